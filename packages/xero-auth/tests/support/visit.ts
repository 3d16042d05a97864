import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** What a browser got. */
export interface Visited {
  readonly status: number | undefined;
  readonly html: string;
}

/** Visits a loopback URL as a browser does, or as somebody does who makes up their headers. */
export async function visit(url: string, headers: Record<string, string> = {}): Promise<Visited> {
  const sent = request(url, { headers, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: string[] = [];
  for await (const chunk of response.setEncoding('utf8')) chunks.push(String(chunk));
  return { status: response.statusCode, html: chunks.join('') };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
