import { type Golden, id1, id2, png } from './golden.ts';

const base = 'https://api.xero.com/api.xro/2.0';

export const accountingWrites: readonly Golden[] = [
  {
    family: 'accounting',
    does: 'creates an invoice in an array wrapper, with a key of its own',
    call: ({ accounting }) =>
      accounting.invoices.create(
        {
          Type: 'ACCREC',
          Contact: { ContactID: id2 },
          Date: '2026-01-31',
          LineItems: [{ Description: 'Bolts & "nuts"', Quantity: 3, UnitAmount: 0.1648 }],
        },
        { unitdp: 4, summarizeErrors: false, request: { idempotencyKey: 'order 77' } },
      ),
    sends: {
      method: 'PUT',
      url: `${base}/Invoices?unitdp=4&summarizeErrors=false`,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'order 77' },
      json: {
        Invoices: [
          {
            Type: 'ACCREC',
            Contact: { ContactID: id2 },
            Date: '2026-01-31',
            LineItems: [{ Description: 'Bolts & "nuts"', Quantity: 3, UnitAmount: 0.1648 }],
          },
        ],
      },
    },
    answer: { json: { Invoices: [{ InvoiceID: id1, Date: '/Date(1769817600000+0000)/' }] } },
    gives: { InvoiceID: id1, Date: '2026-01-31' },
  },
  {
    family: 'accounting',
    does: 'updates one contact by id, still in an array wrapper',
    call: ({ accounting }) => accounting.contacts.update(id1, { Name: 'Bücher & Söhne' }),
    sends: {
      method: 'POST',
      url: `${base}/Contacts/${id1}`,
      json: { Contacts: [{ Name: 'Bücher & Söhne' }] },
    },
    answer: { json: { Contacts: [{ ContactID: id1, Name: 'Bücher & Söhne' }] } },
    gives: { ContactID: id1, Name: 'Bücher & Söhne' },
  },
  {
    family: 'accounting',
    does: 'creates an account without any wrapper, and takes it out of one',
    call: ({ accounting }) =>
      accounting.accounts.create({ Code: '077', Name: 'Bolts', Type: 'EXPENSE' }),
    sends: {
      method: 'PUT',
      url: `${base}/Accounts`,
      json: { Code: '077', Name: 'Bolts', Type: 'EXPENSE' },
    },
    answer: { json: { Accounts: [{ AccountID: id1, Code: '077', Status: 'BRAND_NEW_STATUS' }] } },
    gives: { AccountID: id1, Code: '077', Status: 'BRAND_NEW_STATUS' },
  },
  {
    family: 'accounting',
    does: 'emails an invoice with an empty object and no answer',
    call: ({ accounting }) => accounting.invoices.email(id1),
    sends: { method: 'POST', url: `${base}/Invoices/${id1}/Email`, json: {} },
    answer: { status: 204 },
    gives: undefined,
  },
  {
    family: 'accounting',
    does: 'deletes a payment by its status',
    call: ({ accounting }) => accounting.payments.delete(id1),
    sends: { method: 'POST', url: `${base}/Payments/${id1}`, json: { Status: 'DELETED' } },
    answer: { json: { Payments: [{ PaymentID: id1, Status: 'DELETED' }] } },
    gives: { PaymentID: id1, Status: 'DELETED' },
  },
  {
    family: 'accounting',
    does: 'adds a note to the history of a bank transaction',
    call: ({ accounting }) =>
      accounting.bankTransactions.history.create(id1, { Details: 'Seen by the auditor' }),
    sends: {
      method: 'PUT',
      url: `${base}/BankTransactions/${id1}/History`,
      json: { HistoryRecords: [{ Details: 'Seen by the auditor' }] },
    },
    answer: {
      json: {
        HistoryRecords: [{ Details: 'Seen by the auditor', DateUTC: '/Date(1767614400123)/' }],
      },
    },
    gives: { Details: 'Seen by the auditor', DateUTC: '2026-01-05T12:00:00.123Z' },
  },
  {
    family: 'accounting',
    does: 'uploads an attachment as raw bytes that customers may see',
    call: ({ accounting }) =>
      accounting.invoices.attachments.upload(
        id1,
        'Test #1 & (a) é 100%.png',
        new Blob([png], { type: 'image/png' }),
        { includeOnline: true },
      ),
    sends: {
      method: 'PUT',
      url: `${base}/Invoices/${id1}/Attachments/Test%20%231%20%26%20%28a%29%20%C3%A9%20100%25.png?IncludeOnline=true`,
      headers: { 'content-type': 'image/png', accept: 'application/json' },
      bytes: png,
    },
    answer: { json: { Attachments: [{ AttachmentID: id2, FileName: 'Test #1.png' }] } },
    gives: { AttachmentID: id2, FileName: 'Test #1.png' },
  },
  {
    family: 'accounting',
    does: 'takes one contact out of a group, which answers with nothing',
    call: ({ accounting }) => accounting.contactGroups.contacts.remove(id1, id2),
    sends: {
      method: 'DELETE',
      url: `${base}/ContactGroups/${id1}/Contacts/${id2}`,
      headers: { 'content-type': null, 'idempotency-key': null },
    },
    answer: { status: 204 },
    gives: undefined,
  },
];
