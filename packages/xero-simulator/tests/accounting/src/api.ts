import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/index.ts';

/** A record as it comes over the wire. */
export interface Wire {
  readonly [field: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The body, which is JSON. */
  readonly body: Wire;
  /** The records of the envelope's collection. */
  records(): readonly Wire[];
  /** The one record, or the first. */
  record(): Wire;
}

export interface Sent {
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Api {
  readonly simulator: Simulator;
  get(path: string, query?: Sent['query'], headers?: Sent['headers']): Promise<Answer>;
  put(path: string, body: unknown, query?: Sent['query']): Promise<Answer>;
  post(path: string, body: unknown, query?: Sent['query']): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  send(method: string, path: string, sent?: Sent): Promise<Answer>;
}

/** The Accounting API of a new simulator, without limits: these tests are about books. */
export async function openApi(options: SimulatorOptions = {}): Promise<Api> {
  const simulator = createSimulator({ rateLimits: false, ...options });
  const { accessToken, tenantId } = simulator.session();

  async function send(method: string, path: string, { query, body, headers }: Sent = {}) {
    const url = `https://api.xero.com/api.xro/2.0/${path}?${new URLSearchParams(query)}`;
    const isBytes = body instanceof Uint8Array;
    const response = await simulator.fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${await accessToken()}`,
        'xero-tenant-id': tenantId,
        ...(body !== undefined && !isBytes && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isBytes ? body.slice() : JSON.stringify(body) }),
    });
    return answerOf(
      response.status,
      response.headers,
      new Uint8Array(await response.arrayBuffer()),
    );
  }

  return {
    simulator,
    send,
    get: (path, query, headers) => send('GET', path, { query, headers }),
    put: (path, body, query) => send('PUT', path, { body, query }),
    post: (path, body, query) => send('POST', path, { body, query }),
    delete: (path) => send('DELETE', path),
  };
}

function answerOf(status: number, headers: Headers, bytes: Uint8Array): Answer {
  const text = new TextDecoder().decode(bytes);
  const bodyOf = () => JSON.parse(text) as Wire;
  const records = () =>
    (Object.values(bodyOf()).find((value) => Array.isArray(value)) ?? []) as readonly Wire[];
  return {
    status,
    headers,
    bytes,
    text,
    get body() {
      return bodyOf();
    },
    records,
    record: () => {
      const [first] = records();
      if (first === undefined) throw new Error(`No record in: ${status} ${text}`);
      return first;
    },
  };
}

/** What was wrong with each of the elements of an error, or of an answer that holds some. */
export function messagesOf(answer: Answer): readonly (readonly string[])[] {
  return answer
    .records()
    .map((element) =>
      ((element['ValidationErrors'] ?? []) as readonly { Message: string }[]).map(
        ({ Message }) => Message,
      ),
    );
}

/** A sales invoice that may be approved. */
export function sale(more: Wire = {}): Wire {
  return {
    Type: 'ACCREC',
    Contact: { Name: 'Quayside Hotel' },
    Date: '2026-10-01',
    DueDate: '2026-10-15',
    Status: 'AUTHORISED',
    LineItems: [{ Description: 'Work', Quantity: 2, UnitAmount: 50, AccountCode: '200' }],
    ...more,
  };
}
