import type { RecordedRequest } from '../http/requests.ts';
import { BrokenConnection } from './broken-connection.ts';
import { type Fault, isFor } from './fault.ts';

/** A fault that was added. */
export interface AddedFault {
  /** How many requests it has befallen. */
  readonly happened: number;
  /** Lets it befall no more. */
  remove(): void;
}

/** What goes wrong, on demand. */
export interface Faults {
  /**
   * Makes something go wrong. Of several faults for one request the one added first happens.
   *
   * @throws {TypeError} when `times` is no positive integer.
   */
  add(fault: Fault): AddedFault;
  /** Takes all faults away; requests that hang come to an end. */
  clear(): void;
}

interface Entry {
  readonly fault: Fault;
  left: number;
  happened: number;
}

export class FaultBook implements Faults {
  readonly #entries = new Set<Entry>();
  readonly #hanging = new Set<(reason: unknown) => void>();

  add(fault: Fault): AddedFault {
    const times = fault.times ?? 1;
    if (!(times === Number.POSITIVE_INFINITY || Number.isInteger(times)) || times < 1) {
      throw new TypeError(`faults.add: times is ${times}; give a positive integer, or Infinity.`);
    }
    const entry: Entry = { fault, left: times, happened: 0 };
    this.#entries.add(entry);
    return {
      get happened() {
        return entry.happened;
      },
      remove: () => {
        this.#entries.delete(entry);
      },
    };
  }

  clear(): void {
    this.#entries.clear();
    for (const end of this.#hanging) end(new BrokenConnection());
    this.#hanging.clear();
  }

  /** The fault of a request, which is used up by that. */
  take(request: RecordedRequest): Fault | undefined {
    for (const entry of this.#entries) {
      if (!isFor(entry.fault.match, request)) continue;
      entry.left -= 1;
      entry.happened += 1;
      if (entry.left === 0) this.#entries.delete(entry);
      return entry.fault;
    }
    return undefined;
  }

  /** Never resolves: rejects when the client goes away, or the simulator is reset. */
  hang(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      const end = (reason: unknown): void => {
        this.#hanging.delete(end);
        signal.removeEventListener('abort', onAbort);
        reject(reason);
      };
      const onAbort = (): void => end(signal.reason);
      if (signal.aborted) return onAbort();
      this.#hanging.add(end);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }
}
