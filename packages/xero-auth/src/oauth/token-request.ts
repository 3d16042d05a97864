import {
  genericTokenEndpointRequest,
  processGenericTokenEndpointResponse,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { Secrets } from '../errors/text.ts';
import type { TokenSet } from '../token-set.ts';
import { claimsOf } from '../tokens/claims.ts';
import { scopesIn } from '../tokens/scopes-in.ts';
import { type OAuthClient, partiesNow, sendOptions } from './client.ts';
import { refusal } from './refusal.ts';

// What Xero's access tokens live, should an answer not say. Seconds, as on the wire.
const usualLifetime = 1800;

/** A request for tokens. */
export interface TokenRequest {
  /** As the user wrote it. */
  readonly name: string;
  /** What the request carries, beside the app's own secret. */
  readonly secrets: Secrets;
  /** What was asked for: an answer that names no scopes grants these. */
  readonly scopes: readonly string[];
  /** How old the tokens are that this is to renew. @unit milliseconds */
  readonly tokenAgeMs?: number | undefined;
  readonly grant: 'authorization_code' | 'client_credentials' | 'refresh_token';
  /** The fields that go with the grant. */
  readonly form: Readonly<Record<string, string>>;
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
  { name, secrets, scopes, tokenAgeMs, grant, form }: TokenRequest,
): Promise<TokenGrant> {
  const { settings } = client;
  const purpose = { name, operationId: 'token', secrets: [...secrets, settings.clientSecret] };
  // Counted from before the request, a token never ends earlier than it seems to.
  const obtainedAt = settings.clock.now();
  const parties = partiesNow(client);
  const options = sendOptions(settings, purpose);
  const response = await genericTokenEndpointRequest(...parties, grant, { ...form }, options);
  if (response.status !== 200) throw await refusal(response, purpose, tokenAgeMs);
  const [server, app] = parties;
  let answer: TokenEndpointResponse;
  try {
    const plain = new Response(withoutIdToken(await response.clone().text()), response);
    answer = await processGenericTokenEndpointResponse(server, app, plain);
  } catch {
    throw new XeroAuthError(
      'invalid_response',
      `${name}: Xero answered 200 with something that holds no tokens.`,
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

/** So that a clock that is wrong, or a key that has changed, never costs a user their tokens. */
function withoutIdToken(text: string): string {
  const { id_token: _, ...rest } = JSON.parse(text) as { id_token?: unknown };
  return JSON.stringify(rest);
}
