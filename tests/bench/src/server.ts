/** The other side, in a process of its own, so that its work is not measured. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { invoicePage } from './invoices.ts';

const pages = new Map<number, Buffer>();

function page(count: number): Buffer {
  const known = pages.get(count);
  if (known) return known;
  const made = Buffer.from(invoicePage(count));
  pages.set(count, made);
  return made;
}

const server = createServer(async (request, response) => {
  for await (const _chunk of request);
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = page(Number(searchParams.get('pageSize') ?? 50));
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
