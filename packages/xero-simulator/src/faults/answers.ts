import {
  forbidden,
  serverError,
  text,
  tooManyRequests,
  unauthorized,
  unavailable,
} from '../api/errors/gateway.ts';
import { limitHeaders } from '../api/gate/within-limits.ts';
import type { ApiAnswer } from '../api/handler.ts';
import type { Call } from '../http/call.ts';
import type { AnswerFault, Fault } from './fault.ts';

/** What a fault answers in place of the API. */
export function answerOf(fault: AnswerFault, call: Call): ApiAnswer {
  const instance = call.world.asideRandom.id();
  switch (fault.kind) {
    case 'rate-limit':
      return rateLimited(fault, call);
    case 'server-error':
      return failed(fault.status ?? 500, instance);
    case 'offline':
      return unavailable[fault.what ?? 'temporarily'];
    case 'html':
      return page(fault.status ?? 502);
    case 'expired-token':
      return unauthorized('TokenExpired', instance, call.request.at);
    case 'missing-scope':
      return unauthorized('AuthorizationUnsuccessful', instance);
    case 'forbidden':
      return forbidden(instance);
    case 'answer':
      return fault.answer;
  }
}

/** The error of a fault that the API itself answers with, so that it is kept under the key. */
export function answerInside({ fault, world }: Call): ApiAnswer | undefined {
  if (fault?.kind !== 'server-error' || !fault.kept) return undefined;
  return failed(fault.status ?? 500, world.asideRandom.id());
}

function failed(status: number, instance: string): ApiAnswer {
  if (status === 500) return serverError(instance);
  if (status === 503) return unavailable.temporarily;
  return text(status, '');
}

function rateLimited(fault: AnswerFault & { kind: 'rate-limit' }, call: Call): ApiAnswer {
  const problem = fault.problem ?? 'minute';
  const wait = fault.retryAfter ?? (problem === 'day' ? 3600 : 1);
  const answer = tooManyRequests(problem, problem === 'concurrent' ? undefined : wait);
  const left = Object.fromEntries(limitHeaders(call));
  const exhausted = {
    minute: { 'x-minlimit-remaining': '0' },
    day: { 'x-daylimit-remaining': '0' },
    appminute: { 'x-appminlimit-remaining': '0' },
    concurrent: {},
  }[problem];
  return { ...answer, headers: { ...left, ...exhausted, ...answer.headers } };
}

function page(status: number): ApiAnswer {
  const html = `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: new TextEncoder().encode(html),
  };
}

/** Whether a fault replaces the answer. */
export function isAnswerFault(fault: Fault): fault is Fault & AnswerFault {
  return [
    'rate-limit',
    'server-error',
    'offline',
    'html',
    'expired-token',
    'missing-scope',
    'forbidden',
    'answer',
  ].includes(fault.kind);
}
