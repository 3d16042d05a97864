import { type Document, httpMethods, type Operation, type Schema } from '../openapi.ts';
import type { Example } from './examples.ts';

/** Finds the schema of an example's body; undefined where the body is published without one. */
export function bodySchemas(document: Document): (example: Example) => Schema | undefined {
  const operations = new Map<string, Operation>();
  for (const item of [document.paths, document.webhooks].flatMap((map) =>
    Object.values(map ?? {}),
  )) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation) operations.set(operation.operationId, operation);
    }
  }
  return ({ operationId, side, status, mediaType }) => {
    const operation = operations.get(operationId);
    const body = side === 'request' ? operation?.requestBody : operation?.responses[status ?? ''];
    return body?.content?.[mediaType]?.schema;
  };
}

/** The schema itself where it is a reference to one. */
export function resolved(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  const target = name === undefined ? undefined : document.components.schemas[name];
  return target ? resolved(document, target) : schema;
}
