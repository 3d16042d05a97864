import { systemClock } from '@acme/xero-core/base';
import type { TokenSet } from '../token-set.ts';

/** When the access token ends. */
export function expiresAt(tokens: Pick<TokenSet, 'expiresAt'>): Date {
  return new Date(tokens.expiresAt);
}

/**
 * Whether the access token has ended, or will within `skew`.
 *
 * @param skew @unit milliseconds @default 30000
 * @param now @unit milliseconds since 1970
 */
export function expired(
  tokens: Pick<TokenSet, 'expiresAt'>,
  skew = 30_000,
  now: number = systemClock.now(),
): boolean {
  return tokens.expiresAt <= now + skew;
}
