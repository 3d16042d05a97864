import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks, textOf } from '@acme/test-queries/documents';
import * as sdk from '@acme/xero-accounting';
import * as schemas from '@acme/xero-accounting/schemas';
import * as auth from '@acme/xero-auth';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { granting } from './src/examples.ts';
import { reported } from './src/guide-clients.ts';
import { troubledXero } from './src/troubled-xero.ts';

const text = textOf('docs/guides/errors-and-retries.md');
const examples = takeBlocks(
  'docs/guides/errors-and-retries.md',
  new URL('output/errors-and-retries/', import.meta.url),
  granting(),
);

beforeEach(() => {
  reported.splice(0);
  vi.stubGlobal('fetch', troubledXero().fetch);
});
afterEach(() => void vi.unstubAllGlobals());

test('row 17: every class of error is in its table', () => {
  const exported = [sdk, schemas, auth].flatMap((entry) => Object.keys(entry));
  const classes = [...new Set(exported)].filter((name) => /^Xero\w+Error$/.test(name));
  expect(classes.length).toBeGreaterThan(15);
  const rows = [...text.matchAll(/^\| (?:· )?`(Xero\w+Error)`/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(classes.sort());
});

test('row 62: the examples compile', () => {
  expect(examples).toHaveLength(6);
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test.each(examples)('row 62: the example in $place does what it says', async (example) => {
  const ending = await import(example.file).then(() => undefined, String);
  expect(ending).toBe(example.throws);
  expect(reported).toEqual(example.reports);
});
