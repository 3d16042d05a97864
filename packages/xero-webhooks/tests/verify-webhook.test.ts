import { runInNewContext } from 'node:vm';
import { signWebhook, verifyWebhook } from '@acme/xero-webhooks';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  contactEvent,
  deliveryText,
  intentToReceive,
  key,
  signed,
} from './support/delivery.ts';

const text = deliveryText();
const body = bytes(text);

describe('row 57: a signature is checked against the bytes as they came', () => {
  test('JSON with spaces and letters beyond ASCII', async () => {
    expect(text).toContain('": ');
    const payload = await verifyWebhook(body, signed(text), key);
    expect(payload?.events).toHaveLength(1);
    expect(payload?.entropy).toBe('Ä6-Œ-雪');
    expect(payload).toMatchObject({ firstEventSequence: 76, lastEventSequence: 76 });
  });

  test('not against the same JSON written anew', async () => {
    const anew = bytes(JSON.stringify(JSON.parse(text)));
    expect(await verifyWebhook(anew, signed(text), key)).toBeUndefined();
  });

  test('another key', async () => {
    expect(await verifyWebhook(body, signed(text, 'another key'), key)).toBeUndefined();
  });

  test.each([undefined, null, '', [], [signed(text)], [signed(text), signed(text)]])(
    'no header, or several: %j',
    async (signature) => {
      expect(await verifyWebhook(body, signature, key)).toBeUndefined();
    },
  );

  test('two keys while one takes the place of the other', async () => {
    for (const by of ['the new key', 'the old key']) {
      const keys = ['the new key', 'the old key'];
      expect(await verifyWebhook(body, signed(text, by), keys), by).toBeDefined();
    }
    expect(await verifyWebhook(body, signed(text, 'the old key'), ['the new key'])).toBeUndefined();
  });

  test('base64 that is written otherwise stands for the same bytes, and is refused', async () => {
    const right = signed(text);
    const lastBits = right.replace(/(.)=$/, (_, last: string) => `${nextLetter(last)}=`);
    expect(Buffer.from(lastBits, 'base64')).toEqual(Buffer.from(right, 'base64'));
    const others = [
      right.slice(0, -1),
      `${right}=`,
      ` ${right}`,
      `${right}\n`,
      `${right}, ${right}`,
      lastBits,
      Buffer.from(right, 'base64').toString('hex'),
    ];
    for (const other of others) {
      expect(await verifyWebhook(body, other, key), JSON.stringify(other)).toBeUndefined();
    }
  });

  test('a parsed object is a compile error, and says at run time what to do', async () => {
    const parsed: { events: object[] } = JSON.parse(text);
    const got = {
      // @ts-expect-error -- what was parsed has no signature
      'parsed already.*express\\.raw': () => verifyWebhook(parsed, signed(text), key),
      // @ts-expect-error -- nor has a text, which may have been written anew
      'a text.*TextEncoder': () => verifyWebhook(text, signed(text), key),
      // @ts-expect-error -- what no middleware has read
      'undefined.*express\\.raw': () => verifyWebhook(undefined, signed(text), key),
    };
    for (const [message, verify] of Object.entries(got)) {
      const rejection = expect(verify()).rejects;
      await rejection.toThrow(TypeError);
      await expect(verify()).rejects.toThrow(new RegExp(message));
    }
  });
});

test('bytes are taken as Buffer, as a part of one, as ArrayBuffer, and from another realm', async () => {
  const inLarger = Buffer.from(`##${text}##`).subarray(2, -2);
  const elsewhere: Uint8Array = runInNewContext('Uint8Array.from(bytes)', { bytes: [...body] });
  expect(elsewhere instanceof Uint8Array).toBe(false);
  for (const form of [Buffer.from(text), inLarger, body.buffer, elsewhere]) {
    expect(await verifyWebhook(form, signed(text), key)).toBeDefined();
  }
});

test('what is read is what was verified, even if the bytes change meanwhile', async () => {
  const changing = Uint8Array.from(body);
  const verified = verifyWebhook(changing, signed(text), key);
  changing.fill(32);
  expect((await verified)?.events).toHaveLength(1);
});

test('a test of the address has no events and counts from 0', async () => {
  const payload = await verifyWebhook(bytes(intentToReceive), signed(intentToReceive), key);
  expect(payload).toMatchObject({ events: [], firstEventSequence: 0, lastEventSequence: 0 });
});

test('an instant without a zone is in UTC; all else stays as it came', async () => {
  const data = { Type: 'NEW', At: '2026-11-24T00:44:09' };
  const sent = [
    contactEvent({ eventDateUtc: '2026-11-24T00:44:09.9230000', unheardOf: null }),
    contactEvent({ eventDateUtc: '2026-11-24T00:44:09Z', data }),
    contactEvent({ eventDateUtc: '2026-11-24T13:44:09+13:00' }),
  ];
  const delivered = deliveryText(sent);
  const payload = await verifyWebhook(bytes(delivered), signed(delivered), key);
  expect(payload?.events).toEqual([
    { ...sent[0], eventDateUtc: '2026-11-24T00:44:09.9230000Z' },
    sent[1],
    sent[2],
  ]);
});

test('a body larger than allowed is refused', async () => {
  const options = { maxBytes: body.length - 1 };
  expect(await verifyWebhook(body, signed(text), key, options)).toBeUndefined();
  expect(await verifyWebhook(body, signed(text), key, { maxBytes: body.length })).toBeDefined();
});

test.each([
  '',
  'no JSON',
  '[]',
  'null',
  '{}',
  '{"events": {}}',
  '{"events": [1]}',
  '{"events": [null]}',
])('a signed body that is no delivery: %j', async (other) => {
  await expect(verifyWebhook(bytes(other), signed(other), key)).rejects.toThrow(
    /signature of this body is right, but it is no delivery/,
  );
});

test('a letter that is no UTF-8 does not stop a signed delivery', async () => {
  const odd = Uint8Array.from(body);
  odd[odd.indexOf(0xe9)] = 0xff;
  expect((await verifyWebhook(odd, signed(odd), key))?.entropy).toContain('\uFFFD');
});

test.each([
  ['', 'an empty text'],
  [' \n', 'an empty text'],
  [[], 'an empty list'],
  [[key, ''], 'a list'],
])('without a key, anyone could sign: %j', async (keys, got) => {
  const rejection = expect(verifyWebhook(body, signed(text), keys)).rejects;
  await rejection.toThrow(new RegExp(`got ${got}.*environment variable`));
});

test('a key keeps working with the line end of its file', async () => {
  expect(await verifyWebhook(body, signed(text), `${key}\n`)).toBeDefined();
});

test('signWebhook signs as Xero does', async () => {
  expect(await signWebhook(text, key)).toBe(signed(text));
  expect(await signWebhook(body, key)).toBe(signed(text));
  await expect(signWebhook(text, '')).rejects.toThrow(TypeError);
});

/** The letter of base64 after one: it differs in the last bit, which 32 bytes do not use. */
function nextLetter(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return alphabet[alphabet.indexOf(letter) + 1] ?? '';
}
