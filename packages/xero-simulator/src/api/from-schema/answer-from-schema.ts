import { notFound } from '../errors/gateway.ts';
import { refuse } from '../errors/refuse.ts';
import type { ApiAnswer, ApiRequest, JsonValue } from '../handler.ts';
import { type Operation, operations } from '../operations.ts';
import { isPlain, type Plain } from './conform.ts';
import { actionEffects, embedded } from './effects.ts';
import { enveloped, type PageFacts } from './envelope.ts';
import { type FamilySchemas, type Route, schemasOf } from './family-schemas.ts';
import { chosen } from './filters.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { idField, madeUp, written } from './records.ts';
import { recordsIn } from './records-in.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Shelves, shelves } from './shelves.ts';

/** What an answer is made from. */
interface Work {
  readonly request: ApiRequest;
  readonly operation: Operation;
  readonly siblings: readonly Operation[];
  readonly schemas: FamilySchemas;
  readonly route: Route;
  readonly shelves: Shelves;
  /** Of one record of the answer. */
  readonly shape: Shape | undefined;
  /** The path of the request's collection or record, from the root of the host. */
  readonly path: string;
}

/**
 * Answers an operation for which no family module has a handler: what was created is kept, listed and
 * found again; what never was is made up from the schema, with one record in every collection.
 */
export async function answerFromSchema(request: ApiRequest): Promise<ApiAnswer> {
  const siblings = operations.filter(({ table }) => table.family === request.family);
  const operation = siblings.find((one) => one.operationId === request.operationId);
  const schemas = await schemasOf(request.family);
  const route = schemas.routes[request.operationId];
  if (!operation || !route) throw new TypeError(`No operation is called ${request.operationId}.`);
  const lacking = missingParameter(request, route);
  if (lacking !== undefined) {
    const facts = { message: `The parameter ${lacking} is required.`, field: lacking };
    return refuse(request.family, 'validation', facts);
  }
  const read = schemas.schemas[request.operationId]?.read;
  const work: Work = {
    request,
    operation,
    siblings,
    schemas,
    route,
    shelves: request.stateOf(shelves),
    shape: read && shapeOf(read),
    path: filledIn(operation.path, request.params),
  };
  return answers[purposeOf(operation, route, siblings)](work);
}

const answers: Readonly<Record<Purpose, (work: Work) => ApiAnswer>> = {
  list: (work) => {
    const all = [...collectionOf(work, work.path).values()];
    const records = chosen(work.operation.operationId, work.request.query, all);
    const page = pageOf(work, records.length);
    const from = page ? (page.page - 1) * page.pageSize : 0;
    return given(work, page ? records.slice(from, from + page.pageSize) : records, page);
  },
  get: (work) => {
    const record = recordAt(work);
    return record ? given(work, [record]) : notFound;
  },
  view: (work) => given(work, [singleOf(work)]),
  create: (work) => {
    const records = collectionOf(work, work.path);
    const made = sentRecords(work).map((sent) => add(work, records, sent));
    embed(work, work.path, records);
    return given(work, made);
  },
  update: (work) => {
    const records = collectionOf(work, parentOf(work.path));
    const current = recordAt(work);
    if (!current) return notFound;
    const [sent = {}] = sentRecords(work);
    const shape = work.shape ?? shapeOfSibling(work);
    if (!shape) return given(work, [current]);
    const record = written(work.request, shape, current, withoutId(work, shape, sent));
    records.set(ownId(work), record);
    embed(work, parentOf(work.path), records);
    return given(work, [record]);
  },
  delete: (work) => {
    const records = collectionOf(work, parentOf(work.path));
    const current = records.get(ownId(work));
    if (!current) return notFound;
    records.delete(ownId(work));
    embed(work, parentOf(work.path), records);
    return given(work, [current]);
  },
  clear: (work) => {
    const records = collectionOf(work, work.path);
    const all = [...records.values()];
    records.clear();
    return given(work, all);
  },
  set: (work) => {
    const [sent = {}] = sentRecords(work);
    const current = singleOf(work);
    const record = work.shape ? written(work.request, work.shape, current, sent) : current;
    work.shelves.replaceSingle(work.path, record);
    return given(work, [record]);
  },
  action: (work) => {
    const parent = parentOf(work.path);
    const records = collectionOf(work, parentOf(parent));
    const id = lastOf(parent);
    const current = records.get(id);
    if (!current) return notFound;
    const record = { ...current, ...actionEffects[work.operation.operationId] };
    records.set(id, record);
    return given(work, [record]);
  },
  echo: (work) => {
    const { request, shape } = work;
    if (!shape) return given(work, []);
    const sent = sentRecords(work);
    const echoed = (sent.length === 0 ? [{}] : sent).map((one) =>
      written(request, shape, madeUp(request, shape), one),
    );
    return given(work, echoed);
  },
};

/** The success of an operation, with its records. */
function given(work: Work, records: readonly Plain[], page?: PageFacts): ApiAnswer {
  const { request, schemas, route, shape } = work;
  const { answer, status } = route;
  if (answer.kind === 'empty') return { status };
  if (answer.kind === 'binary') {
    const headers = { 'content-type': answer.mediaType };
    return { status, headers, body: new TextEncoder().encode('A file of the simulator.') };
  }
  const [first = shape ? madeUp(request, shape) : {}] = records;
  const value: JsonValue = answer.array ? records : first;
  return { status, body: enveloped(request, schemas, answer, value, page) };
}

