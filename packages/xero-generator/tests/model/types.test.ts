import { describe, expect, test } from 'vitest';
import { GeneratorError } from '../../src/errors.ts';
import type { FamilyModel, PropertyModel } from '../../src/model/model.ts';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf, type } from '../support/fixture.ts';

const schemas = (text: string) => inline(`paths: {}\ncomponents:\n  schemas:\n${text}`);

describe('the types of a family', () => {
  test('are sorted by code unit', () => {
    const model = modelOf(
      schemas('    b: { type: string }\n    a: { type: string }\n    B: { type: string }'),
    );
    expect(model.types.map((each) => each.name)).toEqual(['B', 'a', 'b']);
  });

  test('are enums, aliases and interfaces', () => {
    const model = modelOf(
      schemas(`
    Grain: { type: string, enum: [RYE, WHEAT] }
    Grains: { type: array, items: { $ref: "#/components/schemas/Grain" } }
    Loaf: { type: object, properties: { Grain: { $ref: "#/components/schemas/Grain" } } }
`),
    );
    expect(model.types.map(({ name, kind }) => [name, kind])).toEqual([
      ['Grain', 'enum'],
      ['Grains', 'alias'],
      ['Loaf', 'interface'],
    ]);
  });

  test('say which schema they come from and which way they go', () => {
    const model = modelOf('read-write-split');
    expect(type(model, 'LoafInput')).toMatchObject({ of: 'Loaf', variant: 'write' });
    expect(type(model, 'Loaf')).toMatchObject({ of: 'Loaf', variant: 'read' });
  });
});

const properties: readonly [text: string, want: Partial<PropertyModel>][] = [
  ['{ type: string }', { required: false, nullable: false, deprecated: false, money: false }],
  ['{ type: string, maxLength: 50 }', { maxLength: 50 }],
  ['{ type: number, minimum: 1, maximum: 9 }', { minimum: 1, maximum: 9 }],
  ['{ type: number, x-is-money: true }', { money: true }],
  ['{ type: string, nullable: true }', { nullable: true }],
  ['{ type: string, readOnly: true }', { readOnly: true }],
  ['{ type: string, deprecated: true }', { deprecated: true }],
  ['{ type: string, default: rye, title: Name }', { type: { kind: 'string' } }],
];

test.each(properties)('a property %s', (text, want) => {
  const model = modelOf(schemas(`    Loaf: { type: object, properties: { A: ${text} } }`));
  const loaf = type(model, 'Loaf');
  expect(loaf.kind === 'interface' && loaf.properties).toMatchObject([{ name: 'A', ...want }]);
});

const refused: readonly [text: string, pointer: string][] = [
  ['{ allOf: [] }', '/components/schemas/Loaf/allOf'],
  ['{ type: object, properties: {}, minProperties: 1 }', '/components/schemas/Loaf/minProperties'],
  [
    '{ type: object, properties: { a/b: { oneOf: [] } } }',
    '/components/schemas/Loaf/properties/a~1b/oneOf',
  ],
  [
    '{ type: object, properties: { A: { type: object, properties: {} } } }',
    '/components/schemas/Loaf/properties/A',
  ],
  ['{ type: object, properties: { A: {} } }', '/components/schemas/Loaf/properties/A'],
];

test.each(refused)('a schema %s fails at %s', (text, pointer) => {
  const failure = failureOf(() => modelOf(schemas(`    Loaf: ${text}`)));
  expect(failure).toMatchObject({ stage: 'model', family: 'bakery', pointer });
});

/** The model, or undefined where the run refuses the document as it should. */
function modelOrRefusal(text: string, types: Record<string, string> = {}): FamilyModel | undefined {
  try {
    return modelOf(schemas(text), { types });
  } catch (error) {
    if (error instanceof GeneratorError) return undefined;
    throw error;
  }
}

describe('no enum becomes a plain text in silence', () => {
  const enums = (model: FamilyModel) =>
    model.types.flatMap((each) => (each.kind === 'enum' ? each.values : []));
  const places: readonly [what: string, text: string][] = [
    [
      'in a map',
      '    Loaf: { properties: { A: { type: object, additionalProperties: { type: string, enum: [X] } } } }',
    ],
    [
      'in an array of arrays',
      '    Loaf: { properties: { A: { type: array, items: { type: array, items: { type: string, enum: [X] } } } } }',
    ],
    ['in a named array', '    Loaves: { type: array, items: { type: string, enum: [X] } }'],
  ];
  test.each(places)('%s', (_, text) => {
    const model = modelOrRefusal(text);
    if (model) expect(enums(model)).toContain('X');
  });

  test('that is renamed to the name of another', () => {
    const text =
      '    Loaf: { properties: { A: { type: string, enum: [X] }, B: { type: string, enum: [Y] } } }';
    const model = modelOrRefusal(text, { 'Loaf.A': 'Letter', 'Loaf.B': 'Letter' });
    if (model) expect(enums(model).sort()).toEqual(['X', 'Y']);
  });
});

describe('nothing else is dropped in silence', () => {
  const lost: readonly [what: string, text: string][] = [
    ['numbers in an enum', '    Size: { type: integer, enum: [1, 2] }'],
    ['null in an enum', '    Size: { type: string, enum: [S, null] }'],
    [
      'further properties beside named ones',
      '    Loaf: { type: object, properties: { A: { type: string } }, additionalProperties: { type: string } }',
    ],
    [
      'a reference to a schema that is missing',
      '    Loaf: { properties: { A: { $ref: "#/components/schemas/Bagel" } } }',
    ],
    ['a schema without type', '    Loaf: {}'],
  ];
  test.each(lost)('%s', (_, text) => {
    expect(modelOrRefusal(text)).toBeUndefined();
  });
});
