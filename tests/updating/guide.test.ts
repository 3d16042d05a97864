import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { diagnose } from '@acme/test-queries/diagnose';
import { examplesOf, moduleOf } from '@acme/test-queries/guide';
import { afterEach, expect, test, vi } from 'vitest';
import * as granted from './src/guide-clients.ts';
import { xero } from './src/xero.ts';

const guide = new URL('../../docs/guides/updating.md', import.meta.url);
// A checkout on Windows may have carriage returns.
const examples = examplesOf(readFileSync(guide, 'utf8').replaceAll('\r', ''));

const output = new URL('output/guide/', import.meta.url);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const files = examples.map((example) => {
  const file = new URL(`${example.place.replace(' ', '-')}.ts`, output).pathname;
  writeFileSync(file, moduleOf(example, Object.keys(granted)));
  return { example, file };
});

afterEach(() => void vi.unstubAllGlobals());

test('the examples compile', () => {
  expect(examples.length).toBeGreaterThan(5);
  expect(diagnose(files.map(({ file }) => file))).toEqual([]);
});

test.each(files)('the example in $example.place sends what it says', async ({ example, file }) => {
  const { fetch, writes } = xero();
  vi.stubGlobal('fetch', fetch);
  await import(file);
  expect(writes).toEqual(example.sends);
});
