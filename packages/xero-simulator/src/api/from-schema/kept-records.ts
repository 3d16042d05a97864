import { isPlain, type Plain } from './conform.ts';
import { embedded, withTotals } from './effects.ts';
import { collectionOf, lastOf, lastParameter, parentOf } from './paths.ts';
import { idField, madeUp, newRecord, written } from './records.ts';
import type { Shape } from './shape.ts';
import { shelves } from './shelves.ts';
import { typeOf, type Work } from './work.ts';

/** The records of a collection by their ids; before anything was created there is one, made up. */
export function recordsAt(work: Work, path: string): Map<string, Plain> {
  const { request, shape } = work;
  return request.stateOf(shelves).collection(path, () => {
    if (!shape) return new Map();
    const first = embeddedAt(work, path) ?? [madeUp(asAt(work, path), shape)];
    return new Map(first.map((one) => [idOf(work, shape, one), one]));
  });
}

/**
 * The record that the path names, by its id or its number. Where nothing lists or creates such
 * records, nobody can know an id, and any will do.
 */
export function recordAt(work: Work): Plain | undefined {
  const { operation, siblings, request, shape } = work;
  const id = lastOf(work.path);
  const records = recordsAt(work, parentOf(work.path));
  const known = records.get(id) ?? [...records.values()].find((one) => bearsNumber(work, one, id));
  const collection = collectionOf(operation.path);
  if (known || !shape || siblings.some(({ path }) => path === collection)) return known;
  const record = madeUp(request, shape);
  records.set(id, record);
  return record;
}

/** Keeps a new record, under an id of Xero's. */
export function add(work: Work, sent: Plain): Plain {
  const { request, shape } = work;
  if (!shape) return sent;
  const id = idField(shape, work.itemParameter, typeOf(work));
  const made = newRecord(request, shape, withoutId(work, shape, sent));
  // Some types do not promise an id, and yet a record has one.
  const found = id === undefined ? made : { ...made, [id]: made[id] ?? request.newId() };
  const record = withTotals(typeOf(work), found);
  keep(work, work.path, idOf(work, shape, record), record);
  return record;
}

/** Changes what was sent of a record. */
export function change(work: Work, current: Plain, sent: Plain): Plain {
  const { request, shape, path } = work;
  if (!shape) return current;
  const changed = written(request, shape, current, withoutId(work, shape, sent));
  const record = withTotals(typeOf(work), changed);
  keep(work, parentOf(path), idOf(work, shape, record), record);
  return record;
}

/** Keeps a record as it is now, or with `undefined` no longer, also inside what it belongs to. */
export function keep(work: Work, path: string, id: string, record: Plain | undefined): void {
  const records = recordsAt(work, path);
  if (record) records.set(id, record);
  else records.delete(id);
  const place = embedded.find((one) => one.path.test(path));
  const owner = place && ownerOf(work, path);
  if (!owner) return;
  const changed = { ...owner.record, [place.field]: [...records.values()] };
  owner.records.set(owner.id, withTotals(place.type, changed));
}

/** The one record at a path that has no collection. */
export function singleAt({ request, shape, path }: Work): Plain {
  const first = () => (shape ? madeUp(request, shape) : {});
  return request.stateOf(shelves).single(path, first);
}

/** Changes the one record at a path. */
export function changeSingle(work: Work, sent: Plain): Plain {
  const { request, shape, path } = work;
  const current = singleAt(work);
  const record = shape ? written(request, shape, current, sent) : current;
  request.stateOf(shelves).replaceSingle(path, record);
  return record;
}

/** The records that stand in a field of the one they belong to; undefined for any other collection. */
function embeddedAt(work: Work, path: string): Plain[] | undefined {
  const field = embedded.find((one) => one.path.test(path))?.field;
  if (field === undefined) return undefined;
  const held = ownerOf(work, path)?.record[field];
  return Array.isArray(held) ? held.filter(isPlain) : [];
}

function ownerOf({ request }: Work, path: string) {
  const id = lastOf(parentOf(path));
  const owners = parentOf(parentOf(path));
  const records = request.stateOf(shelves).collection(owners, () => new Map<string, Plain>());
  const record = records.get(id);
  return record && { id, record, records };
}

/** Whether a record has the number or name that the path asks for, in the field of that name. */
function bearsNumber({ operation }: Work, record: Plain, value: string): boolean {
  const name = lastParameter(operation.path)?.toLowerCase();
  const field = Object.keys(record).find((one) => one.toLowerCase() === name);
  return field !== undefined && String(record[field]) === value;
}

/** What was sent, without an id: Xero gives each new record one of its own. */
function withoutId(work: Work, shape: Shape, sent: Plain): Plain {
  const field = idField(shape, work.itemParameter, typeOf(work));
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== field));
}

function idOf(work: Work, shape: Shape, record: Plain): string {
  const field = idField(shape, work.itemParameter, typeOf(work));
  const value = field === undefined ? undefined : record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The request as if it were for this path, so that an id asked for is not that of any record. */
function asAt({ operation, request }: Work, path: string): Work['request'] {
  const template = operation.path.split('/').slice(0, path.split('/').length);
  const params = Object.entries(request.params).filter(([name]) => template.includes(`{${name}}`));
  return { ...request, params: Object.fromEntries(params) };
}
