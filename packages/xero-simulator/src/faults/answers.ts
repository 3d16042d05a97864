import {
  forbidden,
  payrollNotProvisioned,
  roleMissing,
  serverError,
  text,
  tooManyRequests,
  unauthorized,
  unavailable,
} from '../api/errors/gateway.ts';
import { highVolume, refuse } from '../api/errors/refuse.ts';
import { isPlain } from '../api/from-schema/conform.ts';
import { limitHeaders } from '../api/gate/within-limits.ts';
import type { ApiAnswer, Family } from '../api/handler.ts';
import type { Call } from '../http/call.ts';
import type { AnswerFault, Fault } from './fault.ts';

type Told = Extract<AnswerFault, { kind: 'validation' }>;

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
      return forbiddenFor(fault.reason ?? 'disconnected', instance);
    case 'validation':
      return invalid(fault, familyOf(call));
    case 'high-volume':
      return highVolume(call.request.path.split('/').at(3) ?? 'records');
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

function forbiddenFor(reason: 'disconnected' | 'role' | 'payroll', instance: string): ApiAnswer {
  if (reason === 'payroll') return payrollNotProvisioned;
  return reason === 'role' ? roleMissing(instance) : forbidden(instance);
}

function invalid(
  { message = 'The simulator was told to refuse this.', field }: Told,
  family: Family,
): ApiAnswer {
  const answer = refuse(family, 'validation', { message, field });
  if (family !== 'accounting' || !isPlain(answer.body)) return answer;
  const Elements = [{ HasErrors: true, ValidationErrors: [{ Message: message }] }];
  const Message = 'A validation exception occurred';
  return { ...answer, body: { ...answer.body, Message, Elements } };
}

function familyOf({ match }: Call): Family {
  return match?.operation.table.family ?? 'accounting';
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
    'validation',
    'high-volume',
    'answer',
  ].includes(fault.kind);
}
