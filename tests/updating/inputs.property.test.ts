import * as accounting from '@acme/xero-accounting';
import * as files from '@acme/xero-files';
import * as payrollAu from '@acme/xero-payroll-au';
import * as payrollAuV2 from '@acme/xero-payroll-au-v2';
import * as payrollNz from '@acme/xero-payroll-nz';
import * as payrollUk from '@acme/xero-payroll-uk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, type DeclaredTypes, declaredTypes } from './src/declared-types.ts';
import { type Fields, readRecord } from './src/read-values.ts';

const families: Readonly<Record<string, { readonly toInput: unknown }>> = {
  accounting,
  files,
  'payroll-au': payrollAu,
  'payroll-au-v2': payrollAuV2,
  'payroll-nz': payrollNz,
  'payroll-uk': payrollUk,
};

/** Left out although an input may have them, since they follow from another field. */
const follows = new Set(['SubTotal', 'TotalTax', 'Total', 'Item', 'AccountID']);

describe.each(Object.entries(families))('%s', (family, { toInput }) => {
  const types = declaredTypes(family);
  const convert = toInput as (entity: string, value: unknown) => Fields;

  test('has something to convert', () => {
    expect(types.entities.length).toBeGreaterThan(0);
  });

  test.each(types.entities)('$name: what is sent is what its input declares', (entity) => {
    fc.assert(
      fc.property(readRecord(types, entity.read), (record) => {
        const before = JSON.stringify(record);
        const input = convert(entity.name, record);
        expectDeclared(types, entity.input, input);
        expect(JSON.stringify(record)).toBe(before);
        expectKept(types, entity.input, record, input);
        // What was made an input is one, and stays as it is.
        expect(convert(entity.name, input)).toEqual(input);
      }),
      { numRuns: 40 },
    );
  });
});

/** Holds that a value has declared fields only, nothing null, and no empty list, at any depth. */
function expectDeclared(types: DeclaredTypes, name: string, value: Fields): void {
  const declared = types.interfaces.get(name);
  if (!declared) throw new Error(`${name} is not declared.`);
  for (const [field, held] of Object.entries(value)) {
    const type = declared.get(field);
    if (!type) throw new Error(`${name} has no ${field}.`);
    const { type: inner, list } = bare(type);
    expect(Array.isArray(held), `${name}.${field}`).toBe(list);
    const values: readonly unknown[] = Array.isArray(held) ? held : [held];
    expect(values.length, `${name}.${field}`).toBeGreaterThan(0);
    for (const one of values) {
      expect(one ?? undefined, `${name}.${field}`).toBeDefined();
      if (types.interfaces.has(inner.getText())) {
        expectDeclared(types, inner.getText(), one as Fields);
      }
    }
  }
}

/** Holds that no plain value that can be sent was lost or changed. */
function expectKept(types: DeclaredTypes, name: string, record: Fields, input: Fields): void {
  for (const [field, type] of types.interfaces.get(name) ?? []) {
    const value = record[field] ?? undefined;
    if (types.interfaces.has(bare(type).type.getText()) || follows.has(field)) continue;
    if (Array.isArray(value)) continue;
    expect(input[field], `${name}.${field}`).toEqual(value);
  }
}
