import { createHash } from 'node:crypto';
import { facts, money, table } from './page.ts';
import { attachAndRead, createOnce, createThree, readOneByOne, readTheName } from './program.ts';
import { organisation, type SimulatedXero } from './simulated-xero.ts';
import type { Reading } from './tell-reading.ts';
import { DemoError, expect, type Show } from './teller.ts';

/** The second half of the story: what changes the books, and what goes wrong on the way. */
export async function tellWriting(
  show: Show,
  { simulator }: SimulatedXero,
  { accounting, overdue, invoices }: Reading,
): Promise<void> {
  const { clock, faults } = simulator;
  const contactId = overdue[0]?.Contact?.ContactID ?? '';

  await show(
    'Create three invoices, one of which is wrong',
    [createThree],
    () => createThree(accounting, contactId),
    ({ ok, failed, unknown, notSent }) => {
      expect('the rows that are saved', ok.map(({ index }) => index).join(), '0,2');
      expect('the row that is refused', failed.map(({ index }) => index).join(), '1');
      expect('the number of other rows', unknown.length + notSent.length, 0);
      const rows = [
        ...ok.map(({ index, value }) => [index, `saved as ${value.InvoiceNumber}, ${value.Total}`]),
        ...failed.map(({ index, errors }) => [index, `refused: ${errors[0]?.message}`]),
      ];
      return table(['Row', 'What became of it'], rows.sort(byIndex));
    },
  );

  await clock.advance(31 * 60_000);
  await show(
    'Half an hour later the token has ended: it is renewed on the way',
    [readTheName],
    () => readTheName(accounting),
    (name, seen) => {
      expect('the name', name, organisation);
      expect('the first request', seen[0]?.target, '/connect/token');
      return facts({ organisation: name ?? '' });
    },
  );

  const begun = clock.now();
  await show(
    `Read ${invoices.length} invoices one by one, where Xero takes 60 calls a minute`,
    [readOneByOne],
    () =>
      readOneByOne(
        accounting,
        invoices.map(({ InvoiceID }) => InvoiceID),
      ),
    (found, seen) => {
      const waited = Math.round((clock.now() - begun) / 1000);
      expect('the number of invoices', found.length, invoices.length);
      expect('the number of refusals', seen.filter(({ status }) => status !== 200).length, 0);
      if (waited === 0) throw new DemoError('the program has not waited, and should have.');
      return facts({ refused: 'none', waited: `${waited} s, on a clock that is put forward` });
    },
  );

  const lost = faults.add({ kind: 'drop-answer', match: { operationId: 'createInvoices' } });
  const [created] = await show(
    'Create an invoice whose answer is lost: sent again under its key, made once',
    [createOnce],
    () => createOnce(accounting, contactId),
    (found, seen) => {
      expect('the number of lost answers', lost.happened, 1);
      expect('the number of attempts', seen.filter(({ method }) => method === 'PUT').length, 2);
      expect('the number of invoices', found.length, 1);
      const rows = found.map(({ InvoiceNumber = '', Reference = '', Total = 0 }) => [
        ...[InvoiceNumber, Reference, money(Total)],
      ]);
      return table(['InvoiceNumber', 'Reference', 'Total'], rows);
    },
  );

  await show(
    'Download it as a PDF, attach that to it, and read the attachment back',
    [attachAndRead],
    () => attachAndRead(accounting, created?.InvoiceID ?? ''),
    ({ sent, received }) => {
      expect('the start of the file', new TextDecoder().decode(sent.slice(0, 5)), '%PDF-');
      expect('the hash of what came back', sha256(received), sha256(sent));
      const row = (what: string, bytes: Uint8Array) => [what, bytes.length, sha256(bytes)];
      return table(
        ['', 'Bytes', 'SHA-256, its beginning'],
        [row('sent', sent), row('received', received)],
      );
    },
  );
}

function byIndex(
  [one]: readonly (string | number)[],
  [other]: readonly (string | number)[],
): number {
  return Number(one) - Number(other);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
