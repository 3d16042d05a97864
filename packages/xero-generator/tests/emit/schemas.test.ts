import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { emitSchemas } from '../../src/emit/schemas/emit-schemas.ts';
import { textOf } from '../support/emit.ts';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf } from '../support/fixture.ts';

const output = new URL('../output/schemas/', import.meta.url);
const files = emitSchemas(
  modelOf('schemas', { summaries: { Loaf: { omits: ['Slices', 'Weight'] } } }),
);
const text = textOf(files, 'src/schemas.gen.ts');

/** One declaration out of the emitted file. */
function declaration(name: string): string {
  const start = text.indexOf(`export const ${name}:`);
  return start < 0 ? '' : text.slice(start, text.indexOf('\n\n', start));
}

let emitted: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  await mkdir(output, { recursive: true });
  for (const file of files) await writeFile(new URL(basename(file.path), output), file.text);
  emitted = await import(new URL('schemas.gen.ts', output).href);
});

function schema(name: string): z.ZodType {
  const found = emitted[name];
  if (!(found instanceof z.ZodType)) throw new Error(`${name} is no schema.`);
  return found;
}

const takes = (name: string, value: unknown) => schema(name).safeParse(value).success;
const LoafID = 'no uuid, and kept';
const whole = { LoafID, Name: 'Rye', Weight: 1.5 };

test('what may be read: shared leaves, and getters for what consists of others', () => {
  expect(declaration('LoafSchema')).toBe(
    `export const LoafSchema: part.ReadSchema<Loaf> = /*#__PURE__*/ part.looseObject<Loaf>({
  LoafID: part.uuid,
  Name: part.text,
  Weight: part.number,
  BakedOn: part.optionalDay,
  SoldAt: part.optionalInstant,
  get Grain() { return part.optional(part.open(GrainSchema)); },
  get Toppings() { return part.optional(part.list(part.text)); },
  get Prices() { return part.optional(part.map(part.number)); },
  get Slices() { return part.optional(part.list(part.record(NestedLoafSchema))); },
  get Tags() { return part.optional(part.list(part.record(TagSchema))); },
  get Extra() { return part.optional(part.map(part.json)); },
});`,
  );
});

test('what may be sent: without what only Xero sets, and the strict kind of each part', () => {
  expect(declaration('LoafInputSchema')).toBe(
    `export const LoafInputSchema: part.InputSchema<LoafInput> = /*#__PURE__*/ part.strictObject<LoafInput>({
  Name: part.textInput,
  Weight: part.optionalNumberInput,
  BakedOn: part.optionalDayInput,
  SoldAt: part.optionalInstantInput,
  get Grain() { return part.optional(part.listed(GrainSchema)); },
  get Toppings() { return part.optional(part.listInput(part.textInput)); },
  get Prices() { return part.optional(part.mapInput(part.numberInput)); },
  get Slices() { return part.optional(part.listInput(part.recordInput(LoafInputSchema))); },
  get Tags() { return part.optional(part.listInput(part.recordInput(TagInputSchema))); },
  get Extra() { return part.optional(part.mapInput(part.jsonInput)); },
});`,
  );
});

test('what each operation sends and answers with, one record of it', () => {
  expect(text).toContain(`OperationSchemas>> = {
  createLoaf: { input: LoafInputSchema, read: LoafSchema },
  getCounts: { read: /*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), part.number) },
  getLoaves: { read: LoafSchema },
  putBins: { input: BinSchema },
};
`);
});

test('a bundler may drop every schema that is not imported', () => {
  const calls = [...text.matchAll(/^export const .* = (.*)/gm)].map(([, call = '']) => call);
  expect(calls.length).toBeGreaterThan(8);
  expect(calls.filter((call) => call !== '{' && !call.startsWith('/*#__PURE__*/'))).toEqual([]);
});

