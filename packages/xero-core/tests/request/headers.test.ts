import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { XeroInputError, type XeroSession } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, session, untenanted } from '../support/library.ts';
import { answering, recorder, type SentRequest, sendingNothing } from '../support/recorder.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const anyBook = () => answering({ Books: [{}] });

async function sentWith(
  request: object,
  over: { session?: XeroSession; family?: typeof untenanted } = {},
): Promise<SentRequest | undefined> {
  const wire = anyBook();
  await libraryClient(wire, over).books.create({}, { request });
  return wire.sent[0];
}

describe('every request', () => {
  test('carries token, tenant, what to accept and who asks', async () => {
    const wire = anyBook();
    await libraryClient(wire).books.get('1');
    const { headers } = wire.sent[0] ?? { headers: new Headers() };
    expect(headers.get('authorization')).toBe('Bearer token-of-ada');
    expect(headers.get('xero-tenant-id')).toBe('tenant-of-ada');
    expect(headers.get('accept')).toBe('application/json');
    expect(headers.get('user-agent')).toBe(`acme-xero-library/${manifest.version}`);
  });

  test('names the app before the SDK', async () => {
    const wire = anyBook();
    await libraryClient({ ...wire, userAgent: 'books/2.1' }).books.get('1');
    expect(wire.sent[0]?.headers.get('user-agent')).toMatch(/^books\/2\.1 acme-xero-library\//);
  });
});

describe('the idempotency key', () => {
  test('is made up for POST, PUT and PATCH, anew for each call', async () => {
    const wire = anyBook();
    const { books } = libraryClient(wire);
    await books.create({});
    await books.update('1', {});
    await books.patch('1', {});
    await books.archive('1');
    const keys = wire.sent.map((request) => request.headers.get('idempotency-key'));
    for (const key of keys) expect(key).toMatch(uuid);
    expect(new Set(keys).size).toBe(4);
  });

  test('is not sent with GET and DELETE, not even the key of the caller', async () => {
    const wire = anyBook();
    const { books } = libraryClient(wire);
    await books.get('1');
    await books.delete('1', { request: { idempotencyKey: 'mine' } });
    for (const { headers } of wire.sent) expect(headers.get('idempotency-key')).toBeNull();
  });

  test.each(['k', 'import 7/é'.normalize().slice(0, 8), 'k'.repeat(128)])(
    'of the caller is sent as it is: %s',
    async (idempotencyKey) => {
      const sent = await sentWith({ idempotencyKey });
      expect(sent?.headers.get('idempotency-key')).toBe(idempotencyKey);
    },
  );

  test('given as a header is the key of the caller too', async () => {
    const sent = await sentWith({ headers: { 'Idempotency-Key': 'mine' } });
    expect(sent?.headers.get('idempotency-key')).toBe('mine');
  });

  test.each([
    ['empty', ''],
    ['too long', 'k'.repeat(129)],
    ['with a line break', 'a\nb'],
    ['outside of what a header takes', 'ключ'],
  ])('of the caller is refused when it is %s', async (_, idempotencyKey) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() =>
      books.create({}, { request: { idempotencyKey } }),
    );
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('idempotencyKey');
  });

  test('stays the same when the request is sent again with a new token', async () => {
    const wire = recorder((_, position) =>
      position === 0
        ? Response.json({ Detail: 'TokenExpired' }, { status: 401 })
        : Response.json({ Books: [{}] }),
    );
    const renewing = {
      ...session,
      accessToken: async ({ rejected }: { rejected?: string }) => (rejected ? 'new' : 'old'),
    };
    await libraryClient(wire, { session: renewing }).books.create({ Title: 'A' });
    const [first, second] = wire.sent;
    expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
    expect(first?.headers.get('idempotency-key')).toMatch(uuid);
    expect(second?.text).toBe(first?.text);
  });
});

describe('headers of the caller', () => {
  test('are sent', async () => {
    const sent = await sentWith({ headers: { 'X-Trace': 'T1', 'User-Agent': 'mine' } });
    expect(sent?.headers.get('x-trace')).toBe('T1');
  });

  const theirs = { Authorization: 'Bearer other', 'XERO-tenant-ID': 'other', ACCEPT: 'text/xml' };

  test('do not replace token, tenant and what is accepted', async () => {
    const sent = await sentWith({ headers: { ...theirs, 'Content-Type': 'text/xml' } });
    expect(sent?.headers.get('authorization')).toBe('Bearer token-of-ada');
    expect(sent?.headers.get('xero-tenant-id')).toBe('tenant-of-ada');
    expect(sent?.headers.get('accept')).toBe('application/json');
    expect(sent?.headers.get('content-type')).toBe('application/json');
  });

  test('do not bring a tenant where the session has none', async () => {
    const custom = { accessToken: session.accessToken, customConnection: true };
    for (const over of [{ session: custom }, { family: untenanted }]) {
      const sent = await sentWith({ headers: theirs }, over);
      expect(sent?.headers.get('xero-tenant-id')).toBeNull();
    }
  });

  test.each([
    ['a name', { 'bad name': 'x' }],
    ['a value', { 'x-trace': 'a\nb' }],
  ])(
    'with %s that no header has are the fault of the call, not of the network',
    async (_, headers) => {
      const { books } = libraryClient(sendingNothing);
      const error = await failureOf(() => books.get('1', { request: { headers } }));
      expect(error).toBeInstanceOf(XeroInputError);
    },
  );
});

describe('the tenant', () => {
  test('is not sent to an API that knows none', async () => {
    const wire = anyBook();
    await libraryClient(wire, { family: untenanted }).books.get('1');
    expect(wire.sent[0]?.headers.get('xero-tenant-id')).toBeNull();
  });

  test('may be missing for a custom connection', async () => {
    const custom = { accessToken: session.accessToken, customConnection: true };
    const wire = anyBook();
    await libraryClient(wire, { session: custom }).books.get('1');
    expect(wire.sent[0]?.headers.get('xero-tenant-id')).toBeNull();
  });

  test.each([[undefined], ['']])(
    'missing (%j) is an error before anything is sent',
    async (tenantId) => {
      let asked = 0;
      const accessToken = async () => {
        asked += 1;
        return 'token';
      };
      const { books } = libraryClient(sendingNothing, { session: { accessToken, tenantId } });
      for (const call of [() => books.get('1'), () => books.list(), () => books.create({})]) {
        const error = await failureOf<XeroInputError>(call);
        expect(error).toBeInstanceOf(XeroInputError);
        expect(error.argument).toBe('tenantId');
      }
      expect(asked).toBe(0);
    },
  );
});
