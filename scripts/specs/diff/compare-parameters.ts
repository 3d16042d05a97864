import { type JsonRecord, mapOf, recordOf } from '../json.ts';
import type { Change } from './change.ts';
import { compareSchemas } from './compare-schemas.ts';
import { compareFacets, type Facet } from './facets.ts';
import { matchKeys } from './match-keys.ts';

/** Between an operation's path and one of its parameters, in {@link Change.path}. */
export const parameterSeparator = ' › ';

/** Headers that the client sets by itself, so that no program notices how they are declared. */
const setByClient = new Set([
  'header xero-tenant-id',
  'header idempotency-key',
  'header contenttype',
]);

const facets: readonly Facet[] = [
  { keyword: 'required', breaks: (_before, after) => after === true },
  { keyword: 'deprecated' },
  { keyword: 'style' },
  { keyword: 'explode' },
];

/**
 * Compares the parameters of one operation. One that has gone, that is new and required, newly
 * required, or of another type, breaks; except the headers that the client sets by itself.
 */
export function compareParameters(
  operation: string,
  before: ReadonlyMap<string, JsonRecord>,
  after: ReadonlyMap<string, JsonRecord>,
): Change[] {
  const parameters = matchKeys(before, after);
  const change = (name: string, rest: Omit<Change, 'kind' | 'path'>): Change => ({
    kind: 'parameter',
    path: `${operation}${parameterSeparator}${name}`,
    ...rest,
  });
  const all = [
    ...parameters.removed.map(([name]) => change(name, { action: 'removed', breaking: true })),
    ...parameters.added.map(([name, parameter]) => {
      const required = parameter.required === true;
      const detail = required ? 'required' : 'optional';
      return change(name, { action: 'added', detail, breaking: required });
    }),
    ...parameters.kept.flatMap(([name, old, current]) =>
      compareParameter(name, old, current, change),
    ),
  ];
  const silent = [...setByClient].map((name) => `${operation}${parameterSeparator}${name}`);
  return all.map((one) => (silent.includes(one.path) ? { ...one, breaking: false } : one));
}

function compareParameter(
  name: string,
  before: JsonRecord,
  after: JsonRecord,
  change: (name: string, rest: Omit<Change, 'kind' | 'path'>) => Change,
): Change[] {
  const usage = { read: false, write: true };
  const { kind, path } = change(name, { action: 'changed', breaking: false });
  return [
    ...compareFacets(facets, before, after, usage).map((difference) =>
      change(name, { action: 'changed', ...difference }),
    ),
    ...compareSchemas(schemaOf(before), schemaOf(after), { kind, path, usage }),
  ];
}

/** A parameter's schema, which may also stand under its only media type. */
function schemaOf(parameter: JsonRecord): unknown {
  const [media] = mapOf(parameter.content).values();
  return recordOf(parameter.schema ?? recordOf(media).schema);
}
