import { QueryError } from './query-error.ts';

/** What a filter can do with a field; `name` is a text where case and accents do not matter. */
export type Kind = 'text' | 'name' | 'number' | 'date' | 'guid' | 'flag';

export type Scalar = string | number | boolean | null;

/** Reads a row; what it points to is found in the books. */
export type Read<Value, Books> = (row: object, books: Books) => Value;

/** A kind of record as `where` and `order` see it. */
export interface Entity<Books> {
  readonly name: string;
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, Field<Books>>;
}

export type Field<Books> =
  | { readonly kind: Kind; readonly read: Read<Scalar, Books> }
  | {
      readonly kind: 'record';
      readonly entity: () => Entity<Books>;
      readonly read: Read<object | undefined, Books>;
    };

/** A record that rows of one kind point to: what it is, and how it is found. */
export type Link<Row, Books> = readonly [
  () => Entity<Books>,
  (row: Row, books: Books) => object | undefined,
];

type Names = Partial<Record<Kind, string>>;

/**
 * Describes a kind of record by the names of its fields, of each kind a line. Records that it points
 * to are `links`; what is not kept under its own name is read by one of `reads`.
 */
export function entity<Row extends object, Books>(
  name: string,
  names: Names,
  more: {
    readonly links?: Readonly<Record<string, Link<Row, Books>>>;
    readonly reads?: Readonly<Record<string, (row: Row) => Scalar | undefined>>;
  } = {},
): Entity<Books> {
  const fields = new Map<string, Field<Books>>();
  for (const [kind, list] of Object.entries(names) as [Kind, string][]) {
    for (const field of list.split(' ')) {
      const own = more.reads?.[field];
      const read = (row: object) => (own?.(row as Row) ?? stored(row, field)) as Scalar;
      fields.set(field.toLowerCase(), { kind, read });
    }
  }
  for (const [field, [entityOf, follow]] of Object.entries(more.links ?? {})) {
    const read = (row: object, books: Books) => follow(row as Row, books);
    fields.set(field.toLowerCase(), { kind: 'record', entity: entityOf, read });
  }
  return { name, fields };
}

/** A field as the row has it, or among those that it keeps as they came. */
function stored(row: object, field: string): unknown {
  const value = (row as Record<string, unknown>)[field];
  if (value !== undefined) return value;
  const plain = (row as { plain?: Record<string, unknown> }).plain;
  return plain?.[field] ?? null;
}

/** A part of a field's path, and where in the text it is. */
export interface PathPart {
  readonly name: string;
  readonly at: number;
}

/**
 * A field by its path, `Contact.Name`; upper and lower case do not matter.
 *
 * @throws QueryError where there is no such field.
 */
export function fieldAt<Books>(
  { name: type, fields }: Entity<Books>,
  path: readonly PathPart[],
): Field<Books> {
  const [first, ...rest] = path;
  const found = fields.get(first?.name.toLowerCase() ?? '');
  if (found === undefined) throw noField(first, type);
  if (rest.length === 0) return found;
  if (found.kind !== 'record') throw noField(rest[0], kindNames[found.kind]);
  return behind(found.read, fieldAt(found.entity(), rest));
}

function noField(part: PathPart | undefined, type: string) {
  const { name, at } = part ?? { name: '', at: 0 };
  return new QueryError(`No property or field '${name}' exists in type '${type}' (at index ${at})`);
}

function behind<Books>(follow: Read<object | undefined, Books>, field: Field<Books>): Field<Books> {
  const through =
    <Value>(read: Read<Value, Books>, none: Value): Read<Value, Books> =>
    (row, books) => {
      const other = follow(row, books);
      return other === undefined ? none : read(other, books);
    };
  return field.kind === 'record'
    ? { ...field, read: through(field.read, undefined) }
    : { ...field, read: through(field.read, null) };
}

/** What .NET calls the kinds, since Xero's messages do. */
export const kindNames: Readonly<Record<Kind | 'null', string>> = {
  text: 'String',
  name: 'String',
  number: 'Decimal',
  date: 'DateTime',
  guid: 'Guid',
  flag: 'Boolean',
  null: 'Object',
};
