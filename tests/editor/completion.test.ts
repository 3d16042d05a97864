import { installed } from '@acme/test-packaging/installed';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor } from './src/editor.ts';
import { accountingFile } from './src/sample.ts';

let folder: string;
let editor: Editor;

beforeAll(async () => {
  folder = (await installed()).folder;
  editor = openEditor(folder);
}, 180_000);

describe('completion', () => {
  test('after the client: its resources and nothing else', async () => {
    const names = editor.completionsAt(accountingFile('accounting.|'));
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(names.length).toBeLessThanOrEqual(45);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('golden/completion-resources.txt');
  });

  test('after a resource: its methods and sub-resources', async () => {
    const names = editor.completionsAt(accountingFile('accounting.invoices.|'));
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('golden/completion-invoices.txt');
  });

  test('in the options of a list: what the list takes', async () => {
    const names = editor.completionsAt(accountingFile('accounting.invoices.list({ | });'));
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('golden/completion-list-options.txt');
  });

  test('of a status to write: the listed values and no others', () => {
    const file = accountingFile("const draft: InvoiceInput = { Status: '|' };");
    expect(editor.completionsAt(file).sort()).toEqual([
      'AUTHORISED',
      'DELETED',
      'DRAFT',
      'PAID',
      'SUBMITTED',
      'VOIDED',
    ]);
  });

  test('of a status in a row of many, as in a record alone', () => {
    const file = accountingFile("accounting.invoices.createMany([{ Status: '|' }]);");
    expect(editor.completionsAt(file)).toHaveLength(6);
  });

  test('of the records that can be changed: every one by its name', async () => {
    const names = editor.completionsAt(accountingFile("toInput('|');"));
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('golden/completion-toInput.txt');
  });

  test('of a status to compare with: the known values too, though any text is allowed', () => {
    const file = accountingFile("if (invoice.Status === '|') {}");
    expect(editor.completionsAt(file)).toEqual(expect.arrayContaining(['AUTHORISED', 'VOIDED']));
  });
});

describe('a slip', () => {
  test('in a row of many is named as in a record alone', () => {
    const file = accountingFile("accounting.invoices.createMany([{ Status: 'AUTHORIZED' }]);");
    const [error, ...others] = editor.errorsIn(file);
    expect(error).toContain(`'"AUTHORIZED"' is not assignable to type`);
    expect(error).toMatch(/InvoiceStatus|Did you mean '"AUTHORISED"'/);
    expect(others).toEqual([]);
  });

  test('in a value is named, with the value and the type', () => {
    const [error, ...others] = editor.errorsIn(
      accountingFile("const draft: InvoiceInput = { Status: 'AUTHORIZED' };"),
    );
    expect(error).toContain(`'"AUTHORIZED"' is not assignable to type`);
    expect(error).toMatch(/InvoiceStatus|Did you mean '"AUTHORISED"'/);
    expect(others).toEqual([]);
  });

  test('in a field name is named, with the right one', () => {
    const [error, ...others] = editor.errorsIn(
      accountingFile("await accounting.invoices.create({ DueDates: '2026-01-31' });"),
    );
    expect(error).toContain(`'DueDates' does not exist in type 'InvoiceInput'`);
    expect(error).toContain(`Did you mean to write 'DueDate'?`);
    expect(others).toEqual([]);
  });

  test('in the options of a list is named, with the right one', () => {
    const [error, ...others] = editor.errorsIn(
      accountingFile('await accounting.invoices.list({ pagesize: 100 });'),
    );
    expect(error).toContain(`Did you mean to write 'pageSize'?`);
    expect(others).toEqual([]);
  });
});
