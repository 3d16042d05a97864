import { describe, expect, test } from 'vitest';
import { fieldFacts, typeFacts } from '../../src/emit/hover/facts.ts';
import { operationHover } from '../../src/emit/hover/operation.ts';
import { composedSentence } from '../../src/emit/hover/sentences.ts';
import type { AnswerModel, OperationModel, PropertyModel } from '../../src/model/model.ts';
import type { ScopeRules } from '../../src/scopes.ts';
import { contextOf } from '../support/emit.ts';
import { operation } from '../support/fixture.ts';

const orders = contextOf('summary-only');
const list = operation(orders.model, 'getOrders');
const loaf: AnswerModel = {
  kind: 'one',
  wrapper: [],
  array: false,
  type: { kind: 'reference', name: 'CreditNote' },
  beside: {},
};
const id = { name: 'id', wireName: 'id', type: { kind: 'string' }, required: true } as const;

const sentences: readonly [changes: Partial<OperationModel>, want: string][] = [
  [{}, 'Lists orders, a page at a time.'],
  [{ paging: { style: 'offset', by: 'OrderID' } }, 'Lists orders.'],
  [{ method: 'get', answer: loaf, pathParameters: [id] }, 'Gets one credit note.'],
  [{ method: 'get', answer: loaf }, 'Gets the credit note.'],
  [{ method: 'get', answer: { kind: 'empty' }, pathParameters: [id] }, 'Gets one order.'],
  [{ method: 'create', answer: loaf }, 'Creates one credit note.'],
  [{ method: 'update', answer: loaf }, 'Updates one credit note.'],
  [{ method: 'patch', answer: loaf }, 'Changes single fields of one credit note.'],
  [{ method: 'delete', answer: { kind: 'empty' } }, 'Deletes one order.'],
  [
    { method: 'delete', answer: { kind: 'empty' }, resource: ['categories'] },
    'Deletes one category.',
  ],
  [{ method: 'pdf' }, 'Downloads the order as a PDF.'],
  [{ method: 'onlineOrder' }, 'Online order of orders.'],
];

test.each(sentences)('a sentence is composed for %j', (changes, want) => {
  expect(composedSentence({ ...list, ...changes })).toBe(want);
});

