import type { ServerResponse } from 'node:http';
import { deadAddress, loopback, type ReceivedRequest } from './loopback.ts';
import type { QuickTime } from './quick-time.ts';

/** What can go wrong with a request. */
export const faults = [
  'connection refused',
  'reset before the work',
  'reset after the work',
  'answer cut in the middle',
  'hang after the work',
  '429 with Retry-After',
  '429 without Retry-After',
  '500 after the work',
  '502',
  '503 as text',
  '503 kept under the key',
  'HTML 200 instead of the work',
  'empty 200 after the work',
  'expired token',
  'wrong tenant',
] as const;

export type Fault = (typeof faults)[number];

interface Reply {
  readonly status: number;
  readonly body: string;
}

const keyLife = 360_000;
const pages = 5;
const pageSize = 2;

/**
 * A server of books that behaves as Xero does, with its idempotency cache, and whose faults strike
 * the requests that a test chooses.
 */
export class FaultyLibrary {
  /** Titles of the books that were created, one for each time. */
  readonly created: string[] = [];
  /** Ids of the books that are there. */
  readonly books: Set<string> = new Set(['1']);
  /** Covers that were stored, one for each time. */
  readonly covers: string[] = [];
  /** How often a request was sent that a fault could strike. */
  hits = 0;
  readonly #time: QuickTime;
  readonly #plan: (hit: number) => Fault | undefined;
  readonly #target: (url: string) => boolean;
  readonly #cache = new Map<string, { readonly reply: Reply; readonly at: number }>();

  constructor(
    time: QuickTime,
    plan: (hit: number) => Fault | undefined,
    target: (url: string) => boolean,
  ) {
    this.#time = time;
    this.#plan = plan;
    this.#target = target;
  }

  /** Starts the server. Connections that it refuses go to an address where nobody listens. */
  async start(): Promise<{ readonly baseUrl: string; readonly fetch: typeof fetch }> {
    const { baseUrl } = await loopback((response, request) => {
      const fault = this.#target(request.url) ? this.#plan(this.hits++) : undefined;
      if (fault) this.#goWrong(fault, response, request);
      else answer(response, this.#underKey(request));
    });
    const dead = await deadAddress();
    return {
      baseUrl,
      fetch: (input, init) => {
        const url = String(input);
        const refuses = this.#target(url) && this.#plan(this.hits) === 'connection refused';
        if (!refuses) return fetch(url, init);
        this.hits += 1;
        return fetch(url.replace(baseUrl, dead), init);
      },
    };
  }

  #goWrong(fault: Fault, response: ServerResponse, request: ReceivedRequest): void {
    switch (fault) {
      case 'reset before the work':
        response.destroy();
        return;
      case 'reset after the work':
        this.#underKey(request);
        response.destroy();
        return;
      case 'answer cut in the middle': {
        const { status, body } = this.#underKey(request);
        response.writeHead(status === 204 ? 200 : status, { 'content-length': body.length + 9 });
        response.write(body.slice(0, body.length / 2) || ' ', () => response.destroy());
        return;
      }
      case 'hang after the work':
        this.#underKey(request);
        void this.#time.pass(60_000);
        return;
      case '429 with Retry-After':
        response.setHeader('retry-after', '55');
        response.setHeader('x-rate-limit-problem', 'minute');
        answer(response, { status: 429, body: '' });
        return;
      case '429 without Retry-After':
        response.setHeader('x-rate-limit-problem', 'concurrent');
        answer(response, { status: 429, body: '' });
        return;
      case '500 after the work':
        answer(response, this.#underKey(request, { status: 500, body: '{"Title":"An error"}' }));
        return;
      case '503 kept under the key':
        answer(response, this.#underKey(request, { status: 503, body: '' }));
        return;
      case '502':
        answer(response, { status: 502, body: '<html>Bad gateway</html>' });
        return;
      case '503 as text':
        answer(response, { status: 503, body: 'The API is offline' });
        return;
      case 'HTML 200 instead of the work':
        response.setHeader('content-type', 'text/html');
        answer(response, { status: 200, body: '<html>Sign in to the network</html>' });
        return;
      case 'empty 200 after the work':
        this.#underKey(request);
        answer(response, { status: 200, body: '' });
        return;
      case 'expired token':
        answer(response, { status: 401, body: '{"Detail":"TokenExpired: token expired"}' });
        return;
      case 'wrong tenant':
        answer(response, { status: 403, body: '{"Detail":"AuthenticationUnsuccessful"}' });
        return;
    }
  }

  /** Does the work, or repeats what was said under the key, errors too. */
  #underKey(request: ReceivedRequest, over?: Reply): Reply {
    const key = request.headers.get('idempotency-key');
    const known = key === null ? undefined : this.#cache.get(key);
    if (known && this.#time.now() - known.at < keyLife) return known.reply;
    const done = this.#work(request);
    const reply = over ?? done;
    if (key !== null) this.#cache.set(key, { reply, at: this.#time.now() });
    return reply;
  }

  #work({ method, url, body }: ReceivedRequest): Reply {
    const { pathname, searchParams } = new URL(url, 'http://library');
    const [, , id, part] = pathname.split('/');
    if (part === 'Covers') {
      this.covers.push(body.toString());
      return json({ Covers: [{ FileName: 'a.png' }] });
    }
    if (method === 'PUT') {
      const { Books } = JSON.parse(body.toString()) as { Books: { Title: string }[] };
      this.created.push(...Books.map(({ Title }) => Title));
      return json({ Books });
    }
    if (method === 'DELETE') {
      return this.books.delete(id ?? '')
        ? { status: 204, body: '' }
        : { status: 404, body: 'The resource cannot be found' };
    }
    if (id !== undefined) return json({ Books: [{ BookID: id }] });
    return page(Number(searchParams.get('page')));
  }
}

function page(number: number): Reply {
  const Books = [1, 2].map((position) => ({ Number: (number - 1) * pageSize + position }));
  const pagination = { page: number, pageSize, pageCount: pages, itemCount: pages * pageSize };
  return json({ pagination, Books });
}

function json(body: unknown): Reply {
  return { status: 200, body: JSON.stringify(body) };
}

function answer(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status);
  response.end(body);
}
