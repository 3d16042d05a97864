import type { JsonValue } from '../handler.ts';
import { isPlain } from './conform.ts';
import type { Route } from './family-schemas.ts';

/** The records of a body, wherever the operation has them. */
export function recordsIn(body: JsonValue | undefined, { body: place }: Route): JsonValue[] {
  if (place?.kind !== 'json' || body === undefined) return [];
  const inside = place.key !== undefined && isPlain(body) ? (body[place.key] ?? body) : body;
  return Array.isArray(inside) ? [...(inside as readonly JsonValue[])] : [inside];
}
