import { accountingFile, rawFile, xeroNodeFile } from '@acme/test-editor/sample';
import { timeCompletions } from '@acme/test-editor/time-completions';
import type { Contest } from '../contest.ts';
import { sdk, xeroNode } from '../names.ts';
import type { Comparison, Measured, Section } from '../results.ts';

/** How openapi-fetch's client, which we have at `/raw`, is called here. */
export const openapiFetch = 'openapi-fetch';

/** What somebody types, with `|` where names are offered, and one that has to be among them. */
interface Typed {
  readonly name: string;
  readonly side: Measured['side'];
  readonly text: string;
  readonly offers: string;
}

const operation: readonly Typed[] = [
  {
    name: openapiFetch,
    side: 'peer',
    text: rawFile("client.GET('|');"),
    offers: '/Invoices/{InvoiceID}',
  },
  { name: sdk, side: 'ours', text: accountingFile('accounting.|'), offers: 'invoices' },
  {
    name: xeroNode,
    side: 'peer',
    text: xeroNodeFile('xero.accountingApi.|'),
    offers: 'getInvoices',
  },
];

const method: readonly Typed[] = [
  operation[0] as Typed,
  { name: sdk, side: 'ours', text: accountingFile('accounting.invoices.|'), offers: 'list' },
  operation[2] as Typed,
];

const filter: readonly Typed[] = [
  {
    name: openapiFetch,
    side: 'peer',
    text: rawFile("client.GET('/Invoices', { params: { query: { | } } });"),
    offers: 'where',
  },
  {
    name: sdk,
    side: 'ours',
    text: accountingFile('accounting.invoices.list({ where: { | } });'),
    offers: 'AmountDue',
  },
];

/** How long an editor takes to offer names. */
export async function completions({ folder, quick }: Contest): Promise<Section> {
  const rounds = quick ? 1 : 15;
  const compare = (of: string, typed: readonly Typed[]): Comparison => {
    const completed = timeCompletions(
      typed.map(({ text }) => ({ folder, text })),
      rounds,
    );
    const rows = typed.map(({ name, side, offers }, index) => {
      const { names = [], samples = [] } = completed[index] ?? {};
      if (!names.includes(offers)) throw new Error(`The editor offers ${name} no ${offers}.`);
      return { name, side, samples };
    });
    return { of, unit: 'ms', rows };
  };
  return {
    title: 'Complete in an editor',
    about:
      "By TypeScript's language service, after a keystroke, as editors ask it. openapi-fetch is over " +
      'the same API, and offers in a filter the names of parameters, not of fields; xero-node has no ' +
      'filters to complete.',
    comparisons: [
      compare('choose a resource: `accounting.|`, `GET("|")`, `accountingApi.|`', operation),
      compare('choose a method: `accounting.invoices.|`', method),
      compare('choose a field to filter by: `list({ where: { | } })`', filter),
    ],
  };
}
