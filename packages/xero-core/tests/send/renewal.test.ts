import { describe, expect, test } from 'vitest';
import {
  XeroConfigError,
  XeroScopeError,
  type XeroSession,
  XeroUnauthorizedError,
} from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';

interface Renewing extends XeroSession {
  /** What the runtime asked for, in order. */
  readonly asked: (string | undefined)[];
}

/** A session that has `tokens`, one after the other. */
function renewing(...tokens: string[]): Renewing {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    tenantId: 'tenant',
    accessToken: async ({ rejected }) => {
      asked.push(rejected);
      return tokens[rejected === undefined ? 0 : 1] ?? '';
    },
  };
}

/** Refuses every token but `good`. */
function refusing(good: string, detail: string, headers?: HeadersInit): Recorder {
  return recorder((request) =>
    request.headers.get('authorization') === `Bearer ${good}`
      ? Response.json({ Books: [{ Title: 'A' }] })
      : Response.json(
          { Title: 'Unauthorized', Status: 401, Detail: detail },
          { status: 401, ...(headers && { headers }) },
        ),
  );
}

const tokensOf = (wire: Recorder): (string | null)[] =>
  wire.sent.map((request) => request.headers.get('authorization'));

describe('a token that Xero does not accept', () => {
  test.each([
    'TokenExpired: token expired at 03/03/2020 09:46:07',
    'TokenInvalidSignature',
    'AuthenticationUnsuccessful',
  ])('%s: is renewed once, and the request sent again', async (detail) => {
    const wire = refusing('new', detail);
    const session = renewing('old', 'new');
    expect(await libraryClient(wire, { session }).books.get('1')).toEqual({ Title: 'A' });
    expect(tokensOf(wire)).toEqual(['Bearer old', 'Bearer new']);
    expect(session.asked).toEqual([undefined, 'old']);
    expect(wire.sent[1]?.url.href).toBe(wire.sent[0]?.url.href);
  });

  test('the same token again is not sent a second time', async () => {
    const wire = refusing('good', 'TokenExpired');
    const session = renewing('old', 'old');
    const error = await failureOf<XeroUnauthorizedError>(() =>
      libraryClient(wire, { session }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroUnauthorizedError);
    expect(error.message).toContain('TokenExpired');
    expect(wire.sent).toHaveLength(1);
  });

  test('a second refusal is final', async () => {
    const wire = refusing('good', 'TokenExpired');
    const session = renewing('old', 'new');
    const error = await failureOf(() => libraryClient(wire, { session }).books.get('1'));
    expect(error).toBeInstanceOf(XeroUnauthorizedError);
    expect(tokensOf(wire)).toEqual(['Bearer old', 'Bearer new']);
    expect(session.asked).toEqual([undefined, 'old']);
  });

  test('the error of a renewal that fails is the error of the call', async () => {
    const lost = new Error('log in again');
    const session: XeroSession = {
      tenantId: 'tenant',
      accessToken: ({ rejected }) => (rejected ? Promise.reject(lost) : Promise.resolve('old')),
    };
    const wire = refusing('good', 'TokenExpired');
    expect(await failureOf(() => libraryClient(wire, { session }).books.get('1'))).toBe(lost);
  });
});

describe('a missing scope never renews', () => {
  const challenges: [string, string, HeadersInit | undefined][] = [
    ['in the challenge', 'x', { 'www-authenticate': 'Bearer error="insufficient_scope"' }],
    ['in the challenge, misspelt', 'x', { 'www-authenticate': 'Bearer error="insufficent_scope"' }],
    ['in the body', 'insufficient_scope', undefined],
    ['in the body, misspelt', 'insufficent_scope', undefined],
    ['as AuthorizationUnsuccessful', 'AuthorizationUnsuccessful', undefined],
  ];

  test.each(challenges)('%s', async (_, detail, headers) => {
    const wire = refusing('good', detail, headers);
    const session = renewing('old', 'good');
    const error = await failureOf(() => libraryClient(wire, { session }).books.get('1'));
    expect(error).toBeInstanceOf(XeroScopeError);
    expect(error).toMatchObject({ status: 401 });
    expect(session.asked).toEqual([undefined]);
    expect(wire.sent).toHaveLength(1);
  });
});

describe('the session fails', () => {
  test('its own error comes through', async () => {
    const lost = new Error('no such user');
    const session = { tenantId: 't', accessToken: () => Promise.reject(lost) };
    const { books } = libraryClient(sendingNothing, { session });
    for (const call of [() => books.get('1'), () => books.list(), () => books.create({})]) {
      expect(await failureOf(call)).toBe(lost);
    }
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['nothing', ''],
    ['an object', { access_token: 'secret-token' }],
    ['a text over two lines', 'secret-\ntoken'],
    ['a text outside of what a header takes', 'secret-tokén-ключ'],
  ])('a token that is %s is not sent, and not shown', async (_, token) => {
    const session = { tenantId: 't', accessToken: async () => token as string };
    const error = await failureOf<Error>(() =>
      libraryClient(sendingNothing, { session }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroConfigError);
    expect(error.message).toContain('accessToken');
    expect(`${error.message}${error.stack}`).not.toMatch(/secret/);
  });
});
