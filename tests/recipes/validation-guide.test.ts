import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { granting } from './src/examples.ts';
import { reported } from './src/guide-clients.ts';

const output = new URL('output/validation/', import.meta.url);
const examples = takeBlocks('docs/guides/validation.md', output, granting());

beforeEach(() => {
  reported.splice(0);
  vi.stubGlobal('fetch', () => {
    throw new Error('Nothing is to be sent.');
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('row 62: the examples compile', () => {
  expect(examples).toHaveLength(3);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)('row 62: the example in $place does what it says', async (example) => {
  await import(example.file);
  expect(example.reports.length).toBeGreaterThan(0);
  expect(reported).toEqual(example.reports);
});
