import { isObject, type Json, pointer } from '../json.ts';
import type { Document, Schema } from '../openapi.ts';
import { resolved } from './bodies.ts';

/** A body with one thing wrong in it. */
export interface Mutant {
  /** JSON pointer to what was changed. */
  readonly pointer: string;
  readonly change: 'an object for a scalar' | 'a required id removed';
  readonly body: Json;
}

/**
 * A body in all the ways that a schema must refuse if it says anything: each scalar that the schema
 * knows replaced by an object, and each required id removed.
 */
export function* mutants(document: Document, schema: Schema, body: Json): Generator<Mutant> {
  for (const { place, change } of spots(document, schema, body, [])) {
    yield { pointer: pointer(...place), change, body: changed(body, place, change) };
  }
}

type Place = readonly (string | number)[];
type Spot = { readonly place: Place; readonly change: Mutant['change'] };

function* spots(document: Document, schema: Schema, value: Json, place: Place): Generator<Spot> {
  const plain = resolved(document, schema);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (plain.items) yield* spots(document, plain.items, item, [...place, index]);
    }
    return;
  }
  if (!isObject(value)) {
    if (value !== null) yield { place, change: 'an object for a scalar' };
    return;
  }
  for (const [key, held] of Object.entries(value)) {
    const at = [...place, key];
    const values = plain.additionalProperties;
    const property = plain.properties?.[key] ?? (typeof values === 'object' ? values : undefined);
    if (!property || held === undefined) continue;
    if (/id$/i.test(key) && plain.required?.includes(key)) {
      yield { place: at, change: 'a required id removed' };
    }
    yield* spots(document, property, held, at);
  }
}

function changed(value: Json, [key, ...rest]: Place, change: Mutant['change']): Json {
  if (key === undefined) return { mutant: true };
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    Json
  >;
  if (rest.length === 0 && change === 'a required id removed') delete copy[key];
  else copy[key] = changed(copy[key] ?? null, rest, change);
  return copy;
}
