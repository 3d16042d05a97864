import type { Json } from './json.ts';

/** The part of OpenAPI's schema object that Xero's documents use, and our hints on it. */
export interface Schema {
  $ref?: string;
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  format?: string;
  enum?: readonly string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  nullable?: boolean;
  readOnly?: boolean;
  deprecated?: boolean;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  [extension: `x-${string}`]: Json | undefined;
}

/** A query, path or header parameter with its schema resolved. */
export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  explode?: boolean;
  schema: Schema;
}

/** A request or response body by media type. */
export interface Content {
  [mediaType: string]: { schema?: Schema };
}

/** An operation; after normalising, parameters and bodies hold no references. */
export interface Operation {
  operationId: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
  security?: Record<string, string[]>[];
  [extension: `x-${string}`]: Json | undefined;
}

/** HTTP methods in the order in which operations of one path are listed. */
export const httpMethods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** One of the HTTP methods that Xero's documents use, in lower case as OpenAPI has it. */
export type HttpMethod = (typeof httpMethods)[number];

/** A path item after path-level parameters have moved into its operations. */
export type PathItem = Partial<Record<HttpMethod, Operation>>;

/** An OpenAPI document, 3.0 or 3.1, as far as the generator reads it. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
}

/** The name at the end of a local schema reference, or undefined. */
export function referenceName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith('#/components/schemas/')
    ? schema.$ref.slice('#/components/schemas/'.length)
    : undefined;
}

/** A local reference to a schema by name. */
export function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Every operation of a document with its path and method, in the document's order. */
export function* operationsOf(
  document: Document,
): Generator<{ path: string; method: HttpMethod; operation: Operation }> {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation) yield { path, method, operation };
    }
  }
}
