import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/client.ts';
import { createLimiter, XeroConfigError, type XeroSession } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { type LibraryClient, library, libraryClient, session } from '../support/library.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

describe('a client', () => {
  test('is frozen, all the way down', () => {
    const client = libraryClient(sendingNothing);
    for (const resource of [client, client.books, client.books.covers, client.loans]) {
      expect(Object.isFrozen(resource)).toBe(true);
      expect(() => Object.assign(resource, { get: () => undefined })).toThrow(TypeError);
    }
  });

  test('has the methods of its table, and createMany and upsertMany beside create and upsert', () => {
    const { books, loans } = libraryClient(sendingNothing);
    const own = Object.keys(library.operations['books'] ?? {});
    expect(Object.keys(books).sort()).toEqual([...own, 'createMany', 'upsertMany'].sort());
    expect(Object.keys(loans)).toEqual(Object.keys(library.operations['loans'] ?? {}));
  });

  test('works when its methods are taken off it', async () => {
    const { get } = libraryClient(answering({ Books: [{ Title: 'A' }] })).books;
    expect(await get('1')).toEqual({ Title: 'A' });
  });

  test('shows no token when it is inspected', async () => {
    const { inspect } = await import('node:util');
    const client = libraryClient(answering({ Books: [{}] }));
    const call = client.books.get('1');
    await call;
    const shown = inspect([client, call], { depth: 9, showHidden: true });
    expect(shown).not.toContain('token-of-ada');
  });
});

describe('a client is bound to its session', () => {
  const sessionOf = (user: string): XeroSession => ({
    accessToken: async () => `token-of-${user}`,
    tenantId: `tenant-of-${user}`,
  });

  test('a thousand calls of two users do not mix', async () => {
    const wire = answering({ Books: [{}] });
    const users = ['ada', 'bob'];
    const unlimited = { ...wire, limiter: createLimiter({ concurrent: 1000, perMinute: 1000 }) };
    const clients = users.map((user) => libraryClient(unlimited, { session: sessionOf(user) }));
    await Promise.all(
      Array.from({ length: 1000 }, (_, call) => clients[call % 2]?.books.get(users[call % 2])),
    );
    expect(wire.sent).toHaveLength(1000);
    for (const { url, headers } of wire.sent) {
      const user = url.pathname.split('/').at(-1);
      expect(headers.get('authorization')).toBe(`Bearer token-of-${user}`);
      expect(headers.get('xero-tenant-id')).toBe(`tenant-of-${user}`);
    }
  });

  test('a tenant set on the session later does not move the client', async () => {
    const wire = answering({ Books: [{}] });
    const moving = { ...sessionOf('ada') };
    const { books } = libraryClient(wire, { session: moving });
    Object.assign(moving, { tenantId: 'tenant-of-bob' });
    await books.get('1');
    expect(wire.sent[0]?.headers.get('xero-tenant-id')).toBe('tenant-of-ada');
  });

  test('asks for the token at every call', async () => {
    let calls = 0;
    const wire = answering({ Books: [{}] });
    const counting = { ...session, accessToken: async () => `token-${++calls}` };
    const { books } = libraryClient(wire, { session: counting });
    await books.get('1');
    await books.get('1');
    const sent = wire.sent.map((request) => request.headers.get('authorization'));
    expect(sent).toEqual(['Bearer token-1', 'Bearer token-2']);
  });
});

describe('options that cannot work are refused when the client is made', () => {
  test.each([
    'http://api.example/x',
    'http://localhost.example',
    'http://localhost@evil.example',
    'http://127.0.0.1.example',
    'ftp://127.0.0.1',
    'api.example',
    '/api.xro/2.0',
    '',
  ])('baseUrl %j', (baseUrl) => {
    expect(() => libraryClient({ ...sendingNothing, baseUrl })).toThrow(XeroConfigError);
    expect(() => libraryClient({ ...sendingNothing, baseUrl })).toThrow(/https/);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('timeout %d', (timeout) => {
    expect(() => libraryClient({ ...sendingNothing, timeout })).toThrow(XeroConfigError);
  });

  test('a session without accessToken', async () => {
    const error = await failureOf<Error>(() =>
      createClient<LibraryClient>(
        library,
        { tenantId: 't' } as XeroSession,
        sendingNothing,
      ).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroConfigError);
    expect(error.message).toContain('accessToken');
  });
});

describe('baseUrl may be', () => {
  test.each([
    ['https://proxy.example/xero/', 'https://proxy.example/xero/Books/1'],
    ['https://proxy.example:8443', 'https://proxy.example:8443/Books/1'],
    ['http://localhost:8080', 'http://localhost:8080/Books/1'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1/Books/1'],
    ['http://[::1]:8080/api', 'http://[::1]:8080/api/Books/1'],
  ])('%s', async (baseUrl, url) => {
    const wire = answering({ Books: [{}] });
    await libraryClient({ ...wire, baseUrl }).books.get('1');
    expect(wire.sent[0]?.url.href).toBe(url);
  });
});
