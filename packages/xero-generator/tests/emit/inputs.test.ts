import { expect, test } from 'vitest';
import { emitInputs } from '../../src/emit/inputs/emit-inputs.ts';
import { emitPackage } from '../../src/emit/package/emit-package.ts';
import { emitResources } from '../../src/emit/resources/emit-resources.ts';
import { contextOf, textOf } from '../support/emit.ts';
import { modelOf } from '../support/fixture.ts';

test('what of each record is written, and how', () => {
  expect(textOf(emitInputs(modelOf('inputs')))).toBe(
    `import type { Order, OrderInput } from './types.gen.ts';

/** What \`toInput\` takes and gives, by the name of the record. */
export interface InputByEntity {
  Order: { read: Order; input: OrderInput };
}

/** By type, its fields that can be written; read by xero-core, which says what the values mean. */
export const inputs = {
  Baker: { BakerID: 0, Name: 0 },
  Line: { LineID: 0, ItemCode: 0, AccountCode: 0, AccountID: '!AccountCode', Total: 0 },
  Loaf: { Name: 0 },
  Order: { OrderID: 0, Reference: 0, Baker: 'BakerID', Helpers: 'BakerID', LineItems: '#Line', Rounded: '#Rounded' },
  Rounded: { LineItems: 0, SubTotal: '?RoundingAmount', TotalTax: '?RoundingAmount', Total: '?RoundingAmount', RoundingAmount: 0 },
} as const;
`,
  );
});

test('the index exports the table, and the types', () => {
  const index = textOf(emitPackage(modelOf('inputs')), 'src/index.gen.ts');
  expect(index).toContain("export { inputs } from './inputs.gen.ts';\n");
  expect(index).toContain("export type * from './inputs.gen.ts';\n");
});

test('a family that changes nothing has none', () => {
  const model = modelOf('one-way-schemas');
  expect(emitInputs(model)).toEqual([]);
  expect(textOf(emitPackage(model), 'src/index.gen.ts')).not.toContain('inputs');
});

test('the hover of a method that changes a record names the way to it', () => {
  const text = textOf(emitResources(contextOf('inputs')), 'src/resources/orders.gen.ts');
  expect(text).toContain("   * `toInput('Order', …)` makes it from one that was read.\n");
  const notes = textOf(emitResources(contextOf('inputs')), 'src/resources/notes.gen.ts');
  expect(notes).not.toContain('toInput');
});
