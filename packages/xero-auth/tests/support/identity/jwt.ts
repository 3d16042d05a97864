import { createHash, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';

/** A key that signs tokens, and how it stands in a JWKS. */
export interface SigningKey {
  readonly jwk: JsonWebKey & { readonly kid: string; readonly alg: 'RS256'; readonly use: 'sig' };
  /** The key itself, for a server that signs on its own. */
  readonly privateJwk: JsonWebKey;
  jwt(claims: object, header?: object): string;
}

/** Makes an RSA key. */
export function signingKey(kid: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' },
    privateJwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' },
    jwt: (claims, header) => {
      const head = { alg: 'RS256', kid, typ: 'JWT', x5t: kid, ...header };
      const signed = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
  };
}

/** The claims of a JWT, unchecked. */
export function claimsOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

/** `at_hash`: the left half of the access token's hash. */
export function leftHalfHash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

/** `code_challenge` of a verifier by S256. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
