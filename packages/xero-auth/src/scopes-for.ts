import { deprecatedScopes, type XeroScope } from '@acme/gen-scopes';
import { XeroInputError } from '@acme/xero-core/base';

/** For each method of a family the scopes of which one is enough; from the family's `/scopes`. */
export type ScopeTable = Readonly<Record<string, readonly string[]>>;

/**
 * The fewest scopes with which an app can call the methods it names; known before anybody has logged
 * in. Of as few, those that only read, where reading is enough. Never one that is deprecated.
 *
 * `offline_access`, without which there is no refresh token, and `openid` are not among them: no
 * method needs them.
 *
 * @param families The tables of the families in question, each from `@acme/xero-<family>/scopes`.
 * @param methods What the app calls, by family: `{ accounting: ['invoices.list'] }`.
 * @throws {XeroInputError} for a family or a method that is not in the tables.
 * @example
 * import { scopes as accounting } from '@acme/xero-accounting/scopes';
 *
 * scopesFor({ accounting }, { accounting: ['invoices.list', 'contacts.create'] });
 * // ['accounting.contacts', 'accounting.invoices.read']
 */
export function scopesFor<Families extends Readonly<Record<string, ScopeTable>>>(
  families: Families,
  methods: {
    readonly [Family in keyof Families]?: readonly (keyof Families[Family])[] | undefined;
  },
): XeroScope[] {
  const needs = Object.entries(methods).flatMap(([family, names]) =>
    ((names ?? []) as readonly string[]).map((name) => acceptedFor(families, family, name)),
  );
  return smallestCover(inOneOrder(needs)).sort() as XeroScope[];
}

const deprecated: readonly string[] = deprecatedScopes;

function acceptedFor(
  families: Readonly<Record<string, ScopeTable>>,
  family: string,
  method: string,
): readonly string[] {
  const table = Object.hasOwn(families, family) ? families[family] : undefined;
  if (!table) {
    throw new XeroInputError(
      'families',
      `scopesFor was not given the scopes of \`${family}\`: pass those of @acme/xero-${family}/scopes first.`,
    );
  }
  const accepted = Object.hasOwn(table, method) ? table[method] : undefined;
  if (!accepted) {
    throw new XeroInputError(
      'methods',
      `${family} has no method \`${method}\`; they are named as they are called, like \`${Object.keys(table)[0]}\`.`,
    );
  }
  return accepted.filter((scope) => !deprecated.includes(scope));
}

/** What has to be met, each once and in an order that does not depend on how it was asked. */
function inOneOrder(needs: readonly (readonly string[])[]): (readonly string[])[] {
  const byText = new Map(needs.map((need) => [need.join(' '), need]));
  byText.delete('');
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need);
}

/**
 * The fewest scopes that hold one of each need. Exact: it tries every scope of a need, but for those
 * that another does as well or better.
 */
function smallestCover(needs: readonly (readonly string[])[]): string[] {
  const [first] = needs;
  if (!first) return [];
  const met = (scope: string) => needs.filter((need) => need.includes(scope));
  const isBetter = (other: string, scope: string): boolean => {
    if (!isReading(other) && isReading(scope)) return false;
    return met(scope).every((need) => need.includes(other));
  };
  const worthTrying = first.filter(
    (scope, index) =>
      !first.some(
        (other, place) =>
          other !== scope && isBetter(other, scope) && (place < index || !isBetter(scope, other)),
      ),
  );
  const covers = worthTrying.map((scope) => [
    scope,
    ...smallestCover(needs.filter((need) => !need.includes(scope))),
  ]);
  return covers.reduce((best, cover) => (isCheaper(cover, best) ? cover : best));
}

function isCheaper(cover: readonly string[], best: readonly string[]): boolean {
  if (cover.length !== best.length) return cover.length < best.length;
  return writing(cover) < writing(best);
}

function writing(cover: readonly string[]): number {
  return cover.filter((scope) => !isReading(scope)).length;
}

function isReading(scope: string): boolean {
  return scope.endsWith('.read');
}
