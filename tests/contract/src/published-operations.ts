import { isObject, type JsonObject, listAt, objectAt, textAt } from './json.ts';
import {
  correctedAnswer,
  isIdempotencyHeader,
  isImaginaryHeader,
  isListParameter,
  isTenantHeader,
} from './published-corrections.ts';
import { type PublishedDocument, readPublishedDocuments, resolve } from './published-document.ts';

export interface PublishedParameter {
  readonly name: string;
  readonly required: boolean;
  readonly list: boolean;
  /** The schema of the value, for a list of its items. */
  readonly schema: JsonObject;
}

export interface PublishedContent {
  readonly contentType: string;
  readonly schema: JsonObject;
}

export interface PublishedOperation {
  readonly document: PublishedDocument;
  readonly operationId: string;
  readonly method: string;
  /** Path below the base URL; a PDF operation has the path of its entity. */
  readonly path: string;
  /** Origin and path that every operation of the family starts with, without a final slash. */
  readonly base: string;
  readonly tenanted: boolean;
  readonly pathParameters: readonly PublishedParameter[];
  readonly queryParameters: readonly PublishedParameter[];
  /** Headers that a caller gives: neither tenant, nor idempotency key, nor the imaginary one. */
  readonly headerParameters: readonly PublishedParameter[];
  readonly body: PublishedContent | undefined;
  readonly status: number;
  readonly answer: PublishedContent | undefined;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Every operation of every published file, ordered by family, then as published. */
export function readPublishedOperations(): readonly PublishedOperation[] {
  return readPublishedDocuments().flatMap(operationsOf);
}

/**
 * The operations of one document.
 *
 * @throws {Error} when an operation lacks what every operation has.
 */
export function operationsOf(document: PublishedDocument): readonly PublishedOperation[] {
  const paths = objectAt(document.root, 'paths');
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(item) || !isObject(operation)) return [];
      return [readOperation(document, path, method, item, operation)];
    }),
  );
}

function readOperation(
  document: PublishedDocument,
  publishedPath: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): PublishedOperation {
  const path = typeof operation['x-path'] === 'string' ? operation['x-path'] : publishedPath;
  const place = `${document.file} ${method} ${publishedPath}`;
  const parameters = [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')].map(
    (node) => resolve(document, node),
  );
  const placed = (position: string): PublishedParameter[] =>
    parameters
      .filter((parameter) => parameter.in === position)
      .map((parameter) => readParameter(document, parameter));
  const headers = placed('header');
  return {
    document,
    operationId: textAt(operation, 'operationId', place),
    method: method.toUpperCase(),
    path,
    base: readBase(document),
    tenanted: headers.some(({ name }) => isTenantHeader(name)),
    pathParameters: inOrderOfPath(path, placed('path'), place),
    queryParameters: placed('query'),
    headerParameters: headers.filter(
      ({ name }) => !isTenantHeader(name) && !isImaginaryHeader(name) && !isIdempotencyHeader(name),
    ),
    body: readBody(document, operation),
    ...readAnswer(document, operation, place),
  };
}

function readParameter(document: PublishedDocument, parameter: JsonObject): PublishedParameter {
  const schema = resolve(document, parameter.schema);
  const list = isListParameter(schema);
  const items = list ? resolve(document, schema.items) : schema;
  return {
    name: textAt(parameter, 'name', document.file),
    required: parameter.required === true,
    list,
    schema: items,
  };
}

function inOrderOfPath(
  path: string,
  parameters: readonly PublishedParameter[],
  place: string,
): PublishedParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter === undefined) throw new Error(`${place} declares no parameter "${name}".`);
    return parameter;
  });
}

function readBase(document: PublishedDocument): string {
  const server = resolve(document, listAt(document.root, 'servers')[0]);
  return textAt(server, 'url', document.file).replace(/\/$/, '');
}

function readBody(
  document: PublishedDocument,
  operation: JsonObject,
): PublishedContent | undefined {
  if (operation.requestBody === undefined) return undefined;
  return readContent(document, resolve(document, operation.requestBody));
}

function readAnswer(
  document: PublishedDocument,
  operation: JsonObject,
  place: string,
): { status: number; answer: PublishedContent | undefined } {
  const responses = objectAt(operation, 'responses');
  const status = Object.keys(responses).find((key) => key.startsWith('2'));
  if (status === undefined) throw new Error(`${place} publishes no success.`);
  const answer = readContent(document, resolve(document, responses[status]));
  const corrected = correctedAnswer(textAt(operation, 'operationId', place));
  return {
    status: Number(status),
    answer: answer && corrected ? { ...answer, schema: corrected } : answer,
  };
}

function readContent(
  document: PublishedDocument,
  holder: JsonObject,
): PublishedContent | undefined {
  const entry = Object.entries(objectAt(holder, 'content'))[0];
  if (entry === undefined) return undefined;
  const [contentType, media] = entry;
  if (!isObject(media)) throw new Error(`${document.file}: ${contentType} has no media type.`);
  return { contentType, schema: resolve(document, media.schema) };
}
