/** The other side, in a process of its own, so that its work is not measured. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { invoicePage, type Paging } from './invoices.ts';

const pages = new Map<string, Buffer>();

function pageOf(paging: Paging): Buffer {
  const key = JSON.stringify(paging);
  const known = pages.get(key);
  if (known) return known;
  const made = Buffer.from(invoicePage(paging));
  pages.set(key, made);
  return made;
}

/** `/pages/5/Invoices?page=2&pageSize=100`: of five pages the second. */
function asked(url: string): Paging {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  return {
    page: Number(searchParams.get('page') ?? 1),
    pageSize: Number(searchParams.get('pageSize') ?? 100),
    pageCount: Number(/^\/pages\/(\d+)\//.exec(pathname)?.[1] ?? 1),
  };
}

/** As many invoices as were sent, which may be one without an envelope. */
function answerTo({ Invoices = [{}] }: { readonly Invoices?: readonly unknown[] }): Paging {
  return { page: 1, pageSize: Invoices.length, pageCount: 1 };
}

const server = createServer(async (request, response) => {
  let sent = '';
  for await (const chunk of request.setEncoding('utf8')) sent += chunk;
  // xero-node's GETs have bodies.
  const isList = request.method === 'GET';
  const body = pageOf(isList ? asked(request.url ?? '/') : answerTo(JSON.parse(sent)));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    // So much that nobody has to wait: work is measured here.
    'x-minlimit-remaining': '999999999',
    'x-daylimit-remaining': '999999999',
    'x-appminlimit-remaining': '999999999',
  });
  response.end(body);
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
