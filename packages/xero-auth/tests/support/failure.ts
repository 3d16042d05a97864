import { inspect } from 'node:util';

/** What a call throws or rejects with; an error when it succeeds. */
export async function failureOf<Failure>(call: () => unknown): Promise<Failure> {
  let result: unknown;
  try {
    result = await call();
  } catch (error) {
    return error as Failure;
  }
  throw new Error(`A failure was due, and the call gave ${inspect(result, { depth: 1 })}.`);
}
