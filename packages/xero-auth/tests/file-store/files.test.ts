import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { fileTokenStore } from '@acme/xero-auth/node';
import { isXeroError, XeroConfigError } from '@acme/xero-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tokensOf } from '../support/tokens.ts';

const key = 'user/1';
const encryptionKey = randomBytes(32);
const name = createHash('sha256').update(key).digest('hex');

/** A store with tokens in it, and where they are. */
async function filled(options: { encryptionKey?: Uint8Array | string } = {}) {
  const folder = join(temporaryFolder(), 'deep', 'tokens');
  const store = fileTokenStore({ folder, ...options });
  await store.write(key, tokensOf(1), { ifVersion: undefined });
  return { folder, store, path: join(folder, name) };
}

async function refusal(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    (value) => new Error(`It was not refused: ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/(access|refresh) 1/);
  expect(isXeroError(error) && error.code).toBe('store_failed');
  return error as Error;
}

test('a file is named after the SHA-256 of the key, and only its owner has access', async () => {
  const { folder, path } = await filled();
  expect(readdirSync(folder)).toEqual([name]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('reading and deleting make no folder', async () => {
  const folder = join(temporaryFolder(), 'tokens');
  const store = fileTokenStore({ folder });
  expect(await store.read(key)).toBeUndefined();
  await store.delete(key);
  expect(() => lstatSync(folder)).toThrow('ENOENT');
});

test('a delete removes the file', async () => {
  const { store, folder } = await filled();
  await store.delete(key);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([0o640, 0o604, 0o620, 0o601])('a file of mode %o is refused', async (mode) => {
  const { store, path } = await filled();
  chmodSync(path, mode);
  const { version: ifVersion } = { version: undefined };
  for (const work of [store.read(key), store.write(key, tokensOf(2), { ifVersion })]) {
    const { message } = await refusal(work);
    expect(message).toContain(`(mode ${mode.toString(8)})`);
    expect(message).toContain(`chmod 600 ${path}`);
  }
  chmodSync(path, 0o600);
  expect((await store.read(key))?.tokens).toEqual(tokensOf(1));
});

test.each([0o750, 0o705, 0o711])('a folder of mode %o is refused', async (mode) => {
  const { store, folder } = await filled();
  chmodSync(folder, mode);
  const works = [
    () => store.read(key),
    () => store.write(key, tokensOf(2), { ifVersion: undefined }),
    () => store.delete(key),
    () => store.withLock(key, async () => {}),
  ];
  for (const work of works) {
    expect((await refusal(work())).message).toContain(`chmod 700 ${folder}`);
  }
});

test('a symbolic link is refused in place of the file and of the folder', async () => {
  const { store, folder, path } = await filled();
  const elsewhere = join(temporaryFolder(), 'elsewhere');
  renameSync(path, elsewhere);
  symlinkSync(elsewhere, path);
  expect((await refusal(store.read(key))).message).toContain(`${path} is a symbolic link`);

  const link = join(temporaryFolder(), 'link');
  symlinkSync(folder, link);
  const linked = fileTokenStore({ folder: link });
  expect((await refusal(linked.read(key))).message).toContain(`${link} is a symbolic link`);
  const writing = linked.write(key, tokensOf(2), { ifVersion: undefined });
  expect((await refusal(writing)).message).toContain(`${link} is a symbolic link`);
});

test('a folder where the file should be is refused, and a file where the folder should be', async () => {
  const { store, path } = await filled();
  await store.delete(key);
  mkdirSync(path, { mode: 0o700 });
  expect((await refusal(store.read(key))).message).toContain(`${path} is no file`);

  const folder = join(temporaryFolder(), 'file');
  writeFileSync(folder, '');
  const writing = fileTokenStore({ folder }).write(key, tokensOf(1), { ifVersion: undefined });
  expect((await refusal(writing)).message).toContain(`${folder} is no folder`);
});

test('what belongs to another user is refused', async () => {
  // Root gives its folder away; anybody else looks at one of root's.
  const isRoot = process.getuid?.() === 0;
  const { folder } = await filled();
  if (isRoot) chownSync(folder, 12_345, 12_345);
  const foreign = isRoot ? folder : '/';
  const { message } = await refusal(fileTokenStore({ folder: foreign }).read(key));
  expect(message).toContain(`${foreign} belongs to user ${isRoot ? 12_345 : 0}`);
});

test('a file cut off anywhere is an error that names it, never a fresh login', async () => {
  const { store, path } = await filled();
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length - 1; length += 1) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect((await refusal(store.read(key))).message).toContain(path);
  }
});

test.each([
  'null',
  '[]',
  '"text"',
  '{}',
  '{"format":1,"version":"1"}',
  '{"format":1,"version":"1","tokens":{"accessToken":"access 1"}}',
  '{"format":2,"version":"1","tokens":{}}',
  'access 1',
])('a file with %s in it is an error that names it', async (text) => {
  const { store, path } = await filled();
  writeFileSync(path, text);
  const { message } = await refusal(store.read(key));
  expect(message).toContain(path);
  expect(message).toContain('remove it and let the user log in again');
  await refusal(store.write(key, tokensOf(2), { ifVersion: undefined }));
  expect(readFileSync(path, 'utf8')).toBe(text);
  await store.delete(key);
  expect(await store.read(key)).toBeUndefined();
});

test('an encrypted file shows nothing, and takes its key as bytes or as base64', async () => {
  const { folder, store, path } = await filled({ encryptionKey });
  const text = readFileSync(path, 'utf8');
  expect(text).not.toMatch(/access|refresh|offline|1790000000/);
  for (const format of ['base64', 'base64url'] as const) {
    const again = fileTokenStore({ folder, encryptionKey: encryptionKey.toString(format) });
    expect((await again.read(key))?.tokens).toEqual(tokensOf(1));
  }
  const { version } = (await store.read(key)) ?? {};
  await store.write(key, tokensOf(1), { ifVersion: version });
  expect(readFileSync(path, 'utf8')).not.toBe(text);
});

test('no byte of an encrypted file can be changed unnoticed', async () => {
  const { store, path } = await filled({ encryptionKey });
  const before = await store.read(key);
  const whole = readFileSync(path);
  const change = fc.record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, by }) => {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ by;
      writeFileSync(path, changed);
      const outcome = await store.read(key).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.message).toContain(path);
      else expect(outcome).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('an encrypted file does not pass for that of another user, nor for another version', async () => {
  const { folder, store, path } = await filled({ encryptionKey });
  const other = createHash('sha256').update('user/2').digest('hex');
  copyFileSync(path, join(folder, other));
  const { message } = await refusal(store.read('user/2'));
  expect(message).toContain(`${join(folder, other)} was encrypted with another`);

  const content: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...content, version: 'another' }));
  await refusal(store.read(key));
});

test('the wrong key, no key, and a key where none was are told apart', async () => {
  const { folder, path } = await filled({ encryptionKey });
  const wrong = fileTokenStore({ folder, encryptionKey: randomBytes(32) });
  expect((await refusal(wrong.read(key))).message).toContain(
    `${path} was encrypted with another \`encryptionKey\`, or was changed`,
  );
  const none = fileTokenStore({ folder });
  expect((await refusal(none.read(key))).message).toContain(`${path} is encrypted`);

  const plain = await filled();
  const late = fileTokenStore({ folder: plain.folder, encryptionKey });
  expect((await refusal(late.read(key))).message).toContain(`${plain.path} is not encrypted`);
});

test('options that cannot work are refused at once', () => {
  const folder = join(temporaryFolder(), 'tokens');
  const passphrase = () => fileTokenStore({ folder, encryptionKey: 'correct horse battery' });
  expect(passphrase).toThrow(XeroConfigError);
  expect(passphrase).toThrow('openssl rand -base64 32');
  expect(passphrase).not.toThrow('correct');
  expect(() => fileTokenStore({ folder, encryptionKey: randomBytes(31) })).toThrow('31 bytes');
  expect(() => fileTokenStore({ folder: '' })).toThrow('folder takes the path');
  expect(() => fileTokenStore({ folder, staleAfter: 0 })).toThrow('staleAfter');
  expect(() => fileTokenStore({ folder, staleAfter: Number.NaN })).toThrow('staleAfter');
});

test('a key that is no whole text is refused, so that two cannot become one', async () => {
  const { store } = await filled();
  await expect(store.read('\ud800')).rejects.toThrow('whole characters');
});