describe('the hover of a method', () => {
  const alone = { many: false, parameters: [] };
  const hover = (
    changes: Partial<OperationModel> = {},
    context: Parameters<typeof operationHover>[0] = orders,
  ) => operationHover(context, { ...list, ...changes }, alone).join('\n');

  test('says it all', () => {
    expect(hover()).toBe(`Lists orders, a page at a time.

\`GET /Orders\` · Xero's \`getOrders\`

Query: \`summaryOnly\`.

Paging: 100 a page; \`await\` gives one page, \`for await\` every item of all pages.

Scopes: \`bread\`.

@see https://bakery.example/documentation`);
  });

  test('has what is said of parameters before the link', () => {
    const lines = operationHover(orders, list, { many: false, parameters: ['@param a Which.'] });
    expect(lines.slice(-2)).toEqual([
      '@param a Which.',
      '@see https://bakery.example/documentation',
    ]);
  });

  test('of many rows says so first, then what we say of the operation', () => {
    const { docs } = contextOf('summary-only', {}, { operation: () => 'Ours.' });
    const many = { ...list, manyMethod: 'upsertMany' };
    const lines = operationHover({ ...orders, docs }, many, { many: true, parameters: [] });
    expect(lines.slice(0, 4)).toEqual([
      'Updates or creates any number of orders, fifty a request, and accounts for every row by its index.',
      '',
      'Ours.',
      '',
    ]);
  });

  test('begins with our own sentence where there is one', () => {
    const { docs } = contextOf('summary-only', {}, { operation: (name) => `Ours of ${name}.` });
    expect(hover({}, { ...orders, docs }).split('\n')[0]).toBe('Ours of getOrders.');
  });

  const lines: readonly [changes: Partial<OperationModel>, line: string][] = [
    [
      { paging: { style: 'page', sizeParameter: 'pageSize' } },
      'Paging: `page` and `pageSize`; `await` gives one page, `for await` every item of all pages.',
    ],
    [
      { paging: { style: 'offset', by: 'OrderID' } },
      'Paging: by offset; `for await` reads all of them.',
    ],
    [{ scopes: [] }, 'Scopes: none needed.'],
    [{ scopes: ['bread.read', 'bread'] }, 'Scopes: `bread.read` or `bread`.'],
    [
      { scopes: ['bread', 'shop.read', 'shop'] },
      'Scopes: `bread`; until 2030-01-01 also `shop.read` or `shop`.',
    ],
    [
      { scopes: ['bread.read', 'bread', 'cake.read', 'cake'] },
      'Scopes: `bread.read`, `bread`, `cake.read` or `cake`.',
    ],
    [
      { scopes: ['stall', 'shop'] },
      'Scopes: `stall` (closed to new apps); until 2030-01-01 also `shop`.',
    ],
    [{ scopes: ['stall', 'bread'] }, 'Scopes: `stall` or `bread`.'],
    [{ scopes: ['stall', 'stand'] }, 'Scopes: `stall` or `stand` (both closed to new apps).'],
    [{ deprecated: true }, '@deprecated'],
  ];
  const deprecated = { until: '2030-01-01', replacement: ['bread'] };
  const facts: ScopeRules['facts'] = new Map([
    ...orders.scopes.facts,
    ['shop.read', { name: 'shop.read', allows: 'All.', closed: false, deprecated }],
    ['shop', { name: 'shop', allows: 'All.', closed: false, deprecated }],
    ['stall', { name: 'stall', allows: 'Sells.', closed: true }],
    ['stand', { name: 'stand', allows: 'Sells.', closed: true }],
  ]);
  const scopes = { ...orders.scopes, facts };
  test.each(lines)('says of %j what there is to say', (changes, line) => {
    expect(hover(changes, { ...orders, scopes }).split('\n')).toContain(line);
  });

  test('says where there are no pages', () => {
    const { paging: _, ...unpaged } = list;
    const hover = operationHover(orders, unpaged, alone);
    expect(hover).toContain('Paging: none, Xero answers with all of them at once.');
  });

  test('leads to the page of the resource where there is one', () => {
    const model = { ...orders.model, docs: 'https://bakery.example/documentation/api/bread' };
    expect(hover({}, { ...orders, model })).toMatch(/\/documentation\/api\/bread\/orders$/);
  });
});

describe('the facts of a field', () => {
  const { model } = contextOf('read-write-split');
  const plain: PropertyModel = {
    name: 'A',
    type: { kind: 'string' },
    required: false,
    nullable: false,
    deprecated: false,
    readOnly: false,
    money: false,
  };
  const facts: readonly [changes: Partial<PropertyModel>, want: string][] = [
    [{}, ''],
    [{ type: { kind: 'string', format: 'uuid' } }, 'UUID.'],
    [{ type: { kind: 'array', items: { kind: 'date' } } }, 'Calendar day, `YYYY-MM-DD`.'],
    [{ type: { kind: 'enum', name: 'Grain', open: true } }, 'One of `RYE`, `WHEAT`.'],
    [
      { type: { kind: 'number', integer: false }, money: true, readOnly: true },
      'Money, as a plain number. Set by Xero.',
    ],
    [{ name: 'UnitRate', money: true }, ''],
    [{ name: 'Quantity', money: true }, ''],
    [{ maxLength: 50 }, 'At most 50 characters.'],
  ];
  test.each(facts)('%j', (changes, want) => {
    expect(fieldFacts(model, { ...plain, ...changes })).toBe(want);
  });

  test('do not list values without end, nor the empty one', () => {
    const values = ['', ...Array.from({ length: 20 }, (_, index) => `V${index}`)];
    const many = { ...model, types: [{ kind: 'enum', name: 'Many', of: 'Many', values } as const] };
    const [fact = ''] = typeFacts(many, { kind: 'enum', name: 'Many', open: true });
    expect(fact).toMatch(/^One of `V0`, .*`V15` and 4 more\.$/);
  });
});
