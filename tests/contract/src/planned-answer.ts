import { type ApiMethod, isBatch } from './api-table.ts';
import { isObject, type Json, type JsonObject, objectAt } from './json.ts';
import { pdfBytes } from './planned-body.ts';
import { answersWithEnvelopeOnly } from './published-corrections.ts';
import { type PublishedDocument, resolve } from './published-document.ts';
import { type Envelope, envelopeOf } from './published-envelope.ts';
import { meaningOf } from './published-meaning.ts';
import type { PublishedOperation } from './published-operations.ts';
import { guidOf, type SampleValue, sampleAnswer } from './samples.ts';
import type { PreparedAnswer } from './wire.ts';

/** What the method must come to. */
export type ExpectedResult =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bytes'; readonly contentType: string; readonly value: Uint8Array }
  | { readonly kind: 'value'; readonly value: Json }
  | {
      readonly kind: 'page';
      readonly items: readonly Json[];
      readonly pagination: Json | undefined;
    };

export interface PlannedAnswer {
  readonly answer: PreparedAnswer;
  readonly result: ExpectedResult;
}

/**
 * An answer made from the published response, and what the SDK must make of it.
 *
 * @param entity What to answer with instead of a sample; without dates, which would be decoded.
 */
export function planAnswer(
  operation: PublishedOperation,
  method: ApiMethod,
  entity?: Json,
): PlannedAnswer {
  const { answer, document, operationId, status } = operation;
  if (answer === undefined) return { answer: { status }, result: { kind: 'nothing' } };
  if (answersWithEnvelopeOnly(document.family, operationId)) {
    const around = { id: guidOf('id'), httpStatusCode: 'OK', pagination: null, problem: null };
    return { answer: json(status, around), result: { kind: 'nothing' } };
  }
  const { contentType, schema } = answer;
  if (contentType !== 'application/json') {
    return {
      answer: { status, contentType, body: pdfBytes },
      result: { kind: 'bytes', contentType, value: pdfBytes },
    };
  }
  return planJson(operation, method, schema, entity);
}

function planJson(
  operation: PublishedOperation,
  method: ApiMethod,
  schema: JsonObject,
  given: Json | undefined,
): PlannedAnswer {
  const { document, status } = operation;
  const envelope = envelopeOf(document, schema);
  const around = sampleEnvelope(document, schema);
  const entity =
    given === undefined
      ? sampleEntity(document, envelope.entity, isBatch(method))
      : { wire: given, decoded: given };
  if (isBatch(method)) {
    return {
      answer: json(status, wrap(envelope, [entity.wire, entity.wire], around.wire)),
      result: { kind: 'value', value: everyRowDone([entity.decoded, entity.decoded]) },
    };
  }
  const answer = json(status, wrap(envelope, [entity.wire], around.wire));
  switch (meaningOf(operation)) {
    case 'collection':
      return {
        answer,
        result: { kind: 'page', items: [entity.decoded], pagination: around.pagination },
      };
    case 'all':
      return { answer, result: { kind: 'value', value: [entity.decoded] } };
    case 'one':
      return { answer, result: { kind: 'value', value: entity.decoded } };
  }
}

/** An entity with a field that nobody published; without signs of refusal for a batch. */
function sampleEntity(
  document: PublishedDocument,
  schema: JsonObject,
  accepted: boolean,
): SampleValue {
  const { wire, decoded } = sampleAnswer(document, schema);
  return { wire: withUnknownField(wire, accepted), decoded: withUnknownField(decoded, accepted) };
}

const signsOfRefusal = ['ValidationErrors', 'HasErrors', 'HasValidationErrors'];

function withUnknownField(entity: Json, accepted: boolean): Json {
  if (!isObject(entity)) return entity;
  const fields = Object.entries(entity).filter(
    ([name]) => !accepted || !signsOfRefusal.includes(name),
  );
  return { ...Object.fromEntries(fields), AcmeAddedLater: '/Date(0)/' };
}

interface SampleEnvelope {
  readonly wire: JsonObject;
  /** What the SDK says of the pages. */
  readonly pagination: Json | undefined;
}

/** What stands around the entity, including what Xero sends and the YAML does not publish. */
function sampleEnvelope(document: PublishedDocument, schema: JsonObject): SampleEnvelope {
  const published = objectAt(schema, 'properties');
  const wire: JsonObject = { Id: guidOf('Id'), Status: 'OK', DateTimeUTC: '/Date(1518685950940)/' };
  if ('problem' in published) wire.problem = null;
  if ('TotalCount' in published) {
    Object.assign(wire, { TotalCount: 51, Page: 2, PerPage: 50 });
    return { wire, pagination: { page: 2, pageSize: 50, pageCount: 2, itemCount: 51 } };
  }
  if (published.pagination === undefined) return { wire, pagination: undefined };
  const pagination = sampleAnswer(document, resolve(document, published.pagination)).wire;
  return { wire: { ...wire, pagination }, pagination };
}

function json(status: number, body: Json): PreparedAnswer {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
  };
}

/** What `createMany` comes to when nothing went wrong. */
function everyRowDone(values: readonly Json[]): Json {
  return {
    ok: values.map((value, index) => ({ index, value })),
    failed: [],
    unknown: [],
    notSent: [],
  };
}

function wrap(envelope: Envelope, entities: readonly Json[], around: JsonObject): Json {
  switch (envelope.kind) {
    case 'bare':
      return entities[0] ?? null;
    case 'bareList':
      return [...entities];
    case 'keyed':
      return { ...around, [envelope.key]: entities[0] ?? null };
    case 'keyedList':
      return { ...around, [envelope.key]: [...entities] };
  }
}
