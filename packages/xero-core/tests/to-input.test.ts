import { describe, expect, test } from 'vitest';
import { type InputTable, toInputBy } from '../src/client.ts';
import { XeroInputError } from '../src/index.ts';
import { failureOf } from './support/failure.ts';

const table: InputTable = {
  Order: {
    OrderID: 0,
    Reference: 0,
    Date: 0,
    Baker: 'BakerID',
    Helpers: 'BakerID',
    Lines: '#Line',
    Address: '#Address',
    Tags: 0,
    Total: '?RoundingAmount',
    RoundingAmount: 0,
  },
  Line: { LineID: 0, AccountCode: 0, AccountID: '!AccountCode', Parts: '#Line' },
  Address: { City: 0 },
};

const inputOf = (order: unknown): unknown => toInputBy(table, 'Order', order);

describe('of a record that was read goes', () => {
  test.each<[string, object, object]>([
    [
      'what can be written, as it is',
      { OrderID: '1', Reference: 'x' },
      { OrderID: '1', Reference: 'x' },
    ],
    [
      'nothing that only Xero sets, or that nobody knows',
      { OrderID: '1', HasErrors: true, New: 1 },
      { OrderID: '1' },
    ],
    ['a day as it was read', { Date: '2026-01-31' }, { Date: '2026-01-31' }],
    [
      'zero, false and an empty text',
      { Reference: '', Tags: [0, false] },
      { Reference: '', Tags: [0, false] },
    ],
    [
      'no null and nothing undefined',
      { OrderID: '1', Reference: null, Date: undefined },
      { OrderID: '1' },
    ],
    ['no empty list, which would delete what was not read', { Lines: [], Tags: [] }, {}],
    [
      'nothing that stands in a list as null',
      { Lines: [null, { LineID: 'a' }] },
      { Lines: [{ LineID: 'a' }] },
    ],
    [
      'a part, with what of it can be written',
      { Lines: [{ LineID: 'a', ValidationErrors: [], Parts: [{ LineID: 'b', More: 1 }] }] },
      { Lines: [{ LineID: 'a', Parts: [{ LineID: 'b' }] }] },
    ],
    ['no part with nothing in it', { Address: { Extra: 1 }, Lines: [{}] }, {}],
    [
      'of another record its id',
      { Baker: { BakerID: 'b', Name: 'Ada' } },
      { Baker: { BakerID: 'b' } },
    ],
    [
      'of others theirs',
      { Helpers: [{ BakerID: 'b', Name: 'Ada' }, { BakerID: 'c' }] },
      { Helpers: [{ BakerID: 'b' }, { BakerID: 'c' }] },
    ],
    [
      'nothing of another record without id',
      { Baker: { Name: 'Ada' }, Helpers: [{ BakerID: '' }] },
      {},
    ],
    ['no sum that follows from the lines', { Total: 10 }, {}],
    [
      'but beside a rounding',
      { Total: 10, RoundingAmount: 0.02 },
      { Total: 10, RoundingAmount: 0.02 },
    ],
    [
      'one name of an account',
      { Lines: [{ AccountCode: '200', AccountID: 'a' }] },
      { Lines: [{ AccountCode: '200' }] },
    ],
    ['or the other', { Lines: [{ AccountID: 'a' }] }, { Lines: [{ AccountID: 'a' }] }],
    ['a part that came as a text', { Address: 'Main Street' }, { Address: 'Main Street' }],
  ])('%s', (_, order, input) => {
    expect(inputOf(order)).toEqual(input);
    expect(Object.keys(inputOf(order) as object)).toEqual(Object.keys(input));
  });
});

test('the record itself stays as it was', () => {
  const order = { Lines: [{ LineID: 'a', More: 1 }], Baker: { BakerID: 'b', Name: 'Ada' } };
  const before = structuredClone(order);
  const input = inputOf(order) as typeof order;
  input.Lines.push({ LineID: 'c', More: 2 });
  expect(order).toEqual(before);
});

test.each([[null], [undefined], ['x'], [7], [[{}]]])('%j is no record', async (value) => {
  const error = await failureOf<XeroInputError>(() => inputOf(value));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(error.message).toContain("toInput('Order', …)");
});

test.each(['Nothing', 'toString', '__proto__'])('%s is no type', async (entity) => {
  const error = await failureOf<XeroInputError>(() => toInputBy(table, entity, {}));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(error.message).toContain(entity);
});
