import { describe, expect, test, vi } from 'vitest';
import * as core from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { answering } from '../support/recorder.ts';

const {
  isXeroError,
  XeroApiError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  XeroForbiddenError,
  XeroInputError,
  XeroNetworkError,
  XeroNotFoundError,
  XeroRateLimitError,
  XeroServerError,
  XeroTimeoutError,
  XeroUnauthorizedError,
  XeroValidationError,
} = core;

function refusal(status: number, headers: HeadersInit = {}): Promise<core.XeroApiError> {
  const wire = answering({ Detail: 'no' }, { status, headers });
  return failureOf<core.XeroApiError>(() => libraryClient({ ...wire, retries: 0 }).books.get('1'));
}

describe('the class of a refusal', () => {
  test.each([
    [400, XeroValidationError],
    [401, XeroUnauthorizedError],
    [403, XeroForbiddenError],
    [404, XeroNotFoundError],
    [405, XeroApiError],
    [409, XeroApiError],
    [412, XeroApiError],
    [413, XeroApiError],
    [422, XeroApiError],
    [429, XeroRateLimitError],
    [500, XeroServerError],
    [501, XeroServerError],
    [503, XeroServerError],
    [599, XeroServerError],
  ])('%i is a %o', async (status, expected) => {
    const error = await refusal(status);
    expect(error.constructor).toBe(expected);
    expect(error.name).toBe(expected.name);
    expect(error.status).toBe(status);
  });

  test('every one is an Error, a XeroError and a XeroApiError, with a stack that says so', async () => {
    for (const status of [400, 401, 403, 404, 409, 429, 500]) {
      const error = await refusal(status);
      expect(error).toBeInstanceOf(Error);
      expect(error).toBeInstanceOf(XeroError);
      expect(error).toBeInstanceOf(XeroApiError);
      expect(String(error)).toBe(`${error.name}: ${error.message}`);
      expect(error.stack?.startsWith(`${error.name}: ${error.message}`)).toBe(true);
      expect(Object.prototype.toString.call(error)).toBe('[object Error]');
    }
  });
});

describe('what a refusal tells of limits', () => {
  test('is on every refusal', async () => {
    const error = await refusal(404, {
      'x-minlimit-remaining': '59',
      'x-daylimit-remaining': '0',
      'x-appminlimit-remaining': '9999',
    });
    expect(error.rateLimit).toEqual({ minute: 59, day: 0, appMinute: 9999 });
  });

  test.each<[string, HeadersInit, object]>([
    [
      'which limit, and how long to wait',
      { 'X-Rate-Limit-Problem': 'Minute', 'Retry-After': '27' },
      { problem: 'minute', retryAfter: 27_000 },
    ],
    [
      'a long day',
      { 'X-Rate-Limit-Problem': 'day', 'Retry-After': '66975' },
      { problem: 'day', retryAfter: 66_975_000 },
    ],
    [
      'a limit that nobody knows',
      { 'X-Rate-Limit-Problem': '__new__' },
      { problem: '__new__', retryAfter: undefined },
    ],
    ['nothing', {}, { problem: undefined, retryAfter: undefined }],
    [
      'a wait that is no number',
      { 'Retry-After': 'soon' },
      { problem: undefined, retryAfter: undefined },
    ],
    ['an empty wait', { 'Retry-After': '' }, { problem: undefined, retryAfter: undefined }],
    [
      'garbage in counts',
      { 'X-MinLimit-Remaining': '-1', 'X-DayLimit-Remaining': 'x' },
      { rateLimit: { minute: null, day: null, appMinute: null } },
    ],
  ])('429: %s', async (_, headers, facts) => {
    expect(await refusal(429, headers)).toMatchObject(facts);
  });
});

describe('isXeroError', () => {
  test('knows every class', async () => {
    const call = { name: 'books.get', operationId: 'getBook' };
    const errors = [
      await refusal(400),
      await refusal(500),
      new XeroConfigError('x'),
      new XeroInputError('a', 'x'),
      new XeroNetworkError(call, new Error('reset')),
      new XeroTimeoutError(call, 5),
      new XeroDecodeError(call, { status: 200 }, 'x'),
    ];
    for (const error of errors) expect(isXeroError(error)).toBe(true);
  });

  test.each([[new Error('x')], [{ code: 'XERO_API' }], ['XeroError'], [null], [undefined], [7]])(
    'and nothing else: %s',
    (value) => {
      expect(isXeroError(value)).toBe(false);
    },
  );

  test('knows the errors of another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/index.ts');
    const foreign = new copy.XeroInputError('a', 'x');
    expect(copy.XeroError).not.toBe(XeroError);
    expect(foreign).not.toBeInstanceOf(XeroError);
    expect(isXeroError(foreign)).toBe(true);
    expect(copy.isXeroError(new XeroConfigError('x'))).toBe(true);
    expect(foreign.code).toBe('XERO_INPUT');
  });
});
