import { createAccountingClient } from '@acme/xero-accounting';
import { type Drift, detectDrift } from '@acme/xero-accounting/drift';
import { createDriftObserver } from '@acme/xero-core/drift';
import { describe, expect, test } from 'vitest';
import { isBatch } from './src/api-table.ts';
import { callMethod } from './src/call-method.ts';
import { createClients, type Family } from './src/clients.ts';
import { driftTable, enumPaths, enumRecord } from './src/enum-fields.ts';
import { expectResult } from './src/expectations.ts';
import { operationCases, publishedFamilies, whySkipped } from './src/operation-cases.ts';
import { planAnswer } from './src/planned-answer.ts';
import { planCall } from './src/planned-call.ts';
import { recordingFetch } from './src/wire.ts';

const cases = operationCases().filter(({ method }) => !isBatch(method));
const families = publishedFamilies().filter((family) =>
  cases.some(({ operation }) => operation.document.family === family),
);

describe.skipIf(families.length === 0)(
  `row 28: every enum field of every family${whySkipped}`,
  () => {
    test.each(
      families.flatMap((family) => ['__NEW__', '', null].map((value) => ({ family, value }))),
    )('$family with $value: decoded, kept, and told once', async ({ family, value }) => {
      const table = await driftTable(family);
      const told: Drift[] = [];
      const onDrift = createDriftObserver(table, (drift) => told.push(drift));
      const reached = new Set<string>();
      for (const { operation, method } of cases) {
        const type = table.answers[operation.operationId];
        if (operation.document.family !== family || type === undefined) continue;
        const { record, paths } = enumRecord(table, type, value);
        if (paths.size === 0) continue;
        for (const path of paths) reached.add(path);
        const { answer, result } = planAnswer(operation, method, record);
        const client = createClients({ fetch: recordingFetch(answer).fetch, onDrift })[
          family as Family
        ];
        await expectResult(
          await callMethod(client, method, planCall(operation, method, 'least').values),
          result,
        );
      }
      const all = enumPaths(table);
      expect([...reached].toSorted()).toEqual(all.toSorted());
      const ofEnums = told.filter(({ path }) => reached.has(path)).map(({ path }) => path);
      expect(new Set(ofEnums).size).toBe(ofEnums.length);
      // An empty text is a known value of some enums, and null is allowed in some fields.
      if (value === '__NEW__') expect(ofEnums.toSorted()).toEqual(all.toSorted());
    });
  },
);

/** What Xero always sends of an invoice; the contact inside says less than a contact by itself. */
const wholeInvoice = {
  InvoiceID: 'i',
  Type: 'ACCREC',
  Status: 'DRAFT',
  Contact: { ContactID: 'c', Name: 'Ada' },
  LineItems: [],
  Date: '2026-01-31',
  LineAmountTypes: 'Exclusive',
  CurrencyCode: 'GBP',
  SubTotal: 0,
  TotalTax: 0,
  Total: 0,
  AmountDue: 0,
  AmountPaid: 0,
  UpdatedDateUTC: '2026-01-31T00:00:00Z',
};

test('row 32: records inside others are not told of for saying less than by themselves', async () => {
  const told: Drift[] = [];
  const inside = {
    Payments: [{ PaymentID: 'p', Amount: 1 }],
    CreditNotes: [{ CreditNoteID: 'n' }],
  };
  const accounting = createAccountingClient(
    { accessToken: async () => 'a-token', tenantId: 'a-tenant' },
    {
      fetch: async () => Response.json({ Invoices: [{ ...wholeInvoice, ...inside }] }),
      onDrift: detectDrift((drift) => told.push(drift)),
    },
  );
  await accounting.invoices.get('i');
  expect(told).toEqual([]);
});

test('row 32: fields that the SDK does not know are named by onDrift, and kept', async () => {
  const told: Drift[] = [];
  const Contact = { ContactID: 1, Name: 'Ada' };
  const invoice = { ...wholeInvoice, Contact, Status: 'ULTRA', DueOn: 'soon' };
  const accounting = createAccountingClient(
    { accessToken: async () => 'a-token', tenantId: 'a-tenant' },
    {
      fetch: async () => Response.json({ Invoices: [invoice] }),
      onDrift: detectDrift((drift) => told.push(drift)),
    },
  );
  expect(await accounting.invoices.get('i')).toEqual(invoice);
  const name = 'invoices.get';
  expect(told).toEqual([
    {
      ...{ kind: 'type-clash', path: 'Contact.ContactID', name },
      ...{ expected: 'string', got: 'number' },
    },
    {
      ...{ kind: 'unknown-value', path: 'Invoice.Status', name },
      ...{ expected: 'InvoiceStatus', got: 'ULTRA' },
    },
    {
      ...{ kind: 'unknown-field', path: 'Invoice.DueOn', name },
      ...{ expected: undefined, got: 'string' },
    },
  ]);
});
