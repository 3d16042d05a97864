/** An organisation of 250 invoices, as far as the guide to paging needs it. */
export interface Organisation {
  readonly fetch: typeof globalThis.fetch;
}

interface Invoice {
  readonly InvoiceID: string;
  readonly InvoiceNumber: string;
  readonly Type: string;
  Status: string;
  updated: number;
}

/** @param failing The page that fails the first time it is asked for. */
export function organisation(failing?: string): Organisation {
  const invoices = Array.from({ length: 250 }, (_, index): Invoice => {
    const number = String(index + 1);
    return {
      InvoiceID: `00000000-0000-4000-8000-${number.padStart(12, '0')}`,
      InvoiceNumber: `INV-${number}`,
      Type: 'ACCREC',
      Status: index % 10 === 0 ? 'DRAFT' : 'AUTHORISED',
      updated: 0,
    };
  });
  let left = 5_000;
  let fails = failing;
  const answer = (request: Request): Response => {
    const { pathname, searchParams } = new URL(request.url);
    const changed = invoices.find(({ InvoiceID }) => pathname.endsWith(`/${InvoiceID}`));
    if (changed) {
      // The guide changes drafts to be approved; whatever else it sends leaves the status.
      if (changed.Status === 'DRAFT') changed.Status = 'AUTHORISED';
      changed.updated = Date.now();
      return Response.json({ Invoices: [changed] });
    }
    if (searchParams.get('page') === fails) {
      fails = undefined;
      return new Response('offline', { status: 500 });
    }
    return Response.json(listed(invoices, searchParams, request.headers));
  };
  return {
    fetch: async (input, init) => {
      const response = answer(new Request(input, init));
      left -= 1;
      response.headers.set('x-daylimit-remaining', String(left));
      return response;
    },
  };
}

function listed(invoices: readonly Invoice[], query: URLSearchParams, headers: Headers): object {
  const since = headers.get('if-modified-since');
  const status = /^Status=="(\w+)"$/.exec(query.get('where') ?? '')?.[1];
  const found = invoices
    .filter(({ Status }) => status === undefined || Status === status)
    .filter(({ updated }) => since === null || updated >= Date.parse(`${since}Z`));
  const page = Number(query.get('page'));
  const pageSize = Number(query.get('pageSize') ?? 100);
  const pageCount = Math.ceil(found.length / pageSize);
  return {
    pagination: { page, pageSize, pageCount, itemCount: found.length },
    Invoices: found.slice((page - 1) * pageSize, page * pageSize),
  };
}
