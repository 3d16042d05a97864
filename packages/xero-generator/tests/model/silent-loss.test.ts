import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf, operation } from '../support/fixture.ts';

const pathItem = (text: string) => inline(`paths:\n  /Loaves: ${text}\n`);

const refused: readonly [what: string, text: string][] = [
  ['an operation without operationId', '{ get: { responses: { "204": {} } } }'],
  ['an operation without responses', '{ get: { operationId: a } }'],
  ['an HTTP method that nobody sends', '{ options: { operationId: a, responses: { "204": {} } } }'],
  [
    'a cookie',
    '{ get: { operationId: a, parameters: [{ name: c, in: cookie, schema: { type: string } }], responses: { "204": {} } } }',
  ],
  [
    'a parameter without schema',
    '{ get: { operationId: a, parameters: [{ name: c, in: query, content: {} }], responses: { "204": {} } } }',
  ],
  ['a path without operations', '~'],
];

describe('a document is refused with', () => {
  test.each(refused)('%s', (_, text) => {
    const failure = failureOf(() => modelOf(pathItem(text)));
    expect(failure.family).toBe('bakery');
    expect(failure.pointer).toMatch(/^\/paths\/~1Loaves/);
  });
});

test('a deprecated operation stays deprecated', () => {
  const model = modelOf(
    pathItem('{ get: { operationId: a, deprecated: true, responses: { "204": {} } } }'),
  );
  expect(operation(model, 'a').deprecated).toBe(true);
});
