import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it went over the wire. */
export interface SentRequest {
  readonly method: string;
  /** Absolute, as sent: nothing decoded. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The answer that waits for the next request. */
export interface PreparedAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** A `fetch` that gives one answer to everything and keeps what it was sent. */
export function recordingFetch(answer: PreparedAnswer): {
  readonly fetch: typeof fetch;
  readonly sent: SentRequest[];
} {
  const sent: SentRequest[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = new Uint8Array(await request.arrayBuffer());
      sent.push({ method: request.method, url: request.url, headers: request.headers, body });
      return new Response(answer.body ?? null, {
        status: answer.status,
        ...(answer.contentType === undefined
          ? {}
          : { headers: { 'content-type': answer.contentType } }),
      });
    },
  };
}

export interface LoopbackServer extends AsyncDisposable {
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  readonly sent: SentRequest[];
  /** What the next request is answered with. */
  answer: PreparedAnswer;
}

/** An HTTP server on loopback that keeps what it was sent; `await using` closes it. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    void readRequest(request, loopback.origin).then((received) => {
      sent.push(received);
      giveAnswer(response, loopback.answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const loopback: LoopbackServer = {
    origin: `http://127.0.0.1:${port}`,
    sent,
    answer: { status: 500 },
    [Symbol.asyncDispose]: () => close(server),
  };
  return loopback;
}

async function readRequest(request: IncomingMessage, origin: string): Promise<SentRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return {
    method: request.method ?? '',
    url: `${origin}${request.url}`,
    headers,
    body: new Uint8Array(Buffer.concat(chunks)),
  };
}

function giveAnswer(response: ServerResponse, answer: PreparedAnswer): void {
  response.statusCode = answer.status;
  if (answer.contentType !== undefined) response.setHeader('content-type', answer.contentType);
  response.end(answer.body);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
