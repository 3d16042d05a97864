import type { Clock } from './clock.ts';
import type { DriftObserver } from './drift/observer.ts';
import type { Limiter } from './limiter/limiter.ts';
import type { RateLimit } from './rate-limit.ts';
import type { SchemaChecks, Validation } from './validate/checks.ts';
import type { SlowFilterPart } from './where/slow-parts.ts';

/** Settings of a client, the same for every call it makes. */
export interface ClientOptions {
  /** Sends the requests: a proxy, a recorder, a test double. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Where the API is served, its path included (`https://…/api.xro/2.0`); https or loopback.
   * @default Xero's own address
   */
  readonly baseUrl?: string | undefined;
  /** Put before the SDK's own `User-Agent`, so that Xero's support can tell your app. */
  readonly userAgent?: string | undefined;
  /** How long one attempt may take, body included. @unit milliseconds @default 60000 */
  readonly timeout?: number | undefined;
  /**
   * How often a call is sent again after a 429, a 502 to 504 or a lost connection; `0` for never.
   * Reads always, writes only under their idempotency key. @default 3
   */
  readonly retries?: number | undefined;
  /**
   * The longest wait that Xero may ask for before a call is sent again; a longer one fails at once,
   * with the wait in the error. @unit milliseconds @default 60000
   */
  readonly maxRetryWait?: number | undefined;
  /** Keeps Xero's limits. @default that of the session's app, or else one of this client's own */
  readonly limiter?: Limiter | undefined;
  /** The time, and waiting for it. @default the machine's clock */
  readonly clock?: Clock | undefined;
  /**
   * `4` asks for and sends unit amounts with four decimal places, on every operation that knows
   * `unitdp`. Xero rounds to two otherwise.
   */
  readonly unitDecimalPlaces?: 2 | 4 | undefined;
  /**
   * Compares answers with the types, and tells what Xero sends that they do not know: made by
   * `detectDrift` of the family's `/drift`, and by nothing else.
   */
  readonly onDrift?: DriftObserver | undefined;
  /**
   * Checks what is sent before it is, what was read, or both, by `schemas`. In batches a row that does
   * not fit is `failed`, and what Xero answered for the others is not checked. @default nothing
   */
  readonly validate?: Validation | undefined;
  /** What `validate` checks by: `schemas` of the family's `/schemas`. */
  readonly schemas?: SchemaChecks | undefined;
  /** Told of what happens; what they throw changes nothing. */
  readonly hooks?: ClientHooks | undefined;
}

/** Functions that a client tells of what happens. */
export interface ClientHooks extends RequestHooks {
  /**
   * A filter was given for which Xero would refuse an organisation of over 100,000 records. Called
   * once per call, before anything is sent; filters given as text cannot be judged and are not told.
   */
  readonly onSlowFilter?: ((advice: SlowFilterAdvice) => void) | undefined;
}

/** Functions that are told of every request; what they throw changes nothing. */
export interface RequestHooks {
  /** A request is about to leave. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** An answer has been read, or none came. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** A call waits before it is sent again. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** A request, as hooks see it: no token, header or body. */
export interface RequestEvent {
  /** As the user wrote it: `invoices.list`. */
  readonly name: string;
  /** Xero's name of it: `getInvoices`. */
  readonly operationId: string;
  readonly tenantId: string | undefined;
  readonly method: string;
  /** The same for all that is told of one call, and for no other call. */
  readonly callId: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** What came of a request. */
export interface ResponseEvent extends RequestEvent {
  /** Undefined when no answer came; `error` says why. */
  readonly status: number | undefined;
  readonly error: unknown;
  /** From sending until the body was read. @unit milliseconds */
  readonly duration: number;
  /** Size of the body on the wire, where the answer says it: what Xero bills. @unit bytes */
  readonly bytes: number | undefined;
  /** Size of the body once unpacked; undefined for downloads, which are read later. @unit bytes */
  readonly decodedBytes: number | undefined;
  /** What is left of Xero's limits, as the answer says. */
  readonly rateLimit: RateLimit;
  /** Names this answer to Xero's support. */
  readonly correlationId: string | undefined;
}

/** A call that will be sent again; `attempt` is the one that failed. */
export interface RetryEvent extends RequestEvent {
  /** @unit milliseconds */
  readonly wait: number;
  /** The status that asked for it; undefined when no answer came. */
  readonly status: number | undefined;
}

/** Which call has a filter that Xero has not optimised, and what in it. */
export interface SlowFilterAdvice {
  /** As the user wrote it: `invoices.list`. */
  readonly name: string;
  /** Xero's name of it: `getInvoices`. */
  readonly operationId: string;
  readonly parts: readonly SlowFilterPart[];
}

/** Settings of one call; they win over the client's. */
export interface RequestOptions {
  /** Ends the call at once, also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, body included. @unit milliseconds */
  readonly timeout?: number | undefined;
  /** How often this call is sent again; `0` for never. */
  readonly retries?: number | undefined;
  /** Told of this call's requests, beside the client's hooks. */
  readonly hooks?: RequestHooks | undefined;
  /** Key under which Xero does a write once only, 1 to 128 characters; made up when left out. */
  readonly idempotencyKey?: string | undefined;
  /** More headers. `Authorization` and `xero-tenant-id` come from the session and cannot be set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What every method takes last. */
export interface CallOptions {
  /** Settings of this call's requests: signal, timeout, idempotency key, headers. */
  readonly request?: RequestOptions | undefined;
}

/** What every list that is read in several requests takes last. */
export interface ListOptions extends CallOptions {
  /**
   * How many requests to have under way at once while iterating: pages, where Xero says how many
   * there are, or portions of ids. Items come in order all the same. With 1, the next page is fetched
   * while one is consumed. @default 1
   */
  readonly concurrency?: number | undefined;
}

/** What every `…Many` method takes last. */
export interface BatchOptions extends CallOptions {
  /**
   * Settings of the batch's requests. Each request needs an idempotency key of its own: the first has
   * yours, the others `<key>-<index of their first row>`. The same rows in the same order give the
   * same keys, so that a batch can be sent once more under its key within six minutes; other rows
   * need another key.
   */
  readonly request?: RequestOptions | undefined;
  /**
   * How many requests to have under way at once. More than one is quicker, but rows of different
   * requests may then be saved in another order. @default 1
   */
  readonly concurrency?: number | undefined;
  /** Told after every request how far the batch is; what it throws changes nothing. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/** How far a batch is. */
export interface BatchProgress {
  readonly ok: number;
  readonly failed: number;
  readonly unknown: number;
  /** Rows of the input, where it is a list; undefined for a stream. */
  readonly total: number | undefined;
}

/** What every upload takes last. */
export interface UploadOptions extends CallOptions {
  /**
   * Media type of the file, such as `application/pdf`. Taken from the blob or the extension of the
   * file name when left out.
   */
  readonly contentType?: string | undefined;
}
