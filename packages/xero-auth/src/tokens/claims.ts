/** The claims of a token that is a JWT, unverified; none of one that is not. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = token.split('.')[1] ?? '';
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

/** Which login an access token comes from; stays the same when it is renewed. */
export function authenticationEventOf(accessToken: string): string | undefined {
  const event = claimsOf(accessToken)['authentication_event_id'];
  return typeof event === 'string' ? event : undefined;
}
