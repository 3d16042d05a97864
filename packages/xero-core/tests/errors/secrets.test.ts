import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ClientOptions, XeroSession } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { recorder } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

const sentinel = 'eyJhbGciOiJSUzI1NiJ9.SENTINEL.c2lnbmF0dXJl';
const session: XeroSession = { tenantId: 'tenant', accessToken: async () => sentinel };

/** Everything that a log could make of an error, and of what hangs on it. */
function shown(error: unknown): string {
  const seen = [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
  ];
  for (let at = error; at instanceof Error; at = at.cause) {
    const own = Object.getOwnPropertyNames(at).map((name) => Reflect.get(at as object, name));
    seen.push(at.message, String(at.stack), inspect(own, { depth: 9, showHidden: true }));
  }
  return seen.join('\n');
}

const refusing = (status: number): ClientOptions =>
  recorder(() =>
    Response.json(
      { Detail: 'TokenExpired', Elements: [{ ValidationErrors: [{ Message: 'no' }] }] },
      { status },
    ),
  );

const failures: [string, ClientOptions, (client: LibraryClient) => unknown][] = [
  ...[400, 401, 403, 404, 409, 429, 500, 503].map(
    (status): [string, ClientOptions, (client: LibraryClient) => unknown] => [
      `XeroApiError ${status}`,
      refusing(status),
      ({ books }) => books.get('1'),
    ],
  ),
  ['XeroDecodeError', recorder(() => new Response('<html>')), ({ books }) => books.get('1')],
  [
    'XeroNetworkError',
    recorder(() => Promise.reject(new TypeError('reset'))),
    ({ books }) => books.get('1'),
  ],
  ['XeroInputError', recorder(() => Response.json({})), ({ books }) => books.get('')],
  [
    'XeroConfigError',
    recorder(() => new Response(null, { status: 302 })),
    ({ books }) => books.get('1'),
  ],
  [
    'a header that cannot be',
    {},
    ({ books }) => books.get('1', { request: { headers: { 'x y': 'z' } } }),
  ],
];

describe('no token is to be seen in', () => {
  test.each(failures)('%s', async (_, options, call) => {
    const client = libraryClient({ ...options, retries: 0 }, { session });
    const error = await failureOf(() => call(client));
    expect(error).toBeInstanceOf(Error);
    expect(shown(error)).not.toContain('SENTINEL');
  });

  test('XeroTimeoutError, and XeroNetworkError of a real connection', async () => {
    const clock = new SimulatedTime();
    const silent = await loopback(() => void clock.pass(20));
    const broken = await loopback((response) => response.destroy());
    for (const options of [{ baseUrl: silent.baseUrl, timeout: 20, clock }, broken]) {
      const error = await failureOf(() =>
        libraryClient({ ...options, retries: 0 }, { session }).books.get('1'),
      );
      expect(shown(error)).not.toContain('SENTINEL');
    }
  });

  test('an answer that repeats the headers of the request, as a proxy may', async () => {
    const echo = recorder((request) =>
      Response.json(
        { Detail: `refused: ${request.headers.get('authorization')}` },
        { status: 403 },
      ),
    );
    const error = await failureOf(() => libraryClient(echo, { session }).books.get('1'));
    expect(error).toMatchObject({ status: 403 });
    expect(shown(error)).not.toContain('SENTINEL');
  });

  test('a token that no header takes', async () => {
    const broken = { ...session, accessToken: async () => `${sentinel}\n${sentinel}` };
    const error = await failureOf(() => libraryClient({}, { session: broken }).books.get('1'));
    expect(shown(error)).not.toContain('SENTINEL');
  });
});

test('the results of a call do not carry the token either', async () => {
  const wire = recorder(() => Response.json({ Books: [{}] }));
  const { books } = libraryClient(wire, { session });
  const result = await books.get('1').withResponse();
  const batch = await books.createMany([{}]).withResponse();
  expect(inspect([result, batch], { depth: 9, showHidden: true })).not.toContain('SENTINEL');
});
