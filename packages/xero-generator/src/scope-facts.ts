import { GeneratorError } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** What `specs/scopes.yaml` says of one scope. */
export interface ScopeFacts {
  readonly name: string;
  /** Our sentence on what the scope lets an app do. */
  readonly allows: string;
  /** Whether no new app can get it. */
  readonly closed: boolean;
  readonly deprecated?: {
    /** The last day it works: `2027-09-13`. */
    readonly until: string;
    readonly replacement: readonly string[];
  };
}

/**
 * Reads the section `scopes`.
 *
 * @throws {GeneratorError} when a scope has no sentence, or its end is not fully described.
 */
export function readScopeFacts(section: JsonObject): Map<string, ScopeFacts> {
  const facts = Object.entries(section).map(([name, entry]) => factsOf(name, entry));
  for (const { name, deprecated } of facts) {
    const unknown = deprecated?.replacement.find((scope) => !Object.hasOwn(section, scope));
    if (unknown !== undefined) throw invalid(name, `There is no scope \`${unknown}\`.`);
  }
  return new Map(facts.map((scope) => [scope.name, scope]));
}

function factsOf(name: string, entry: Json | undefined): ScopeFacts {
  const { allows, closed = false, deprecated, ...rest } = isObject(entry) ? entry : {};
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw invalid(name, `Nobody reads \`${unknown}\`.`);
  if (typeof allows !== 'string' || !allows.trimEnd().endsWith('.')) {
    throw invalid(name, 'The scope has no sentence, `allows`, which ends with a full stop.');
  }
  if (typeof closed !== 'boolean') throw invalid(name, '`closed` is neither true nor false.');
  if (deprecated === undefined) return { name, allows, closed };
  return { name, allows, closed, deprecated: endOf(name, deprecated) };
}

function endOf(name: string, deprecated: Json): { until: string; replacement: string[] } {
  const { until, replacement } = isObject(deprecated) ? deprecated : {};
  const names = Array.isArray(replacement) ? replacement : [];
  if (typeof until !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(until) || names.length === 0) {
    throw invalid(name, '`deprecated` has no day `until`, or no list `replacement`.');
  }
  return { until, replacement: names.map(String) };
}

function invalid(scope: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'config',
    family: 'scopes',
    pointer: `specs/scopes.yaml#/scopes/${scope}`,
    problem,
    hint: 'Mend specs/scopes.yaml; its format is explained at its top.',
  });
}
