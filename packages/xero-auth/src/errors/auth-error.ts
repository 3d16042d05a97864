import { XeroError } from '@acme/xero-core/base';
import { adviceOn, needsNewLogin, type XeroAuthErrorCode } from './codes.ts';

/** What is known of a failure beside its code. */
export interface AuthFailure {
  /** Xero's own words, where it gave any: capped, and with markup escaped. */
  readonly description?: string | undefined;
  /** How old the tokens are that could not be renewed. @unit milliseconds */
  readonly tokenAgeMs?: number | undefined;
  /** The status of Xero's answer, where there was one. */
  readonly status?: number | undefined;
  /** Names this failure to Xero's support. */
  readonly correlationId?: string | undefined;
  /** How long Xero asks to wait. @unit milliseconds */
  readonly retryAfter?: number | undefined;
  /** What led to it; must hold no token or secret. */
  readonly cause?: unknown;
}

/** A login, tokens or an organisation are not to be had; `code` says why. */
export class XeroAuthError extends XeroError implements AuthFailure {
  override readonly name = 'XeroAuthError';
  declare readonly code: XeroAuthErrorCode;
  declare readonly description?: string | undefined;
  /** Whether only a new login helps: send the user to the `url` of `createAuthorization()`. */
  readonly reauthRequired: boolean;
  declare readonly tokenAgeMs?: number | undefined;
  declare readonly status?: number | undefined;
  declare readonly correlationId?: string | undefined;
  declare readonly retryAfter?: number | undefined;

  constructor(code: XeroAuthErrorCode, problem: string, { cause, ...facts }: AuthFailure = {}) {
    super(code, problem + adviceOn(code), cause === undefined ? undefined : { cause });
    this.reauthRequired = needsNewLogin(code);
    for (const [name, fact] of Object.entries(facts)) {
      if (fact !== undefined) Reflect.set(this, name, fact);
    }
  }
}
