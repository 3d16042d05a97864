import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { moduleOf } from '@acme/test-queries/guide';
import { afterEach, expect, test, vi } from 'vitest';
import * as granted from './src/guide-clients.ts';
import { xero } from './src/xero.ts';

const examples = takeBlocks(
  'docs/guides/updating.md',
  new URL('output/guide/', import.meta.url),
  (example) => ({ code: moduleOf(example, Object.keys(granted)) }),
);

afterEach(() => void vi.unstubAllGlobals());

test('the examples compile', () => {
  expect(examples.length).toBeGreaterThan(5);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)('the example in $place sends what it says', async ({ file, sends }) => {
  const { fetch, writes } = xero();
  vi.stubGlobal('fetch', fetch);
  await import(file);
  expect(writes).toEqual(sends);
});
