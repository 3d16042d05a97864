import { describe, expect, test } from 'vitest';
import { type XeroApiError, XeroError, XeroValidationError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { errorBodies } from './error-bodies.ts';

function refusal(status: number, text: string, headers: HeadersInit = {}): Promise<XeroApiError> {
  const wire = recorder(() => new Response(text, { status, headers }));
  return failureOf<XeroApiError>(() => libraryClient(wire).books.update('1', {}));
}

describe('the reasons in a body', () => {
  test.each(errorBodies)('$name', async ({ status, body, errors, message, advice }) => {
    const text = JSON.stringify(body);
    const error = await refusal(status, text, { 'xero-correlation-id': 'c0ffee' });
    expect(error.validationErrors).toEqual(errors);
    expect(error.message).toBe(
      [
        `books.update: Xero answered ${status}: ${message} [correlation id c0ffee]`,
        ...(advice === undefined ? [] : [advice]),
      ].join('. '),
    );
    expect(error).toMatchObject({
      status,
      operationId: 'updateBook',
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
    expect(error.message).toBe('books.update: Xero answered 400: a · [1] b · [2] c (and 2 more)');
    expect(error.validationErrors).toHaveLength(5);
  });
});

describe('a body that is no JSON', () => {
  const offline = 'The Xero API is currently offline for maintenance';
  const bodies: [string, number, string, string][] = [
    ['nothing', 500, '', 'books.update: Xero answered 500.'],
    ['blanks', 401, '  \n', 'books.update: Xero answered 401.'],
    ['HTML', 502, '<html><body>Bad gateway</body></html>', 'books.update: Xero answered 502.'],
    ['text', 503, offline, `books.update: Xero answered 503: ${offline}`],
    [
      'XML',
      400,
      '<ApiException><Message>no</Message></ApiException>',
      'books.update: Xero answered 400.',
    ],
    ['truncated JSON', 400, '{"Elements":[{"Valid', 'books.update: Xero answered 400.'],
    ['null', 400, 'null', 'books.update: Xero answered 400.'],
    ['an empty object', 403, '{}', 'books.update: Xero answered 403.'],
    ['an empty list', 400, '[]', 'books.update: Xero answered 400.'],
    [
      'things of the wrong type',
      400,
      '{"Elements":"x","Detail":7,"problem":[],"modelState":1}',
      'books.update: Xero answered 400.',
    ],
  ];

  test.each(bodies)('%s', async (_, status, text, message) => {
    const error = await refusal(status, text);
    expect(error).toBeInstanceOf(XeroError);
    expect(error.status).toBe(status);
    expect(error.message).toBe(message);
    expect(error.validationErrors).toEqual([]);
    expect(error.correlationId).toBeUndefined();
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
