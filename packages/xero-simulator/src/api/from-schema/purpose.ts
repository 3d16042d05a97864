import type { Route } from './family-schemas.ts';
import type { Work } from './work.ts';

/** What an operation does with the records at its path. */
export type Purpose =
  | 'list'
  | 'get'
  | 'view'
  | 'create'
  | 'update'
  | 'delete'
  | 'clear'
  | 'set'
  | 'action'
  | 'echo';

/**
 * Reads it from method and path, as the methods of the SDK are named: a path that ends in a parameter
 * is one record, any other a collection, a record of its own, or an action on one.
 */
export function purposeOf(
  work: Pick<Work, 'operation' | 'route' | 'siblings' | 'schemas'>,
): Purpose {
  const { operation, route, siblings, schemas } = work;
  const { method, path } = operation;
  if (path.endsWith('}')) {
    if (method === 'GET') return 'get';
    return method === 'DELETE' ? 'delete' : 'update';
  }
  if (method === 'GET') return isList(route) ? 'list' : 'view';
  if (method === 'DELETE') return 'clear';
  if (siblings.some((one) => one.path.startsWith(`${path}/{`))) return 'create';
  const reader = siblings.find((one) => one.path === path && one.method === 'GET');
  if (reader) {
    const read = schemas.routes[reader.operationId];
    return isList(route) || (read && isList(read)) ? 'create' : 'set';
  }
  return /\}\/\w+$/.test(path) && route.body?.kind !== 'json' ? 'action' : 'echo';
}

function isList({ answer }: Route): boolean {
  return answer.kind === 'json' && answer.array === true;
}
