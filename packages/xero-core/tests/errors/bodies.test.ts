import { describe, expect, test } from 'vitest';
import { type XeroApiError, XeroError, XeroValidationError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { errorBodies } from './error-bodies.ts';

/** What each status has one do; where the reasons say it, nothing. */
const adviceByStatus: Readonly<Record<number, string>> = {
  401: 'Have the user log in again.',
  403: 'Is the app still connected to the organisation, and may the user do this?',
  404: 'Check the id, and whether it is of this organisation.',
  409: 'Read the record again, then change it.',
  412: 'Check the headers that you set.',
  413: 'Send less at once.',
  415: 'Check the media type.',
  500: 'If it lasts, ask Xero.',
  501: 'Xero does not offer this.',
  502: 'Try again later; status.developer.xero.com tells more.',
  503: 'Try again later; status.developer.xero.com tells more.',
  504: 'Try again later; status.developer.xero.com tells more.',
};

function refusal(status: number, text: string, headers: HeadersInit = {}): Promise<XeroApiError> {
  const wire = recorder(() => new Response(text, { status, headers }));
  return failureOf<XeroApiError>(() => libraryClient({ ...wire, retries: 0 }).books.get('1'));
}

describe('the reasons in a body', () => {
  test.each(errorBodies)('$name', async ({ status, body, errors, message, advice }) => {
    const text = JSON.stringify(body);
    const error = await refusal(status, text, { 'xero-correlation-id': 'c0ffee' });
    expect(error.validationErrors).toEqual(errors);
    expect(error.message).toBe(
      [
        `books.get: Xero answered ${status}: ${message}.`,
        advice ?? adviceByStatus[status],
        '[correlation id c0ffee]',
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect(error).toMatchObject({
      status,
      operationId: 'getBook',
      tenantId: 'tenant-of-ada',
      correlationId: 'c0ffee',
      code: 'XERO_API',
    });
    expect(error.body).toEqual(body);
  });

  test('the first three of many are told, and how many more there are', async () => {
    const Elements = ['a', 'b', 'c', 'd', 'e'].map((Message) => ({
      ValidationErrors: [{ Message }],
    }));
    const error = await refusal(400, JSON.stringify({ Elements }));
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.message).toBe('books.get: Xero answered 400: a · [1] b · [2] c (and 2 more).');
    expect(error.validationErrors).toHaveLength(5);
  });
});

describe('a body that is no JSON', () => {
  const offline = 'The Xero API is currently offline for maintenance';
  const bodies: [string, number, string, string][] = [
    ['nothing', 500, '', ''],
    ['blanks', 401, '  \n', ''],
    ['HTML', 502, '<html><body>Bad gateway</body></html>', ''],
    ['text', 503, offline, `: ${offline}`],
    ['XML', 400, '<ApiException><Message>no</Message></ApiException>', ''],
    ['truncated JSON', 400, '{"Elements":[{"Valid', ''],
    ['null', 400, 'null', ''],
    ['an empty object', 403, '{}', ''],
    ['an empty list', 400, '[]', ''],
    [
      'things of the wrong type',
      400,
      '{"Elements":"x","Detail":7,"problem":[],"modelState":1}',
      '',
    ],
  ];

  test.each(bodies)('%s', async (_, status, text, message) => {
    const error = await refusal(status, text);
    expect(error).toBeInstanceOf(XeroError);
    expect(error.status).toBe(status);
    const what = [`books.get: Xero answered ${status}${message}.`, adviceByStatus[status]];
    expect(error.message).toBe(what.filter(Boolean).join(' '));
    expect(error.validationErrors).toEqual([]);
    expect(error.correlationId).toBeUndefined();
  });

  test.each([404, 409, 412, 413, 415, 501, 504])('nothing at all, with %i', async (status) => {
    const error = await refusal(status, '');
    expect(error.message).toBe(`books.get: Xero answered ${status}. ${adviceByStatus[status]}`);
  });

  test('a number in JSON is not taken for a reason', async () => {
    expect((await refusal(400, '7')).validationErrors).toEqual([]);
  });

  test('a long text is kept short', async () => {
    const error = await refusal(503, 'x'.repeat(100_000));
    expect(error.message.length).toBeLessThan(300);
    expect(String(error.body).length).toBeLessThanOrEqual(2_000);
  });
});

describe('the body of a refusal', () => {
  test('is there to read, and not in lists of properties, copies and logs', async () => {
    const error = await refusal(400, '{"Message":"no","Contact":"private"}');
    expect(error.body).toEqual({ Message: 'no', Contact: 'private' });
    expect(Object.keys(error)).not.toContain('body');
    expect(JSON.stringify(error)).not.toContain('private');
    expect({ ...error }).not.toHaveProperty('body');
  });
});
