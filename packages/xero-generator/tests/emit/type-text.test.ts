import { describe, expect, test } from 'vitest';
import { mentioned, typeText } from '../../src/emit/type-text.ts';
import type { TypeExpression } from '../../src/model/model.ts';

const instants: TypeExpression = {
  kind: 'array',
  items: { kind: 'date-time', acceptsDate: true },
};
const table: readonly [type: TypeExpression, read: string, write: string, names: string[]][] = [
  [{ kind: 'string', format: 'uuid' }, 'string', 'string', []],
  [{ kind: 'number', integer: true }, 'number', 'number', []],
  [{ kind: 'boolean' }, 'boolean', 'boolean', []],
  [{ kind: 'date' }, 'IsoDate', 'IsoDate', ['IsoDate']],
  [{ kind: 'date-time', acceptsDate: false }, 'IsoDateTime', 'IsoDateTime', ['IsoDateTime']],
  [instants, '(IsoDateTime | Date)[]', 'readonly (IsoDateTime | Date)[]', ['IsoDateTime']],
  [{ kind: 'enum', name: 'Grain', open: true }, 'Open<Grain>', 'Open<Grain>', ['Grain', 'Open']],
  [{ kind: 'enum', name: 'Grain', open: false }, 'Grain', 'Grain', ['Grain']],
  [{ kind: 'reference', name: 'Loaf' }, 'Loaf', 'Loaf', ['Loaf']],
  [
    { kind: 'array', items: { kind: 'array', items: { kind: 'reference', name: 'Loaf' } } },
    'Loaf[][]',
    'readonly (readonly Loaf[])[]',
    ['Loaf'],
  ],
  [
    { kind: 'map', values: { kind: 'array', items: { kind: 'date' } } },
    'Record<string, IsoDate[]>',
    'Record<string, readonly IsoDate[]>',
    ['IsoDate'],
  ],
  [
    { kind: 'map', values: { kind: 'json' } },
    'Record<string, unknown>',
    'Record<string, unknown>',
    [],
  ],
  [{ kind: 'binary' }, 'Uint8Array', 'Uint8Array', []],
];

describe.each(table)('%j', (type, read, write, names) => {
  test(`is read as ${read}`, () => expect(typeText(type)).toBe(read));
  test(`is written as ${write}`, () => expect(typeText(type, 'write')).toBe(write));
  test('mentions its types', () => expect(mentioned(type)).toEqual(names));
});
