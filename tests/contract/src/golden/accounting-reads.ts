import { type Golden, id1, id2, pdf, png } from './golden.ts';

const base = 'https://api.xero.com/api.xro/2.0';

export const accountingReads: readonly Golden[] = [
  {
    family: 'accounting',
    does: 'lists invoices by filter, order, page and comma lists',
    call: ({ accounting }) =>
      accounting.invoices.list({
        where: { Status: 'AUTHORISED', Date: { gte: '2026-01-01' }, Contact: { ContactID: id2 } },
        order: ['Date DESC', 'InvoiceID'],
        IDs: [id1, id2],
        Statuses: ['AUTHORISED', 'PAID'],
        page: 2,
        pageSize: 50,
        unitdp: 4,
        createdByMyApp: true,
      }),
    sends: {
      method: 'GET',
      url: `${base}/Invoices?where=Status%3D%3D%22AUTHORISED%22%20AND%20Date%3E%3DDateTime(2026%2C01%2C01)%20AND%20Contact.ContactID%3D%3DGuid(%22${id2}%22)&order=Date%20DESC,InvoiceID&IDs=${id1},${id2}&Statuses=AUTHORISED,PAID&page=2&pageSize=50&unitdp=4&createdByMyApp=true`,
      headers: {
        accept: 'application/json',
        authorization: 'Bearer an-access-token',
        'xero-tenant-id': 'a-tenant',
        'if-modified-since': null,
        'idempotency-key': null,
      },
    },
    answer: {
      json: {
        Id: id2,
        Status: 'OK',
        ProviderName: 'Acme',
        DateTimeUTC: '/Date(1767614400000)/',
        pagination: { page: 2, pageSize: 50, pageCount: 2, itemCount: 51 },
        Invoices: [
          {
            InvoiceID: id1,
            Type: 'ACCREC',
            Status: 'AUTHORISED',
            Reference: '/Date(0)/',
            Date: '/Date(1767571200000+0000)/',
            DateString: '2026-01-05T00:00:00',
            UpdatedDateUTC: '/Date(1767614400123+0000)/',
            Total: 115.5,
            Payments: [{ PaymentID: id2, Date: '/Date(1767571200000+0000)/', Amount: 15 }],
          },
        ],
      },
    },
    gives: {
      items: [
        {
          InvoiceID: id1,
          Type: 'ACCREC',
          Status: 'AUTHORISED',
          Reference: '/Date(0)/',
          Date: '2026-01-05',
          DateString: '2026-01-05T00:00:00',
          UpdatedDateUTC: '2026-01-05T12:00:00.123Z',
          Total: 115.5,
          Payments: [{ PaymentID: id2, Date: '2026-01-05', Amount: 15 }],
        },
      ],
      pagination: { page: 2, pageSize: 50, pageCount: 2, itemCount: 51 },
    },
  },
  {
    family: 'accounting',
    does: 'lists contacts changed since, page 1 unless told otherwise',
    call: ({ accounting }) =>
      accounting.contacts.list({
        modifiedSince: new Date('2026-01-05T23:30:15.999Z'),
        searchTerm: 'A&B #1',
        includeArchived: true,
        summaryOnly: true,
      }),
    sends: {
      method: 'GET',
      url: `${base}/Contacts?page=1&searchTerm=A%26B%20%231&includeArchived=true&summaryOnly=true`,
      headers: { 'if-modified-since': '2026-01-05T23:30:15' },
    },
    answer: { json: { Contacts: [] } },
    gives: { items: [] },
  },
  {
    family: 'accounting',
    does: 'lists items changed since an instant given as text in another zone',
    call: ({ accounting }) =>
      accounting.items.list({ modifiedSince: '2026-01-05T12:30:15+13:00', unitdp: 4 }),
    sends: {
      method: 'GET',
      url: `${base}/Items?unitdp=4`,
      headers: { 'if-modified-since': '2026-01-04T23:30:15' },
    },
    answer: {
      json: { Items: [{ ItemID: id1, Code: 'A', SalesDetails: { UnitPrice: 0.1648 } }] },
    },
    gives: { items: [{ ItemID: id1, Code: 'A', SalesDetails: { UnitPrice: 0.1648 } }] },
  },
  {
    family: 'accounting',
    does: 'lists journals from an offset',
    call: ({ accounting }) => accounting.journals.list({ offset: 100, paymentsOnly: false }),
    sends: { method: 'GET', url: `${base}/Journals?offset=100&paymentsOnly=false` },
    answer: {
      json: {
        Journals: [
          {
            JournalID: id1,
            JournalNumber: 101,
            JournalDate: '/Date(1767571200000+0000)/',
            CreatedDateUTC: '/Date(1767571200000+0000)/',
          },
        ],
      },
    },
    gives: {
      items: [
        {
          JournalID: id1,
          JournalNumber: 101,
          JournalDate: '2026-01-05',
          CreatedDateUTC: '2026-01-05T00:00:00.000Z',
        },
      ],
    },
  },
  {
    family: 'accounting',
    does: 'gets a purchase order by a number that has a slash in it',
    call: ({ accounting }) => accounting.purchaseOrders.getByNumber('PO/7 #2?'),
    sends: { method: 'GET', url: `${base}/PurchaseOrders/PO%2F7%20%232%3F` },
    answer: { json: { PurchaseOrders: [{ PurchaseOrderID: id1, Date: '/Date(1767571200000)/' }] } },
    gives: { PurchaseOrderID: id1, Date: '2026-01-05' },
  },
  {
    family: 'accounting',
    does: 'reads a balance sheet with dates, numbers, words and flags',
    call: ({ accounting }) =>
      accounting.reports.balanceSheet({
        date: '2026-01-31',
        periods: 3,
        timeframe: 'MONTH',
        standardLayout: true,
      }),
    sends: {
      method: 'GET',
      url: `${base}/Reports/BalanceSheet?date=2026-01-31&periods=3&timeframe=MONTH&standardLayout=true`,
    },
    answer: {
      json: {
        Reports: [
          {
            ReportID: 'BalanceSheet',
            ReportTitles: ['Balance Sheet'],
            UpdatedDateUTC: '/Date(1767614400123)/',
            Rows: [{ RowType: 'Header', Cells: [{ Value: '' }, { Value: '31 Jan 2026' }] }],
          },
        ],
      },
    },
    gives: {
      ReportID: 'BalanceSheet',
      ReportTitles: ['Balance Sheet'],
      UpdatedDateUTC: '2026-01-05T12:00:00.123Z',
      Rows: [{ RowType: 'Header', Cells: [{ Value: '' }, { Value: '31 Jan 2026' }] }],
    },
  },
  {
    family: 'accounting',
    does: 'gets an invoice as a PDF, by Accept',
    call: ({ accounting }) => accounting.invoices.pdf(id1),
    sends: {
      method: 'GET',
      url: `${base}/Invoices/${id1}`,
      headers: { accept: 'application/pdf' },
    },
    answer: { contentType: 'application/pdf', bytes: pdf },
    gives: { contentType: 'application/pdf', bytes: pdf },
  },
  {
    family: 'accounting',
    does: 'downloads an attachment by a file name that is encoded once',
    call: ({ accounting }) =>
      accounting.contacts.attachments.getByFileName(id1, 'Test #1 & (a) é 100%.pdf'),
    sends: {
      method: 'GET',
      url: `${base}/Contacts/${id1}/Attachments/Test%20%231%20%26%20%28a%29%20%C3%A9%20100%25.pdf`,
      headers: { contenttype: null },
    },
    answer: { contentType: 'image/png', bytes: png },
    gives: { contentType: 'image/png', bytes: png },
  },
];
