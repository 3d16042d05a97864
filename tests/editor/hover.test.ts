import { installed } from '@acme/test-packaging/installed';
import { beforeAll, expect, test } from 'vitest';
import { type Editor, openEditor } from './src/editor.ts';
import { accountingFile, payrollUkFile, projectsFile } from './src/sample.ts';

let editor: Editor;

beforeAll(async () => {
  editor = openEditor((await installed()).folder);
}, 180_000);

// What a newcomer reads: change the sentence in specs/docs or the emitter, look at the text, then
// accept it with `vitest -u`.
const hovers: readonly [golden: string, file: string][] = [
  ['invoices', accountingFile('accounting.in|voices;')],
  ['invoices.list', accountingFile('accounting.invoices.li|st();')],
  ['invoices.list, summaries', accountingFile('accounting.invoices.li|st({ summaryOnly: true });')],
  ['invoices.get', accountingFile("accounting.invoices.ge|t('id');")],
  ['invoices.create', accountingFile('accounting.invoices.cre|ate(input);')],
  ['invoices.createMany', accountingFile('accounting.invoices.create|Many([input]);')],
  ['invoices.pdf', accountingFile("accounting.invoices.pd|f('id');")],
  ['invoices.attachments.upload', accountingFile('accounting.invoices.attachments.up|load;')],
  ['invoices.list where', accountingFile("accounting.invoices.list({ wh|ere: '' });")],
  ['invoices.list page', accountingFile('accounting.invoices.list({ pa|ge: 1 });')],
  [
    'invoices.list modifiedSince',
    accountingFile('accounting.invoices.list({ modif|iedSince: new Date() });'),
  ],
  ['invoices.list request', accountingFile('accounting.invoices.list({ req|uest: {} });')],
  ['invoices.list awaited', accountingFile('const pa|ge = await accounting.invoices.list();')],
  ['Invoice', accountingFile('type X = Inv|oice;')],
  ['Invoice.InvoiceID', accountingFile('invoice.Invo|iceID;')],
  ['Invoice.Status', accountingFile('invoice.Sta|tus;')],
  ['Invoice.Date', accountingFile('invoice.Da|te;')],
  ['Invoice.UpdatedDateUTC', accountingFile('invoice.Updated|DateUTC;')],
  ['Invoice.Total', accountingFile('invoice.To|tal;')],
  ['Invoice.LineItems', accountingFile('invoice.Line|Items;')],
  ['InvoiceInput.Status', accountingFile('input.Sta|tus;')],
  ['createAccountingClient', accountingFile('createAccounting|Client;')],
  ['payroll-uk employees.list', payrollUkFile('payroll.employees.li|st();')],
  ['payroll-uk Employee.gender', payrollUkFile('employee.gen|der;')],
  ['projects.list', projectsFile('projects.projects.li|st();')],
  ['Project.status', projectsFile('project.sta|tus;')],
];

test.each(hovers)('%s', async (golden, file) => {
  const text = editor.hoverAt(file);
  expect(text).not.toContain('components[');
  expect(text).not.toContain('import(');
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${golden.replaceAll(/[ ,]+/g, '-')}.txt`);
});
