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

/** The first response with a success status. */
export function successContent(
  operation: Operation,
): { mediaType: string; schema?: Schema } | undefined {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
  const content = status === undefined ? undefined : operation.responses[status]?.content;
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
  const type = typeExpression(config.name, document, unwrapped.schema, facts.place);
  const kind = unwrapped.array ? arrayKind(config, facts, unwrapped.wrapper.length > 0) : 'one';
  return { kind, wrapper: unwrapped.wrapper, array: unwrapped.array, type };
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
}

function unwrap(document: Document, schema: Schema, wanted: string | undefined): Unwrapped {
  const items = arrayItems(document, schema);
  if (items) return { wrapper: [], array: true, schema: items };
  const name = referenceName(schema);
  const envelope = name === undefined ? undefined : envelopeOf(document, name);
  if (!envelope) return { wrapper: [], array: false, schema };
  if (envelope.array) return { wrapper: [envelope.key], array: true, schema: envelope.content };
  // An envelope in an envelope is opened only where the family's entry wants the list inside.
  if (wanted === 'list') {
    const inner = unwrap(document, envelope.content, wanted);
    if (inner.array) return { ...inner, wrapper: [envelope.key, ...inner.wrapper] };
  }
  return { wrapper: [envelope.key], array: false, schema: envelope.content };
}
