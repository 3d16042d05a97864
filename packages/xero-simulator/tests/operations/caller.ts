import { type FamilySchemas, schemasOf } from '../../src/api/from-schema/family-schemas.ts';
import { sample } from '../../src/api/from-schema/sample.ts';
import { shapeOf } from '../../src/api/from-schema/shape.ts';
import { type Operation, operations } from '../../src/api/operations.ts';
import type { JsonValue, Simulator } from '../../src/index.ts';
import { accountingBody, bankTransaction, type KnownIds } from './accounting-bodies.ts';
import { idOf, isPlain, type Plain, recordsIn } from './answers.ts';

/** An answer to an operation, and where it was asked. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly path: string;
}

const someId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';
const fileName = 'one.pdf';
const file = new TextEncoder().encode('%PDF-1.4 a file');
const day = '2026-11-01';

/** Calls any operation of a simulator, on records that it has made or listed for it. */
export class Caller {
  readonly #simulator: Simulator;
  #ids: KnownIds | undefined;
  #names = 0;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  async call(operation: Operation): Promise<Answered> {
    const path = await this.#filled(operation);
    if (path.endsWith('/Attachments')) await this.#attach(operation, operation.path, path);
    if (/^get.*Associations/.test(operation.operationId)) await this.#associate();
    return await this.#send(operation, path, await this.#bodyOf(operation));
  }

  async #send(operation: Operation, path: string, body: BodyInit | undefined): Promise<Answered> {
    const { routes } = await schemasOf(operation.table.family);
    const route = routes[operation.operationId];
    const { token, tenantId } = await this.#credentials(operation);
    const contentType = typeof body === 'string' ? 'application/json' : 'application/pdf';
    const hasOwnType = body === undefined || body instanceof FormData;
    const response = await this.#simulator.fetch(
      `https://api.xero.com${path}?${requiredQuery(route)}`,
      {
        method: operation.method,
        headers: {
          accept: route?.answer.kind === 'binary' ? route.answer.mediaType : 'application/json',
          authorization: `Bearer ${token}`,
          'xero-tenant-id': tenantId,
          ...(hasOwnType ? {} : { 'content-type': contentType }),
        },
        ...(body === undefined ? {} : { body }),
      },
    );
    return { status: response.status, path, body: parsed(await response.text()) };
  }

  async #credentials({ table }: Operation): Promise<{ token: string; tenantId: string }> {
    const { organisations, apps } = this.#simulator;
    const organisation = organisations.find(
      ({ countryCode }) => table.country === undefined || table.country === countryCode,
    );
    const session = this.#simulator.session({ organisation: organisation?.name });
    const { tenantId } = session;
    if (table.family !== 'app-store') return { token: await session.accessToken(), tenantId };
    const response = await this.#simulator.fetch('https://identity.xero.com/connect/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'marketplace.billing',
        client_id: apps[0]?.clientId ?? '',
        client_secret: apps[0]?.clientSecret ?? '',
      }),
    });
    const answer: unknown = await response.json();
    return { token: isPlain(answer) ? String(answer['access_token']) : '', tenantId };
  }

  /** The operation's path, with ids of records that are there. */
  async #filled(operation: Operation): Promise<string> {
    let path = '';
    let template = '';
    for (const segment of operation.path.split('/').slice(1)) {
      const value = segment.startsWith('{')
        ? await this.#idIn(operation, template, path, segment.slice(1, -1))
        : segment;
      template += `/${segment}`;
      path += `/${encodeURIComponent(value)}`;
    }
    return path;
  }

  async #idIn(operation: Operation, template: string, path: string, name: string): Promise<string> {
    const at = (method: string) =>
      operations.find(
        (one) => one.table === operation.table && one.method === method && one.path === template,
      );
    if (template.endsWith('/Attachments')) await this.#attach(operation, template, path);
    if (name === 'FileName') return fileName;
    if (name === 'FolderId') return await this.#newFolder();
    const advance = await this.#advanceFor(template);
    if (advance !== undefined) return advance;
    const create = at('PUT') ?? at('POST');
    const list = at('GET');
    const isFresh = operation.table.family === 'accounting' && !template.endsWith('Categories');
    for (const one of isFresh ? [create, list] : [list, create]) {
      if (!one) continue;
      const body = one === list ? undefined : await this.#bodyOf(one);
      const answer = await this.#send(one, path, body);
      const [record] = recordsIn(answer.body);
      const id = record && idOf(record, name);
      if (id !== undefined) return id;
    }
    return /number/i.test(name) ? '1' : someId;
  }

  async #attach(operation: Operation, template: string, path: string): Promise<void> {
    const upload = operations.find(
      ({ path: own, method, table }) =>
        table === operation.table && method === 'PUT' && own === `${template}/{FileName}`,
    );
    if (upload) await this.#send(upload, `${path}/${fileName}`, file);
  }

  async #newFolder(): Promise<string> {
    const create = operations.find(({ operationId }) => operationId === 'createFolder');
    const [folder] = create ? recordsIn((await this.call(create)).body) : [];
    return String(folder?.['Id']);
  }

  /** So that a file belongs to something. */
  async #associate(): Promise<void> {
    const create = operations.find(({ operationId }) => operationId === 'createFileAssociation');
    if (create) await this.call(create);
  }

  /** Prepayments and overpayments come about by bank transactions. */
  async #advanceFor(template: string): Promise<string | undefined> {
    const kind = /\/(Prepayment|Overpayment)s$/.exec(template)?.[1];
    const create = named('createBankTransactions');
    if (kind === undefined || !create) return undefined;
    const record = bankTransaction(`RECEIVE-${kind.toUpperCase()}`)(await this.#known(), '');
    const sent = JSON.stringify({ BankTransactions: [record] });
    const { body } = await this.#send(create, create.path, sent);
    const [made] = recordsIn(body);
    return made && String(made[`${kind}ID`]);
  }

  async #bodyOf(operation: Operation): Promise<BodyInit | undefined> {
    const { family } = operation.table;
    const { routes, schemas } = await schemasOf(family);
    const body = routes[operation.operationId]?.body;
    if (body?.kind === 'binary') return file;
    if (body?.kind === 'multipart') {
      const form = new FormData();
      form.set('file', new Blob([file], { type: 'application/pdf' }), fileName);
      return form;
    }
    if (body?.kind === 'constant') return JSON.stringify({ Status: 'DELETED' });
    if (body?.kind !== 'json') return undefined;
    if (operation.operationId === 'updateFile') {
      return JSON.stringify({ FolderId: await this.#newFolder() });
    }
    const input = schemas[operation.operationId]?.input;
    const context = { family, now: Date.parse(day), given: new Map(), newId: () => someId };
    const record: JsonValue =
      (family === 'accounting'
        ? accountingBody(operation, await this.#known(), `New ${++this.#names}`)
        : undefined) ?? (input ? sample(shapeOf(input), context) : {});
    const list = body.array ? [record] : record;
    return JSON.stringify(body.key === undefined ? list : { [body.key]: list });
  }

  /** Records that others refer to, made once. */
  async #known(): Promise<KnownIds> {
    if (this.#ids) return this.#ids;
    const banks = (await this.#listed('getAccounts')).filter(({ Type }) => Type === 'BANK');
    const contacts = await this.#listed('getContacts');
    const rates = await this.#listed('getTaxRates');
    const contact = contacts.find(({ EmailAddress }) => EmailAddress) ?? contacts[0];
    let ids: KnownIds = {
      contactId: String(contact?.['ContactID']),
      bankAccountId: String(banks[0]?.['AccountID']),
      secondBankAccountId: String(banks[1]?.['AccountID']),
      taxType: String(rates.at(-1)?.['TaxType']),
      invoiceId: '',
      bankTransferId: '',
      batchPaymentId: '',
    };
    this.#ids = ids;
    for (const [field, operationId, id] of [
      ['invoiceId', 'createInvoices', 'InvoiceID'],
      ['bankTransferId', 'createBankTransfer', 'BankTransferID'],
      ['batchPaymentId', 'createBatchPayment', 'BatchPaymentID'],
    ] as const) {
      const operation = named(operationId);
      if (!operation) continue;
      const [record] = recordsIn((await this.call(operation)).body);
      ids = { ...ids, [field]: String(record?.[id]) };
      this.#ids = ids;
    }
    return ids;
  }

  async #listed(operationId: string): Promise<Plain[]> {
    const operation = named(operationId);
    return operation
      ? recordsIn((await this.#send(operation, operation.path, undefined)).body)
      : [];
  }
}

function named(operationId: string): Operation | undefined {
  return operations.find(
    (one) => one.table.family === 'accounting' && one.operationId === operationId,
  );
}

function requiredQuery(route: FamilySchemas['routes'][string] | undefined): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, { type, required }] of Object.entries(route?.query ?? {})) {
    if (required)
      query.set(
        name,
        /date/i.test(name)
          ? day
          : /id/i.test(name)
            ? someId
            : type.startsWith('Asset')
              ? 'DRAFT'
              : '1',
      );
  }
  return query;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
