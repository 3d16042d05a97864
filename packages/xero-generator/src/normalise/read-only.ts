import type { Document } from '../openapi.ts';
import { mapProperties, mapSchemas } from './transform.ts';

/** What Xero computes under these names in every family, whether the document says so or not. */
const computed = new Set([
  'HasErrors',
  'HasValidationErrors',
  'ValidationErrors',
  'Warnings',
  'StatusAttributeString',
  'UpdatedDateUTC',
  'UpdatedDateUTCString',
  'updatedDateUTC',
  'createdDateUTC',
]);

/** Marks the properties that only Xero sets as `readOnly`. */
export function markReadOnly(document: Document): Document {
  return mapSchemas(document, (schema) =>
    mapProperties(schema, (property, name) =>
      computed.has(name) ? { ...property, readOnly: true } : property,
    ),
  );
}
