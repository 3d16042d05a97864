import type { TokenSet } from '../token-set.ts';

/** Whether an access token is good, should be renewed while it is used, or must be renewed first. */
export type Renewal = 'none' | 'soon' | 'due';

const lastMinute = 60_000;

/**
 * When to renew: within `renewAhead` of the end while others go on with the current token, and in
 * the last minute before it is used. Tokens that live shorter than Xero's have shorter windows.
 *
 * @param renewAhead @unit milliseconds
 */
export function renewalOf(tokens: TokenSet, now: number, renewAhead: number): Renewal {
  const lifetime = Math.max(tokens.expiresAt - tokens.obtainedAt, 0);
  const left = tokens.expiresAt - now;
  if (left <= Math.min(lastMinute, renewAhead, lifetime / 30)) return 'due';
  return left <= Math.min(renewAhead, lifetime / 2) ? 'soon' : 'none';
}
