import { isObject, type Json, type JsonObject } from '../json.ts';
import { httpMethods } from '../openapi.ts';

/** An example of a body, as it is published. */
export interface Example {
  readonly operationId: string;
  readonly side: 'response' | 'request';
  /** Of a response. */
  readonly status?: string;
  readonly mediaType: string;
  /** Which of several under one media type; absent where there is only one. */
  readonly name?: string;
  readonly value: Json;
}

/**
 * Every example of a JSON body that stands in the `example` or `examples` of a media type, errors
 * included. Examples inside schemas are left out: they are of fields, and of no body in particular.
 *
 * @param published The document with its prose.
 */
export function examplesOf(published: JsonObject): Example[] {
  const entries = ['paths', 'webhooks'].flatMap((key) =>
    Object.values((published[key] ?? {}) as JsonObject),
  );
  return entries.flatMap((item) =>
    httpMethods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? examplesOfOperation(published, operation) : [];
    }),
  );
}

function examplesOfOperation(published: JsonObject, operation: JsonObject): Example[] {
  const operationId = String(operation['operationId']);
  const body = resolve(published, operation['requestBody']);
  const responses = Object.entries((operation['responses'] ?? {}) as JsonObject);
  return [
    ...examplesOfContent(published, body).map(
      (example): Example => ({ ...example, operationId, side: 'request' }),
    ),
    ...responses.flatMap(([status, response]) =>
      examplesOfContent(published, resolve(published, response)).map(
        (example): Example => ({ ...example, operationId, side: 'response', status }),
      ),
    ),
  ];
}

function examplesOfContent(
  published: JsonObject,
  body: JsonObject,
): Pick<Example, 'mediaType' | 'name' | 'value'>[] {
  return Object.entries((body['content'] ?? {}) as JsonObject)
    .filter(([mediaType]) => /^application\/(\w+\+)?json$/.test(mediaType))
    .flatMap(([mediaType, media]) => {
      const { example, examples } = resolve(published, media);
      const named = Object.entries((examples ?? {}) as JsonObject).flatMap(([name, entry]) => {
        const { value } = resolve(published, entry);
        return value === undefined ? [] : [{ mediaType, name, value: bodyOf(value) }];
      });
      return example === undefined ? named : [{ mediaType, value: bodyOf(example) }, ...named];
    });
}

/** Some examples are the text of a JSON body instead of the body. */
function bodyOf(example: Json): Json {
  if (typeof example !== 'string') return example;
  try {
    return JSON.parse(example) as Json;
  } catch {
    return example;
  }
}

/** What stands there, through references; nothing where they lead nowhere. */
function resolve(published: JsonObject, node: Json | undefined): JsonObject {
  const reference = isObject(node) ? node['$ref'] : undefined;
  if (typeof reference !== 'string') return isObject(node) ? node : {};
  let target: Json | undefined = published;
  for (const segment of reference.replace(/^#\//, '').split('/')) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    target = isObject(target) ? target[key] : undefined;
  }
  return resolve(published, target);
}

/** How an example is called in reports: `getInvoices response 200`. */
export function labelOf(example: Example): string {
  const { operationId, side, status, name } = example;
  return [operationId, side, status, name].filter((part) => part !== undefined).join(' ');
}