function collectionOf(work: Work, path: string): Map<string, Plain> {
  const { request, shape } = work;
  return work.shelves.collection(path, () => {
    const read = shape ?? shapeOfSibling(work);
    if (!read) return new Map();
    const held = embeddedIn(work, path);
    if (held) return new Map(held.map((one) => [idOf(work, read, one), one]));
    const record = madeUp({ ...request, params: withoutOwnId(work) }, read);
    return new Map([[idOf(work, read, record), record]]);
  });
}

/**
 * The record that the path names. Where nothing lists or creates such records, nobody can know an id,
 * and any will do.
 */
function recordAt(work: Work): Plain | undefined {
  const { operation, siblings, request, shape } = work;
  const id = ownId(work);
  const records = collectionOf(work, parentOf(work.path));
  const collection = operation.path.replace(/\/\{\w+\}$/, '');
  const known = records.get(id) ?? [...records.values()].find((one) => bearsNumber(work, one, id));
  if (known || !shape || siblings.some(({ path }) => path === collection)) return known;
  const record = madeUp(request, shape);
  records.set(id, record);
  return record;
}

/** The records that stand in a field of the one they belong to; undefined for a collection of its own. */
function embeddedIn({ shelves: kept }: Work, path: string): Plain[] | undefined {
  const field = embedded.find((one) => one.path.test(path))?.field;
  if (field === undefined) return undefined;
  const held = kept
    .collection(parentOf(parentOf(path)), () => new Map())
    .get(lastOf(parentOf(path)));
  const records = held?.[field];
  return Array.isArray(records) ? records.filter(isPlain) : [];
}

function embed({ shelves: kept }: Work, path: string, records: ReadonlyMap<string, Plain>): void {
  const field = embedded.find((one) => one.path.test(path))?.field;
  if (field === undefined) return;
  const owners = kept.collection(parentOf(parentOf(path)), () => new Map());
  const id = lastOf(parentOf(path));
  const owner = owners.get(id);
  if (owner) owners.set(id, { ...owner, [field]: [...records.values()] });
}

/** Whether the record has the number or name that the path asks for, in the field of that name. */
function bearsNumber({ operation }: Work, record: Plain, value: string): boolean {
  const name = /\{(\w+)\}$/.exec(operation.path)?.[1] ?? '';
  const field = Object.keys(record).find((one) => one.toLowerCase() === name.toLowerCase());
  return field !== undefined && String(record[field]) === value;
}

function singleOf({ request, shape, shelves: kept, path }: Work): Plain {
  return kept.single(path, () => (shape ? madeUp(request, shape) : {}));
}

function add(work: Work, records: Map<string, Plain>, sent: Plain): Plain {
  const { request } = work;
  const read = work.shape ?? shapeOfSibling(work);
  if (!read) return sent;
  const record = written(request, read, madeUp(request, read), withoutId(work, read, sent));
  records.set(idOf(work, read, record), record);
  return record;
}

/** What was sent, without an id: Xero gives each new record one of its own. */
function withoutId(work: Work, shape: Shape, sent: Plain): Plain {
  const field = idField(shape, itemParameter(work), typeOf(work));
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== field));
}

/** Where an operation answers with nothing, another one of the same records tells their shape. */
function shapeOfSibling({ operation, siblings, schemas }: Work): Shape | undefined {
  const collection = operation.path.replace(/\/\{\w+\}$/, '');
  for (const { path, operationId } of siblings) {
    if (path !== collection && !isItemOf(path, collection)) continue;
    const read = schemas.schemas[operationId]?.read;
    if (read) return shapeOf(read);
  }
  return undefined;
}

function isItemOf(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/{`) && path.lastIndexOf('/') === collection.length;
}

function idOf(work: Work, shape: Shape, record: Plain): string {
  const field = idField(shape, itemParameter(work), typeOf(work));
  const value = field === undefined ? undefined : record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The name of the parameter by which one record of the collection is found. */
function itemParameter({ operation, siblings }: Work): string | undefined {
  const collection = operation.path.replace(/\/\{\w+\}$/, '');
  const item = siblings.find(({ path }) => isItemOf(path, collection));
  return item && /\{(\w+)\}$/.exec(item.path)?.[1];
}

function typeOf({ route: { answer } }: Work): string {
  return answer.kind === 'json' ? answer.type : '';
}

function withoutOwnId({ operation, request }: Work): Record<string, string> {
  const own = /\{(\w+)\}$/.exec(operation.path)?.[1];
  return Object.fromEntries(Object.entries(request.params).filter(([name]) => name !== own));
}

function ownId({ path }: Work): string {
  return lastOf(path);
}

function lastOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function filledIn(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function sentRecords({ request, route }: Work): Plain[] {
  return recordsIn(request.body, route).filter(isPlain);
}

function pageOf({ request, route }: Work, itemCount: number): PageFacts | undefined {
  const name = Object.keys(route.query ?? {}).find((one) => one.toLowerCase() === 'page');
  if (name === undefined) return undefined;
  const sizeName = Object.keys(route.query ?? {}).find((one) => one.toLowerCase() === 'pagesize');
  const usual = request.family === 'projects' || request.family === 'files' ? 50 : 100;
  return {
    page: wholeNumber(request.query.get(name), 1),
    pageSize: sizeName === undefined ? usual : wholeNumber(request.query.get(sizeName), usual),
    itemCount,
  };
}

function wholeNumber(text: string | null, otherwise: number): number {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function missingParameter(request: ApiRequest, route: Route): string | undefined {
  return Object.entries(route.query ?? {}).find(
    ([name, { required }]) => required && !request.query.has(name),
  )?.[0];
}
