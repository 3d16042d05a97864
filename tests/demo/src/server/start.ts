import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { demoOrganisation, type Organisation } from './organisation.ts';
import { type Answer, answerTo, json, notFound, plain } from './routes.ts';

/** A request that reached the server, and what it answered. */
export interface Exchange {
  readonly method: string;
  /** Path and query below the base, for example `/Invoices?page=1`. */
  readonly target: string;
  readonly answer: Answer;
}

export interface DemoServer {
  /** What a client takes as `baseUrl`. */
  readonly url: string;
  readonly accessToken: string;
  readonly organisation: Organisation;
  /** Everything so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Stops listening and drops every connection. */
  close(): Promise<void>;
}

const base = '/api.xro/2.0';

/** Starts the demo's server on a free port of this machine, with a fresh organisation. */
export async function startDemoServer(): Promise<DemoServer> {
  const organisation = demoOrganisation();
  const accessToken = randomUUID();
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const refused = refusal(request, accessToken, organisation);
    const answer = refused ?? (await answered(organisation, request));
    const { method = '', url = '' } = request;
    exchanges.push({ method, target: url.replace(base, ''), answer });
    response.writeHead(answer.status, {
      'content-type': answer.type,
      'xero-correlation-id': randomUUID(),
      ...(!refused && limitHeaders(exchanges.length)),
    });
    response.end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}${base}`, accessToken, organisation, exchanges, close };
}

async function answered(organisation: Organisation, request: IncomingMessage): Promise<Answer> {
  const { method = '', url = '' } = request;
  const { accept = '' } = request.headers;
  try {
    const { pathname, searchParams: query } = new URL(url, 'http://loopback');
    if (!pathname.startsWith(`${base}/`)) return notFound();
    const path = pathname.slice(base.length);
    return answerTo(organisation, { method, path, query, accept, body: await text(request) });
  } catch (error) {
    return plain(500, `The demo server failed: ${error}`);
  }
}

function refusal({ headers }: IncomingMessage, token: string, { OrganisationID }: Organisation) {
  if (headers.authorization !== `Bearer ${token}`) {
    return problem(401, 'Unauthorized', 'TokenInvalidSignature');
  }
  return headers['xero-tenant-id'] === OrganisationID
    ? undefined
    : problem(403, 'Forbidden', 'AuthenticationUnsuccessful');
}

function problem(status: number, title: string, detail: string): Answer {
  const facts = { Type: null, Title: title, Status: status, Detail: detail };
  return json(status, { ...facts, Instance: randomUUID(), Extensions: {} });
}

/** What would be left of Xero's limits; the demo counts, and refuses nothing. */
function limitHeaders(used: number): Record<string, number> {
  return {
    'x-minlimit-remaining': Math.max(60 - used, 0),
    'x-daylimit-remaining': 5_000 - used,
    'x-appminlimit-remaining': 10_000 - used,
  };
}
