import type { ApiAnswer } from '../handler.ts';

// What Xero's gateway answers before, or instead of, an API family.

/** Why an access token is not accepted. */
export type TokenProblem =
  | 'AuthenticationUnsuccessful'
  | 'AuthorizationUnsuccessful'
  | 'TokenExpired'
  | 'TokenInvalidSignature';

/** 401. A missing scope says so in `WWW-Authenticate` too. */
export function unauthorized(problem: TokenProblem, instance: string, expiredAt = 0): ApiAnswer {
  const detail =
    problem === 'TokenExpired' ? `TokenExpired: token expired at ${usDate(expiredAt)}` : problem;
  const challenge =
    problem === 'AuthorizationUnsuccessful' ? 'Bearer error="insufficient_scope"' : 'Bearer';
  return {
    status: 401,
    headers: { 'www-authenticate': challenge },
    body: problemJson('Unauthorized', 401, detail, instance),
  };
}

/** 403: no tenant, a wrong one, or one that is not connected. */
export function forbidden(instance: string): ApiAnswer {
  return {
    status: 403,
    body: problemJson('Forbidden', 403, 'AuthenticationUnsuccessful', instance),
  };
}

/** 403: the user's role in the organisation does not allow it. */
export function roleMissing(instance: string): ApiAnswer {
  const detail =
    'You are not permitted to access this resource without the reporting role or higher privileges';
  return { status: 403, body: problemJson('Forbidden', 403, detail, instance) };
}

/** 403 without a word: the organisation does not have payroll. */
export const payrollNotProvisioned: ApiAnswer = { status: 403 };

/** 404 as the API says it of a path or a record that it does not have. */
export const notFound: ApiAnswer = text(404, "The resource you're looking for cannot be found");

/** What may be exceeded. */
export type RateLimitProblem = 'minute' | 'day' | 'appminute' | 'concurrent';

/** 429, without a body. */
export function tooManyRequests(
  problem: RateLimitProblem,
  retryAfterSeconds: number | undefined,
): ApiAnswer {
  return {
    status: 429,
    headers: {
      'x-rate-limit-problem': problem,
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
  };
}

/** 500 as the API says it. */
export function serverError(instance: string): ApiAnswer {
  return {
    status: 500,
    body: {
      Title: 'An error occurred',
      Detail:
        'An error occurred in Xero. Check the API Status page http://status.developer.xero.com for current service status.',
      Status: 500,
      Instance: instance,
    },
  };
}

/** 503, in plain text. */
export const unavailable: Readonly<
  Record<'maintenance' | 'temporarily' | 'organisation', ApiAnswer>
> = {
  maintenance: text(503, 'The Xero API is currently offline for maintenance'),
  temporarily: text(503, 'The Xero API is temporarily unavailable'),
  organisation: text(503, 'The Organisation is offline'),
};

/** An answer in plain text. */
export function text(status: number, words: string): ApiAnswer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode(words),
  };
}

function problemJson(title: string, status: number, detail: string, instance: string) {
  return {
    Type: null,
    Title: title,
    Status: status,
    Detail: detail,
    Instance: instance,
    Extensions: {},
  };
}

/** As in `03/03/2020 09:46:07`. */
function usDate(milliseconds: number): string {
  const [year, month, day, time] = new Date(milliseconds).toISOString().split(/[-T.]/);
  return `${month}/${day}/${year} ${time}`;
}
