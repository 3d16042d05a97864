import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** The key that the recipes take from their environment. */
export const key = 'the key of this app';

/** A server of some recipe on loopback. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Listener = Parameters<typeof createServer>[1];
type Fetch = (request: Request) => Response | Promise<Response>;

/** Serves what speaks Node's requests and responses. */
export async function listening(listener: Listener): Promise<Running> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/xero/webhooks`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves what speaks the web's. */
export async function serving(fetch: Fetch): Promise<Running> {
  return await listening(getRequestListener(fetch, { overrideGlobalObjects: false }));
}

/** Sends a body as Xero does, with spaces that no `JSON.stringify` writes. */
export async function deliver(
  url: string,
  body: string,
  headers: Record<string, string> = { 'x-xero-signature': sign(body) },
): Promise<Response> {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return await fetch(url, { method: 'POST', body, headers: { ...type, ...headers } });
}

export function sign(body: string, by: string = key): string {
  return createHmac('sha256', by).update(body).digest('base64');
}

export function deliveryOf(...events: readonly object[]): string {
  const last = events.length;
  const list = JSON.stringify(events).replaceAll('":', '": ');
  return `{"events": ${list}, "firstEventSequence": ${Math.min(last, 1)}, "lastEventSequence": ${last}, "entropy": "é雪"}`;
}

export function invoiceEvent(resourceId: string, changes: object = {}): object {
  return {
    resourceUrl: `https://api.xero.com/api.xro/2.0/Invoices/${resourceId}`,
    resourceId,
    tenantId: 'an-organisation',
    tenantType: 'ORGANISATION',
    eventCategory: 'INVOICE',
    eventType: 'UPDATE',
    eventDateUtc: '2026-11-24T00:44:09.923',
    ...changes,
  };
}
