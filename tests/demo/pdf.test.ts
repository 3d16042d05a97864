import { expect, test } from 'vitest';
import { demoOrganisation } from './src/server/organisation.ts';
import { invoicePdf, pdfOf } from './src/server/pdf.ts';

const { Name, invoices } = demoOrganisation();
const files = [
  ['an invoice', () => invoicePdf(Name, invoices[129] ?? expect.fail('no invoice'))],
  ['awkward text', () => pdfOf('a (b) \\ c', ['Café', 'Kererū', '', ')('])],
] as const;

test.each(files)('%s: every place that the file names holds what it should', (_, make) => {
  const file = make().toString('latin1');
  expect(file).toMatch(/^%PDF-1\.4\n/);
  expect(file).toMatch(/\n%%EOF\n$/);
  const table = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
  expect(file.slice(table, table + 5)).toBe('xref\n');
  const size = Number(/\/Size (\d+)/.exec(file)?.[1]);
  const entries = [...file.slice(table).matchAll(/^(\d{10}) (\d{5}) ([fn]) \n/gm)];
  expect(entries).toHaveLength(size);
  for (const [number, [, place]] of entries.entries()) {
    if (number > 0) expect(file.slice(Number(place))).toMatch(new RegExp(`^${number} 0 obj\n<<`));
  }
  for (const [, reference] of file.matchAll(/(\d+) 0 R/g)) {
    expect(file).toContain(`\n${reference} 0 obj\n`);
  }
  const [, length, content] = /\/Length (\d+) >>\nstream\n(.*?)\nendstream/s.exec(file) ?? [];
  expect(content).toHaveLength(Number(length));
});

test('says what the invoice comes to', () => {
  const invoice = invoices[129] ?? expect.fail('no invoice');
  const file = invoicePdf(Name, invoice).toString('latin1');
  expect(file).toContain(`(Invoice ${invoice.InvoiceNumber}) Tj`);
  expect(file).toContain(invoice.Total.toFixed(2));
});

test('escapes what would end a text, and replaces what the font lacks', () => {
  const file = pdfOf('a (b) \\ c', ['Café', 'Kererū']).toString('latin1');
  expect(file).toContain('(a \\(b\\) \\\\ c) Tj');
  expect(file).toContain('(Café) Tj');
  expect(file).toContain('(Kerer?) Tj');
});
