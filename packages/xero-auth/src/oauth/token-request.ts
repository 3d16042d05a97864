import { isXeroError } from '@acme/xero-core';
import { processGenericTokenEndpointResponse, type TokenEndpointResponse } from 'oauth4webapi';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { Purpose } from '../http/exchange.ts';
import type { TokenSet } from '../token-set.ts';
import { claimsOf } from '../tokens/claims.ts';
import { clientNow, type OAuthClient, type SendOptions, sendOptions } from './client.ts';
import { refusal } from './refusal.ts';

// What Xero's access tokens live, should an answer not say. Seconds, as on the wire.
const usualLifetime = 1800;

/** A request for tokens. */
export interface TokenRequest {
  readonly purpose: Purpose;
  readonly send: (options: SendOptions) => Promise<Response>;
  /** What was asked for: an answer that names no scopes grants these. */
  readonly scopes: readonly string[];
  /** How old the tokens are that this is to renew. @unit milliseconds */
  readonly tokenAgeMs?: number | undefined;
}

/** Tokens, and the answer that they came in. */
export interface TokenGrant {
  readonly tokens: TokenSet;
  readonly response: Response;
}

/**
 * Sends a request to the token endpoint. An id_token in the answer is left to who asked for one.
 *
 * @throws {XeroAuthError} when Xero refuses, or answers with something that holds no tokens.
 */
export async function requestTokens(
  client: OAuthClient,
  { purpose, send, scopes, tokenAgeMs }: TokenRequest,
): Promise<TokenGrant> {
  const { settings, server } = client;
  // Counted from before the request, a token never ends earlier than it seems to.
  const obtainedAt = settings.clock.now();
  const response = await send(sendOptions(client, purpose));
  const secrets = [...purpose.secrets, settings.clientSecret];
  if (response.status !== 200) throw await refusal(response, { ...purpose, secrets }, tokenAgeMs);
  let answer: TokenEndpointResponse;
  try {
    const plain = new Response(withoutIdToken(await response.clone().text()), response);
    answer = await processGenericTokenEndpointResponse(server, clientNow(settings), plain);
  } catch (error) {
    if (isXeroError(error)) throw error;
    throw new XeroAuthError(
      'invalid_response',
      `${purpose.name}: the token endpoint answered 200 with something that holds no tokens.`,
      { status: 200, tokenAgeMs },
    );
  }
  const { access_token: accessToken, refresh_token: refreshToken } = answer;
  const tokens: TokenSet = {
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    scopes: scopesIn(answer.scope) ?? scopesIn(claimsOf(accessToken)['scope']) ?? scopes,
    obtainedAt,
    expiresAt: obtainedAt + (answer.expires_in ?? usualLifetime) * 1000,
  };
  return { tokens, response };
}

/** Scopes as one text or as a list; undefined when they are neither. */
export function scopesIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/\s+/).filter((scope) => scope !== '');
  const isList = Array.isArray(value) && value.every((scope) => typeof scope === 'string');
  return isList ? value : undefined;
}

/** So that a clock that is wrong, or a key that has changed, never costs a user their tokens. */
function withoutIdToken(text: string): string {
  try {
    const { id_token: _, ...rest } = JSON.parse(text) as { id_token?: unknown };
    return JSON.stringify(rest);
  } catch {
    return text;
  }
}
