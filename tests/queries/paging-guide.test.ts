import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { examplesOf, moduleOf } from './src/guide.ts';
import { reported } from './src/guide-clients.ts';
import { organisation } from './src/organisation.ts';

const guide = new URL('../../docs/guides/paging-and-sync.md', import.meta.url);
// A checkout on Windows may have carriage returns.
const examples = examplesOf(readFileSync(guide, 'utf8').replaceAll('\r', ''));

const output = new URL('output/paging-guide/', import.meta.url);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const files = examples.map((example) => {
  const file = new URL(`${example.place.replace(' ', '-')}.ts`, output).pathname;
  writeFileSync(file, moduleOf(example));
  return { ...example, file };
});

beforeEach(() => void reported.splice(0));
afterEach(() => void vi.unstubAllGlobals());

test('the examples compile', () => {
  expect(files).toHaveLength(6);
  expect(diagnose(files.map(({ file }) => file))).toEqual([]);
});

test.each(files)('the example in $place reports what it says', async ({ code, file, reports }) => {
  const { fetch } = organisation(code.includes('resumeFrom') ? '3' : undefined);
  vi.stubGlobal('fetch', fetch);
  await import(file);
  expect(reported).toEqual(reports);
});
