import { randomBytes } from 'node:crypto';
import { type AuthorizationTransaction, XeroAuthError } from '@acme/xero-auth';
import { openTransaction, sealTransaction } from '@acme/xero-auth/sealing';
import { XeroConfigError } from '@acme/xero-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manualClock } from './support/clocks.ts';

const key = randomBytes(32);
const clock = manualClock();
const transaction: AuthorizationTransaction = {
  version: 1,
  user: 'user Ж😀',
  state: 'sentinel-state',
  nonce: 'sentinel-nonce',
  codeVerifier: 'sentinel-verifier',
  redirectUri: 'https://app.example/callback',
  scopes: ['offline_access', 'accounting.invoices'],
  expiresAt: clock.now() + 600_000,
};

test('a sealed transaction comes back whole, with the key as bytes or base64', async () => {
  const keys = [
    key,
    key.toString('base64'),
    key.toString('base64url'),
    `${key.toString('base64')}\n`,
  ];
  for (const sealingKey of keys) {
    const sealed = await sealTransaction(transaction, sealingKey);
    for (const openingKey of keys) {
      expect(await openTransaction(sealed, openingKey, { clock })).toEqual(transaction);
    }
  }
});

test('it is a cookie’s text, shows nothing, and is new each time', async () => {
  const sealed = await sealTransaction(transaction, key);
  expect(sealed).toMatch(/^v1\.[\w-]+$/);
  expect(sealed.length).toBeLessThan(1_000);
  expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('sentinel');
  expect(await sealTransaction(transaction, key)).not.toBe(sealed);
});

test('no character of it can be changed, nor any left out', async () => {
  const sealed = await sealTransaction(transaction, key);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=; ';
  const change = fc.record({
    at: fc.nat(sealed.length - 1),
    put: fc.constantFrom('', ...letters),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, put }) => {
      const changed = sealed.slice(0, at) + put + sealed.slice(at + 1);
      const opened = await openTransaction(changed, key, { clock }).catch((error) => error);
      // The last character has bits that mean nothing.
      if (changed === sealed || at === sealed.length - 1) return;
      expect(opened).toBeInstanceOf(XeroAuthError);
      expect(opened).toMatchObject({ code: 'transaction_invalid', reauthRequired: true });
    }),
    { numRuns: 500 },
  );
});

test.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA', JSON.stringify(transaction)])(
  '%j is refused',
  async (sealed) => {
    const opened = openTransaction(sealed, key, { clock });
    await expect(opened).rejects.toMatchObject({ code: 'transaction_invalid' });
    await expect(opened).rejects.not.toThrow('sentinel');
  },
);

test('a cookie that is not there is refused', async () => {
  const missing: Record<string, string> = {};
  const opened = openTransaction(missing['login'] as string, key, { clock });
  await expect(opened).rejects.toMatchObject({ code: 'transaction_invalid' });
});

test('another key opens nothing', async () => {
  const sealed = await sealTransaction(transaction, key);
  const opened = openTransaction(sealed, randomBytes(32), { clock });
  await expect(opened).rejects.toMatchObject({ code: 'transaction_invalid' });
});

test('it opens until the transaction ends, not after', async () => {
  const moving = manualClock();
  const sealed = await sealTransaction(transaction, key);
  moving.advance(599_999);
  expect(await openTransaction(sealed, key, { clock: moving })).toEqual(transaction);
  moving.advance(1);
  const late = openTransaction(sealed, key, { clock: moving });
  await expect(late).rejects.toMatchObject({ code: 'transaction_expired', reauthRequired: true });
});

test.each([
  ['a passphrase', 'correct horse battery staple'],
  ['a passphrase of 32 characters', 'p'.repeat(32)],
  ['hexadecimal', randomBytes(32).toString('hex')],
  ['nothing', ''],
  ['too few bytes', randomBytes(16)],
  ['too many bytes', randomBytes(33)],
])('%s is no key, and the error says how to make one', async (_what, wrong) => {
  for (const work of [
    () => sealTransaction(transaction, wrong),
    () => openTransaction('v1.AAAA', wrong),
  ]) {
    await expect(work()).rejects.toBeInstanceOf(XeroConfigError);
    await expect(work()).rejects.toThrow('openssl rand -base64 32');
    await expect(work()).rejects.not.toThrow(/correct|pppp/);
  }
});
