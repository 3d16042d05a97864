/** A request as it reached `fetch`. */
export interface SentRequest {
  readonly method: string;
  /** As it was sent, nothing decoded. */
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

export interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: SentRequest[];
}

/** A `fetch` that keeps what it is sent, and answers lists as Xero does. */
export function recorder(answer: (request: SentRequest) => Response = emptyList): Recorder {
  const sent: SentRequest[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const { method, url, headers } = new Request(input, init);
      const { pathname, searchParams } = new URL(url);
      const request = { method, url, path: pathname, query: searchParams, headers };
      sent.push(request);
      return answer(request);
    },
  };
}

/** Whose answers a test does not look at. */
export const session = {
  accessToken: async (): Promise<string> => 'a-token',
  tenantId: 'a-tenant',
};

/** A list without rows, in the envelope of every family at once. */
export function emptyList({ path }: SentRequest): Response {
  const names = path.split('/').flatMap((name) => {
    const camel = name.replace(/^./, (letter) => letter.toLowerCase());
    return [name, camel, name.replace('Superfunds', 'SuperFunds')];
  });
  const pagination = { page: 1, pageSize: 100, pageCount: 1, itemCount: 0 };
  return Response.json({
    ...Object.fromEntries(names.map((name) => [name, []])),
    items: [],
    pagination,
  });
}

/** Everything that an iteration gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
