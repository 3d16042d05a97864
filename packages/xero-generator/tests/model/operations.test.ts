import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf, operation } from '../support/fixture.ts';

describe('rows and many rows', () => {
  const methods = (answers: Record<string, 'list' | 'one' | 'all'>, renames = {}) =>
    Object.fromEntries(
      modelOf('many-rows', { answers, methods: renames }).operations.map((each) => [
        each.id,
        [each.method, each.manyMethod],
      ]),
    );

  test('are two methods where the wire takes an array', () => {
    expect(methods({})).toEqual({
      createLoaves: ['create', 'createMany'],
      updateOrCreateLoaves: ['upsert', 'upsertMany'],
      updateLoaf: ['update', undefined],
      createRolls: ['create', 'createMany'],
    });
  });

  test.each(['one', 'all'] as const)('are one method where the entry says %s', (answer) => {
    expect(methods({ createLoaves: answer })['createLoaves']).toEqual(['create', undefined]);
  });

  test('are one method that is named for many', () => {
    const renames = { createLoaves: 'loaves.createMany', updateOrCreateLoaves: 'loaves.put' };
    expect(methods({}, renames)).toMatchObject({
      createLoaves: ['createMany', 'createMany'],
      updateOrCreateLoaves: ['put', undefined],
    });
  });
});

describe('a PDF', () => {
  const model = modelOf('pdf-paths');

  test('is a view of its entity', () => {
    expect(operation(model, 'getReceiptAsPdf')).toMatchObject({
      resource: ['receipts'],
      method: 'pdf',
      answer: { kind: 'binary', mediaType: 'application/pdf' },
    });
  });

  test("has its entity's path on the wire and its own in the document", () => {
    expect(operation(model, 'getReceiptAsPdf')).toMatchObject({
      path: '/Receipts/{ReceiptID}',
      documentPath: '/Receipts/{ReceiptID}/pdf',
    });
  });
});

describe('summaryOnly', () => {
  const summaries = { Order: { omits: ['Loaves'] } };

  test('answers with a smaller type', () => {
    const model = modelOf('summary-only', { summaries });
    expect(operation(model, 'getOrders').summary).toBe('OrderSummary');
    expect(model.summaries).toEqual([{ name: 'OrderSummary', of: 'Order', omits: ['Loaves'] }]);
  });

  test('is a parameter as any where the entry says nothing', () => {
    expect(operation(modelOf('summary-only'), 'getOrders').summary).toBeUndefined();
  });

  test.each([
    ['Bagel', { Bagel: { omits: [] } }],
    ['Crumbs', { Order: { omits: ['Loaves', 'Crumbs'] } }],
  ])('fails where there is no %s', (missing, wrong) => {
    const failure = failureOf(() => modelOf('summary-only', { summaries: wrong }));
    expect(failure).toMatchObject({ stage: 'config', family: 'bakery' });
    expect(failure.pointer).toMatch(/^specs\/families\.yaml#\/bakery\/summaries\//);
    expect(failure.problem).toContain(missing);
  });
});

const loaf = (method: string, id: string, parameters = '[]') =>
  `    ${method}: { operationId: ${id}, parameters: ${parameters}, responses: { "204": {} } }\n`;
const tenant = '[{ name: xero-tenant-id, in: header, schema: { type: string } }]';

describe('a tenant', () => {
  const paths = (...operations: string[]) => inline(`paths:\n  /Loaves:\n${operations.join('')}`);

  test('is wanted by all operations or by none', () => {
    expect(modelOf(paths(loaf('get', 'a'), loaf('delete', 'b'))).tenanted).toBe(false);
    const all = paths(loaf('get', 'a', tenant), loaf('delete', 'b', tenant));
    expect(modelOf(all).tenanted).toBe(true);
  });

  test('is not wanted by some', () => {
    const some = paths(loaf('get', 'a', tenant), loaf('delete', 'b'));
    const failure = failureOf(() => modelOf(some));
    expect(failure).toMatchObject({
      stage: 'model',
      family: 'bakery',
      pointer: '/paths/~1Loaves/delete',
    });
  });
});

describe('a path and its parameters must agree', () => {
  const at = (path: string, parameters: string) =>
    inline(`paths:\n  "${path}":\n${loaf('get', 'a', parameters)}`);
  const id = (name: string) =>
    `{ name: ${name}, in: path, required: true, schema: { type: string } }`;

  test.each([
    ['/Loaves/{LoafID}', '[]', 'LoafID'],
    ['/Loaves', `[${id('LoafID')}]`, 'LoafID'],
    ['/Loaves/{LoafID}', `[${id('loafId')}]`, 'LoafID'],
  ])('%s with %s', (path, parameters, missing) => {
    const failure = failureOf(() => modelOf(at(path, parameters)));
    expect(failure.pointer).toBe(`/paths/${path.replaceAll('/', '~1')}/get`);
    expect(failure.problem).toContain(`\`${missing}\``);
  });
});
