import type { JsonValue } from '../handler.ts';
import { isPlain } from './conform.ts';
import type { Route } from './family-schemas.ts';

/** The records of a body, wherever the operation has them. */
export function recordsIn(body: JsonValue | undefined, { body: place }: Route): JsonValue[] {
  if (place === undefined || body === undefined) return [];
  const key = place.kind === 'json' ? place.key : undefined;
  const inside = key !== undefined && isPlain(body) ? (body[key] ?? body) : body;
  return Array.isArray(inside) ? [...(inside as readonly JsonValue[])] : [inside];
}
