import type { RecordedRequest } from '../http/requests.ts';

/** A request in one line: `09:00:00 200 GET /api.xro/2.0/Invoices?page=1 getInvoices`. */
export function logLine(request: RecordedRequest): string {
  const { at, status, method, url, operationId, fault } = request;
  const { pathname, search } = new URL(url);
  return [
    new Date(at).toISOString().slice(11, 19),
    status ?? 'no answer',
    method,
    `${pathname}${search}`,
    operationId ?? '',
    fault === undefined ? '' : `(fault: ${fault})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
