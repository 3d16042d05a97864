import { describe, expect, test } from 'vitest';
import { datedTypes, dateKind } from '../../src/emit/models/dated-types.ts';
import { emitModels } from '../../src/emit/models/emit-models.ts';
import type { TypeExpression } from '../../src/model/model.ts';
import { textOf } from '../support/emit.ts';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf } from '../support/fixture.ts';

const head = `
/** Date fields by type: \`date\`, \`date-time\`, or \`#Type\` to walk on; read by xero-core. */
export const models = {
`;

test('dates, instants and the way to them, and nothing else', () => {
  expect(
    textOf(emitModels(modelOf('dates'))),
  ).toBe(`${head}  Loan: { MsDay: 'date', MsInstant: 'date-time', MsDayOfFormat: 'date', Day: 'date', Instant: 'date-time', OwnDay: 'date', OwnInstant: 'date-time', Renewals: '#Renewal' },
  Renewal: { On: 'date' },
} as const;
`);
});

test('a family without dates has none', () => {
  expect(textOf(emitModels(modelOf('paging')))).toBe(`${head}} as const;\n`);
});

const cycles = modelOf(
  inline(`
paths: {}
components:
  schemas:
    Shelf: { type: object, properties: { Books: { $ref: "#/components/schemas/Books" }, Label: { $ref: "#/components/schemas/Label" } } }
    Books: { type: array, items: { $ref: "#/components/schemas/Book" } }
    Book: { type: object, properties: { Shelf: { $ref: "#/components/schemas/Shelf" }, Bought: { type: string, format: date } } }
    Label: { type: object, properties: { Behind: { $ref: "#/components/schemas/Label" } } }
`),
);

test('cycles and named arrays are walked', () => {
  expect([...datedTypes(cycles)].sort()).toEqual(['Book', 'Books', 'Shelf']);
  expect(textOf(emitModels(cycles))).toBe(`${head}  Book: { Shelf: '#Shelf', Bought: 'date' },
  Books: '#Book',
  Shelf: { Books: '#Books' },
} as const;
`);
});

const kinds: readonly [type: TypeExpression, want: string | undefined][] = [
  [{ kind: 'date' }, 'date'],
  [{ kind: 'date-time', acceptsDate: true }, 'date-time'],
  [{ kind: 'reference', name: 'Loan' }, '#Loan'],
  [{ kind: 'reference', name: 'Reader' }, undefined],
  [
    { kind: 'array', items: { kind: 'array', items: { kind: 'reference', name: 'Loan' } } },
    '#Loan',
  ],
  [{ kind: 'array', items: { kind: 'date' } }, 'date'],
  [{ kind: 'string', format: 'date-ish' }, undefined],
  [{ kind: 'enum', name: 'Loan', open: true }, undefined],
];

describe('what decoding does with', () => {
  test.each(kinds)('%j is %s', (type, want) => {
    expect(dateKind(type, new Set(['Loan']))).toBe(want);
  });
});

const toLoan = '{ type: object, additionalProperties: { $ref: "#/components/schemas/Loan" } }';
const maps: readonly [schema: string, pointer: string][] = [
  [`{ type: object, properties: { Loans: ${toLoan} } }`, '/properties/Loans'],
  [
    `{ type: object, properties: { Loans: { type: array, items: ${toLoan} } } }`,
    '/properties/Loans',
  ],
  [toLoan, ''],
];

test.each(maps)('dates in a map, which decoding would pass by, are refused: %s', (schema, at) => {
  const model = modelOf(
    inline(`
paths: {}
components:
  schemas:
    Shelf: ${schema}
    Loan: { type: object, properties: { On: { type: string, format: date } } }
`),
  );
  const failure = failureOf(() => emitModels(model));
  expect(failure.family).toBe('bakery');
  expect(failure.pointer).toBe(`/components/schemas/Shelf${at}`);
});
