import { adviceOn } from './advice.ts';
import type { ApiErrorFacts } from './api-error.ts';
import type { ValidationErrorDetail } from './validation-errors.ts';

const mostReasons = 3;
const mostText = 200;

/** What an error says: who refused what and why, what to do, and what Xero's support asks for. */
export function messageOf(
  facts: ApiErrorFacts,
  body: unknown,
  errors: readonly ValidationErrorDetail[],
): string {
  const { name, status, unsent, headers, advice = adviceOn(facts) } = facts;
  const why = reasonsIn(errors) || plainText(body) || limitIn(headers);
  const id = headers.get('xero-correlation-id');
  return [
    `${name}: ${unsent ? 'not sent' : `Xero answered ${status}`}${why && `: ${why}`}.`,
    ...(advice === '' ? [] : [advice]),
    ...(id === null ? [] : [`[correlation id ${id}]`]),
  ].join(' ');
}

function reasonsIn(errors: readonly ValidationErrorDetail[]): string {
  const more = errors.length - mostReasons;
  const reasons = errors.slice(0, mostReasons).map(reasonText).join(' · ');
  return more > 0 ? `${reasons} (and ${more} more)` : reasons;
}

function reasonText({ message, elementIndex, field }: ValidationErrorDetail): string {
  const place = [
    ...(elementIndex ? [`[${elementIndex}]`] : []),
    ...(field === undefined ? [] : [field]),
  ];
  return [...place, message.replace(/\.$/, '')].join(' ');
}

/** A text that is no markup and no broken JSON. */
function plainText(body: unknown): string {
  const text = typeof body === 'string' ? body.trim() : '';
  return /^[^<{[]+$/.test(text) ? text.slice(0, mostText).replace(/\.$/, '') : '';
}

function limitIn(headers: Headers): string {
  const problem = headers.get('x-rate-limit-problem')?.toLowerCase();
  return problem === undefined ? '' : `the ${problem} limit is used up`;
}
