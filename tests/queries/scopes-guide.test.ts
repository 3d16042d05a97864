import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { xeroScopes } from '@acme/xero-auth/scopes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { examplesOf, moduleOf } from './src/guide.ts';
import * as granted from './src/guide-clients.ts';
import { reported } from './src/guide-clients.ts';
import { recorder } from './src/recorder.ts';

const guide = new URL('../../docs/guides/scopes.md', import.meta.url);
// A checkout on Windows may have carriage returns.
const text = readFileSync(guide, 'utf8').replaceAll('\r', '');
const examples = examplesOf(text);

const output = new URL('output/scopes-guide/', import.meta.url);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const files = examples.map((example) => {
  const file = new URL(`${example.place.replace(' ', '-')}.ts`, output).pathname;
  const gives = /^\/\/ gives (.*)$/m.exec(example.code)?.[1];
  const result = gives === undefined ? '' : 'export { scopes };\n';
  writeFileSync(file, moduleOf(example, Object.keys(granted)) + result);
  return { ...example, file, gives };
});

const refusal = { Status: 401, Detail: 'AuthorizationUnsuccessful' };

beforeEach(() => {
  reported.length = 0;
  vi.stubGlobal('fetch', recorder(() => Response.json(refusal, { status: 401 })).fetch);
});
afterEach(() => void vi.unstubAllGlobals());

test('every scope it names exists', () => {
  const named = [...text.matchAll(/`((?:accounting|app|marketplace)\.[a-z.]+)`/g)];
  expect(Object.keys(xeroScopes)).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
  expect(named.length).toBeGreaterThan(10);
});

test('the examples compile', () => {
  expect(files).toHaveLength(5);
  expect(diagnose(files.map(({ file }) => file))).toEqual([]);
});

test.each(files)('the example in $place does what it says', async (example) => {
  const loaded = import(example.file) as Promise<{ scopes?: readonly string[] }>;
  if (example.throws === undefined) expect((await loaded).scopes?.join(' ')).toBe(example.gives);
  else await expect(loaded.catch((error: unknown) => String(error))).resolves.toBe(example.throws);
  expect(reported).toEqual(example.reports);
});
