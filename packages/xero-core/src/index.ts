export type { PageInfo } from './answer.ts';
export type { Batch } from './call/batch.ts';
export type { Call, CallResult } from './call/call.ts';
export type { ListCall, Page } from './call/list-call.ts';
export type { Download } from './download.ts';
export {
  XeroApiError,
  XeroForbiddenError,
  XeroNotFoundError,
  XeroRateLimitError,
  XeroServerError,
  XeroUnauthorizedError,
  XeroValidationError,
} from './errors/api-error.ts';
export type { ValidationErrorDetail } from './errors/validation-errors.ts';
export {
  isXeroError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  type XeroErrorCode,
  XeroInputError,
  XeroNetworkError,
  XeroTimeoutError,
} from './errors/xero-error.ts';
export type { CallOptions, ClientOptions, RequestOptions, UploadOptions } from './options.ts';
export type { RateLimit } from './rate-limit.ts';
export type { FileInput } from './request/file.ts';
export type { XeroSession } from './session.ts';
export { unlisted } from './unlisted.ts';
