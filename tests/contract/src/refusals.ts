import type { XeroApiError } from '@acme/xero-core';
import type { FaultEffect, Simulator } from '@acme/xero-simulator';

type Send = () => PromiseLike<unknown>;

/** Brings about refusals of a simulator, and gives what the SDK throws of them. */
export interface Refusals {
  /** @throws when the call is not refused. */
  of(call: Send): Promise<XeroApiError>;
  /** Has the call's request refused by a fault. */
  by(effect: FaultEffect, call: Send): Promise<XeroApiError>;
}

export function refusalsOf({ clock, faults }: Simulator): Refusals {
  async function of(call: Send): Promise<XeroApiError> {
    try {
      await clock.until(Promise.resolve(call()));
    } catch (error) {
      return error as XeroApiError;
    }
    throw new Error('It was not refused.');
  }
  return {
    of,
    by: async (effect, call) => {
      // Not the token's request, where a client needs one first.
      faults.add({ ...effect, match: ({ family }) => family !== undefined });
      return await of(call);
    },
  };
}
