import { describe, expect, test } from 'vitest';
import { checkFamily, type FamilyCheck } from '../../src/check/check-family.ts';
import type { Malformed } from '../../src/check/malformed.ts';
import { correctedDocument } from '../../src/family-pipeline.ts';
import { parseYaml } from '../../src/ingest/parse-document.ts';
import type { JsonObject } from '../../src/json.ts';
import { family } from '../support/family.ts';

const overlay = 'overlay: 1.0.0\nactions: []\n';

/** A bakery with one answer and one request, whose examples are given as JSON. */
const published = (answer: unknown, request: unknown): string => `
openapi: 3.0.0
info: { title: Bakery, version: 1.0.0 }
paths:
  /Loaves:
    post:
      operationId: createLoaf
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Loaves' }
            example: ${JSON.stringify(request)}
      responses:
        '200':
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Loaves' }
              example: ${JSON.stringify(answer)}
  /Oven:
    post:
      operationId: setOven
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Oven' }
            example: { Ovens: [{ degrees: 220 }] }
      responses: { '204': { description: Set. } }
components:
  schemas:
    Loaves:
      type: object
      properties:
        Loaves: { type: array, items: { $ref: '#/components/schemas/Loaf' } }
    Loaf:
      type: object
      properties:
        LoafID: { type: string, format: uuid, readOnly: true }
        Name: { type: string, maxLength: 10 }
        Grams: { type: number }
        Kind: { type: string, enum: [RYE, WHEAT] }
        Baked: { type: string, x-is-msdate: true }
        Note: { type: string, nullable: true }
        Extra: { type: object }
    Oven:
      type: object
      properties: { Degrees: { type: integer } }
`;

const loaf = {
  LoafID: '0a1b2c3d-0000-4000-8000-000000000001',
  Name: 'Rye',
  Grams: 750,
  Kind: 'RYE',
  Baked: '/Date(1704020400000+1300)/',
  Note: null,
};
const fits = { Loaves: [loaf] };
const order = { Loaves: [{ Name: 'Rye', Grams: 750, Kind: 'RYE' }] };

function check(
  answer: unknown,
  request: unknown = order,
  malformed: readonly Malformed[] = [],
): FamilyCheck {
  const config = family();
  const text = published(answer, request);
  return checkFamily({
    config,
    published: parseYaml('bakery', 'bakery.yaml', text) as JsonObject,
    document: correctedDocument(config, { published: text, overlay }),
    malformed,
  });
}

const answered = (change: object) => check({ Loaves: [{ ...loaf, ...change }] });
const asked = (body: unknown) => check(fits, body);

describe('answers', () => {
  test('one that fits is counted, and what Xero puts around it is none of the type', () => {
    const { answers, problems } = check({ Id: 'x', Status: 'OK', ProviderName: 'y', ...fits });
    expect({ answers, problems }).toEqual({
      answers: { total: 1, fit: 1, malformed: 0 },
      problems: [],
    });
  });

  test('one that is given as the text of a JSON body is read', () => {
    expect(check(JSON.stringify(fits)).problems).toEqual([]);
    expect(check('nothing').problems).toEqual([
      'bakery createLoaf response 200 : object; got another string',
    ]);
  });

  test.each([
    [{ Grams: '750' }, '/Loaves/0/Grams: number; got another string'],
    [{ Crust: true }, '/Loaves/0/Crust: no such field; got boolean'],
    [{ LoafID: undefined }, '/Loaves/0/LoafID: a required field; got nothing'],
    [{ LoafID: '1' }, '/Loaves/0/LoafID: a string that is a uuid; got another string'],
    [{ Kind: 'OAT' }, '/Loaves/0/Kind: one of RYE, WHEAT; got another string'],
    [{ Name: null }, '/Loaves/0/Name: string; got null'],
    [{ Baked: 'yesterday' }, '/Loaves/0/Baked: a string that is a date; got another string'],
  ])('%j is told by place, expectation and find', (change, problem) => {
    expect(answered(change).problems).toEqual([`bakery createLoaf response 200 ${problem}`]);
  });

  test.each(['2024-01-01', '2024-01-01T00:00:00', '/Date(-1)/'])('%s is a date', (Baked) => {
    expect(answered({ Baked }).problems).toEqual([]);
  });
});

describe('requests', () => {
  test.each([
    ['names in any case', { loaves: [{ name: 'Rye', GRAMS: 750 }] }],
    ['listed values in any case', { Loaves: [{ Kind: 'rye' }] }],
    ['fields that only Xero sets', { Loaves: [{ LoafID: 'x', Name: 'Rye' }] }],
    ['null for what is not given', { Loaves: [{ Grams: null }] }],
    ['numbers as texts, and the reverse', { Loaves: [{ Name: 7, Grams: '750.5' }] }],
    ['a record without its envelope', { Name: 'Rye' }],
  ])('with %s fit, as Xero takes them', (_, body) => {
    expect(asked(body).requests).toEqual({ total: 2, fit: 2, malformed: 0 });
  });

  test.each([
    [{ Loaves: [{ Crust: 1 }] }, '/Loaves/0/Crust: no such field; got number'],
    [{ Loaves: [{ Grams: 'much' }] }, '/Loaves/0/Grams: number; got another string'],
    [
      { Loaves: [{ Name: 'Pumpernickel' }] },
      '/Loaves/0/Name: must NOT have more than 10 characters; got another string',
    ],
  ])('%j is told', (body, problem) => {
    expect(asked(body).problems).toEqual([`bakery createLoaf request ${problem}`]);
  });
});

describe('mutants', () => {
  test('every scalar as an object, and every required id removed, is refused', () => {
    // Five scalars and an id of the answer, three scalars of one request and one of the other.
    expect(check(fits).refused).toEqual({ total: 10, ids: 1 });
  });

  test('what a type says nothing about is none', () => {
    expect(answered({ Extra: { any: 1 } }).refused.total).toBe(10);
  });
});

describe('malformed examples', () => {
  const listed = (places: readonly string[], example = 'createLoaf response 200'): Malformed[] => [
    { family: 'bakery', example, places, proof: 'We say so.' },
  ];
  const wrong = { Loaves: [{ ...loaf, Grams: '750' }] };

  test('one that is listed is no problem, and counted', () => {
    const { answers, problems } = check(wrong, order, listed(['/Loaves/0/Grams']));
    expect({ answers, problems }).toEqual({
      answers: { total: 1, fit: 0, malformed: 1 },
      problems: [],
    });
  });

  test.each([
    ['the example fits', fits, listed(['/Loaves/0/Grams']), 'nothing is wrong at /Loaves/0/Grams'],
    ['more is wrong than is listed', wrong, listed([]), '/Loaves/0/Grams is wrong too'],
    ['there is no such example', fits, listed([''], 'eatLoaf request'), 'there is no such example'],
  ])('an entry is stale where %s', (_, answer, entries, problem) => {
    expect(check(answer, order, entries).problems).toEqual([
      `bakery ${entries[0]?.example}: listed in specs/malformed.yaml, but ${problem}`,
    ]);
  });
});

test('looseness is counted: types that say nothing, nulls of the document, required fields', () => {
  // The same field of what is read and of what is sent.
  expect(check(fits).looseness).toEqual({ unknown: 2, unproven: 1, required: 1 });
});
