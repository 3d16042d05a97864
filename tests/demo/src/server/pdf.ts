import { Buffer } from 'node:buffer';
import type { Invoice } from './invoice.ts';

/** An invoice as a PDF. */
export function invoicePdf(seller: string, invoice: Invoice): Buffer {
  const row = (label: string, amount: number) => label.padEnd(52) + amount.toFixed(2).padStart(12);
  return pdfOf(`Invoice ${invoice.InvoiceNumber}`, [
    `${seller} to ${invoice.Contact.Name}`,
    `Date ${invoice.DateString.slice(0, 10)}, due ${invoice.DueDateString.slice(0, 10)}`,
    '',
    ...invoice.LineItems.map((line) =>
      row(`${line.Quantity} x ${line.Description}`, line.LineAmount),
    ),
    '',
    row('Before tax', invoice.SubTotal),
    row('Tax', invoice.TotalTax),
    row('Total', invoice.Total),
    row('Still to pay', invoice.AmountDue),
  ]);
}

/**
 * A PDF of one page: a heading, and lines in a font of fixed width. Characters beyond Latin-1
 * become question marks; lines beyond the foot of the page are not seen.
 */
export function pdfOf(heading: string, lines: readonly string[]): Buffer {
  const content = [
    'BT /F1 18 Tf 56 780 Td',
    `(${escaped(heading)}) Tj`,
    '/F2 10 Tf 15 TL 0 -12 Td',
    ...lines.map((line) => `T* (${escaped(line)}) Tj`),
    'ET',
  ].join('\n');
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R ' +
      '/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    font('Helvetica-Bold'),
    font('Courier'),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

/** The objects with their numbers, the table of where each starts, and the trailer. */
function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  let places = '0000000000 65535 f \n';
  for (const [index, object] of objects.entries()) {
    places += `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  // One byte per character, so that the lengths and places counted above hold.
  return Buffer.from(`${file}xref\n0 ${size}\n${places}${trailer}`, 'latin1');
}

function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?').replace(/[\\()]/g, '\\$&');
}
