export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under `key`, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The list under `key`, or an empty one. */
export function listAt(parent: JsonObject, key: string): Json[] {
  const value = parent[key];
  return Array.isArray(value) ? value : [];
}

/**
 * The text under `key`.
 *
 * @throws {Error} when there is none; `place` says where.
 */
export function textAt(parent: JsonObject, key: string, place: string): string {
  const value = parent[key];
  if (typeof value !== 'string') throw new Error(`${place} has no text under "${key}".`);
  return value;
}
