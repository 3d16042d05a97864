import { xeroScopes } from '@acme/xero-auth/scopes';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { takeBlocks, textOf } from './src/documents.ts';
import { moduleOf } from './src/guide.ts';
import * as granted from './src/guide-clients.ts';
import { reported } from './src/guide-clients.ts';
import { recorder } from './src/recorder.ts';

const text = textOf('docs/guides/scopes.md');

/** The scopes that an example says it gives. */
const givenBy = (code: string): string | undefined => /^\/\/ gives (.*)$/m.exec(code)?.[1];

const examples = takeBlocks(
  'docs/guides/scopes.md',
  new URL('output/scopes-guide/', import.meta.url),
  (example) => {
    const result = givenBy(example.code) === undefined ? '' : 'export { scopes };\n';
    return { code: moduleOf(example, Object.keys(granted)) + result };
  },
);

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
  expect(examples).toHaveLength(5);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)('the example in $place does what it says', async (example) => {
  const loaded = import(example.file) as Promise<{ scopes?: readonly string[] }>;
  if (example.throws === undefined)
    expect((await loaded).scopes?.join(' ')).toBe(givenBy(example.code));
  else await expect(loaded.catch((error: unknown) => String(error))).resolves.toBe(example.throws);
  expect(reported).toEqual(example.reports);
});
