import { XeroError } from '@acme/xero-core';
import { adviceOn, needsNewLogin, type XeroAuthErrorCode } from './codes.ts';

/** What is known of a failure beside its code. */
export interface AuthFailure {
  readonly description?: string | undefined;
  readonly tokenAgeMs?: number | undefined;
  readonly status?: number | undefined;
  readonly correlationId?: string | undefined;
  readonly retryAfter?: number | undefined;
  /** Must hold no token or secret. */
  readonly cause?: unknown;
}

/** A login, a token or an organisation is not to be had; `code` says why. */
export class XeroAuthError extends XeroError {
  override readonly name = 'XeroAuthError';
  declare readonly code: XeroAuthErrorCode;
  /** Xero's own words, where it gave any: capped, and with markup escaped. */
  readonly description: string | undefined;
  /** Whether only a new login helps: send the user to the `url` of `createAuthorization()`. */
  readonly reauthRequired: boolean;
  /** How old the tokens are that Xero did not renew. @unit milliseconds */
  readonly tokenAgeMs: number | undefined;
  /** The status of Xero's answer, where there was one. */
  readonly status: number | undefined;
  /** Names this failure to Xero's support. */
  readonly correlationId: string | undefined;
  /** How long Xero asks to wait. @unit milliseconds */
  readonly retryAfter: number | undefined;

  constructor(code: XeroAuthErrorCode, problem: string, facts: AuthFailure = {}) {
    super(code, `${problem}${adviceOn(code)}`, 'cause' in facts ? { cause: facts.cause } : {});
    this.description = facts.description;
    this.reauthRequired = needsNewLogin(code);
    this.tokenAgeMs = facts.tokenAgeMs;
    this.status = facts.status;
    this.correlationId = facts.correlationId;
    this.retryAfter = facts.retryAfter;
  }
}
