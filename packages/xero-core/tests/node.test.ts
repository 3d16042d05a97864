import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isXeroError, XeroInputError } from '../src/index.ts';
import { fileFromPath } from '../src/node.ts';
import { failureOf } from './support/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, size: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  truncateSync(path, size);
  return path;
}

test('a file on disk is a blob of the type of its extension', async () => {
  const path = fileWith('Beleg #1 é.pdf', 7);
  for (const place of [path, pathToFileURL(path)]) {
    const blob = await fileFromPath(place);
    expect(blob).toBeInstanceOf(Blob);
    expect([blob.type, blob.size]).toEqual(['application/pdf', 7]);
  }
});

test('an extension that nobody knows leaves the type open', async () => {
  expect((await fileFromPath(fileWith('a.unknown', 1))).type).toBe('');
});

test('25 MB may be sent', async () => {
  expect((await fileFromPath(fileWith('large.pdf', 25 * 2 ** 20))).size).toBe(25 * 2 ** 20);
});

test.each<[string, () => string, RegExp]>([
  ['that is not there', () => join(folder, 'none.pdf'), /none\.pdf does not exist/],
  ['below a file', () => join(fileWith('a.pdf', 1), 'b.pdf'), /does not exist/],
  ['of a directory', () => folder, /is a directory/],
  ['of a device', () => '/dev/null', /is not a file/],
  ['of an empty file', () => fileWith('empty.pdf', 0), /is empty/],
  [
    'of a file that Xero would not take',
    () => fileWith('b.pdf', 25 * 2 ** 20 + 1),
    /has 26214401 bytes, .*\(25 MB\)/,
  ],
])('a path %s is refused', async (_, pathOf, message) => {
  const path = pathOf();
  const error = await failureOf<XeroInputError>(() => fileFromPath(path));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(isXeroError(error)).toBe(true);
  expect(error.argument).toBe('path');
  expect(error.message).toContain(path);
  expect(error.message).toMatch(message);
});
