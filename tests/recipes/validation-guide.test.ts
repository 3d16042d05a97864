import { diagnose } from '@acme/test-queries/diagnose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guideOf } from './src/examples.ts';
import { reported } from './src/guide-clients.ts';

const { examples } = guideOf('validation');

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
