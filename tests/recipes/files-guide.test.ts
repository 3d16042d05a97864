import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { granting } from './src/examples.ts';
import { filingXero } from './src/filing-xero.ts';
import { reported } from './src/guide-clients.ts';

const disk = mkdtempSync(join(tmpdir(), 'xero-files-'));
writeFileSync(join(disk, 'receipt.pdf'), '%PDF-1.7 bytes');
afterAll(() => rmSync(disk, { recursive: true, force: true }));

const output = new URL('output/files/', import.meta.url);
const examples = takeBlocks('docs/guides/files.md', output, granting(disk));

beforeEach(() => {
  reported.splice(0);
  vi.stubGlobal('fetch', filingXero().fetch);
});
afterEach(() => void vi.unstubAllGlobals());

test('row 62: the examples compile', () => {
  expect(examples).toHaveLength(6);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)('row 62: the example in $place does what it says', async (example) => {
  const ending = await import(example.file).then(() => undefined, String);
  expect(ending).toBe(example.throws);
  expect(reported).toEqual(example.reports);
});

test('a PDF that is streamed to disk is whole', () => {
  expect(readFileSync(join(disk, 'invoice.pdf'), 'utf8')).toBe('%PDF-1.7 given');
});
