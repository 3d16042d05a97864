import type { TypeExpression } from '../../model/model.ts';
import type { Strictness } from './schema-types.ts';

/** A kind of value whose schema all fields share: there are some thousand fields. */
interface Leaf {
  readonly kind: string;
  /** Its TypeScript, read or written. */
  readonly type: (written: boolean) => string;
  readonly read: string;
  readonly input: string;
}

const same = (type: string) => () => type;

/** Every kind of value that consists of nothing else. */
export const leaves: readonly Leaf[] = [
  {
    kind: 'text',
    type: same('string'),
    read: 'nullable(/*#__PURE__*/ z.string())',
    input: 'z.string()',
  },
  { kind: 'uuid', type: same('string'), read: "formatted('uuid')", input: 'z.string()' },
  { kind: 'day', type: same('string'), read: "formatted('date')", input: 'calendarDay()' },
  {
    kind: 'instant',
    type: (written) => (written ? 'string | Date' : 'string'),
    read: "formatted('date-time')",
    input: 'instantOrDate()',
  },
  {
    kind: 'number',
    type: same('number'),
    read: 'nullable(/*#__PURE__*/ z.number())',
    input: 'z.number()',
  },
  {
    kind: 'boolean',
    type: same('boolean'),
    read: 'nullable(/*#__PURE__*/ z.boolean())',
    input: 'z.boolean()',
  },
  { kind: 'json', type: same('unknown'), read: 'z.unknown()', input: 'z.unknown()' },
  {
    kind: 'bytes',
    type: same('Uint8Array'),
    read: 'nullable(/*#__PURE__*/ z.instanceof(Uint8Array))',
    input: 'z.instanceof(Uint8Array)',
  },
];

/** Which leaf a type is; undefined for one that consists of others. */
export function leafOf(type: TypeExpression): string | undefined {
  switch (type.kind) {
    case 'string':
      return type.format === 'uuid' || type.format === 'guid' ? 'uuid' : 'text';
    case 'date':
      return 'day';
    case 'date-time':
      return 'instant';
    case 'number':
    case 'boolean':
    case 'json':
      return type.kind;
    case 'binary':
      return 'bytes';
    default:
      return undefined;
  }
}

/** What the schemas of a leaf are called, where the field is required and where it is not. */
export function leafNames(
  leaf: string,
  strictness: Strictness,
): { readonly required: string; readonly optional: string } {
  const required = strictness === 'strict' ? `${leaf}Input` : leaf;
  return { required, optional: `optional${required.charAt(0).toUpperCase()}${required.slice(1)}` };
}
