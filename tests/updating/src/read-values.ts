import fc from 'fast-check';
import type ts from 'typescript';
import { bare, type DeclaredTypes } from './declared-types.ts';

export type Fields = Record<string, unknown>;

const deepest = 4;

/** Records as Xero may send them: any fields, nulls, empty lists, and what this version does not know. */
export function readRecord(types: DeclaredTypes, name: string, depth = 0): fc.Arbitrary<Fields> {
  const fields: Record<string, fc.Arbitrary<unknown>> = { AcmeAddedLater: fc.constant({ a: [1] }) };
  for (const [property, declared] of types.interfaces.get(name) ?? []) {
    const { type, list } = bare(declared);
    const one = fieldValue(types, type, depth);
    const value = list ? fc.array(one, { maxLength: 2 }) : one;
    fields[property] = fc.option(value, { freq: 8 });
  }
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

function fieldValue(types: DeclaredTypes, type: ts.TypeNode, depth: number): fc.Arbitrary<unknown> {
  const text = type.getText();
  if (types.interfaces.has(text)) {
    return depth < deepest ? readRecord(types, text, depth + 1) : fc.constant({});
  }
  if (text === 'number') return fc.oneof(fc.integer(), fc.constant(1.0734));
  if (text === 'boolean') return fc.boolean();
  if (text.startsWith('Record<')) return fc.constant({ key: 'value' });
  return fc.constantFrom('2026-01-31', 'A_VALUE_OF_NEXT_YEAR', '');
}
