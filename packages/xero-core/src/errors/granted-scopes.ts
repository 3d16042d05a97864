/** The scopes that an access token carries; undefined for one that is no JWT, or says nothing. */
export function grantedScopes(token: string): readonly string[] | undefined {
  const claim = claimsOf(token)?.scope;
  const scopes = typeof claim === 'string' ? claim.split(' ') : claim;
  if (!Array.isArray(scopes)) return undefined;
  return scopes.filter((scope) => typeof scope === 'string' && scope !== '');
}

/** What the token says of itself; nothing is decided by it, so its signature is not checked. */
function claimsOf(token: string): { readonly scope?: unknown } | undefined {
  const [, payload = ''] = token.split('.');
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) ?? undefined;
  } catch {
    return undefined;
  }
}
