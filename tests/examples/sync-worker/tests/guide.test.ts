import { basename } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeFiles } from '@acme/test-queries/documents';
import { expect, test } from 'vitest';

// The test beside this one runs them.
const files = takeFiles('docs/guides/many-processes.md', new URL('../src/', import.meta.url));

test('row 62: the files of the guide compile', () => {
  expect(diagnose(files)).toEqual([]);
}, 120_000);

test('the guide shows the files of the example, and all of them', () => {
  expect(files.map((file) => basename(file))).toEqual([
    'xero.ts',
    'copy.ts',
    'sync-organisation.ts',
    'worker.ts',
  ]);
});
