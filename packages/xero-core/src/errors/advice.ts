/** What advice depends on. */
export interface AdviceFacts {
  readonly status: number;
  /** Of a 429: how long Xero asks to wait. @unit milliseconds */
  readonly retryAfter?: number | undefined;
  /** Whether the limiter refused it, so that Xero has not seen it. */
  readonly unsent?: boolean | undefined;
}

const byStatus: Readonly<Record<number, string>> = {
  401: 'Have the user log in again.',
  403: 'Is the app still connected to the organisation, and may the user do this?',
  404: 'Check the id, and whether it is of this organisation.',
  409: 'Read the record again, then change it.',
  412: 'Check the headers that you set.',
  413: 'Send less at once.',
  415: 'Check the media type.',
  500: 'If it lasts, ask Xero.',
  501: 'Xero does not offer this.',
};
const later = 'Try again later; status.developer.xero.com tells more.';

/** What to do about a refusal, in a sentence; empty where its reasons say it. */
export function adviceOn({ status, retryAfter, unsent }: AdviceFacts): string {
  if (status !== 429) return byStatus[status] ?? (status > 501 ? later : '');
  if (retryAfter !== undefined) return `Try again in ${inWords(retryAfter)}.`;
  return unsent ? 'Xero has not said when it is renewed.' : 'Try again later.';
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
