import { type FamilyTable, families } from './families.ts';

/** One of the 477 operations. */
export interface Operation {
  readonly table: FamilyTable;
  readonly operationId: string;
  readonly method: string;
  /** From the root of the host, with `{parameters}`. */
  readonly path: string;
  /** One of these is enough; none is needed where there are none. */
  readonly scopes: readonly string[];
  /** Whether it answers with a file's bytes. */
  readonly binary: boolean;
}

/** Every operation of every family. */
export const operations: readonly Operation[] = families.flatMap((table) =>
  operationsIn(table, table.operations),
);

function operationsIn(table: FamilyTable, node: object): Operation[] {
  return Object.values(node).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    return isEntry(entry) ? [operationOf(table, entry)] : operationsIn(table, entry);
  });
}

interface Entry {
  readonly id: string;
  readonly path: string;
  readonly http?: string;
  readonly scopes?: string;
  readonly take?: string;
}

function isEntry(entry: object): entry is Entry {
  return 'id' in entry && typeof entry.id === 'string' && 'path' in entry;
}

function operationOf(table: FamilyTable, { id, path, http, scopes, take }: Entry): Operation {
  return {
    table,
    operationId: id,
    method: http ?? 'GET',
    path: `${new URL(table.baseUrl).pathname.replace(/\/$/, '')}${path}`,
    scopes: scopes?.split(' ') ?? [],
    binary: take === 'binary',
  };
}
