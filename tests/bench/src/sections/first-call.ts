import { moduleOf } from '../child.ts';
import type { Contest } from '../contest.ts';
import { requireAlike } from '../measure.ts';
import { comparisonOf, runInRounds } from '../measure-programs.ts';
import { bareFetch, sdk, xeroNode } from '../names.ts';
import type { Section } from '../results.ts';

/** From the start of a process to the first answer. */
export async function firstCall({ folder, url, quick }: Contest): Promise<Section> {
  const programs = {
    [bareFetch]: `
      const headers = { authorization: 'Bearer token', 'xero-tenant-id': 'tenant' };
      const response = await fetch('${url}/Invoices?page=1&pageSize=1', { headers });
      end(JSON.parse(await response.text()).Invoices[0].InvoiceID);`,
    [sdk]: `
      import { createAccountingClient } from '@acme/xero-accounting';
      const session = { accessToken: async () => 'token', tenantId: 'tenant' };
      const accounting = createAccountingClient(session, { baseUrl: '${url}' });
      end((await accounting.invoices.list({ pageSize: 1 })).items[0].InvoiceID);`,
    [xeroNode]: `
      import { AccountingApi } from 'xero-node';
      const accounting = new AccountingApi('${url}');
      accounting.accessToken = 'token';
      const page = [undefined, undefined, undefined, undefined, undefined, undefined, undefined, 1];
      const size = [undefined, undefined, undefined, undefined, 1];
      end((await accounting.getInvoices('tenant', ...page, ...size)).body.invoices[0].invoiceID);`,
  };
  // Nobody waits for sockets that are kept open: what counts is when the answer is there.
  const end = 'function end(id) { process.stdout.write(id); process.exit(); }';
  const runs = await runInRounds(
    Object.entries(programs).map(([name, text]) => ({
      name,
      side: name === sdk ? ('ours' as const) : ('peer' as const),
      program: moduleOf(`${text}\n${end}`, folder),
    })),
    quick ? 1 : 21,
  );
  const first = runs[0]?.spent[0]?.printed;
  for (const { name, spent } of runs) requireAlike(name, spent[0]?.printed ?? '', first);
  return {
    title: 'First call',
    about:
      'A fresh process that imports, makes a client, lists one invoice and ends, from the start of the ' +
      'process to the answer. The start of Node itself is in all of them.',
    comparisons: [
      comparisonOf('wall-clock time', 'ms', runs, ({ wall }) => wall),
      comparisonOf('CPU', 'ms', runs, ({ cpu }) => cpu),
      comparisonOf('resident memory at the end', 'MB', runs, ({ memory }) => memory),
    ],
  };
}
