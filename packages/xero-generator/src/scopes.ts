import { GeneratorError } from './errors.ts';
import { parseYaml } from './ingest/parse-document.ts';
import { isObject, pointer } from './json.ts';
import type { HttpMethod } from './openapi.ts';

/** What scopes are decided by. */
export interface ScopedOperation {
  readonly id: string;
  readonly http: HttpMethod;
  readonly path: string;
  /** The scopes that the published document lists. */
  readonly published: readonly string[];
}

/** Which scopes open an operation. */
export interface ScopeRules {
  /**
   * The scopes of which one is enough, the narrowest first, deprecated ones last.
   *
   * @throws {GeneratorError} when no rule gives one, or gives one that does not exist.
   */
  scopesOf(family: string, operation: ScopedOperation): string[];
  /** Whether Xero has announced the end of a scope. */
  isDeprecated(scope: string): boolean;
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

interface ScopesFile {
  readonly scopes: Readonly<Record<string, { readonly deprecated?: object }>>;
  readonly families: Readonly<Record<string, FamilyScopes>>;
}

const file = 'specs/scopes.yaml';

/** Reads `specs/scopes.yaml`; its format is explained at its top. */
export function readScopes(text: string): ScopeRules {
  const source = parseYaml('scopes', file, text);
  if (!isObject(source) || !isObject(source['scopes']) || !isObject(source['families'])) {
    throw invalid('scopes', file, 'The file lacks `scopes` or `families`.');
  }
  const { scopes, families } = source as unknown as ScopesFile;
  const isDeprecated = (scope: string): boolean => scopes[scope]?.deprecated !== undefined;

  const scopesOf = (family: string, operation: ScopedOperation): string[] => {
    const exact = families[family]?.operations?.[operation.id];
    if (exact) {
      exact.forEach(known(scopes, family, operation));
      return [...exact];
    }
    const rule = families[family]?.rules?.find(({ path }) => matches(path, operation.path));
    const accepted = rule
      ? [...(rule.accepts ?? []), ...(rule.deprecated ?? [])].flatMap((name) =>
          expand(name, operation.http, scopes, known(scopes, family, operation)),
        )
      : ordered(operation.published);
    accepted.forEach(known(scopes, family, operation));
    if (accepted.every(isDeprecated)) {
      throw invalid(
        family,
        place(operation),
        'The operation has no scope that a new app can ask for.',
      );
    }
    return accepted;
  };
  return { scopesOf, isDeprecated };
}

/** A GET is open to the reading scope too, and to that first; not every scope has both forms. */
function expand(
  name: string,
  http: HttpMethod,
  scopes: ScopesFile['scopes'],
  check: (scope: string) => void,
): string[] {
  if (!scopes[`${name}.read`]) check(name);
  const forms = http === 'get' ? [`${name}.read`, name] : [name];
  return forms.filter((scope) => scopes[scope]);
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
  scopes: ScopesFile['scopes'],
  family: string,
  operation: ScopedOperation,
): (scope: string) => void {
  return (scope) => {
    if (scopes[scope]) return;
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
