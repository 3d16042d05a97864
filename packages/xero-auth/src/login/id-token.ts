import { isXeroError } from '@acme/xero-core';
import {
  customFetch,
  getValidatedIdTokenClaims,
  JWT_TIMESTAMP_CHECK,
  OperationProcessingError,
  processAuthorizationCodeResponse,
  validateApplicationLevelSignature,
} from 'oauth4webapi';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { Sent } from '../http/exchange.ts';
import { withRetries } from '../http/retries.ts';
import { clientNow, type OAuthClient, sendOptions } from '../oauth/client.ts';
import { refusal } from '../oauth/refusal.ts';

/** Who logged in, as Xero signed it. */
export interface IdTokenClaims {
  readonly sub: string;
  readonly xero_userid?: string;
  readonly email?: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly [claim: string]: unknown;
}

/** An id_token that has been verified. */
export interface VerifiedIdToken {
  readonly idToken: string;
  readonly claims: IdTokenClaims;
}

/**
 * Verifies the id_token of a token endpoint's answer: signature, issuer, audience, nonce, times.
 *
 * @throws {XeroAuthError} `id_token_invalid`
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export async function verifyIdToken(
  client: OAuthClient,
  response: Response,
  nonce: string,
): Promise<VerifiedIdToken> {
  const { server, settings } = client;
  const keys = { name: 'user.handleCallback', operationId: 'jwks', secrets: [] };
  const options = sendOptions(client, keys);
  const fetchKeys = (url: string, sent: Sent): Promise<Response> =>
    withRetries(settings.clock, async () => {
      const answer = await options[customFetch](url, sent);
      if (answer.status !== 200) throw await refusal(answer, keys);
      return answer;
    });
  try {
    const answer = await processAuthorizationCodeResponse(server, clientNow(settings), response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    await validateApplicationLevelSignature(server, response, {
      ...options,
      [customFetch]: fetchKeys,
    });
    const { id_token: idToken = '' } = answer;
    return { idToken, claims: { sub: '', ...getValidatedIdTokenClaims(answer) } };
  } catch (error) {
    if (isXeroError(error)) throw error;
    throw new XeroAuthError(
      'id_token_invalid',
      `user.handleCallback: the id_token is not valid: ${problemOf(error, settings)}.`,
    );
  }
}

interface Times {
  readonly clock: { now(): number };
  readonly clockTolerance: number;
}

function problemOf(error: unknown, { clock, clockTolerance }: Times): string {
  if (!(error instanceof OperationProcessingError)) return 'it cannot be read';
  if (error.code !== JWT_TIMESTAMP_CHECK) return error.message;
  const { claims, claim } = error.cause as {
    claims: Readonly<Record<string, number>>;
    claim: 'nbf' | 'exp';
  };
  const off = Math.round(Math.abs((claims[claim] ?? 0) - clock.now() / 1000));
  const when = claim === 'nbf' ? `begins ${off} s from now` : `ended ${off} s ago`;
  return `by this machine’s clock it ${when}, and the tolerance is ${clockTolerance / 1000} s; set the clock right, or raise clockTolerance`;
}
