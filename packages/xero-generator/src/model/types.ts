import { byCodeUnit, pointer } from '../json.ts';
import type { Document, Schema } from '../openapi.ts';
import type { PropertyModel, TypeModel } from './model.ts';
import { checkKeywords, typeExpression, unexpressible } from './type-expression.ts';

/** The emitted types of a normalised document, sorted by name; envelopes are left out. */
export function typesOf(
  family: string,
  document: Document,
  envelopes: ReadonlySet<string>,
): TypeModel[] {
  return Object.entries(document.components.schemas)
    .filter(([name]) => !envelopes.has(name))
    .map(([name, schema]) => typeModel(family, document, name, schema))
    .sort((left, right) => byCodeUnit(left.name, right.name));
}

function typeModel(family: string, document: Document, name: string, schema: Schema): TypeModel {
  const place = pointer('components', 'schemas', name);
  const of = typeof schema['x-of'] === 'string' ? schema['x-of'] : name;
  checkKeywords(family, schema, place);
  if (schema.enum) return { kind: 'enum', name, of, values: texts(family, schema.enum, place) };
  if (!schema.properties) {
    return { kind: 'alias', name, of, type: typeExpression(family, document, schema, place) };
  }
  if (typeof schema.additionalProperties === 'object') {
    throw unexpressible(family, place, 'An object has both properties and additional ones.');
  }
  const properties = Object.entries(schema.properties).map(([property, propertySchema]) =>
    propertyModel(family, document, schema, property, propertySchema, place),
  );
  const form = schema['x-variant'];
  const variant = form === 'write' || form === 'nested' ? form : 'read';
  return { kind: 'interface', name, of, variant, properties };
}

function texts(family: string, values: readonly unknown[], place: string): readonly string[] {
  const odd = values.findIndex((value) => typeof value !== 'string');
  if (odd < 0) return values as readonly string[];
  throw unexpressible(family, `${place}/enum/${odd}`, 'Only texts can be listed as values.');
}

function propertyModel(
  family: string,
  document: Document,
  owner: Schema,
  name: string,
  schema: Schema,
  place: string,
): PropertyModel {
  return {
    name,
    type: typeExpression(family, document, schema, place + pointer('properties', name)),
    required: owner.required?.includes(name) ?? false,
    nullable: schema.nullable === true,
    deprecated: schema.deprecated === true,
    readOnly: schema.readOnly === true,
    money: schema['x-is-money'] === true,
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
  };
}
