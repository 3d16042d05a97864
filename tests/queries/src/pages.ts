import type { SentRequest } from './recorder.ts';

const pageSize = 100;

/** Answers with the invoices of these ids, a hundred a page. */
export function pagesOf(ids: readonly string[]): (request: SentRequest) => Response {
  return ({ query }) => {
    const page = Number(query.get('page'));
    const pagination = {
      page,
      pageSize,
      pageCount: Math.ceil(ids.length / pageSize),
      itemCount: ids.length,
    };
    const shown = ids.slice((page - 1) * pageSize, page * pageSize);
    return Response.json({ Invoices: shown.map((InvoiceID) => ({ InvoiceID })), pagination });
  };
}
