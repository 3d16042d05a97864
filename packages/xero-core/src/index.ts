export type { PageInfo } from './answer.ts';
export * from './base.ts';
export type { Batch, BatchStop, Rows } from './call/batch.ts';
export type { Call, CallResult } from './call/call.ts';
export type { ItemStream, ListCall } from './call/list-call.ts';
export type { Page } from './call/page.ts';
export type { Clock } from './clock.ts';
export type { Download } from './download.ts';
export type { DriftObserver } from './drift/observer.ts';
export {
  XeroApiError,
  XeroForbiddenError,
  XeroHighVolumeError,
  XeroNotFoundError,
  XeroRateLimitError,
  XeroServerError,
  XeroUnauthorizedError,
  XeroValidationError,
} from './errors/api-error.ts';
export { XeroOutcomeUnknownError } from './errors/outcome-unknown-error.ts';
export { XeroScopeError } from './errors/scope-error.ts';
export type { ValidationErrorDetail } from './errors/validation-errors.ts';
export type { ResumePoint, XeroErrorCode } from './errors/xero-error.ts';
export { createLimiter, type LimiterOptions, type LimitOptions } from './limiter/create-limiter.ts';
export type {
  Limiter,
  LimiterRequest,
  LimitRefusal,
  LimitReport,
  Permit,
} from './limiter/limiter.ts';
export type {
  BatchOptions,
  BatchProgress,
  CallOptions,
  ClientHooks,
  ClientOptions,
  ListOptions,
  RequestEvent,
  RequestHooks,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
  SlowFilterAdvice,
  UploadOptions,
} from './options.ts';
export type { RateLimit } from './rate-limit.ts';
export type { FileInput } from './request/file.ts';
export { createIdempotencyKey } from './request/idempotency-key.ts';
export type { AppLimits, XeroSession } from './session.ts';
export { unlisted } from './unlisted.ts';
export type { SchemaChecks, Validation } from './validate/checks.ts';
export { compileWhere } from './where/compile-where.ts';
export type { SlowFilterPart } from './where/slow-parts.ts';
export type { FieldTable, FilterTable } from './where/table.ts';
