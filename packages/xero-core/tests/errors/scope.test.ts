import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  isXeroError,
  XeroApiError,
  XeroForbiddenError,
  XeroScopeError,
  XeroUnauthorizedError,
} from '../../src/index.ts';
import { refusedCall, tokenWith } from '../support/scoped.ts';

const scopes = 'shelf.read shelf library.read';
const lacking = tokenWith(['openid', 'bread']);
const holding = tokenWith(['openid', 'shelf']);
const said = JSON.stringify({ Status: 401, Detail: 'AuthorizationUnsuccessful' });

const detail = (Detail: string): string => JSON.stringify({ Title: 'Unauthorized', Detail });

describe('row 11: Xero says that a scope is missing', () => {
  const ways: readonly [way: string, body: string, headers: HeadersInit][] = [
    ['AuthorizationUnsuccessful', said, {}],
    ['AuthorizationUnsuccessful with keys in lower case', said.toLowerCase(), {}],
    ['insufficient_scope in the body', detail('insufficient_scope'), {}],
    ['insufficent_scope in the body', detail('insufficent_scope'), {}],
    [
      'insufficient_scope in the challenge',
      '',
      { 'www-authenticate': 'Bearer error="insufficient_scope"' },
    ],
    ['insufficent_scope in the challenge', '', { 'WWW-Authenticate': 'error=insufficent_scope' }],
  ];

  describe.each([401, 403])('%i', (status) => {
    test.each(ways)('%s', async (_, body, headers) => {
      const { error, sent, renewals } = await refusedCall<XeroScopeError>({
        scopes,
        token: lacking,
        status,
        body,
        headers,
      });
      expect(error).toBeInstanceOf(XeroScopeError);
      expect(error).toBeInstanceOf(XeroApiError);
      expect(isXeroError(error)).toBe(true);
      expect(error).toMatchObject({
        name: 'XeroScopeError',
        status,
        operationId: 'getShelf',
        tenantId: 'tenant',
        required: ['shelf.read', 'shelf', 'library.read'],
        granted: ['openid', 'bread'],
        missing: ['shelf.read'],
      });
      expect([sent, renewals]).toEqual([1, 0]);
    });

    test.each(ways)('%s, and the token cannot be read', async (_, body, headers) => {
      const token = 'opaque-token';
      const refused = await refusedCall({ scopes, token, status, body, headers });
      expect(refused.error).toBeInstanceOf(XeroScopeError);
      expect(refused).toMatchObject({
        sent: 1,
        renewals: 0,
        error: { granted: undefined, missing: ['shelf.read'] },
      });
    });
  });

  test('the message says which to ask for, and that the user must consent again', async () => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes,
      token: lacking,
      status: 401,
      body: said,
      headers: { 'xero-correlation-id': 'c0ffee' },
    });
    expect(error.message).toBe(
      'shelf.get: Xero answered 401: AuthorizationUnsuccessful. ' +
        'The access token lacks a scope. Ask for shelf.read, and have the user consent again, ' +
        'since renewing a token never adds one. [correlation id c0ffee]',
    );
    expect(String(error.stack)).toContain('Ask for shelf.read');
  });

  test('an app that acts for itself is told where to get it', async () => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes: 'billing',
      token: lacking,
      status: 401,
      body: said,
      session: { customConnection: true, tenantId: undefined },
    });
    expect(error.message).toContain('Ask for billing, as client credentials;');
    expect(error.message).not.toContain('consent');
  });

  test('where the token has one, nothing is missing, and the message does not pretend', async () => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes,
      token: holding,
      status: 401,
      body: said,
    });
    expect(error).toBeInstanceOf(XeroScopeError);
    expect(error.missing).toEqual([]);
    expect(error.message).toContain('Xero wants another scope than shelf, which the token has.');
  });

  test('an operation that needs none says that Xero does not say which', async () => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes: undefined,
      token: lacking,
      status: 401,
      body: said,
    });
    expect(error).toMatchObject({ name: 'XeroScopeError', required: [], missing: [] });
    expect(error.message).toContain('does not say which');
  });
});

describe('what the token carries', () => {
  test.each<[what: string, token: string, granted: readonly string[] | undefined]>([
    ['a list', tokenWith(['a', 'b.read']), ['a', 'b.read']],
    ['a text', tokenWith('a b.read'), ['a', 'b.read']],
    ['an empty text', tokenWith(''), []],
    ['a list with other things in it', tokenWith(['a', 7, null, '']), ['a']],
    ['no scope at all', tokenWith(undefined), undefined],
    ['a number', tokenWith(7), undefined],
    ['no JWT', 'opaque-token', undefined],
    ['dots and nothing else', 'a.b.c', undefined],
    ['JSON that is no object', `a.${btoa('null')}.c`, undefined],
  ])('%s', async (_, token, granted) => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes,
      token,
      status: 401,
      body: said,
    });
    expect(error.granted).toEqual(granted);
    expect(error.missing).toEqual(['shelf.read']);
  });

  test('is all of it that is to be seen', async () => {
    const { error } = await refusedCall<XeroScopeError>({
      scopes,
      token: lacking,
      status: 401,
      body: `${said} Bearer ${lacking}`,
    });
    const shown = [
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
    ];
    expect(shown.join()).not.toContain(lacking.split('.')[1]);
  });
});

