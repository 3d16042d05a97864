import { type Entity, fieldAt, type Read, type Scalar } from './entity.ts';
import { QueryError } from './query-error.ts';

/**
 * Rows in the order that was asked for, `Date DESC, InvoiceNumber`; rows alike in that stay as they
 * were. Null goes first, as in SQL Server.
 *
 * @throws QueryError where there is no such field.
 */
export function ordered<Row extends object, Books>(
  rows: readonly Row[],
  text: string,
  entity: Entity<Books>,
  books: Books,
): readonly Row[] {
  const keys = text.split(',').map((part) => sortKey(part.trim(), entity));
  const keyed = rows.map((row) => ({ row, values: keys.map(({ read }) => read(row, books)) }));
  keyed.sort((a, b) => {
    for (const [at, { sign }] of keys.entries()) {
      const difference = compare(a.values[at] ?? null, b.values[at] ?? null);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function sortKey<Books>(
  part: string,
  entity: Entity<Books>,
): { read: Read<Scalar, Books>; sign: 1 | -1 } {
  const [path = '', direction = 'ASC', ...rest] = part.split(/\s+/);
  const sign = { ASC: 1, DESC: -1 }[direction.toUpperCase()] as 1 | -1 | undefined;
  if (sign === undefined || rest.length > 0) {
    throw new QueryError(`Syntax error in order '${part}' (at index ${path.length + 1})`);
  }
  const names = path.split('.');
  const field = fieldAt(
    entity,
    names.map((name) => ({ name, at: 0 })),
  );
  if (field.kind === 'record')
    throw new QueryError(`No order is defined for '${path}' (at index 0)`);
  const { kind, read } = field;
  return kind === 'name' || kind === 'text' || kind === 'guid'
    ? { read: (row, books) => lower(read(row, books)), sign }
    : { read, sign };
}

function lower(value: Scalar): Scalar {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function compare(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
