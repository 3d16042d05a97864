import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { takeBlocks } from './src/documents.ts';
import { moduleOf } from './src/guide.ts';
import * as granted from './src/guide-clients.ts';
import { reported } from './src/guide-clients.ts';
import { organisation } from './src/organisation.ts';

const examples = takeBlocks(
  'docs/guides/paging-and-sync.md',
  new URL('output/paging-guide/', import.meta.url),
  (example) => ({ code: moduleOf(example, Object.keys(granted)) }),
);

beforeEach(() => void reported.splice(0));
afterEach(() => void vi.unstubAllGlobals());

test('the examples compile', () => {
  expect(examples).toHaveLength(6);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)(
  'the example in $place reports what it says',
  async ({ code, file, reports }) => {
    const { fetch } = organisation(code.includes('resumeFrom') ? '3' : undefined);
    vi.stubGlobal('fetch', fetch);
    await import(file);
    expect(reported).toEqual(reports);
  },
);
