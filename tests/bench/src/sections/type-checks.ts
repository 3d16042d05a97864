import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { Contest } from '../contest.ts';
import {
  comparisonOf,
  type ProgramContestant,
  type Runs,
  runInRounds,
} from '../measure-programs.ts';
import { sdk, xeroNode } from '../names.ts';
import type { Comparison, Section } from '../results.ts';

const ours = `import { createAccountingClient } from '@acme/xero-accounting';

const accounting = createAccountingClient({ accessToken: async () => 'token', tenantId: 'tenant' });
const { items } = await accounting.invoices.list({ where: { Status: 'AUTHORISED' }, order: 'Date DESC' });
const invoice = await accounting.invoices.get(items[0]?.InvoiceID ?? '');
export const total: number | undefined = invoice.Total ?? undefined;
const created = await accounting.invoices.create({
  Type: 'ACCREC',
  Contact: { ContactID: 'contact' },
  LineItems: [{ Description: 'Work', Quantity: 1, UnitAmount: 100, AccountCode: '200' }],
});
export const id: string = created.InvoiceID;
`;

const theirs = `import { AccountingApi, Invoice } from 'xero-node';

const accounting = new AccountingApi();
accounting.accessToken = 'token';
const { body: list } = await accounting.getInvoices('tenant', undefined, 'Status=="AUTHORISED"', 'Date DESC');
const { body: one } = await accounting.getInvoice('tenant', list.invoices?.[0]?.invoiceID ?? '');
export const total: number | undefined = one.invoices?.[0]?.total;
const { body: created } = await accounting.createInvoices('tenant', {
  invoices: [{
    type: Invoice.TypeEnum.ACCREC,
    contact: { contactID: 'contact' },
    lineItems: [{ description: 'Work', quantity: 1, unitAmount: 100, accountCode: '200' }],
  }],
});
export const id: string | undefined = created.invoices?.[0]?.invoiceID;
`;

const options = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** The same program type-checked with ours and with xero-node's types. */
export async function typeChecks({ folder, quick }: Contest): Promise<Section> {
  const contestants = await Promise.all([
    project(join(folder, 'checks-theirs'), xeroNode, 'peer', theirs),
    project(join(folder, 'checks-ours'), sdk, 'ours', ours),
    project(join(folder, 'checks-nothing'), 'an empty file', 'neither', 'export {};\n'),
  ]);
  const runs = await runInRounds(contestants, quick ? 1 : 9);
  return {
    title: 'Type-check',
    about:
      `A file that lists, gets and creates invoices, by \`tsc --noEmit\` of TypeScript ${ts.version} in a ` +
      'fresh process, with `skipLibCheck` and the types of Node.',
    comparisons: [
      comparisonOf('wall-clock time', 'ms', runs, ({ wall }) => wall),
      comparisonOf('CPU', 'ms', runs, ({ cpu }) => cpu),
      diagnostic('memory used by the compiler', 'MB', (said) => said('Memory used') / 1000, runs),
      diagnostic('types instantiated', 'instantiations', (said) => said('Instantiations'), runs),
    ],
  };
}

async function project(
  folder: string,
  name: string,
  side: ProgramContestant['side'],
  text: string,
): Promise<ProgramContestant> {
  await mkdir(folder);
  await writeFile(join(folder, 'program.ts'), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['program.ts'] }),
  );
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  return { name, side, program: { folder, args: [compiler, '--extendedDiagnostics'] } };
}

/** A figure that the compiler tells of itself: the same in every run, but for memory. */
function diagnostic(
  of: string,
  unit: Comparison['unit'],
  read: (said: (label: string) => number) => number,
  runs: readonly Runs[],
): Comparison {
  return comparisonOf(of, unit, runs, ({ printed }) =>
    read((label) => Number(new RegExp(`${label}:\\s+(\\d+)`).exec(printed)?.[1])),
  );
}
