import type { SimulatedTime } from './simulated-time.ts';

/** What comes of a call when all the time passes that it waits for. */
export async function inTime<Value>(time: SimulatedTime, call: PromiseLike<Value>): Promise<Value> {
  const outcome = Promise.resolve(call);
  // It may fail while time passes, before anybody awaits it.
  outcome.catch(() => undefined);
  await time.pass();
  return outcome;
}

/** What a call fails with when all the time passes that it waits for. */
export async function failureInTime<Failure>(
  time: SimulatedTime,
  call: PromiseLike<unknown>,
): Promise<Failure> {
  try {
    await inTime(time, call);
  } catch (error) {
    return error as Failure;
  }
  throw new Error('A failure was due, and the call succeeded.');
}