describe('row 11: Xero gives no reason', () => {
  test.each([401, 403])('%i, and the token has no scope that would do', async (status) => {
    const refused = await refusedCall<XeroScopeError>({ scopes, token: lacking, status });
    expect(refused.error).toBeInstanceOf(XeroScopeError);
    expect(refused).toMatchObject({ sent: 1, renewals: 0, error: { missing: ['shelf.read'] } });
  });

  test('401, and the token has one: it is renewed', async () => {
    const refused = await refusedCall({ scopes, token: holding, status: 401 });
    expect(refused.error).toBeInstanceOf(XeroUnauthorizedError);
    expect(refused.renewals).toBe(1);
  });

  test('403, and the token has one: the role is likely', async () => {
    const { error } = await refusedCall<Error>({ scopes, token: holding, status: 403 });
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.message).toBe(
      "shelf.get: Xero answered 403. The token has shelf: look at the user's role and at what the app is allowed.",
    );
  });

  test.each([
    ['nothing is known of the token', scopes, 'opaque-token'],
    ['the operation needs none', undefined, lacking],
  ])('%s: nothing is made up', async (_, scopes, token) => {
    for (const [status, kind, advice] of [
      [401, XeroUnauthorizedError, 'Have the user log in again.'],
      [
        403,
        XeroForbiddenError,
        'Is the app still connected to the organisation, and may the user do this?',
      ],
    ] as const) {
      const { error } = await refusedCall<Error>({ scopes, token, status });
      expect(error).toBeInstanceOf(kind);
      expect(error.message).toBe(`shelf.get: Xero answered ${status}. ${advice}`);
    }
  });
});

describe('Xero gives another reason, and the token lacks the scope too', () => {
  test.each([
    'TokenExpired: token expired at 03/03/2020 09:46:07',
    'TokenInvalidSignature',
    'AuthenticationUnsuccessful',
  ])('401 %s is about the token', async (reason) => {
    const refused = await refusedCall<Error>({
      scopes,
      token: lacking,
      status: 401,
      body: detail(reason),
    });
    expect(refused.error).toBeInstanceOf(XeroUnauthorizedError);
    expect(refused.error.message).toContain('The session gave no access token that Xero accepts.');
    expect(refused.renewals).toBe(1);
  });

  test('403 AuthenticationUnsuccessful is about the organisation', async () => {
    const { error } = await refusedCall<Error>({
      scopes,
      token: lacking,
      status: 403,
      body: detail('AuthenticationUnsuccessful'),
    });
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.message).toContain('not connected to the app');
    expect(error.message).toContain('tenantId is the id of a connection and not its tenantId');
  });

  test('403 on the role is about the role', async () => {
    const body = detail('Not without the reporting role or more');
    const { error } = await refusedCall<Error>({ scopes, token: lacking, status: 403, body });
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.message).toContain("The user's role in the organisation does not allow it");
  });
});

describe('what an API is known for', () => {
  test.each<
    [what: string, scope: string, status: number, body: string, advice: RegExp | undefined]
  >([
    ['payroll that is not set up', 'payroll.employees', 403, '', /Payroll is not set up/],
    [
      'payroll with a reason',
      'payroll.employees',
      403,
      '{"problem":{}}',
      /look at the user's role/,
    ],
    ['projects that are not used', 'projects', 401, '', /may not use Xero Projects/],
    ['journals', 'accounting.journals.read', 403, '', /Advanced tier/],
    ['journals, and a role', 'accounting.journals.read', 403, 'role', /role in the.*Advanced tier/],
    [
      'journals, and a token that ended',
      'accounting.journals.read',
      401,
      'TokenExpired',
      undefined,
    ],
  ])('%s', async (_, scope, status, body, advice) => {
    const { error } = await refusedCall<Error>({
      scopes: scope,
      token: tokenWith([scope]),
      status,
      body,
    });
    expect(error).not.toBeInstanceOf(XeroScopeError);
    if (advice) expect(error.message).toMatch(advice);
    else expect(error.message).not.toContain('Advanced');
  });
});

test.each([400, 404, 412, 429, 500])('%i is about no scope', async (status) => {
  const { error } = await refusedCall({ scopes, token: lacking, status, body: said });
  expect(error).not.toBeInstanceOf(XeroScopeError);
});
