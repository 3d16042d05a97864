import type { Operation } from '../operations.ts';
import type { Route } from './family-schemas.ts';

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
 *
 * @param siblings All operations of the family.
 */
export function purposeOf(
  operation: Operation,
  route: Route,
  siblings: readonly Operation[],
): Purpose {
  const { method, path } = operation;
  if (path.endsWith('}')) {
    if (method === 'GET') return 'get';
    return method === 'DELETE' ? 'delete' : 'update';
  }
  const isList = route.answer.kind === 'json' && route.answer.array === true;
  if (method === 'GET') return isList ? 'list' : 'view';
  if (method === 'DELETE') return 'clear';
  const isCollection = siblings.some((one) => one.path.startsWith(`${path}/{`));
  const listed = siblings.some((one) => one.path === path && one.method === 'GET');
  if (listed && !isCollection && !isList) return 'set';
  if (listed || isCollection) return 'create';
  if (/\}\/\w+$/.test(path) && route.body?.kind !== 'json') return 'action';
  return 'echo';
}
