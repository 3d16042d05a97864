import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Json, pointer } from '../json.ts';
import type { Document, Schema } from '../openapi.ts';
import { wireDefinitions, wireFormats, wireSchema } from './wire-schema.ts';

/** One place at which a body is not what its schema says. */
export interface Mismatch {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly expected: string;
  /** What stands there, without its text: the examples are Xero's. */
  readonly got: string;
}

/** Where a body is not what its schema says; nothing where it fits. */
export type Validate = (schema: Schema | undefined, body: Json) => Mismatch[];

/** Validates bodies against schemas of a normalised document, in their wire form. */
export function validator(document: Document): Validate {
  const ajv = new Ajv({ allErrors: true, formats: { ...wireFormats } });
  ajv.addSchema({ $id: 'wire', definitions: wireDefinitions(document) });
  const compiled = new Map<Schema | undefined, ValidateFunction>();
  return (schema, body) => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(schema ? inWire(wireSchema(schema)) : nothing);
      compiled.set(schema, validate);
    }
    validate(body);
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    return errors.map((error) => mismatch(error, body));
  };
}

/** What an answer without schema is, once it is out of its envelope. */
const nothing = { type: 'object', additionalProperties: false };

/** A body's schema, whose references go to the definitions that all share. */
function inWire(schema: AnySchemaObject): AnySchemaObject {
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', '"wire#/definitions/');
  return JSON.parse(text) as AnySchemaObject;
}

function mismatch({ instancePath, keyword, params, message }: ErrorObject, body: Json): Mismatch {
  const at = (place: string, expected: string): Mismatch => ({
    pointer: place,
    expected,
    got: kindOf(valueAt(body, place)),
  });
  switch (keyword) {
    case 'additionalProperties':
      return at(instancePath + pointer(params['additionalProperty']), 'no such field');
    case 'required':
      return at(instancePath + pointer(params['missingProperty']), 'a required field');
    case 'type':
      return at(instancePath, String(params['type']));
    case 'format':
      return at(instancePath, `a string that is a ${params['format']}`);
    case 'enum':
      return at(instancePath, `one of ${(params['allowedValues'] as string[]).join(', ')}`);
    default:
      return at(instancePath, message ?? keyword);
  }
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'string' ? 'another string' : typeof value;
}

function valueAt(value: Json, at: string): Json | undefined {
  let found: unknown = value;
  for (const segment of at.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    found = (found as Record<string, unknown> | null | undefined)?.[key];
  }
  return found as Json | undefined;
}
