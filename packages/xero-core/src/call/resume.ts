import { isXeroError, type ResumePoint } from '../errors/xero-error.ts';

/**
 * Says in the error of a request what of a list it was for, and where to go on. Other errors stay as
 * they are: a session may share its own among calls.
 */
export async function resumable<Value>(
  request: Promise<Value>,
  point: () => readonly [what: string, resumeFrom: ResumePoint],
): Promise<Value> {
  try {
    return await request;
  } catch (error) {
    if (isXeroError(error) && 'operationId' in error && error.resumeFrom === undefined) {
      const [what, resumeFrom] = point();
      error.message += ` ${what}`;
      Object.defineProperty(error, 'resumeFrom', { value: resumeFrom, enumerable: true });
    }
    throw error;
  }
}
