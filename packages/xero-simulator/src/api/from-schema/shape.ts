import * as z from 'zod';

/** What a schema allows, as JSON Schema says it, with the references into it. */
export interface Shape {
  readonly node: Node;
  readonly definitions: Readonly<Record<string, Node>>;
}

type Node = z.core.JSONSchema.BaseSchema;

const shapes = new WeakMap<z.ZodType, Shape>();

/** The shape of a schema; made once. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const node = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const shape = { node, definitions: (node.$defs ?? {}) as Shape['definitions'] };
  shapes.set(schema, shape);
  return shape;
}

/** What a value may be; null is left out, since it is allowed everywhere. */
export type Kind =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Field> }
  | { readonly kind: 'array'; readonly items: Shape }
  | { readonly kind: 'map'; readonly values: Shape }
  | {
      readonly kind: 'text';
      readonly format: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly kind: 'number' | 'boolean' | 'any' };

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

/** Reads a shape one step deep. */
export function kindOf({ node, definitions }: Shape): Kind {
  const nodes = alternatives(node, definitions).filter(({ type }) => type !== 'null');
  const object = nodes.find(({ properties }) => properties !== undefined);
  if (object) return { kind: 'object', fields: fieldsOf(object, definitions) };
  for (const one of nodes) {
    const type = typeOf(one);
    if (type === 'array') {
      return { kind: 'array', items: { node: schemaIn(one.items), definitions } };
    }
    if (type === 'object') {
      return { kind: 'map', values: { node: schemaIn(one.additionalProperties), definitions } };
    }
    if (type === 'number' || type === 'integer') return { kind: 'number' };
    if (type === 'boolean') return { kind: 'boolean' };
    if (type === 'string') {
      const known = nodes.flatMap((each) => each.enum ?? []).map(String);
      // Of an instant with or without a zone, zod tells the pattern and no format.
      const format = one.format ?? (one.pattern === undefined ? undefined : 'date-time');
      return { kind: 'text', format, known };
    }
  }
  return { kind: 'any' };
}

function alternatives(node: Node, definitions: Shape['definitions']): Node[] {
  if (node.$ref !== undefined) {
    const name = node.$ref.split('/').at(-1) ?? '';
    const target = node.$ref === '#' ? undefined : definitions[name];
    return target ? alternatives(target, definitions) : [];
  }
  return node.anyOf
    ? node.anyOf.flatMap((one) => alternatives(schemaIn(one), definitions))
    : [node];
}

function typeOf({ type, enum: values }: Node): string | undefined {
  if (Array.isArray(type)) return type.find((one) => one !== 'null');
  return type ?? (values ? 'string' : undefined);
}

function fieldsOf(node: Node, definitions: Shape['definitions']): Map<string, Field> {
  const required = new Set(node.required);
  return new Map(
    Object.entries(node.properties ?? {}).map(([name, field]) => [
      name,
      { shape: { node: schemaIn(field), definitions }, required: required.has(name) },
    ]),
  );
}

function schemaIn(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
