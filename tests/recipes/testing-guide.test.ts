import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { describe, expect, test } from 'vitest';
import { wholeModules } from './src/modules.ts';

const modules = takeBlocks(
  'docs/guides/testing.md',
  new URL('output/testing/', import.meta.url),
  wholeModules(),
);

test('the tests of the guide compile', () => {
  expect(diagnose(modules.map(({ file }) => file))).toEqual([]);
});

for (const { place, file } of modules) describe(place, async () => await import(file));
