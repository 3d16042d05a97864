import type { Content, Document, Operation, Schema } from '../openapi.ts';
import { referenceName } from '../openapi.ts';
import { mapOperations, mapProperties, mapSchemas } from './transform.ts';

/** Uploads are raw bytes: `format: byte`, which means base64, becomes `format: binary`. */
export function binaryBodies(document: Document): Document {
  const multipart = new Set<string>();
  const withBodies = mapOperations(document, (operation): Operation => {
    if (!operation.requestBody) return operation;
    const content: Content = {};
    for (const [mediaType, body] of Object.entries(operation.requestBody.content)) {
      const name = referenceName(body.schema);
      if (mediaType === 'multipart/form-data' && name) multipart.add(name);
      content[mediaType] = body.schema ? { schema: toBinary(body.schema) } : {};
    }
    return { ...operation, requestBody: { ...operation.requestBody, content } };
  });
  return mapSchemas(withBodies, (schema, name) =>
    multipart.has(name) ? mapProperties(schema, toBinary) : schema,
  );
}

function toBinary(schema: Schema): Schema {
  return schema.format === 'byte' ? { ...schema, format: 'binary' } : schema;
}
