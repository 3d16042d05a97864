import type { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { createInvoice, isObject } from './create-invoice.ts';
import { type Organisation, today } from './organisation.ts';
import { invoicePdf } from './pdf.ts';
import { filterInvoices, pageOf, QueryError, sortBy } from './query.ts';

export interface Question {
  readonly method: string;
  /** Below the base, for example `/Invoices`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

type Handler = (organisation: Organisation, question: Question, id: string) => Answer;

const routes: readonly (readonly [pattern: RegExp, parameters: readonly string[], Handler])[] = [
  [/^GET \/Organisation$/, [], getOrganisation],
  [/^GET \/Accounts$/, [], (books, question) => ok(question, { Accounts: books.accounts })],
  [/^GET \/Contacts$/, ['order', 'page', 'pageSize'], getContacts],
  [/^GET \/Invoices$/, ['where', 'order', 'page', 'pageSize'], getInvoices],
  [/^GET \/Invoices\/([^/]+)$/, [], getInvoice],
  [/^PUT \/Invoices$/, [], putInvoices],
];

/** What the server answers to a question that is authorised. */
export function answerTo(organisation: Organisation, question: Question): Answer {
  for (const [pattern, parameters, handler] of routes) {
    const match = pattern.exec(`${question.method} ${question.path}`);
    if (!match) continue;
    const unknown = [...question.query.keys()].filter((name) => !parameters.includes(name));
    if (unknown.length > 0) return plain(501, `The demo server does not know ${unknown}.`);
    try {
      return handler(organisation, question, match[1] ?? '');
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return exception(16, 'QueryParseException', error.message);
    }
  }
  return notFound();
}

export function json(status: number, body: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

export function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

export function notFound(): Answer {
  return plain(404, "The resource you're looking for cannot be found");
}

function exception(number: number, type: string, message: string, elements?: unknown): Answer {
  return json(400, { ErrorNumber: number, Type: type, Message: message, Elements: elements });
}

function ok(question: Question, contents: object): Answer {
  // Xero speaks XML to whoever does not ask for JSON, and so a client that forgets to ask fails.
  if (!question.accept.includes('application/json')) {
    return { status: 200, type: 'text/xml; charset=utf-8', body: '<Response />' };
  }
  const DateTimeUTC = `/Date(${Date.parse(`${today}T10:00:00Z`)})/`;
  const head = { Id: randomUUID(), Status: 'OK', ProviderName: 'Demo program', DateTimeUTC };
  return json(200, { ...head, ...contents });
}

function getOrganisation({ OrganisationID, Name }: Organisation, question: Question): Answer {
  const facts = { Version: 'NZ', CountryCode: 'NZ', BaseCurrency: 'NZD' };
  return ok(question, { Organisations: [{ OrganisationID, Name, ...facts }] });
}

function getContacts({ contacts }: Organisation, question: Question): Answer {
  const { query } = question;
  const sorted = sortBy(contacts, query.get('order'), {
    Name: (contact) => contact.Name,
    ContactID: (contact) => contact.ContactID,
  });
  return ok(question, pageOf('Contacts', sorted, query));
}

function getInvoices({ invoices }: Organisation, question: Question): Answer {
  const { query } = question;
  const found = filterInvoices(invoices, query.get('where'));
  const sorted = sortBy(found, query.get('order'), {
    Date: (invoice) => invoice.DateString,
    InvoiceID: (invoice) => invoice.InvoiceID,
    InvoiceId: (invoice) => invoice.InvoiceID,
    UpdatedDateUTC: (invoice) => invoice.UpdatedDateUTC,
  });
  if (query.has('page')) return ok(question, pageOf('Invoices', sorted, query));
  return ok(question, { Invoices: sorted.map(({ LineItems, ...summary }) => summary) });
}

function getInvoice(organisation: Organisation, question: Question, id: string): Answer {
  const invoice = organisation.invoices.find(({ InvoiceID }) => InvoiceID === id.toLowerCase());
  if (!invoice) return notFound();
  if (!question.accept.includes('application/pdf')) return ok(question, { Invoices: [invoice] });
  const body = invoicePdf(organisation.Name, invoice);
  return { status: 200, type: 'application/pdf', body };
}

function putInvoices(organisation: Organisation, question: Question): Answer {
  const sent = parsed(question.body);
  const list = isObject(sent) && Array.isArray(sent['Invoices']) ? sent['Invoices'] : [];
  const input: unknown = list[0];
  if (!isObject(input)) {
    return exception(14, 'PostDataInvalidException', 'The body has no Invoices.');
  }
  if (list.length > 1) return plain(501, 'The demo server creates one invoice at a time.');
  const created = createInvoice(organisation, input);
  if (!Array.isArray(created)) return ok(question, { Invoices: [created] });
  const ValidationErrors = created.map((reason) => ({ Message: reason }));
  const elements = [{ ...input, HasErrors: true, ValidationErrors }];
  return exception(10, 'ValidationException', 'A validation exception occurred', elements);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
