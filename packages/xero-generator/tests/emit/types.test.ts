import { describe, expect, test } from 'vitest';
import { emitTypes } from '../../src/emit/types/emit-types.ts';
import type { FamilyConfig } from '../../src/families.ts';
import { shortDocs, textOf } from '../support/emit.ts';
import { inline, modelOf } from '../support/fixture.ts';

/** One declaration out of an emitted file. */
function declaration(text: string, name: string): string {
  const start = text.search(new RegExp(`^export (interface|type) ${name}\\b`, 'm'));
  return start < 0 ? '' : text.slice(start, text.indexOf('\n\n', start) + 1 || undefined);
}

const emitted = (feature: string, exceptions: Partial<FamilyConfig> = {}) =>
  textOf(emitTypes(modelOf(feature, exceptions), shortDocs));

describe('an entity and its input', () => {
  const text = emitted('read-write-split');

  test('as it is read', () => {
    expect(declaration(text, 'Loaf')).toBe(`export interface Loaf {
  /** UUID. */
  LoafID: string;
  Name: string;
  Note?: string | null | undefined;
  Weight: number;
  /** Set by Xero. */
  BakedBy: string;
  /** Instant in UTC, ISO 8601. Set by Xero. */
  UpdatedDateUTC?: IsoDateTime | undefined;
  /** Instant in UTC, ISO 8601. */
  SoldAt?: IsoDateTime | undefined;
  /** One of \`RYE\`, \`WHEAT\`. */
  Grain?: Open<Grain> | undefined;
  /** One of \`DOUGH\`, \`BAKED\`, \`SOLD\`. */
  State?: Open<LoafState> | undefined;
  Price?: string | undefined;
  Oven?: Oven | undefined;
}
`);
  });

  test('as it is written', () => {
    expect(declaration(text, 'LoafInput')).toBe(`export interface LoafInput {
  /** UUID. */
  LoafID?: string | undefined;
  Name: string;
  Note: string;
  Weight?: number | undefined;
  /** A \`Date\`, or an instant in UTC, ISO 8601. */
  SoldAt?: IsoDateTime | Date | undefined;
  /** One of \`RYE\`, \`WHEAT\`. */
  Grain?: Grain | undefined;
  /** One of \`DOUGH\`, \`BAKED\`. */
  State?: LoafStateInput | undefined;
  Price?: number | undefined;
  Oven?: Oven | undefined;
}
`);
  });

  test('with its values', () => {
    expect(declaration(text, 'LoafState')).toBe(
      "export type LoafState =\n  | 'DOUGH'\n  | 'BAKED'\n  | 'SOLD';\n",
    );
  });
});

test('a summary cannot be sent back', () => {
  const summaries = { Order: { omits: ['Loaves', 'Note'] } };
  const text = emitted('summary-only', { summaries });
  expect(
    declaration(text, 'OrderSummary'),
  ).toBe(`export interface OrderSummary extends Omit<Order, 'Loaves' | 'Note'> {
  Loaves?: NotInSummary | undefined;
  Note?: NotInSummary | undefined;
}
`);
  expect(declaration(text, 'NotInSummary')).not.toBe('');
});

test('without summaries there is no marker of them', () => {
  expect(emitted('summary-only')).not.toContain('NotInSummary');
});

test('our own sentence comes before the facts', () => {
  const model = modelOf('read-write-split');
  const docs = { ...shortDocs, field: (of: string, name: string) => `${of} and ${name}.` };
  const { text } = emitTypes(model, docs);
  expect(declaration(text, 'Loaf')).toContain('/** Loaf and LoafID. UUID. */');
  expect(declaration(text, 'LoafInput')).toContain('/** Loaf and LoafID. UUID. */');
});

test('names that are no identifiers are quoted, aliases are short', () => {
  const model = modelOf(
    inline(`
paths: {}
components:
  schemas:
    Bin: { type: object, properties: { open-lid: { type: boolean }, tag: { type: object }, old: { type: string, deprecated: true } } }
    Bins: { type: array, items: { $ref: "#/components/schemas/Bin" } }
    Days: { type: object, properties: { days: { type: array, items: { type: array, items: { type: integer } } } } }
`),
  );
  const { text } = emitTypes(model, shortDocs);
  expect(declaration(text, 'Bin')).toBe(`export interface Bin {
  'open-lid'?: boolean | undefined;
  tag?: Record<string, unknown> | undefined;
  /** @deprecated */
  old?: string | undefined;
}
`);
  expect(declaration(text, 'Bins')).toBe('export type Bins = Bin[];\n');
  expect(declaration(text, 'Days')).toContain('days?: number[][] | undefined;');
});
