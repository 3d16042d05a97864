import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** What tokens are signed with. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly id: string;
  /** The public half, as the JWKS endpoint shows it. */
  readonly jwk: JWK;
}

let key: Promise<SigningKey> | undefined;

/** The key of this process: making one takes a tenth of a second, and a new one would tell nothing. */
export function signingKey(): Promise<SigningKey> {
  key ??= make();
  return key;
}

async function make(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint(jwk);
  return { privateKey, id, jwk: { ...jwk, kid: id, alg: 'RS256', use: 'sig' } };
}
