import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../scripts/specs/json.ts';
import { differences, getPets, json, jsonOf, postPets } from './support/documents.ts';

type Row = readonly [
  name: string,
  before: JsonRecord,
  after: JsonRecord,
  want: readonly (readonly [detail: string, breaking: boolean])[],
];

const scopes = (...names: string[]): JsonRecord => getPets({ security: [{ OAuth2: names }] });
const response = (status: string): JsonRecord => getPets({ responses: { [status]: {} } });
const body = (requestBody: JsonRecord): JsonRecord => postPets({ requestBody });
const noBody = postPets({});
const required = { required: true };
const plainText = { content: { 'text/plain': {} } };

const operations: readonly Row[] = [
  ['a scope that was enough goes', scopes('a', 'b'), scopes('a'), [['scope b removed', true]]],
  ['another scope is enough too', scopes('a'), scopes('a', 'b'), [['scope b added', false]]],
  ['a first scope', scopes(), scopes('a'), [['scope a added', true]]],
  ['no scope any more', scopes('a'), getPets({}), [['scope a removed', false]]],
  ['a required body', noBody, body(required), [['required request body added', true]]],
  ['an optional body', noBody, body({}), [['optional request body added', false]]],
  ['no body any more', body({}), noBody, [['request body removed', true]]],
  ['a duty', body({}), body(required), [['request body optional → required', true]]],
  ['no duty', body(required), body({}), [['request body required → optional', false]]],
  ['another schema', body(jsonOf('Pet')), body(jsonOf('Pets')), [['Pet → Pets', true]]],
  [
    'another media type',
    body(plainText),
    body(json({})),
    [
      ['request body also application/json', false],
      ['request body no longer text/plain', true],
    ],
  ],
  ['a success goes', response('200'), getPets({}), [['response 200 removed', true]]],
  ['an error goes', response('404'), getPets({}), [['response 404 removed', false]]],
  ['a response comes', getPets({}), response('201'), [['response 201 added', false]]],
  [
    'the path that is sent',
    getPets({ 'x-path': '/A' }),
    getPets({ 'x-path': '/B' }),
    [['x-path "/A" → "/B"', true]],
  ],
];

test.each(operations)('operation: %s', (_name, before, after, want) => {
  expect(differences(before, after)).toEqual(want);
});

const query = (parameter: JsonRecord): JsonRecord => getPets({ parameters: [parameter] });
const header = (name: string, more: JsonRecord = {}): JsonRecord =>
  query({ in: 'header', name, ...more });
const page = { in: 'query', name: 'page' };

const parameters: readonly Row[] = [
  ['a header in another case is the same', header('X-Id'), header('x-id'), []],
  [
    'newly required',
    query(page),
    query({ ...page, required: true }),
    [['required no → yes', true]],
  ],
  [
    'free to leave out',
    query({ ...page, required: true }),
    query(page),
    [['required yes → no', false]],
  ],
  [
    'sent another way',
    query({ ...page, explode: true }),
    query(page),
    [['explode yes → no', false]],
  ],
  [
    'a header that the client sets',
    header('xero-tenant-id'),
    header('Xero-Tenant-Id', required),
    [['required no → yes', false]],
  ],
];

describe('parameters', () => {
  test.each(parameters)('%s', (_name, before, after, want) => {
    expect(differences(before, after)).toEqual(want);
  });

  test('references are resolved, also those of the path', () => {
    const shared = (parameter: JsonRecord): JsonRecord => ({
      paths: { '/Pets': { parameters: [{ $ref: '#/components/parameters/page' }], get: {} } },
      components: { parameters: { page: parameter } },
    });
    expect(differences(shared(page), query(page))).toEqual([]);
    expect(differences(shared(page), shared({ ...page, required: true }))).toEqual([
      ['required no → yes', true],
    ]);
  });

  test('a parameter of the operation goes before that of the path', () => {
    const both = (own: JsonRecord): JsonRecord => ({
      paths: { '/Pets': { parameters: [{ ...page, required: true }], get: { parameters: [own] } } },
    });
    expect(differences(both(page), query(page))).toEqual([]);
  });
});
