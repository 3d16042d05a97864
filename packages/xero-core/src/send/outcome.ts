import type { AccessFacts } from '../errors/access-advice.ts';
import { grantedScopes } from '../errors/granted-scopes.ts';
import { XeroOutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { refusal } from '../errors/scope-error.ts';
import type {
  XeroDecodeError,
  XeroError,
  XeroNetworkError,
  XeroTimeoutError,
} from '../errors/xero-error.ts';
import type { Sending } from './sending.ts';

/** What came of one attempt. */
export type Outcome<Body> = Answered<Body> | Failure;

/** Xero answered with success. */
export interface Answered<Body> {
  readonly kind: 'answered';
  readonly response: Response;
  readonly body: Body;
}

/** An attempt without success. */
export type Failure = Refused | Unanswered;

/** Xero answered, and refused. */
export interface Refused {
  readonly kind: 'refused';
  readonly response: Response;
  /** The text of the answer. */
  readonly body: string;
  /** How long Xero asks to wait. @unit milliseconds */
  readonly retryAfter: number | undefined;
}

/** The request left, and no complete answer came. */
export interface Unanswered {
  readonly kind: 'unanswered';
  readonly error: XeroNetworkError | XeroTimeoutError;
}

const notImplemented = 501;
/** Refusals of the gateway, which looks neither at what is sent nor at its key. */
const atTheGate: ReadonlySet<number> = new Set([401, 403, 429]);

/** Whether Xero may have done what was asked although this is what came of it. */
export function leavesDoubt(failure: Failure): boolean {
  if (failure.kind === 'unanswered') return !isNeverSent(failure.error);
  const { status } = failure.response;
  return status >= 500 && status !== notImplemented;
}

const neverSent: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether no connection was made, so that not a byte has reached Xero. */
function isNeverSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return neverSent.has(code) || isNeverSent(cause);
}

/** The error of a call that ends with this failure. */
export function finalError(sending: Sending, failure: Failure): unknown {
  if (!isInDoubt(sending) || settlesDoubt(sending, failure)) return errorOf(sending, failure);
  // To try again is what one should not do in a hurry.
  return inDoubt(sending, errorOf(sending, failure, ''));
}

function errorOf(sending: Sending, failure: Failure, advice?: string): XeroError {
  if (failure.kind === 'unanswered') return failure.error;
  const { call, request } = sending;
  const { retryAfter } = failure;
  const { slowFilter } = request;
  return refusal({ ...call, ...accessFacts(sending, failure), retryAfter, slowFilter, advice });
}

/** A refusal as it tells of the access token and its scopes. */
export function accessFacts(
  { request, token, customConnection }: Sending,
  { response, body }: Refused,
): AccessFacts {
  return {
    status: response.status,
    headers: response.headers,
    text: body,
    required: request.scopes?.split(' ') ?? [],
    granted: token === undefined ? undefined : grantedScopes(token),
    customConnection,
  };
}

/**
 * Whether a failure says of the attempts before it, too, that they did nothing: under a key Xero
 * repeats what it said the first time.
 */
function settlesDoubt({ key }: Sending, failure: Failure): boolean {
  if (key === undefined || failure.kind === 'unanswered') return false;
  return !leavesDoubt(failure) && !atTheGate.has(failure.response.status);
}

/** Whether a refusal is of this attempt only, and an earlier one may have worked. */
export function hidesDoubt(sending: Sending, { response }: Refused): boolean {
  return isInDoubt(sending) && atTheGate.has(response.status);
}

/** The error of a success that cannot be read: of a write, nobody knows then whether it was done. */
export function undecodable(sending: Sending, error: XeroDecodeError): unknown {
  sending.inDoubtSince ??= sending.sentAt;
  return inDoubt(sending, error);
}

/** The error itself; or, after an attempt that may have worked, that nobody knows. */
export function inDoubt(sending: Sending, error: unknown): unknown {
  const { call, attempt, key } = sending;
  if (!isInDoubt(sending) || error instanceof XeroOutcomeUnknownError) return error;
  return new XeroOutcomeUnknownError(call, { attempts: attempt, idempotencyKey: key }, error);
}

function isInDoubt({ writes, inDoubtSince }: Sending): boolean {
  return writes && inDoubtSince !== undefined;
}