describe('reading', () => {
  test('null and fields that are not known are kept, in lists, maps and records too', () => {
    const value = {
      ...whole,
      Name: null,
      Toppings: ['seeds', null],
      Prices: { shop: 3, market: null },
      Slices: [{ LoafID, Name: 'Half', Next: 1 }, null],
      Tags: null,
      Extra: { any: [1] },
      Next: { deep: true },
    };
    expect(schema('LoafSchema').parse(value)).toEqual(value);
  });

  test('an open enum takes what it does not list, and no number', () => {
    expect(takes('LoafSchema', { ...whole, Grain: 'SPELT' })).toBe(true);
    expect(takes('LoafSchema', { ...whole, Grain: 1 })).toBe(false);
    expect(takes('GrainSchema', 'RYE')).toBe(true);
    expect(takes('GrainSchema', 'SPELT')).toBe(false);
  });

  test.each([
    ['an item', { Toppings: [1] }],
    ['a value of a map', { Prices: { shop: '3' } }],
    [
      'a record that leads back to its own kind',
      { Slices: [{ LoafID, Name: 'Half', Weight: '1' }] },
    ],
    ['a record under a name for a list', { Tags: [{ Text: 1 }] }],
    ['a map', { Extra: 'text' }],
    ['an id', { LoafID: undefined }],
  ])('%s of another kind is refused', (_, fields) => {
    expect(takes('LoafSchema', { ...whole, ...fields })).toBe(false);
  });

  test('inside a record the smaller form does', () => {
    const smaller = { LoafID, Name: 'Half' };
    expect(takes('LoafSchema', smaller)).toBe(false);
    expect(takes('NestedLoafSchema', smaller)).toBe(true);
    expect(takes('LoafSchema', { ...whole, Slices: [smaller] })).toBe(true);
  });

  test('what a summary lacks may be whatever Xero puts there', () => {
    expect(Object.keys((schema('LoafSummarySchema') as z.ZodObject).shape)).not.toContain('Slices');
    expect(takes('LoafSummarySchema', { LoafID, Name: 'Rye', Slices: 'none' })).toBe(true);
    expect(takes('LoafSummarySchema', { LoafID, Name: 1 })).toBe(false);
  });

  test('a name for a list is a schema of a list', () => {
    expect(takes('TagsSchema', [{ Text: 'a', Next: 1 }, null])).toBe(true);
    expect(takes('TagsSchema', { Text: 'a' })).toBe(false);
    expect(takes('TagsInputSchema', [{ Text: 'a' }])).toBe(true);
    expect(takes('TagsInputSchema', [{ Text: 'a', Next: 1 }])).toBe(false);
    expect(takes('TagsInputSchema', [null])).toBe(false);
  });
});

describe('sending', () => {
  test.each([
    ['all that may be', { Weight: 1, Toppings: ['seeds'], Prices: { shop: 3 }, Extra: { any: 1 } }],
    ['records of its own kind', { Slices: [{ Name: 'Half', Slices: [{ Name: 'Quarter' }] }] }],
    ['a listed value', { Grain: 'RYE' }],
    ['a day', { BakedOn: '2026-01-31' }],
    ['an instant', { SoldAt: '2026-01-31T09:30:00Z' }],
    ['a Date', { SoldAt: new Date(0) }],
  ])('%s is taken', (_, fields) => {
    expect(takes('LoafInputSchema', { Name: 'Rye', ...fields })).toBe(true);
  });

  test.each([
    ['a field that is not known', { Nmae: 'Rye' }],
    ['a field that only Xero sets', { LoafID: 'x' }],
    ['null for an item', { Toppings: [null] }],
    ['null for a record', { Slices: [null] }],
    ['null for a value of a map', { Prices: { shop: null } }],
    ['a value that is not listed', { Grain: 'SPELT' }],
    ['a day that is none', { BakedOn: '2026-02-30' }],
    ['an instant that is none', { SoldAt: 'yesterday' }],
    ['a field that is not known, further down', { Slices: [{ Name: 'Half', Nmae: 1 }] }],
  ])('%s is refused', (_, fields) => {
    expect(takes('LoafInputSchema', { Name: 'Rye', ...fields })).toBe(false);
  });

  test('a value that went through `unlisted` is taken', () => {
    const noted = Symbol.for('acme.xero.unlisted');
    const before: unknown = Reflect.get(globalThis, noted);
    Reflect.set(globalThis, noted, new Set(['SPELT']));
    expect(takes('LoafInputSchema', { Name: 'Rye', Grain: 'SPELT' })).toBe(true);
    expect(takes('LoafInputSchema', { Name: 'Rye', Grain: 'OATS' })).toBe(false);
    Reflect.set(globalThis, noted, before);
  });
});

test('two schemas of one name are refused', () => {
  const model = modelOf(
    inline(`
paths:
  /Tags:
    put:
      operationId: putTags
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Tag" } } } }
      responses: { '200': { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Both" } } } } }
components:
  schemas:
    Both: { type: object, properties: { A: { $ref: "#/components/schemas/Tag" }, B: { $ref: "#/components/schemas/TagInput" } } }
    Tag: { type: object, properties: { Text: { type: string } } }
    TagInput: { type: object, properties: { Text: { type: string } } }
`),
  );
  expect(failureOf(() => emitSchemas(model))).toMatchObject({
    stage: 'emit',
    problem: 'Two schemas would be called `TagInputSchema`.',
  });
});
