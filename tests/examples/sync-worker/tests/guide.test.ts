import { readFileSync } from 'node:fs';
import { diagnose } from '@acme/test-queries/diagnose';
import { expect, test } from 'vitest';

const guide = new URL('../../../../docs/guides/many-processes.md', import.meta.url);
const blocks = [
  ...readFileSync(guide, 'utf8')
    .replaceAll('\r', '')
    .matchAll(/^```ts\n\/\/ ([\w-]+\.ts)\n([\s\S]*?)^```$/gm),
];

// The test beside this one runs them.
test('row 62: the files of the guide compile', () => {
  const files = blocks.map(([, name]) => new URL(`../src/${name}`, import.meta.url).pathname);
  expect(diagnose(files)).toEqual([]);
}, 120_000);

test('the guide shows the files of the example, and all of them', () => {
  expect(blocks.map(([, name]) => name)).toEqual([
    'xero.ts',
    'copy.ts',
    'sync-organisation.ts',
    'worker.ts',
  ]);
  for (const [, name = '', code] of blocks) {
    const file = new URL(`../src/${name}`, import.meta.url);
    expect(code, name).toBe(readFileSync(file, 'utf8').replaceAll('\r', ''));
  }
});
