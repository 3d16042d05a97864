import type { Family, JsonValue } from '../handler.ts';
import { type Field, type Kind, kindOf, type Shape } from './shape.ts';
import { wireDate } from './wire-dates.ts';

/** What a made-up value depends on. */
export interface SampleContext {
  readonly family: Family;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Values of fields that are known by name, in lower case: the ids in the path, the currency. */
  readonly given: ReadonlyMap<string, string>;
  /** Leaves out what a record need not have, unless Xero sets it by itself. @default false */
  readonly bare?: boolean;
  newId(): string;
}

type Text = Extract<Kind, { kind: 'text' }>;

/** How deep records within records go: beyond it, only fields that are always there. */
const depthOfOptional = 2;
const deepest = 6;

/** A value that a schema allows: the same for the same schema, ids and time. */
export function sample(shape: Shape, context: SampleContext): JsonValue {
  return made(shape, '', context, 0);
}

function made(shape: Shape, name: string, context: SampleContext, depth: number): JsonValue {
  const kind = kindOf(shape);
  switch (kind.kind) {
    case 'object':
      return recordOf(kind.fields, context, depth);
    case 'array':
      return depth > depthOfOptional ? [] : [made(kind.items, name, context, depth + 1)];
    case 'map':
      return {};
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'text':
      return textOf(name, kind, context);
    case 'any':
      return null;
  }
}

function recordOf(
  fields: ReadonlyMap<string, Field>,
  context: SampleContext,
  depth: number,
): Record<string, JsonValue> {
  const record: Record<string, JsonValue> = {};
  for (const [name, { shape, required }] of fields) {
    if (depth > deepest || isTrouble(name)) continue;
    if (!required && !isWanted(name, kindOf(shape), context, depth)) continue;
    record[name] = made(shape, name, context, depth + 1);
  }
  return record;
}

/** Whether a field is made up that a record need not have. */
function isWanted(name: string, { kind }: Kind, context: SampleContext, depth: number): boolean {
  if (context.bare) {
    const isSetByXero = /^(status|(created|updated)DateUtc)$/i.test(name);
    return depth === 0 && kind === 'text' && (isSetByXero || context.given.has(name.toLowerCase()));
  }
  const isNested = kind === 'object' || kind === 'array' || kind === 'map' || kind === 'any';
  return isNested ? depth < depthOfOptional : depth <= depthOfOptional;
}

/** Fields that speak of what went wrong, which nothing did. */
function isTrouble(name: string): boolean {
  return /^(has)?(validation)?(errors|warnings)$|^problem$|^error$|^statusAttributeString$/i.test(
    name,
  );
}

function textOf(name: string, { format, known }: Text, context: SampleContext): string {
  if (format === 'date' || format === 'date-time') {
    const instant = new Date(context.now).toISOString();
    return wireDate(context.family, format === 'date' ? 'date' : 'date-time', instant) ?? '';
  }
  const given = context.given.get(name.toLowerCase());
  if (given !== undefined && (known.length === 0 || known.includes(given))) return given;
  if (known[0] !== undefined) return known[0];
  if (format === 'uuid' || /I[dD]$/.test(name)) return context.newId();
  if (/email/i.test(name)) return 'someone@example.com';
  if (/ur[il]$|link/i.test(name)) return 'https://example.com/';
  return `${wordsOf(name)} 1`;
}

/** `firstName` as `First name`. */
function wordsOf(name: string): string {
  const words = name.replace(/(?<=[a-z])[A-Z](?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
