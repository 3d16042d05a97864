/** What is stored, as Xero answers with it. */
const stored: Readonly<Record<string, object>> = {
  '/api.xro/2.0/Invoices/i1': {
    Invoices: [
      {
        Type: 'ACCREC',
        InvoiceID: 'i1',
        Contact: { ContactID: 'c1', Name: 'Acme', EmailAddress: 'a@example.org', Addresses: [] },
        Date: '/Date(1769817600000+0000)/',
        DateString: '2026-01-31T00:00:00',
        Status: 'DRAFT',
        LineItems: [
          {
            LineItemID: 'l1',
            Description: 'Oats',
            Quantity: 2,
            UnitAmount: 0.1648,
            LineAmount: 0.33,
            TaxAmount: 0.05,
            AccountCode: '200',
            AccountID: 'a1',
            Tracking: [],
            ValidationErrors: [],
          },
        ],
        SubTotal: 0.33,
        TotalTax: 0.05,
        Total: 0.38,
        AmountDue: 0.38,
        HasAttachments: false,
        Payments: [],
        UpdatedDateUTC: '/Date(1769817600000+0000)/',
      },
    ],
  },
  '/api.xro/2.0/Items': {
    Items: [
      { ItemID: 't1', Code: 'OATS', Description: 'Oats', QuantityOnHand: 3, PurchaseDetails: {} },
    ],
  },
  '/payroll.xro/2.0/Employees/e1': {
    employee: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      dateOfBirth: '1980-12-10T00:00:00',
      gender: null,
      updatedDateUTC: '2026-01-31T09:30:00',
    },
  },
};

/** Xero as far as the guide needs it: it answers reads, takes every write and keeps it. */
export function xero(): { readonly fetch: typeof globalThis.fetch; readonly writes: string[] } {
  const writes: string[] = [];
  return {
    writes,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (request.method === 'GET') return Response.json(stored[pathname]);
      const text = await request.text();
      const path = pathname.replace(/^\/\w+\.xro\/2\.0/, '');
      writes.push(`${request.method} ${path} ${text}`);
      return Response.json(pathname.startsWith('/payroll') ? { employee: {} } : JSON.parse(text));
    },
  };
}
