import type { RateLimitProblem } from '../api/errors/gateway.ts';
import type { ApiAnswer } from '../api/handler.ts';
import type { RecordedRequest } from '../http/requests.ts';

/** Something that goes wrong, with which requests, and how often. */
export type Fault = FaultEffect & {
  /** Which requests; without it, the next. */
  readonly match?: FaultMatch | undefined;
  /** With how many requests. @default 1 */
  readonly times?: number | undefined;
};

/** Which requests: those that have all that is named here, or those that a function picks. */
export type FaultMatch = FaultPattern | ((request: RecordedRequest) => boolean);

export interface FaultPattern {
  /**
   * Xero's name of the operation, such as `getInvoices`; of the identity service, the last word of
   * the path, such as `token`.
   */
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** The whole path, or an expression for some of it. */
  readonly path?: string | RegExp | undefined;
}

/** What happens to the request. */
export type FaultEffect =
  /** The connection ends before anything is done. */
  | { readonly kind: 'reset' }
  /** The work is done, and the connection ends without an answer. */
  | { readonly kind: 'drop-answer' }
  /** No answer ever comes; nothing is done, unless `afterWork`. */
  | { readonly kind: 'hang'; readonly afterWork?: boolean | undefined }
  /** Half of the answer's body comes, and the connection ends. */
  | { readonly kind: 'cut-body' }
  /** Half of the answer's body comes, and then nothing more. */
  | { readonly kind: 'stall-body' }
  /** The answer comes late, by the simulator's clock. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Half of the answer's body comes, as if it were all. */
  | { readonly kind: 'truncated-json' }
  /** The answer has its status and no body. */
  | { readonly kind: 'empty-body' }
  /** Fields of records have a value that no SDK knows. */
  | {
      readonly kind: 'unknown-enum';
      /** @default Status, Type, status, type */
      readonly fields?: readonly string[] | undefined;
      /** @default NEWVALUE */
      readonly value?: string | undefined;
    }
  /** Fields of records are null. */
  | {
      readonly kind: 'nulls';
      /** @default all that are no ids, lists or records */
      readonly fields?: readonly string[] | undefined;
    }
  /** Every record has a field more, `addedByXeroLater`. */
  | { readonly kind: 'unknown-fields' }
  | AnswerFault;

/** Another answer than the one that was due; the work is not done, unless `afterWork`. */
export type AnswerFault = { readonly afterWork?: boolean | undefined } & (
  | {
      readonly kind: 'rate-limit';
      /** @default 'minute' */
      readonly problem?: RateLimitProblem | undefined;
      /** In seconds; `concurrent` has none. @default 1, for a day 3600 */
      readonly retryAfter?: number | undefined;
    }
  | {
      readonly kind: 'server-error';
      /** @default 500 */
      readonly status?: number | undefined;
      /**
       * The error comes from the API itself, so that the same `Idempotency-Key` gets it again.
       * @default false
       */
      readonly kept?: boolean | undefined;
    }
  /** 503 with Xero's words for it. */
  | {
      readonly kind: 'offline';
      readonly what?: 'maintenance' | 'temporarily' | 'organisation' | undefined;
    }
  /** A web page, as proxies make them. */
  | {
      readonly kind: 'html';
      /** @default 502 */
      readonly status?: number | undefined;
    }
  | { readonly kind: 'expired-token' }
  | { readonly kind: 'missing-scope' }
  | {
      readonly kind: 'forbidden';
      /**
       * The organisation was disconnected; the user has no role that allows it; or, without a word,
       * the organisation has no payroll.
       * @default 'disconnected'
       */
      readonly reason?: 'disconnected' | 'role' | 'payroll' | undefined;
    }
  /** 400 in the shape of the family, as for a record that its checks do not let pass. */
  | {
      readonly kind: 'validation';
      /** @default 'The simulator was told to refuse this.' */
      readonly message?: string | undefined;
      /** The field that is wrong, for families that name it. */
      readonly field?: string | undefined;
    }
  /** 400, error 51: too many records for a filter that is not optimised. */
  | { readonly kind: 'high-volume' }
  /** Whatever a test needs. */
  | { readonly kind: 'answer'; readonly answer: ApiAnswer }
);

/** Whether a fault is meant for a request. */
export function isFor(match: FaultMatch | undefined, request: RecordedRequest): boolean {
  if (match === undefined) return true;
  if (typeof match === 'function') return match(request);
  const { operationId, method, path } = match;
  return (
    (operationId === undefined || operationId === request.operationId) &&
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined ||
      (typeof path === 'string' ? path === request.path : path.test(request.path)))
  );
}
