import { createAccountingClient, type InvoiceWhere } from '@acme/xero-accounting';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyWhere, compiled } from './src/compile.ts';
import { describedFilter } from './src/described-filter.ts';
import { rowsKept } from './src/evaluate.ts';
import { cases, missing } from './src/evaluated-cases.ts';
import { matches } from './src/matches.ts';
import { recorder, session } from './src/recorder.ts';
import { rows } from './src/rows.ts';

/** What an organisation with the rows answers, by the filter that reached it. */
async function answered(where: AnyWhere): Promise<readonly string[]> {
  const { fetch } = recorder(({ query }) =>
    Response.json({
      Invoices: rowsKept(query.get('where') ?? 'true', rows).map(({ InvoiceID }) => ({
        InvoiceID,
      })),
    }),
  );
  const { invoices } = createAccountingClient(session, { fetch });
  const { items } = await invoices.list({ where: where as InvoiceWhere });
  return items.map(({ InvoiceID }) => InvoiceID);
}

function filtered(where: AnyWhere): readonly string[] {
  return rows.filter((row) => matches(row, where)).map(({ InvoiceID }) => InvoiceID);
}

describe('the answer is what filtering in TypeScript keeps, for', () => {
  test.each(cases)('%s %s: %j', async (_kind, _operator, where) => {
    const kept = filtered(where);
    expect(await answered(where)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(rows.length);
  });

  test.each(missing)('what is missing: %j', async (where) => {
    const kept = filtered(where);
    expect(await answered(where)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(rows.length);
  });
});

test('a part of a text that may be missing needs a null check, which then goes first', async () => {
  await expect(answered({ Reference: { contains: '7' } })).rejects.toThrow();
  expect(await answered({ Reference: { contains: '7', ne: null } })).not.toEqual([]);
  expect(
    await answered({ Reference: { contains: '7' }, AND: [{ Reference: { ne: null } }] }),
  ).toEqual(await answered({ Reference: { contains: '7', ne: null } }));
});

const numRuns = Number(process.env['QUERIES_RUNS'] ?? 3000);
const timeout = 30_000 + numRuns * 20;

describe('any filter', () => {
  const from = <Value>(values: readonly (Value | null)[]) =>
    fc.constantFrom(...values.filter((value) => value !== null));
  const values = {
    text: from(
      rows.flatMap(({ Reference, InvoiceNumber, Contact }) => [
        Reference,
        Reference?.slice(2, 5) ?? '',
        InvoiceNumber.slice(-1),
        Contact.Name,
        Contact.EmailAddress,
      ]),
    ),
    number: from(rows.flatMap(({ Total, AmountDue }) => [Total, AmountDue])),
    guid: from(rows.flatMap((row) => [row.InvoiceID, row.BrandingThemeID, row.Contact.ContactID])),
    date: from(rows.flatMap((row) => [row.Date, row.DueDate])),
    instant: from(
      rows.flatMap((row) => [row.UpdatedDateUTC, new Date(row.Contact.UpdatedDateUTC)]),
    ),
  };

  test('keeps what filtering in TypeScript keeps', { timeout }, () => {
    const filter = describedFilter('Invoice', { values, guardNulls: true }, 2);
    let kept = 0;
    const property = fc.property(filter, ({ where }) => {
      const text = compiled('Invoice', where) ?? 'true';
      const ids = rowsKept(text, rows).map(({ InvoiceID }) => InvoiceID);
      expect(ids).toEqual(filtered(where));
      if (ids.length > 0 && ids.length < rows.length) kept += 1;
    });
    fc.assert(property, { numRuns });
    expect(kept).toBeGreaterThan(numRuns / 10);
  });
});
