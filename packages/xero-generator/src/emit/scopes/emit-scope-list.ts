import type { ScopeFacts } from '../../scope-facts.ts';
import { manifestFiles } from '../package/emit-package.ts';
import { bannerOf, docComment, type EmittedFile, key, quote } from '../source.ts';

/** The private package that xero-auth is built with: every scope, with a hover on each. */
export function emitScopeList(scopes: readonly ScopeFacts[]): EmittedFile[] {
  const deprecated = scopes.filter((scope) => scope.deprecated).map(({ name }) => quote(name));
  const text = `${bannerOf('specs/scopes.yaml')}
/** Every OAuth 2 scope of Xero. \`xeroScopes\` has the same names with a hover on each. */
export type XeroScope = XeroScopes[keyof XeroScopes];

/** What each scope allows. */
export interface XeroScopes {
${scopes.map((scope) => `${hover(scope)}  readonly ${key(scope.name)}: ${quote(scope.name)};\n`).join('')}}

/**
 * Every OAuth 2 scope of Xero under its own name: hovers say what it allows, and those that end are
 * struck out.
 *
 * @example
 * const scopes = [xeroScopes.offline_access, xeroScopes['accounting.invoices.read']];
 */
export const xeroScopes: XeroScopes = {
${scopes.map(({ name }) => `  ${key(name)}: ${quote(name)},\n`).join('')}};

/** Scopes that end, and that apps made after 2 March 2026 cannot ask for. */
export const deprecatedScopes: readonly XeroScope[] = [
${deprecated.map((name) => `  ${name},\n`).join('')}];
`;
  return [
    ...manifestFiles('scopes', '@acme/xero-auth', { exports: { '.': './src/index.gen.ts' } }),
    { path: 'src/index.gen.ts', text },
  ];
}

function hover({ allows, closed, deprecated }: ScopeFacts): string {
  const names = deprecated?.replacement.map((name) => `\`${name}\``).join(', ');
  return docComment(
    [
      closed ? `${allows} Closed to new apps.` : allows,
      ...(deprecated
        ? ['', `@deprecated Ends on ${deprecated.until}; ask for what the app needs of ${names}.`]
        : []),
    ],
    '  ',
  );
}
