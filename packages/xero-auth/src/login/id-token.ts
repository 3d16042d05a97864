import { isXeroError } from '@acme/xero-core/base';
import {
  customFetch,
  getValidatedIdTokenClaims,
  JWT_TIMESTAMP_CHECK,
  OperationProcessingError,
  processGenericTokenEndpointResponse,
  validateApplicationLevelSignature,
} from 'oauth4webapi';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { Sent } from '../http/exchange.ts';
import { withRetries } from '../http/retries.ts';
import { clientNow, type OAuthClient, type SendOptions, sendOptions } from '../oauth/client.ts';
import { refusal } from '../oauth/refusal.ts';
import type { Settings } from '../settings.ts';

const name = 'user.handleCallback';

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
  readonly idToken: string | undefined;
  readonly claims: IdTokenClaims | undefined;
}

/**
 * Verifies the id_token of a token endpoint's answer: signature, issuer, audience, nonce, times.
 *
 * @throws {XeroAuthError} `id_token_invalid`
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export async function verifyIdToken(
  { server, settings }: OAuthClient,
  response: Response,
  expectedNonce: string,
): Promise<VerifiedIdToken> {
  try {
    const parties = [server, clientNow(settings)] as const;
    const answer = await processGenericTokenEndpointResponse(...parties, response);
    const claims = getValidatedIdTokenClaims(answer);
    if (claims?.nonce !== expectedNonce) throw invalid('it is missing, or of another login');
    await validateApplicationLevelSignature(server, response, keyOptions(settings));
    return { idToken: answer.id_token, claims };
  } catch (error) {
    throw isXeroError(error) ? error : invalid(problemOf(error, settings));
  }
}

function invalid(why: string): XeroAuthError {
  return new XeroAuthError('id_token_invalid', `${name}: the id_token is not valid: ${why}.`);
}

/** The keys are worth asking for more than once: the code is spent, the login would be lost. */
function keyOptions(settings: Settings): SendOptions {
  const purpose = { name, operationId: 'jwks', secrets: [] };
  const options = sendOptions(settings, purpose);
  const fetchKeys = (url: string, sent: Sent) =>
    withRetries(settings.clock, async () => {
      const answer = await options[customFetch](url, sent);
      if (answer.status !== 200) throw await refusal(answer, purpose);
      return answer;
    });
  return { ...options, [customFetch]: fetchKeys };
}

function problemOf(error: unknown, { clock, clockTolerance }: Settings): string {
  if (!(error instanceof OperationProcessingError)) return 'it cannot be read';
  if (error.code !== JWT_TIMESTAMP_CHECK) return error.message;
  const { claims, claim } = error.cause as { claims: Record<string, number>; claim: string };
  const off = Math.round((claims[claim] ?? 0) - clock.now() / 1000);
  const when = claim === 'nbf' ? `begins in ${off} s` : `ended ${-off} s ago`;
  return `by this machine’s clock it ${when}, with a tolerance of ${clockTolerance / 1000} s. Set the clock, or clockTolerance`;
}
