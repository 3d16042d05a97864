import { schemasOf } from '../../src/api/from-schema/family-schemas.ts';
import { sample } from '../../src/api/from-schema/sample.ts';
import { shapeOf } from '../../src/api/from-schema/shape.ts';
import { type Operation, operations } from '../../src/api/operations.ts';
import type { JsonValue, Organisation, Simulator } from '../../src/index.ts';
import { accountingBody } from './accounting-bodies.ts';

/** An answer to an operation, with what was sent to get it. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly path: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Calls operations of a simulator with ids that it has listed and bodies that fit their schemas. */
export class Caller {
  readonly #simulator: Simulator;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  async call(operation: Operation): Promise<Answered> {
    const path = await this.#filled(operation.path, operation);
    const { routes } = await schemasOf(operation.table.family);
    const route = routes[operation.operationId];
    const query = Object.entries(route?.query ?? {}).flatMap(([name, { type, required }]) =>
      required ? [`${name}=${queryValue(name, type)}`] : [],
    );
    const at = query.length === 0 ? path : `${path}?${query.join('&')}`;
    const binary = route?.answer.kind === 'binary' ? route.answer.mediaType : 'application/json';
    return await this.#send(operation, at, binary, await bodyOf(operation, path));
  }

  async #send(
    operation: Operation,
    path: string,
    accept: string,
    body: BodyInit | undefined,
  ): Promise<Answered> {
    const { token, tenantId } = await this.#credentials(operation);
    const form = body instanceof FormData;
    const text = typeof body === 'string';
    const response = await this.#simulator.fetch(`https://api.xero.com${path}`, {
      method: operation.method,
      headers: {
        accept,
        authorization: `Bearer ${token}`,
        'xero-tenant-id': tenantId,
        ...(form || body === undefined
          ? {}
          : { 'content-type': text ? 'application/json' : 'application/pdf' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const answer = await response.text();
    return { status: response.status, path, body: parsed(answer) };
  }

  /** The path with ids of records that are there. */
  async #filled(template: string, operation: Operation): Promise<string> {
    let path = '';
    let read = '';
    for (const segment of template.split('/').slice(1)) {
      const value = segment.startsWith('{')
        ? await this.#idIn(read, path, segment.slice(1, -1), operation)
        : segment;
      read += `/${segment}`;
      path += `/${value}`;
    }
    return path;
  }

  /** Where nothing lists the records, the id of a new one; where nothing makes them either, any. */
  async #createdIn(template: string, name: string, { table }: Operation): Promise<string> {
    const create = operations.find(
      (one) => one.table === table && one.method !== 'GET' && one.path === template,
    );
    if (!create) return /number/i.test(name) ? '1' : someId;
    const { body } = await this.call(create);
    const [record] = recordsOf(body);
    return (record && idOf(record, name)) ?? someId;
  }

  async #credentials(operation: Operation): Promise<{ token: string; tenantId: string }> {
    const organisation = organisationOf(this.#simulator, operation);
    const { tenantId, accessToken } = this.#simulator.session({ organisation: organisation.name });
    if (operation.table.family !== 'app-store') return { token: await accessToken(), tenantId };
    const [app] = this.#simulator.apps;
    const response = await this.#simulator.fetch('https://identity.xero.com/connect/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'marketplace.billing',
        client_id: app?.clientId ?? '',
        client_secret: app?.clientSecret ?? '',
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    return { token, tenantId };
  }

  async #idIn(template: string, path: string, name: string, operation: Operation): Promise<string> {
    const list = operations.find(
      (one) => one.table === operation.table && one.method === 'GET' && one.path === template,
    );
    if (name === 'FileName') return fileName;
    if (!list) return await this.#createdIn(template, name, operation);
    const { routes } = await schemasOf(operation.table.family);
    const query = Object.entries(routes[list.operationId]?.query ?? {}).flatMap(
      ([key, { type, required }]) => (required ? [`${key}=${queryValue(key, type)}`] : []),
    );
    const { body } = await this.#send(
      list,
      `${path}?${query.join('&')}`,
      'application/json',
      undefined,
    );
    const [record] = recordsOf(body);
    const id = record && idOf(record, name);
    if (id !== undefined) return id;
    throw new Error(`${list.operationId} lists nothing with ${name}: ${JSON.stringify(body)}`);
  }
}

const fileName = 'one.pdf';
const someId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';

function organisationOf(simulator: Simulator, { table }: Operation): Organisation {
  const found = simulator.organisations.find(
    ({ countryCode }) => table.country === undefined || table.country === countryCode,
  );
  if (!found) throw new Error(`No organisation is in ${table.country}.`);
  return found;
}

async function bodyOf(operation: Operation, path: string): Promise<BodyInit | undefined> {
  const { routes, schemas } = await schemasOf(operation.table.family);
  const body = routes[operation.operationId]?.body;
  if (body?.kind === 'binary') return new TextEncoder().encode('%PDF-1.4 a file');
  if (body?.kind === 'multipart') {
    const form = new FormData();
    form.set('file.pdf', new Blob(['%PDF-1.4 a file'], { type: 'application/pdf' }), 'file.pdf');
    return form;
  }
  if (body?.kind !== 'json') return undefined;
  const own = accountingBody(operation);
  const input = schemas[operation.operationId]?.input;
  const record: JsonValue = own ?? (input ? sample(shapeOf(input), context(operation)) : {});
  const list = body.array ? [record] : record;
  return JSON.stringify(body.key === undefined ? list : { [body.key]: list });
}

function context({ table: { family } }: Operation) {
  return {
    family,
    now: Date.UTC(2026, 10, 2),
    given: new Map<string, string>(),
    newId: () => someId,
  };
}

function queryValue(name: string, type: string): string {
  if (/date/i.test(name)) return '2026-11-01';
  if (/id/i.test(name)) return someId;
  return type === 'AssetStatusQueryParam' ? 'DRAFT' : '1';
}

function recordsOf(body: unknown): Plain[] {
  if (Array.isArray(body)) return body.filter(isPlain);
  if (!isPlain(body)) return [];
  const inside = Object.entries(body).filter(
    ([name]) => !/warnings|pagination|problem/i.test(name),
  );
  const list = inside.find(([, value]) => Array.isArray(value));
  if (list) return (list[1] as unknown[]).filter(isPlain);
  const record = inside.find(([, value]) => isPlain(value));
  return record &&
    Object.keys(body).length > 1 &&
    /^[\da-f-]{36}$/.test(String(body['id'])) &&
    'problem' in body
    ? [record[1] as Plain]
    : [body];
}

function idOf(record: Plain, name: string): string | undefined {
  const wanted = [name, 'id'].map((one) => one.toLowerCase());
  for (const want of wanted) {
    const found = Object.entries(record).find(([key]) => key.toLowerCase() === want);
    if (typeof found?.[1] === 'string' || typeof found?.[1] === 'number') return String(found[1]);
  }
  const uuid = Object.values(record).find((value) => /^[\da-f]{8}-/.test(String(value)));
  return uuid === undefined ? undefined : String(uuid);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
