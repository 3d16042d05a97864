import { GeneratorError } from './errors.ts';
import { parseYaml } from './ingest/parse-document.ts';
import { isObject, pointer } from './json.ts';
import type { HttpMethod } from './openapi.ts';
import { readScopeFacts, type ScopeFacts } from './scope-facts.ts';

/** What scopes are decided by. */
export interface ScopedOperation {
  readonly id: string;
  readonly http: HttpMethod;
  readonly path: string;
  /** The scopes that the published document lists. */
  readonly published: readonly string[];
}

/** Which scopes there are, and which of them open an operation. */
export interface ScopeRules {
  /** By name, in the order of the file. */
  readonly facts: ReadonlyMap<string, ScopeFacts>;
  /**
   * The scopes of which one is enough, the narrowest first, deprecated ones last.
   *
   * @throws {GeneratorError} when no rule gives one, or gives one that does not exist.
   */
  scopesOf(family: string, operation: ScopedOperation): string[];
}

interface Rule {
  readonly path: string;
  readonly accepts?: readonly string[];
  readonly deprecated?: readonly string[];
}

interface FamilyScopes {
  readonly rules?: readonly Rule[];
  readonly operations?: Readonly<Record<string, readonly string[]>>;
}

const file = 'specs/scopes.yaml';

/** Reads `specs/scopes.yaml`; its format is explained at its top. */
export function readScopes(text: string): ScopeRules {
  const source = parseYaml('scopes', file, text);
  if (!isObject(source) || !isObject(source['scopes']) || !isObject(source['families'])) {
    throw invalid('scopes', file, 'The file lacks `scopes` or `families`.');
  }
  const facts = readScopeFacts(source['scopes']);
  const families = source['families'] as unknown as Readonly<Record<string, FamilyScopes>>;
  const isDeprecated = (scope: string): boolean => facts.get(scope)?.deprecated !== undefined;

  const scopesOf = (family: string, operation: ScopedOperation): string[] => {
    const check = known(facts, family, operation);
    const exact = families[family]?.operations?.[operation.id];
    if (exact) {
      exact.forEach(check);
      return [...exact];
    }
    const rule = families[family]?.rules?.find(({ path }) => matches(path, operation.path));
    const accepted = rule
      ? [...(rule.accepts ?? []), ...(rule.deprecated ?? [])].flatMap((name) =>
          expand(name, operation.http, facts, check),
        )
      : ordered(operation.published);
    accepted.forEach(check);
    if (accepted.every(isDeprecated)) {
      throw invalid(
        family,
        place(operation),
        'The operation has no scope that a new app can ask for.',
      );
    }
    return accepted;
  };
  return { facts, scopesOf };
}

/** A GET is open to the reading scope too, and to that first; not every scope has both forms. */
function expand(
  name: string,
  http: HttpMethod,
  facts: ScopeRules['facts'],
  check: (scope: string) => void,
): string[] {
  if (!facts.has(`${name}.read`)) check(name);
  const forms = http === 'get' ? [`${name}.read`, name] : [name];
  return forms.filter((scope) => facts.has(scope));
}

function matches(path: string, actual: string): boolean {
  try {
    return new RegExp(path).test(actual);
  } catch {
    throw invalid('scopes', file, `The path \`${path}\` is no regular expression.`);
  }
}

function ordered(published: readonly string[]): string[] {
  const reading = published.filter((scope) => scope.endsWith('.read'));
  return [...reading, ...published.filter((scope) => !scope.endsWith('.read'))];
}

/** @throws {GeneratorError} for a scope that is not listed. */
function known(
  facts: ScopeRules['facts'],
  family: string,
  operation: ScopedOperation,
): (scope: string) => void {
  return (scope) => {
    if (facts.has(scope)) return;
    const problem = `\`${operation.id}\`: the scope \`${scope}\` is not among the known ones.`;
    throw invalid(family, place(operation), problem);
  };
}

function place(operation: ScopedOperation): string {
  return pointer('paths', operation.path, operation.http);
}

function invalid(family: string, where: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'config',
    family,
    pointer: where,
    problem,
    hint: `Mend ${file}; its format is explained at its top.`,
  });
}
