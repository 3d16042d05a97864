import { code, facts, heading, money, type Print, table, wire } from './page.ts';
import {
  askLimits,
  connect,
  createInvoice,
  downloadPdf,
  listContacts,
  makeMistake,
  readAllInvoices,
  readBack,
} from './program.ts';
import type { DemoServer, Exchange } from './server/start.ts';
import { sourceOf } from './source-of.ts';

/** The demo did not go as it should. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

/**
 * Runs the user's program against the server, step by step, and tells what happens.
 *
 * @throws {DemoError} at the first step that fails, or whose result is not what the server holds.
 */
export async function tellStory(server: DemoServer, print: Print): Promise<void> {
  const { organisation, exchanges } = server;
  const show = teller(server, print);

  const accounting = await show(
    'Make a client, from a token and an organisation',
    connect,
    () => connect(server.accessToken, organisation.OrganisationID, server.url),
    () => '   Nothing is sent yet.',
  );

  const contacts = await show(
    'List the contacts',
    listContacts,
    () => listContacts(accounting),
    (found) => {
      expect('the number of contacts', found.length, organisation.contacts.length);
      const rows = found.map(({ Name = '', FirstName = '', LastName = '', EmailAddress = '' }) => [
        ...[Name, `${FirstName} ${LastName}`, EmailAddress],
      ]);
      return table(['Name', 'Person', 'E-mail'], rows);
    },
  );

  await show(
    'Read every invoice, of however many pages',
    readAllInvoices,
    () => readAllInvoices(accounting),
    (invoices, { length: pages }) => {
      expect('the number of invoices', invoices.length, organisation.invoices.length);
      expect('the number of pages', pages, 2);
      expect('the total due', due(invoices), due(organisation.invoices));
      const statuses = [...new Set(invoices.map((invoice) => invoice.Status ?? ''))];
      const rows = statuses.map((status) => {
        const group = invoices.filter((invoice) => invoice.Status === status);
        return [status, group.length, money(due(group))];
      });
      const total = [`All, on ${pages} pages`, invoices.length, money(due(invoices))];
      return table(['Status', 'Invoices', 'Due, NZD'], [...rows, total]);
    },
  );

  const [customer] = contacts;
  const created = await show(
    `Send ${customer?.Name} an invoice`,
    createInvoice,
    () => createInvoice(accounting, customer?.ContactID ?? ''),
    ({ InvoiceNumber = '', SubTotal = 0, TotalTax = 0, Total = 0 }) => {
      expect('the total', Total, 671.03);
      const row = [InvoiceNumber, money(SubTotal), money(TotalTax), money(Total)];
      return table(['InvoiceNumber', 'SubTotal', 'TotalTax', 'Total'], [row]);
    },
  );

  const id = created.InvoiceID;
  await show(
    'Read it back: days are days, instants are UTC',
    readBack,
    () => readBack(accounting, id),
    (invoice, seen) => {
      const sent = firstInvoice(seen);
      expect('the date', invoice.Date, '2026-11-23');
      expect('the due date', invoice.DueDate, '2026-12-20');
      const rows = (['Date', 'DueDate', 'UpdatedDateUTC'] as const).map((field) => [
        ...[field, String(sent?.[field]), invoice[field] ?? ''],
      ]);
      return table(['Field', 'On the wire', 'In your program'], rows);
    },
  );

  await show(
    'Download it as a PDF',
    downloadPdf,
    () => downloadPdf(accounting, id),
    ({ contentType, bytes }) => {
      const start = new TextDecoder().decode(bytes.slice(0, 8));
      expect('the start of the file', start, '%PDF-1.4');
      const row = [contentType, `${bytes.length} bytes`, start];
      return table(['Content type', 'Size', 'First bytes'], [row]);
    },
  );

  await show(
    'Make a mistake: no contact, and an account that does not exist',
    makeMistake,
    () => makeMistake(accounting),
    (error) => {
      if (!error) throw new DemoError('Xero would have refused this invoice.');
      const { name, status, message, validationErrors } = error;
      expect('the status', status, 400);
      expect('the number of reasons', validationErrors.length, 2);
      const reasons = validationErrors.map((reason, index) => [
        ...[`validationErrors[${index}].message`, reason.message],
      ]);
      return facts({ name, status, message, ...Object.fromEntries(reasons) });
    },
  );

  await show(
    'Ask what is left of the limits',
    askLimits,
    () => askLimits(accounting),
    ({ accounts, status, rateLimit: { minute, day, appMinute } }) => {
      expect('the number of accounts', accounts, organisation.accounts.length);
      expect('what is left of the minute', minute, 60 - exchanges.length);
      const row = [accounts, status, minute ?? '', day ?? '', appMinute ?? ''];
      return table(['Accounts', 'Status', 'minute', 'day', 'appMinute'], [row]);
    },
  );
}

type Show = <Result>(
  title: string,
  part: { readonly name: string },
  run: () => Result | Promise<Result>,
  tell: (result: Result, seen: readonly Exchange[]) => string,
) => Promise<Result>;

/** Numbers the steps, and prints of each its code, its requests and its result. */
function teller({ exchanges }: DemoServer, print: Print): Show {
  let step = 0;
  return async (title, part, run, tell) => {
    step += 1;
    const before = exchanges.length;
    print(heading(`${step}. ${title}`));
    print(code(sourceOf(part.name)));
    try {
      const result = await run();
      const seen = exchanges.slice(before);
      if (seen.length > 0) print(wire(seen));
      print(tell(result, seen));
      return result;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new DemoError(`Step ${step}: ${why}`, { cause: error });
    }
  };
}

/** @throws {DemoError} when what was found is not what was wanted. */
function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new DemoError(`${what} is ${found} and should be ${wanted}.`);
}

/** What is due on all of them, summed in whole cents, since sums of decimal fractions drift. */
function due(invoices: readonly { readonly AmountDue?: number | undefined }[]): number {
  return invoices.reduce((sum, { AmountDue = 0 }) => sum + Math.round(AmountDue * 100), 0) / 100;
}

function firstInvoice(exchanges: readonly Exchange[]): Record<string, unknown> | undefined {
  const { Invoices = [] } = JSON.parse(String(exchanges[0]?.answer.body)) as {
    Invoices?: Record<string, unknown>[];
  };
  return Invoices[0];
}
