import { describe, expect, test } from 'vitest';
import { arrayItems, envelopeOf } from '../../src/model/envelope.ts';
import { modelOf, operation, resolved, type } from '../support/fixture.ts';

const document = resolved('envelopes');
const loaf = { $ref: '#/components/schemas/Loaf' };

const schemas: readonly [name: string, want: unknown][] = [
  ['Loaves', { key: 'Loaves', array: true, content: loaf, beside: {} }],
  [
    'PagedLoaves',
    {
      key: 'Loaves',
      array: true,
      content: loaf,
      beside: {
        pagination: { $ref: '#/components/schemas/Pagination' },
        Warnings: { type: 'array', items: { type: 'string' } },
      },
    },
  ],
  [
    'LoafObject',
    {
      key: 'loaf',
      array: false,
      content: loaf,
      beside: {
        pagination: { $ref: '#/components/schemas/Pagination' },
        problem: { $ref: '#/components/schemas/Problem' },
      },
    },
  ],
  [
    'Basket',
    {
      key: 'basket',
      array: false,
      content: { $ref: '#/components/schemas/Loaves' },
      beside: {},
    },
  ],
  ['Loaf', undefined],
  ['Sign', undefined],
  ['Grain', undefined],
  ['Tray', undefined],
  ['Missing', undefined],
];

test.each(schemas)('%s as an envelope', (name, want) => {
  expect(envelopeOf(document, name)).toEqual(want);
});

test('the items of an array are found through its name', () => {
  expect(arrayItems(document, { $ref: '#/components/schemas/Tray' })).toEqual(loaf);
  expect(arrayItems(document, { type: 'array', items: loaf })).toEqual(loaf);
  expect(arrayItems(document, loaf)).toBeUndefined();
});

const toLoaf = { kind: 'reference', name: 'Loaf' };
const pagination = { kind: 'reference', name: 'Pagination' };
const problem = { kind: 'reference', name: 'Problem' };
const answers: readonly [id: string, want: object, beside?: object][] = [
  ['getKeyed', { kind: 'list', wrapper: ['Loaves'], array: true, type: toLoaf }],
  [
    'getPaged',
    { kind: 'list', wrapper: ['Loaves'], array: true, type: toLoaf },
    { pagination, Warnings: { kind: 'array', items: { kind: 'string' } } },
  ],
  ['getBare', { kind: 'list', wrapper: [], array: true, type: toLoaf }],
  ['getNamed', { kind: 'list', wrapper: [], array: true, type: toLoaf }],
  [
    'getObject',
    { kind: 'one', wrapper: ['loaf'], array: false, type: toLoaf },
    { pagination, problem },
  ],
  [
    'getNested',
    { kind: 'one', wrapper: ['basket'], array: false, type: { kind: 'reference', name: 'Loaves' } },
  ],
  ['getEntity', { kind: 'one', wrapper: [], array: false, type: toLoaf }],
  [
    'getEnum',
    { kind: 'one', wrapper: [], array: false, type: { kind: 'reference', name: 'Sign' } },
  ],
];

describe('answers are unwrapped', () => {
  test.each(answers)('%s', (id, want, beside = {}) => {
    expect(operation(modelOf('envelopes'), id).answer).toEqual({ ...want, beside });
  });

  test('through two envelopes where the entry of the family wants the list inside', () => {
    const model = modelOf('envelopes', { answers: { getNested: 'list' } });
    expect(operation(model, 'getNested').answer).toEqual({
      kind: 'list',
      wrapper: ['basket', 'Loaves'],
      array: true,
      type: toLoaf,
      beside: {},
    });
  });
});

test('envelopes are no types of the family', () => {
  const model = modelOf('envelopes', { answers: { getNested: 'list' } });
  const names = model.types.map((each) => each.name);
  expect(names).toEqual(['Grain', 'Loaf', 'Pagination', 'Problem', 'Sign', 'Tray']);
});

test('a type that an answer names is kept, though another answer is wrapped in it', () => {
  const model = modelOf('envelopes');
  for (const { answer } of model.operations) {
    if ('type' in answer && answer.type.kind === 'reference') {
      expect(type(model, answer.type.name)).toBeDefined();
    }
  }
});
