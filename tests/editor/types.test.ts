import { readdirSync } from 'node:fs';
import { installed } from '@acme/test-packaging/installed';
import { beforeAll, expect, test } from 'vitest';
import { type Editor, openEditor, readHere } from './src/editor.ts';

let editor: Editor;

beforeAll(async () => {
  editor = openEditor((await installed()).folder);
}, 180_000);

const files = readdirSync(new URL('types', import.meta.url));

// Each file is a list of statements about the published types; one that does not hold is an error,
// and so is an expected error that does not come.
test.each(files)('types/%s holds for what is published', (file) => {
  const text = readHere(`types/${file}`);
  expect(text).toContain('@acme/xero-');
  expect(editor.errorsIn(text)).toEqual([]);
});

test('a statement that does not hold is noticed', () => {
  const text = readHere('types/reading.ts').replace(
    'expectTypeOf(invoice.InvoiceID).toEqualTypeOf<string>',
    'expectTypeOf(invoice.InvoiceID).toEqualTypeOf<number>',
  );
  expect(editor.errorsIn(text)).toHaveLength(1);
});
