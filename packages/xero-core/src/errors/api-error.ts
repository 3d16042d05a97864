import { type RateLimit, rateLimitOf } from '../rate-limit.ts';
import type { SlowFilterPart } from '../where/slow-parts.ts';
import type { AdviceFacts } from './advice.ts';
import { messageOf } from './message.ts';
import { capped, redacted } from './redacted.ts';
import { member, type ValidationErrorDetail, validationErrorsOf } from './validation-errors.ts';
import { type FailedCall, XeroError } from './xero-error.ts';

/** What an error of Xero's is made of. */
export interface ApiErrorFacts extends FailedCall, AdviceFacts {
  readonly headers: Headers;
  readonly text: string;
  /** What to do, where it is not what the status alone suggests. */
  readonly advice?: string | undefined;
  /** What is slow in the call's filter, where it was given as an object. */
  readonly slowFilter?: readonly SlowFilterPart[] | undefined;
}

/** Xero answered, and refused. The class says what kind of refusal it is. */
export class XeroApiError extends XeroError {
  override readonly name: string = 'XeroApiError';
  readonly status: number;
  readonly operationId: string;
  readonly tenantId: string | undefined;
  /** Why, record by record, from whatever form the answer has. */
  readonly validationErrors: readonly ValidationErrorDetail[];
  /** Names this failure to Xero's support. */
  readonly correlationId: string | undefined;
  /** Xero's own id of this failure, where the answer has one. */
  readonly instance: string | undefined;
  readonly rateLimit: RateLimit;
  /** The answer as parsed, or as text; left out of logs. */
  declare readonly body: unknown;

  constructor(facts: ApiErrorFacts) {
    const body = parsed(redacted(facts.text));
    const validationErrors = validationErrorsOf(body);
    super('XERO_API', messageOf(facts, body, validationErrors));
    this.status = facts.status;
    this.operationId = facts.operationId;
    this.tenantId = facts.tenantId;
    this.validationErrors = validationErrors;
    this.correlationId = facts.headers.get('xero-correlation-id') ?? undefined;
    this.instance = instanceOf(body);
    this.rateLimit = rateLimitOf(facts.headers);
    Object.defineProperty(this, 'body', { value: body, enumerable: false });
  }
}

/** 400: the records or the query are not acceptable; `validationErrors` says why. */
export class XeroValidationError extends XeroApiError {
  override readonly name = 'XeroValidationError';
}

/** 400, error 51: the organisation has so many records that only optimised filters are answered. */
export class XeroHighVolumeError extends XeroApiError {
  override readonly name = 'XeroHighVolumeError';
  /** The parts of the filter that Xero has not optimised; undefined for a filter given as text. */
  readonly slowParts: readonly SlowFilterPart[] | undefined;

  constructor(facts: ApiErrorFacts) {
    super({ ...facts, advice: highVolumeAdvice(facts.slowFilter) });
    this.slowParts = facts.slowFilter;
  }
}

function highVolumeAdvice(parts: readonly SlowFilterPart[] | undefined): string {
  const slow = parts?.map(({ field, operator, slow }) => `${field} ${operator} (${slow})`);
  return `Not optimised: ${slow?.join(', ') || 'unknown'}. Filter by what hovers call optimised, by \`modifiedSince\` or by ids, and the rest in your own code.`;
}

/** 401: the access token is not accepted. */
export class XeroUnauthorizedError extends XeroApiError {
  override readonly name = 'XeroUnauthorizedError';
}

/** 403: not connected to this organisation, or the user's role does not allow it. */
export class XeroForbiddenError extends XeroApiError {
  override readonly name = 'XeroForbiddenError';
}

/** 404: there is no such record. */
export class XeroNotFoundError extends XeroApiError {
  override readonly name = 'XeroNotFoundError';
}

/** 429: a limit is used up; `problem` says which. Where the SDK knows it, it does not even ask Xero. */
export class XeroRateLimitError extends XeroApiError {
  override readonly name = 'XeroRateLimitError';
  /** `minute`, `day`, `appminute`, `concurrent`, or whatever Xero says next. */
  readonly problem: string | undefined;
  /** How long to wait, where Xero says it. @unit milliseconds */
  readonly retryAfter: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts);
    this.problem = facts.headers.get('x-rate-limit-problem')?.toLowerCase() ?? undefined;
    this.retryAfter = facts.retryAfter;
  }
}

/** 5xx: Xero or the organisation is not available. */
export class XeroServerError extends XeroApiError {
  override readonly name = 'XeroServerError';
}

/** The error for an answer that is not a success. */
export function apiError(facts: ApiErrorFacts): XeroApiError {
  if (facts.status >= 500) return new XeroServerError(facts);
  if (/"ErrorNumber"\s*:\s*51\b/.test(facts.text)) return new XeroHighVolumeError(facts);
  const ErrorClass = classByStatus[facts.status] ?? XeroApiError;
  return new ErrorClass(facts);
}

const classByStatus: Readonly<Record<number, new (facts: ApiErrorFacts) => XeroApiError>> = {
  400: XeroValidationError,
  401: XeroUnauthorizedError,
  403: XeroForbiddenError,
  404: XeroNotFoundError,
  429: XeroRateLimitError,
};

function instanceOf(body: unknown): string | undefined {
  const isObject = typeof body === 'object' && body !== null;
  const id = isObject ? member(body as Record<string, unknown>, 'instance') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return capped(text);
  }
}
