import { type ApiMethod, isBatch } from './api-table.ts';
import { isObject, type Json, type JsonObject, objectAt } from './json.ts';
import { constantBody, dealsWithAll, isRawUpload } from './published-corrections.ts';
import { type Envelope, envelopeOf } from './published-envelope.ts';
import type { PublishedOperation } from './published-operations.ts';
import { sampleInput } from './samples.ts';

/** A file whose bytes are not all text. */
export const pdfBytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
  '%PDF-1.7 \u0000\u00ff é',
);

/** A name in which everything needs encoding, once. */
export const fileName = 'Test #1 & (a) é 100%.pdf';

export type ExpectedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | {
      readonly kind: 'form';
      /** Names of all parts. */
      readonly parts: readonly string[];
      readonly file: Uint8Array;
      readonly filename: string;
    };

export interface PlannedBody {
  readonly values: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  readonly expected: ExpectedBody;
}

/** What to give for the body, and what must arrive. */
export function planBody(operation: PublishedOperation, method: ApiMethod): PlannedBody {
  const { body, document, operationId } = operation;
  if (body === undefined) return { values: [], headers: {}, expected: { kind: 'none' } };
  const headers = { 'content-type': 'application/json' };
  const constant = constantBody(operationId);
  if (constant !== undefined) {
    return { values: [], headers, expected: { kind: 'json', value: constant } };
  }
  if (isRawUpload(body.contentType)) {
    return {
      values: [new Blob([pdfBytes], { type: 'application/pdf' })],
      headers: { 'content-type': 'application/pdf' },
      expected: { kind: 'bytes', value: pdfBytes },
    };
  }
  if (body.contentType === 'multipart/form-data') return planForm(body.schema);
  const envelope = envelopeOf(document, body.schema);
  const entity = sampleInput(document, envelope.entity);
  const several = isBatch(method) || (isList(envelope) && dealsWithAll(operationId));
  const items = several ? [entity, changed(entity)] : [entity];
  return {
    values: [several ? items : entity],
    headers,
    expected: { kind: 'json', value: wrap(envelope, items) },
  };
}

function isList({ kind }: Envelope): boolean {
  return kind === 'bareList' || kind === 'keyedList';
}

function planForm(schema: JsonObject): PlannedBody {
  return {
    values: [fileName, new Blob([pdfBytes], { type: 'application/pdf' })],
    headers: {},
    expected: {
      kind: 'form',
      parts: Object.keys(objectAt(schema, 'properties')),
      file: pdfBytes,
      filename: fileName,
    },
  };
}

function changed(entity: Json): Json {
  return isObject(entity) ? { ...entity, AcmeSecond: true } : entity;
}

function wrap(envelope: Envelope, items: readonly Json[]): Json {
  switch (envelope.kind) {
    case 'bare':
      return items[0] ?? null;
    case 'bareList':
      return [...items];
    case 'keyed':
      return { [envelope.key]: items[0] ?? null };
    case 'keyedList':
      return { [envelope.key]: [...items] };
  }
}
