import type { FilterTable } from './where/table.ts';

/** How an operation goes over the wire; generated, with what is usual left out. */
export interface OperationEntry {
  /** Xero's operationId. */
  readonly id: string;
  /** @default 'GET' */
  readonly http?: string;
  /** Path with `{parameters}`, filled in the order of the arguments. */
  readonly path: string;
  /** `Key[]` wraps the body in an array under a key, `[]` in a bare array, `''` sends it as it is. */
  readonly send?: string;
  /** A body that is always the same. */
  readonly constant?: object;
  /**
   * The keys to go through to the answer; then `*` for a list, `[0]` for the only element of an
   * array, `[]` for a whole array. Or `binary`, or `empty`.
   */
  readonly take?: string;
  /** The model by which dates in the answer are decoded. */
  readonly of?: string;
  /** `page` where a page always has 100, the name of the page size parameter, or `offset`. */
  readonly paging?: 'page' | 'pageSize' | 'pagesize' | 'offset';
  /** With `offset`: the field of the last row that the next page starts after. */
  readonly by?: string;
  /** Of a list with pages: the field that holds a row's own id. */
  readonly key?: string;
  /** Whether Xero sorts quickly by `key`. */
  readonly byKey?: boolean;
  /** The entity that `where` filters. */
  readonly where?: string;
  /** Whether there is `listByIds` beside `list`. */
  readonly byIds?: boolean;
  /** Whether there is a method for any number of rows, `createMany` beside `create`. */
  readonly many?: boolean;
  /** The most that one request may hold. @unit bytes @default 3500000 */
  readonly bytes?: number;
  /** Whether the operation knows `unitdp`. */
  readonly unitdp?: boolean;
  /** Whether the operation knows `summarizeErrors`. */
  readonly summarizes?: boolean;
  /** Options that go out as headers, beside `modifiedSince`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Options whose query parameter has another name. */
  readonly query?: Readonly<Record<string, string>>;
  /** What to accept instead of JSON. */
  readonly accept?: string;
  /** The scopes of which one is enough, separated by spaces, deprecated ones last; absent for none. */
  readonly scopes?: string;
}

/** An operation that knows the name of its method: `invoices.create`. */
export interface Operation extends OperationEntry {
  readonly name: string;
}

/** Names an operation in errors. */
export function callOf({ name, id }: Operation): { name: string; operationId: string } {
  return { name, operationId: id };
}

/** The operations of a family as the tree that users type along. */
export interface OperationTree {
  readonly [name: string]: OperationTree | OperationEntry;
}

/** By type, the fields that hold dates or lead to types that do. */
export type ModelTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What a family's generated package tells about it. */
export interface ApiDescription {
  readonly name: string;
  readonly baseUrl: string;
  /** Whether calls name an organisation. */
  readonly tenanted: boolean;
}

/** A generated family as the runtime sees it. */
export interface FamilyDefinition {
  readonly api: ApiDescription;
  readonly operations: OperationTree;
  readonly models: ModelTable;
  readonly filters?: FilterTable;
}

/** Whether a node of the tree is an operation. */
export function isOperation(node: OperationTree | OperationEntry): node is OperationEntry {
  return typeof node.id === 'string' && typeof node.path === 'string';
}
