import { jsonpath } from 'json-p3';
import { GeneratorError } from '../errors.ts';
import { isObject, type Json, type JsonObject, pointer } from '../json.ts';
import type { OverlayAction } from './read-overlay.ts';

type Location = readonly (string | number)[];

/**
 * Applies the actions in order and returns a new document.
 *
 * @throws {GeneratorError} when an action matches nothing, changes nothing or adds what is already
 * there: then the published file has caught up with us and the action must go.
 */
export function applyOverlay(
  family: string,
  document: JsonObject,
  actions: readonly OverlayAction[],
): JsonObject {
  const corrected = structuredClone(document) as JsonObject;
  for (const [index, action] of actions.entries()) {
    const locations = locate(family, index, action, corrected);
    if (locations.length === 0) {
      throw stale(family, index, action, 'matches nothing in the published document');
    }
    // From the last to the first, so that removing from an array moves no other match.
    for (const location of locations.toSorted(lastFirst)) {
      if (action.remove) removeAt(family, corrected, location, index, action);
      else updateAt(corrected, location, action.update ?? null, family, index, action);
    }
  }
  return corrected;
}

/** Later elements of an array before earlier ones; otherwise the order does not matter. */
function lastFirst(left: Location, right: Location): number {
  for (const [depth, segment] of left.entries()) {
    const other = right[depth];
    if (typeof segment === 'number' && typeof other === 'number' && segment !== other) {
      return other - segment;
    }
  }
  return right.length - left.length;
}

function locate(
  family: string,
  index: number,
  action: OverlayAction,
  document: JsonObject,
): Location[] {
  try {
    const nodes = jsonpath.query(action.target, document as Parameters<typeof jsonpath.query>[1]);
    return [...nodes].map((node) => node.location);
  } catch (error) {
    throw new GeneratorError(
      {
        stage: 'overlay',
        family,
        pointer: pointer('actions', index),
        problem: `The target ${action.target} is not a JSONPath: ${String(error)}`,
        hint: 'Write the target as RFC 9535 JSONPath, for example $.components.schemas.Invoice.',
      },
      { cause: error },
    );
  }
}

function updateAt(
  document: JsonObject,
  location: Location,
  update: Json,
  family: string,
  index: number,
  action: OverlayAction,
): void {
  const current = valueAt(document, location);
  const merged = merge(current, structuredClone(update) as Json, () => {
    throw stale(family, index, action, `adds what ${pointer(...location)} already has`);
  });
  if (JSON.stringify(merged) === JSON.stringify(current)) {
    throw stale(family, index, action, `changes nothing at ${pointer(...location)}`);
  }
  if (location.length === 0) Object.assign(document, merged);
  else setAt(document, location, merged);
}

/**
 * Objects merge key by key, anything else is replaced. An array is appended to: every element of an
 * array, or the one element that the specification allows.
 */
function merge(current: Json | undefined, update: Json, alreadyThere: () => never): Json {
  if (Array.isArray(current)) {
    const additions = Array.isArray(update) ? update : [update];
    const known = new Set(current.map((item) => JSON.stringify(item)));
    if (additions.some((item) => known.has(JSON.stringify(item)))) alreadyThere();
    return [...current, ...additions];
  }
  if (isObject(current) && isObject(update)) {
    const merged: Record<string, Json> = { ...(current as Record<string, Json>) };
    for (const [key, value] of Object.entries(update)) {
      if (value !== undefined) merged[key] = merge(current[key], value, alreadyThere);
    }
    return merged;
  }
  if (JSON.stringify(current) === JSON.stringify(update)) alreadyThere();
  return update;
}

function removeAt(
  family: string,
  document: JsonObject,
  location: Location,
  index: number,
  action: OverlayAction,
): void {
  if (location.length === 0)
    throw stale(family, index, action, 'changes nothing: the whole document cannot be removed');
  const parent = valueAt(document, location.slice(0, -1));
  const key = location.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) Reflect.deleteProperty(parent, String(key));
}

function setAt(document: JsonObject, location: Location, value: Json): void {
  const parent = valueAt(document, location.slice(0, -1)) as Record<string, Json>;
  parent[String(location.at(-1))] = value;
}

function valueAt(document: JsonObject, location: Location): Json | undefined {
  let value: Json | undefined = document;
  for (const segment of location) value = (value as Record<string, Json>)[String(segment)];
  return value;
}

function stale(
  family: string,
  index: number,
  action: OverlayAction,
  problem: string,
): GeneratorError {
  return new GeneratorError({
    stage: 'overlay',
    family,
    pointer: pointer('actions', index),
    problem: `The action on ${action.target} ${problem}.`,
    hint: `Look at the published file and drop or mend the action (its reason: ${action.reason})`,
  });
}
