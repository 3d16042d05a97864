import { installed } from '@acme/test-packaging/installed';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor } from './src/editor.ts';
import { accountingFile, payrollAuFile, payrollUkFile, projectsFile } from './src/sample.ts';

let editor: Editor;

beforeAll(async () => {
  editor = openEditor((await installed()).folder);
}, 180_000);

const invoices = (options: string): string =>
  accountingFile(`accounting.invoices.list({ ${options} });`);

// As for hovers: look at what is offered, then accept it with `vitest -u`.
const places: readonly [golden: string, file: string][] = [
  ['where', invoices('where: { | }')],
  ['where Status', invoices("where: { Status: '|' }")],
  ['where Status operators', invoices('where: { Status: { | } }')],
  ['where Status in', invoices("where: { Status: { in: ['|'] } }")],
  ['where Date operators', invoices('where: { Date: { | } }')],
  ['where Reference operators', invoices('where: { Reference: { | } }')],
  ['where AmountDue operators', invoices('where: { AmountDue: { | } }')],
  ['where Contact', invoices('where: { Contact: { | } }')],
  ['where OR', invoices('where: { OR: [{ | }] }')],
  ['order', invoices("order: '|'")],
  ['order list', invoices("order: ['Date DESC', '|']")],
  ['Statuses', invoices("Statuses: ['|']")],
  ['payroll-au where', payrollAuFile('payroll.employees.list({ where: { | } });')],
  ['payroll-au where Status', payrollAuFile("payroll.employees.list({ where: { Status: '|' } });")],
  ['payroll-uk resources', payrollUkFile('payroll.|')],
  ['payroll-uk employees', payrollUkFile('payroll.employees.|')],
  ['payroll-uk filter', payrollUkFile('payroll.employees.list({ filter: { | } });')],
  ['payroll-uk timesheets filter', payrollUkFile('payroll.timesheets.list({ filter: { | } });')],
  ['projects resources', projectsFile('projects.|')],
  ['projects methods', projectsFile('projects.projects.|')],
  ['projects list options', projectsFile('projects.projects.list({ | });')],
  ['projects states', projectsFile("projects.projects.list({ states: '|' });")],
  ['projects time states', projectsFile("projects.projects.time.list('id', { states: ['|'] });")],
];

const most = 40;

test.each(places)('completion: %s', async (golden, file) => {
  const names = editor.completionsAt(file).sort();
  expect(names).not.toEqual([]);
  const rest = names.length > most ? [`… ${names.length} in all`] : [];
  const text = [...names.slice(0, most), ...rest].join('\n');
  const path = `golden/completion-${golden.replaceAll(' ', '-')}.txt`;
  await expect(`${text}\n`).toMatchFileSnapshot(path);
});

// The longest that is still read and not scrolled past.
const longest = 500;

describe('a slip', () => {
  const slips: readonly [golden: string, named: string, file: string][] = [
    ['unknown field', "'Statuss'", invoices("where: { Statuss: 'PAID' }")],
    ['misspelt operator', "'starsWith'", invoices("where: { Reference: { starsWith: 'a' } }")],
    ['unknown field of a reference', "'Nam'", invoices("where: { Contact: { Nam: 'Acme' } }")],
    ['wrong type', "AmountDue: Type 'string'", invoices("where: { AmountDue: '5' }")],
    [
      'no such operator',
      "'gt'",
      accountingFile("accounting.contacts.list({ where: { Name: { gt: 'a' } } });"),
    ],
    ['wrong value', 'Status: Type \'"AUTHORIZED"\'', invoices("where: { Status: 'AUTHORIZED' }")],
    ['wrong value in a list', 'AUTHORIZED', invoices("where: { Status: { in: ['AUTHORIZED'] } }")],
    [
      'no filter here',
      "'where'",
      accountingFile("accounting.quotes.list({ where: { Status: 'SENT' } });"),
    ],
    ['wrong order', `order: Type '"Dat DESC"'`, invoices("order: 'Dat DESC'")],
    [
      'unknown field of payroll-uk',
      "'firstname'",
      payrollUkFile("payroll.employees.list({ filter: { firstname: 'Ada' } });"),
    ],
    [
      'wrong state of projects',
      `states: Type '"OPEN"'`,
      projectsFile("projects.projects.list({ states: 'OPEN' });"),
    ],
  ];

  test.each(slips)('%s', async (golden, named, file) => {
    const errors = editor.errorsIn(file);
    expect(errors).toHaveLength(1);
    const message = errors.join();
    expect(message).toContain(named);
    expect(message).not.toMatch(/components\[|import\(/);
    expect(message.length, message).toBeLessThanOrEqual(longest);
    const path = `golden/slip-${golden.replaceAll(' ', '-')}.txt`;
    await expect(`${message}\n`).toMatchFileSnapshot(path);
  });
});
