import { modifiedSince } from '../query/modified-since.ts';
import { ordered } from '../query/order.ts';
import { compileWhere } from '../query/where.ts';
import type { Plain } from './conform.ts';
import { chosen } from './filters.ts';
import { entityOf } from './shape-entity.ts';
import { timeOf } from './wire-dates.ts';
import { typeOf, type Work } from './work.ts';

/**
 * The records that a list is asked for, in the order that it is asked for.
 *
 * @throws QueryError where `where`, `order` or `If-Modified-Since` cannot be read.
 */
export function askedFor(work: Work, all: readonly Plain[]): readonly Plain[] {
  const { request, operation, route, shape } = work;
  const { query, headers } = request;
  const records = chosen(operation.operationId, query, all);
  // Of these families, those that take a `where` take the header too.
  if (!shape || !route.query || !('where' in route.query)) return records;
  const entity = entityOf(typeOf(work), shape);
  const where = query.get('where');
  const order = query.get('order');
  const since = modifiedSince(headers);
  const kept = records
    .filter(where ? compileWhere(where, entity, undefined) : () => true)
    .filter((record) => since === undefined || changedAt(record) > since);
  return order ? ordered(kept, order, entity, undefined) : kept;
}

function changedAt({ UpdatedDateUTC }: Plain): number {
  const time = typeof UpdatedDateUTC === 'string' ? timeOf(UpdatedDateUTC) : undefined;
  return time ?? Number.POSITIVE_INFINITY;
}
