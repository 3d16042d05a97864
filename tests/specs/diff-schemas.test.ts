import { expect, test } from 'vitest';
import type { JsonRecord } from '../../scripts/specs/json.ts';
import { differences, getPets, pet } from './support/documents.ts';

type Row = readonly [
  name: string,
  before: JsonRecord,
  after: JsonRecord,
  want: readonly (readonly [detail: string, breaking: boolean])[],
];

const string = { type: 'string' };
const named = { properties: { Name: string } };
const aged = { properties: { Age: string } };
const owner = { $ref: '#/components/schemas/Owner' };

const rows: readonly Row[] = [
  [
    'inline parts of allOf are one schema',
    { allOf: [named, aged] },
    { properties: { Name: string, Age: string } },
    [],
  ],
  [
    'a field of an inline part of allOf',
    { allOf: [owner, named] },
    { allOf: [owner, { properties: { ...named.properties, ...aged.properties } }] },
    [['optional', false]],
  ],
  ['a reference inside allOf is that reference', { allOf: [owner] }, owner, []],
  [
    'a reference with alternatives beside it is not',
    { allOf: [owner, { oneOf: [string] }] },
    owner,
    [['any (and Owner, or string) → Owner', true]],
  ],
  [
    'null as a type is nullable',
    { properties: { Name: { ...string, nullable: true } } },
    { properties: { Name: { type: ['string', 'null'] } } },
    [],
  ],
  [
    'constants as alternatives are an enum',
    { oneOf: [{ const: 'A' }, { const: 'B' }] },
    { type: 'string', enum: ['A', 'B'] },
    [],
  ],
  [
    'a date that travels another way',
    string,
    { ...string, 'x-is-msdate': true },
    [['string → string (x-is-msdate)', true]],
  ],
  [
    'elements of another type',
    { type: 'array', items: string },
    { type: 'array', items: { type: 'number' } },
    [['string → number', true]],
  ],
  [
    'a map of another type',
    { additionalProperties: string },
    { additionalProperties: { type: 'number' } },
    [['string → number', true]],
  ],
  [
    'an open object',
    { type: 'object' },
    { type: 'object', additionalProperties: string },
    [['object → map of string', true]],
  ],
  [
    'another alternative',
    { oneOf: [string] },
    { oneOf: [string, named] },
    [['any (or string) → any (or string, or object)', true]],
  ],
  [
    'a field of an alternative',
    { oneOf: [named] },
    { oneOf: [{ type: 'object' }] },
    [['Pet(1).Name', true]],
  ],
  [
    'a field with the name of a built-in property',
    named,
    { properties: { ...named.properties, constructor: string } },
    [['optional', false]],
  ],
  [
    'a field that is called description is no prose',
    { type: 'object', properties: { description: string } },
    { type: 'object' },
    [['Pet.description', true]],
  ],
];

test.each(rows)('%s', (_name, before, after, want) => {
  expect(differences(pet(before), pet(after))).toEqual(want);
});

test('prose and examples do not count', () => {
  const wordy = (words: string): JsonRecord => {
    const prose = { summary: words, description: words, example: words, 'x-example': words };
    const parameters = [{ in: 'query', name: 'page', ...prose }];
    const Pet = { ...prose, properties: { Name: { ...string, ...prose } } };
    return { info: prose, ...getPets({ ...prose, parameters }, { schemas: { Pet } }) };
  };
  expect(differences(wordy('some'), wordy('others'))).toEqual([]);
});
