import { installed } from '@acme/test-packaging/installed';
import { beforeAll, expect, test } from 'vitest';
import { type Editor, openEditor } from './src/editor.ts';
import { accountingFile, payrollAuFile, payrollUkFile, projectsFile } from './src/sample.ts';

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
  ['invoices.update', accountingFile("accounting.invoices.upd|ate('id', input);")],
  ['toInput', accountingFile("toIn|put('Invoice', invoice);")],
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
  ['receipts.list', accountingFile('accounting.receipts.li|st();')],
  ['items.list', accountingFile('accounting.items.li|st();')],
  ['reports.balanceSheet', accountingFile('accounting.reports.balance|Sheet();')],
  ['Invoice', accountingFile('type X = Inv|oice;')],
  ['Invoice.InvoiceID', accountingFile('invoice.Invo|iceID;')],
  ['Invoice.Status', accountingFile('invoice.Sta|tus;')],
  ['Invoice.Date', accountingFile('invoice.Da|te;')],
  ['Invoice.UpdatedDateUTC', accountingFile('invoice.Updated|DateUTC;')],
  ['Invoice.Total', accountingFile('invoice.To|tal;')],
  ['Invoice.LineItems', accountingFile('invoice.Line|Items;')],
  ['InvoiceInput.Status', accountingFile('input.Sta|tus;')],
  ['createAccountingClient', accountingFile('createAccounting|Client;')],
  ['payroll-uk createPayrollUkClient', payrollUkFile('createPayroll|UkClient;')],
  ['payroll-uk employees', payrollUkFile('payroll.emp|loyees;')],
  ['payroll-uk employees.list', payrollUkFile('payroll.employees.li|st();')],
  ['payroll-uk employees.list page', payrollUkFile('payroll.employees.list({ pa|ge: 1 });')],
  ['payroll-uk employees.get', payrollUkFile("payroll.employees.ge|t('id');")],
  ['payroll-uk employees.create', payrollUkFile('payroll.employees.cre|ate(input);')],
  ['payroll-uk Employee.employeeID', payrollUkFile('employee.employ|eeID;')],
  ['payroll-uk Employee.dateOfBirth', payrollUkFile('employee.dateOf|Birth;')],
  ['payroll-uk Employee.gender', payrollUkFile('employee.gen|der;')],
  ['payroll-uk EmployeeInput.gender', payrollUkFile('input.gen|der;')],
  ['createProjectsClient', projectsFile('createProjects|Client;')],
  ['projects', projectsFile('projects.pro|jects;')],
  ['projects.list', projectsFile('projects.projects.li|st();')],
  ['projects.list states', projectsFile("projects.projects.list({ sta|tes: 'CLOSED' });")],
  ['projects.list contactID', projectsFile("projects.projects.list({ conta|ctID: 'id' });")],
  ['projects.get', projectsFile("projects.projects.ge|t('id');")],
  ['projects.create', projectsFile('projects.projects.cre|ate(input);')],
  [
    'projects.time.list states',
    projectsFile("projects.projects.time.list('id', { sta|tes: ['ACTIVE'] });"),
  ],
  ['Project.projectId', projectsFile('project.project|Id;')],
  ['Project.deadlineUtc', projectsFile('project.deadline|Utc;')],
  ['Project.estimate', projectsFile('project.esti|mate;')],
  ['Project.status', projectsFile('project.sta|tus;')],
];

const where = (fields: string): string =>
  accountingFile(`accounting.invoices.list({ where: { ${fields} } });`);

const filterHovers: readonly [golden: string, file: string][] = [
  ['where optimised by equality', where("Sta|tus: 'PAID'")],
  ['where optimised by range', where("Da|te: { gte: '2026-01-31' }")],
  ['where optimised in OR', where("Invoice|ID: { in: ['id'] }")],
  ['where not optimised', where('To|tal: 5')],
  ['where reference', where("Con|tact: { Name: 'Acme' }")],
  ['where field of a reference', where("Contact: { Na|me: 'Acme' }")],
  ['where instant', where('UpdatedDate|UTC: { gt: new Date() }')],
  ['where OR', where('O|R: [{ Total: 5 }]')],
  ['where AND', where('A|ND: [{ Total: 5 }]')],
  ['where gte', where('Total: { gt|e: 5 }')],
  ['where startsWith', where("Reference: { starts|With: 'A' }")],
  ['where ignoreCase', where("Reference: { eq: 'a', ignore|Case: true }")],
  ['InvoiceWhere', accountingFile('type X = Invoice|Where;')],
  ['RawWhere', accountingFile('type X = Raw|Where;')],
  ['compileWhere', accountingFile("compile|Where('Invoice', {});")],
  ['XeroFilterError', accountingFile('XeroFilter|Error;')],
  ['invoices.list order', accountingFile("accounting.invoices.list({ or|der: 'Date' });")],
  ['invoices.list IDs', accountingFile("accounting.invoices.list({ I|Ds: ['id'] });")],
  ['invoices.list Statuses', accountingFile("accounting.invoices.list({ Sta|tuses: ['PAID'] });")],
  ['invoices.listByIds', accountingFile("accounting.invoices.list|ByIds(['id']);")],
  ['quotes.list order', accountingFile("accounting.quotes.list({ or|der: 'Date' });")],
  ['payroll-au employees.list where', payrollAuFile("payroll.employees.list({ wh|ere: '' });")],
  [
    'payroll-au where Status',
    payrollAuFile("payroll.employees.list({ where: { Sta|tus: 'ACTIVE' } });"),
  ],
  ['payroll-uk employees.list filter', payrollUkFile("payroll.employees.list({ fil|ter: '' });")],
  [
    'payroll-uk filter firstName',
    payrollUkFile("payroll.employees.list({ filter: { first|Name: 'Ada' } });"),
  ],
];

test.each([...hovers, ...filterHovers])('%s', async (golden, file) => {
  const text = editor.hoverAt(file);
  expect(text).not.toContain('components[');
  expect(text).not.toContain('import(');
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${golden.replaceAll(/[ ,]+/g, '-')}.txt`);
});
