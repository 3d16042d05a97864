import type { AccountingBooks } from '../books/books.ts';
import type { DocumentRow } from '../books/rows.ts';
import { shown } from '../money/decimal.ts';
import { type Resource, rowOf } from '../resource.ts';
import { type AccountingHandler, reading } from '../wire/envelope.ts';

/** A document as a PDF, one page long or more. */
export function pdf<Row extends DocumentRow>(
  resource: Resource<Row>,
  headingOf: (row: Row) => string,
): AccountingHandler {
  return reading((request) => {
    const row = rowOf(request, resource);
    const lines = [headingOf(row), ...linesOf(request.state, row)];
    return printed(lines, new Date(row.UpdatedDateUTC)).then((body) => ({
      status: 200,
      headers: { 'content-type': 'application/pdf' },
      body,
    }));
  });
}

function linesOf(books: AccountingBooks, row: DocumentRow): readonly string[] {
  const { CurrencyCode, Contact } = row;
  return [
    books.organisation.name,
    '',
    `To: ${Contact === undefined ? '' : books.contacts.known(Contact.ContactID).Name}`,
    `Date: ${row.Date}`,
    `Reference: ${row.Reference}`,
    '',
    ...row.LineItems.map(
      ({ Description = '', Quantity, UnitAmount, LineAmount }) =>
        `${Description}: ${Quantity} at ${UnitAmount}, ${shown(LineAmount)}`,
    ),
    '',
    `Subtotal ${shown(row.SubTotal)}`,
    `Tax ${shown(row.TotalTax)}`,
    `Total ${CurrencyCode} ${shown(row.Total)}`,
  ];
}

/** The library is loaded when the first PDF is asked for: most tests ask for none. */
async function printed(lines: readonly string[], CreationDate: Date): Promise<Uint8Array> {
  const { default: PdfDocument } = await import('pdfkit');
  const [title = ''] = lines;
  const document = new PdfDocument({ size: 'A4', info: { Title: title, CreationDate } });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const [at, line] of lines.entries()) document.fontSize(at === 0 ? 20 : 11).text(line || ' ');
  document.end();
  await ended;
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
