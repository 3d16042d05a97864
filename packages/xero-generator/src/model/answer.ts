import type { FamilyConfig } from '../families.ts';
import {
  type Document,
  type HttpMethod,
  type Operation,
  referenceName,
  type Schema,
} from '../openapi.ts';
import { arrayItems, envelopeOf } from './envelope.ts';
import type { AnswerModel } from './model.ts';
import { typeExpression } from './type-expression.ts';

/** The first success status; 200 where the document names none. */
export function successStatus(operation: Operation): string {
  return Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200';
}

/** What comes with the first success status. */
export function successContent(
  operation: Operation,
): { mediaType: string; schema?: Schema } | undefined {
  const content = operation.responses[successStatus(operation)]?.content;
  const [entry] = Object.entries(content ?? {});
  return entry
    ? { mediaType: entry[0], ...(entry[1].schema && { schema: entry[1].schema }) }
    : undefined;
}

/** What a call answers with once it is unwrapped. */
export function answerOf(
  config: FamilyConfig,
  document: Document,
  facts: { path: string; http: HttpMethod; operation: Operation; place: string },
): AnswerModel {
  const content = successContent(facts.operation);
  if (!content?.schema) return { kind: 'empty' };
  if (content.mediaType !== 'application/json') {
    return { kind: 'binary', mediaType: content.mediaType };
  }
  const unwrapped = unwrap(document, content.schema, config.answers[facts.operation.operationId]);
  const express = (schema: Schema) => typeExpression(config.name, document, schema, facts.place);
  const kind = unwrapped.array ? arrayKind(config, facts, unwrapped.wrapper.length > 0) : 'one';
  const beside = Object.entries(unwrapped.beside).map(([name, schema]) => [name, express(schema)]);
  return {
    kind,
    wrapper: unwrapped.wrapper,
    array: unwrapped.array,
    type: express(unwrapped.schema),
    beside: Object.fromEntries(beside),
  };
}

function arrayKind(
  config: FamilyConfig,
  { path, http, operation }: { path: string; http: HttpMethod; operation: Operation },
  wrapped: boolean,
): 'list' | 'one' | 'all' {
  const configured = config.answers[operation.operationId];
  if (configured !== undefined) return configured;
  if (http !== 'get') return 'one';
  return path.endsWith('}') && wrapped ? 'one' : 'list';
}

interface Unwrapped {
  readonly wrapper: readonly string[];
  readonly array: boolean;
  readonly schema: Schema;
  /** What stands beside the outermost key. */
  readonly beside: Readonly<Record<string, Schema>>;
}

function unwrap(document: Document, schema: Schema, wanted: string | undefined): Unwrapped {
  const items = arrayItems(document, schema);
  if (items) return { wrapper: [], array: true, schema: items, beside: {} };
  const name = referenceName(schema);
  const envelope = name === undefined ? undefined : envelopeOf(document, name);
  if (!envelope) return { wrapper: [], array: false, schema, beside: {} };
  const { key, array, content, beside } = envelope;
  // An envelope in an envelope is opened only where the family's entry wants the list inside.
  if (!array && wanted === 'list') {
    const inner = unwrap(document, content, wanted);
    if (inner.array) return { ...inner, wrapper: [key, ...inner.wrapper], beside };
  }
  return { wrapper: [key], array, schema: content, beside };
}
