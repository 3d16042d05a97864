import { type RateLimit, rateLimitOf } from '../rate-limit.ts';
import type { SlowFilterPart } from '../where/slow-parts.ts';
import { type ValidationErrorDetail, validationErrorsOf } from './validation-errors.ts';
import { type FailedCall, XeroError } from './xero-error.ts';

const mostReasonsInMessage = 3;
const mostBodyText = 2_000;

/** An answer that is not a success, and the call that it answers. */
export interface ApiErrorFacts extends FailedCall {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
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
    const body = parsed(facts.text);
    const validationErrors = validationErrorsOf(body);
    const correlationId = facts.headers.get('xero-correlation-id') ?? undefined;
    super('XERO_API', messageOf(facts, body, validationErrors, correlationId));
    this.status = facts.status;
    this.operationId = facts.operationId;
    this.tenantId = facts.tenantId;
    this.validationErrors = validationErrors;
    this.correlationId = correlationId;
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
    super(facts);
    this.slowParts = facts.slowFilter;
    this.message += ` ${highVolumeAdvice(facts.slowFilter)}`;
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

/** 429: a limit is used up; `problem` says which. */
export class XeroRateLimitError extends XeroApiError {
  override readonly name = 'XeroRateLimitError';
  /** `minute`, `day`, `appminute`, `concurrent`, or whatever Xero says next. */
  readonly problem: string | undefined;
  /** How long Xero asks to wait. @unit milliseconds */
  readonly retryAfter: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts);
    this.problem = facts.headers.get('x-rate-limit-problem')?.toLowerCase() ?? undefined;
    const seconds = facts.headers.get('retry-after')?.trim() ?? '';
    this.retryAfter = /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
  }
}

/** 5xx: Xero or the organisation is not available. */
export class XeroServerError extends XeroApiError {
  override readonly name = 'XeroServerError';
}

/** The error for an answer that is not a success; a token that the answer repeats is taken out. */
export function apiError<Facts extends ApiErrorFacts>(
  answer: Facts,
  Kind?: new (facts: Facts) => XeroApiError,
): XeroApiError {
  const facts = { ...answer, text: answer.text.replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer …') };
  if (Kind) return new Kind(facts);
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
  const { Instance, instance } = (body ?? {}) as { Instance?: unknown; instance?: unknown };
  const id = Instance ?? instance;
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.slice(0, mostBodyText);
  }
}

function messageOf(
  facts: ApiErrorFacts,
  body: unknown,
  errors: readonly ValidationErrorDetail[],
  correlationId: string | undefined,
): string {
  const reasons = errors.slice(0, mostReasonsInMessage).map(reasonText);
  const more = errors.length - reasons.length;
  const text = typeof body === 'string' && /^[^<{[]+$/.test(body.trim()) ? body.trim() : '';
  const why = errors.length > 0 ? reasons.join(' · ') : text.slice(0, 200);
  return [
    `${facts.name}: Xero answered ${facts.status}`,
    why === '' ? '.' : `: ${why}${more > 0 ? ` (and ${more} more)` : ''}`,
    correlationId === undefined ? '' : ` [correlation id ${correlationId}]`,
  ].join('');
}

function reasonText({ message, elementIndex, field }: ValidationErrorDetail): string {
  const place = [
    ...(elementIndex === undefined ? [] : [`[${elementIndex}]`]),
    ...(field === undefined ? [] : [field]),
  ].join(' ');
  const reason = message.replace(/\.$/, '');
  return place === '' || place === '[0]' ? reason : `${place} ${reason}`;
}
