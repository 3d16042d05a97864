import type { ApiAnswer } from '../api/handler.ts';

/** An answer as it goes over the wire. */
export function responseOf({ status, headers, body }: ApiAnswer): Response {
  if (body === undefined) return new Response(null, { status, ...(headers ? { headers } : {}) });
  if (body instanceof Uint8Array) {
    return new Response(new Uint8Array(body), { status, ...(headers ? { headers } : {}) });
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
