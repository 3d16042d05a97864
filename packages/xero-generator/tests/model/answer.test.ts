import { describe, expect, test } from 'vitest';
import { answerOf, successContent } from '../../src/model/answer.ts';
import type { HttpMethod, Operation } from '../../src/openapi.ts';
import { family } from '../support/family.ts';
import { resolved } from '../support/fixture.ts';

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

function answer(
  http: HttpMethod,
  path: string,
  responses: Operation['responses'],
  configured?: 'list' | 'one' | 'all',
) {
  return answerOf(
    family({ answers: configured ? { act: configured } : {} }),
    resolved('envelopes'),
    { path, http, operation: { operationId: 'act', responses }, place: '/paths/x' },
  );
}

const kinds: readonly [
  http: HttpMethod,
  path: string,
  schema: string,
  configured: 'list' | 'one' | 'all' | undefined,
  want: string,
][] = [
  ['get', '/Loaves', 'Loaves', undefined, 'list'],
  ['get', '/Loaves', 'Tray', undefined, 'list'],
  ['get', '/Loaves/{LoafID}', 'Loaves', undefined, 'one'],
  ['get', '/Loaves/{LoafID}', 'Tray', undefined, 'list'],
  ['get', '/Loaves/{LoafID}', 'Loaf', undefined, 'one'],
  ['get', '/Loaves', 'Loaves', 'one', 'one'],
  ['get', '/Loaves', 'Loaves', 'all', 'all'],
  ['get', '/Loaves/{LoafID}', 'Loaves', 'list', 'list'],
  ['put', '/Loaves', 'Loaves', undefined, 'one'],
  ['post', '/Loaves', 'Tray', undefined, 'one'],
  ['post', '/Loaves', 'Tray', 'all', 'all'],
  ['delete', '/Loaves', 'Loaves', 'list', 'list'],
];

test.each(kinds)(
  '%s %s answering %s, configured %s, is %s',
  (http, path, schema, configured, want) => {
    expect(answer(http, path, { '200': json(schema) }, configured).kind).toBe(want);
  },
);

const binary = (type: string) => ({
  content: { [type]: { schema: { type: 'string' as const, format: 'binary' } } },
});

const contents: readonly [what: string, responses: Operation['responses'], want: object][] = [
  ['no success', { '400': json('Loaf') }, { kind: 'empty' }],
  ['a success without content', { '204': {} }, { kind: 'empty' }],
  ['content without a schema', { '200': { content: { 'text/html': {} } } }, { kind: 'empty' }],
  [
    'a file',
    { '200': binary('application/octet-stream') },
    { kind: 'binary', mediaType: 'application/octet-stream' },
  ],
  ['a PDF', { '200': binary('application/pdf') }, { kind: 'binary', mediaType: 'application/pdf' }],
  [
    'an error before the success',
    { '400': {}, '201': json('Loaf') },
    { kind: 'one', array: false },
  ],
];

describe('an answer with', () => {
  test.each(contents)('%s', (_, responses, want) => {
    expect(answer('get', '/Loaves', responses)).toMatchObject(want);
  });
});

test('the first success counts', () => {
  const responses = { '201': json('Loaf'), '200': json('Loaves'), '404': {} };
  expect(successContent({ operationId: 'act', responses })).toEqual({
    mediaType: 'application/json',
    schema: { $ref: '#/components/schemas/Loaves' },
  });
});
