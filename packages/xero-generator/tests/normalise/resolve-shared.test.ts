import { describe, expect, test } from 'vitest';
import { resolveShared } from '../../src/normalise/resolve-shared.ts';
import { failureOf } from '../support/failure.ts';
import { inline, operationOf, propertyOf, resolved } from '../support/fixture.ts';

describe('shared parts are put where they are used', () => {
  const document = resolved('shared-parts');

  test('parameters of the path come before those of the operation', () => {
    const parameters = operationOf(document, 'createBook').parameters ?? [];
    expect(parameters.map(({ name, in: where }) => `${where} ${name}`)).toEqual([
      'path ShelfID',
      'query limit',
    ]);
  });

  test('an operation overrides a parameter of the same name and place', () => {
    const parameters = operationOf(document, 'getBooks').parameters ?? [];
    expect(parameters.map(({ name, in: where, schema }) => [where, name, schema.maximum])).toEqual([
      ['path', 'ShelfID', undefined],
      ['query', 'limit', 50],
    ]);
  });

  test('and no other', () => {
    const other = resolveShared(
      'bakery',
      inline(`
paths:
  /Loaves:
    parameters: [{ name: age, in: query, schema: { type: string } }]
    get:
      operationId: getLoaves
      parameters: [{ name: age, in: header, schema: { type: string } }]
      responses: { "204": {} }
`),
    );
    const parameters = operationOf(other, 'getLoaves').parameters ?? [];
    expect(parameters.map((each) => `${each.in} ${each.name}`)).toEqual([
      'query age',
      'header age',
    ]);
  });

  test('bodies and responses', () => {
    const { requestBody, responses } = operationOf(document, 'createBook');
    expect(requestBody?.content['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/Book',
    });
    expect(responses['200']?.content?.['application/json']?.schema?.type).toBe('array');
  });

  test('but schemas stay references', () => {
    const [shelf] = operationOf(document, 'getBooks').parameters ?? [];
    expect(shelf?.schema).toEqual({ $ref: '#/components/schemas/Id' });
  });
});

const siblings: readonly [property: string, want: object][] = [
  ['Author', {}],
  ['Editor', { nullable: true }],
  ['Owner', { readOnly: true }],
  ['Printer', { deprecated: true }],
  ['Reader', { 'x-shelf-mark': 7 }],
];

test.each(siblings)('beside a reference only hints are kept: %s', (property, want) => {
  expect(propertyOf(resolved('reference-siblings'), 'Book', property)).toEqual({
    $ref: '#/components/schemas/Person',
    ...want,
  });
});

describe('a reference fails that leads', () => {
  const get = (reference: string) =>
    inline(`
paths: { "/Loaves/{id}": { get: { operationId: a, responses: { "200": { $ref: "${reference}" } } } } }
components: { responses: { Loop: { $ref: "#/components/responses/Loop" } } }
`);

  test.each(['#/components/responses/Nowhere', 'other.yaml#/a', '#/paths/~1Loaves~1{id}/put'])(
    'nowhere: %s',
    (reference) => {
      const failure = failureOf(() => resolveShared('bakery', get(reference)));
      expect(failure).toMatchObject({
        stage: 'normalise',
        family: 'bakery',
        pointer: '/paths/~1Loaves~1{id}/get/responses/200',
      });
      expect(failure.problem).toContain(reference);
    },
  );

  test('back to itself', () => {
    const failure = failureOf(() => resolveShared('bakery', get('#/components/responses/Loop')));
    expect(failure.problem).toContain('#/components/responses/Loop');
  });
});
