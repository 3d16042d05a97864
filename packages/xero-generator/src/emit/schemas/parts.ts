import type { FamilyModel } from '../../model/model.ts';
import { banner, type EmittedFile } from '../source.ts';
import { leafNames, leaves } from './leaves.ts';

const types = `
/** A schema that gives what it is given. */
export type Both<Type> = z.ZodType<Type, Type>;

/** The same, of a field that may be left out. */
export type Optional<Type> = z.ZodOptional<Both<Type>>;

/** The schemas of an interface's fields. */
export type Shape<Type> = {
  [Field in keyof Type]-?: {} extends Pick<Type, Field>
    ? Optional<Exclude<Type[Field], undefined>>
    : Both<Type[Field]>;
};

/** Takes what Xero may answer with: fields, values and nulls that the type does not have are kept. */
export type ReadSchema<Type> = z.ZodObject<Shape<Type>>;

/** Takes what the type says, and nothing else. */
export type InputSchema<Type> = z.ZodObject<Shape<Type>, z.core.$strict>;

/** Takes the values that this version knows, which are its \`options\`. */
export type EnumSchema<Value extends string> = z.ZodEnum<{ [One in Value]: One }>;

/** A schema of whichever records. */
export type AnyRecord = z.ZodObject<z.core.$ZodLooseShape, z.core.$ZodObjectConfig>;

/** The schemas of an operation: of one record that it sends, and of one that it answers with. */
export interface OperationSchemas {
  readonly input?: AnyRecord;
  readonly read?: AnyRecord | z.ZodRecord;
}
`;

/**
 * Every function says what it makes: deriving that from zod's own types takes TypeScript ten times as
 * long, and a test compares the two for every schema.
 */
const functions = `
export function looseObject<Type>(shape: Shape<Type>): ReadSchema<Type> {
  return z.looseObject(shape as z.core.$ZodLooseShape) as unknown as ReadSchema<Type>;
}

export function strictObject<Type>(shape: Shape<Type>): InputSchema<Type> {
  return z.strictObject(shape as z.core.$ZodLooseShape) as unknown as InputSchema<Type>;
}

export function record<Type>(schema: ReadSchema<Type>): Both<Type> {
  return z.nullable(schema) as unknown as Both<Type>;
}

export function recordInput<Type>(schema: InputSchema<Type>): Both<Type> {
  return schema as unknown as Both<Type>;
}

export function list<Type>(items: Both<Type>): Both<Type[]> {
  return nullable(z.array(items));
}

export function listInput<Type>(items: Both<Type>): Both<Type[]> {
  return z.array(items);
}

export function map<Type>(values: Both<Type>): Both<Record<string, Type>> {
  return nullable(z.record(z.string(), values));
}

export function mapInput<Type>(values: Both<Type>): Both<Record<string, Type>> {
  return z.record(z.string(), values);
}

export function optional<Type>(schema: Both<Type>): Optional<Type> {
  return z.optional(schema);
}

/** Lets null through: the types have it only where Xero is known to send it. */
export function nullable<Type>(schema: Both<Type>): Both<Type> {
  return z.nullable(schema) as Both<Type>;
}

/** Lets values through that this version does not know. */
export function open<Value extends string>(schema: EnumSchema<Value>): Both<Open<Value>> {
  return nullable<Open<Value>>(z.union([schema, z.string()]));
}

/** Takes the known values, and those that went through \`unlisted\`. */
export function listed<Value extends string>(schema: EnumSchema<Value>): Both<Value> {
  const error = \`Invalid option: expected one of \${schema.options.join(', ')}\`;
  const newer = z.string().refine(isUnlisted, { error });
  return z.union([schema, newer as z.ZodType as Both<Value>], { error });
}

/** xero-core notes them under this symbol, since schemas import nothing of it. */
function isUnlisted(value: string): boolean {
  const values: unknown = Reflect.get(globalThis, Symbol.for('acme.xero.unlisted'));
  return values instanceof Set && values.has(value);
}

function formatted(format: string): Both<string> {
  return nullable(z.string().meta({ format }));
}

function instantOrDate(): Both<string | Date> {
  const error = 'Invalid instant: expected ISO 8601 such as 2026-01-31T09:30:00Z, or a Date';
  const text = z.iso.datetime({ offset: true, local: true, error });
  return z.union([text, z.date({ error })], { error });
}

function calendarDay(): Both<string> {
  return z.iso.date({ error: 'Invalid day: expected YYYY-MM-DD' });
}
`;

/** \`schema-parts.gen.ts\`: what the schemas of a family are made of, the same in every family. */
export function emitSchemaParts(model: FamilyModel): EmittedFile {
  const shared = leaves.flatMap(({ kind, type, read, input }) => {
    const names = { tolerant: leafNames(kind, 'tolerant'), strict: leafNames(kind, 'strict') };
    return [
      constant(names.tolerant.required, `Both<${type(false)}>`, read),
      constant(
        names.tolerant.optional,
        `Optional<${type(false)}>`,
        `z.optional(${names.tolerant.required})`,
      ),
      constant(names.strict.required, `Both<${type(true)}>`, input),
      constant(
        names.strict.optional,
        `Optional<${type(true)}>`,
        `z.optional(${names.strict.required})`,
      ),
    ];
  });
  return {
    path: 'src/schema-parts.gen.ts',
    text: [
      banner(model),
      "import * as z from 'zod';\nimport type { Open } from './types.gen.ts';\n",
      types,
      functions,
      '\n',
      ...shared,
    ].join(''),
  };
}

function constant(name: string, type: string, schema: string): string {
  return `export const ${name}: ${type} = /*#__PURE__*/ ${schema};\n`;
}
