import type { Clock } from '../../src/index.ts';
import { SimulatedTime } from './simulated-time.ts';

const timeout = 60_000;

/** A clock on which waits pass at once; only a timeout, which is a minute, has to be let pass. */
export class QuickTime implements Clock {
  /** How long each wait was. @unit milliseconds */
  readonly waits: number[] = [];
  readonly #time = new SimulatedTime();

  now(): number {
    return this.#time.now();
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const sleep = this.#time.sleep(milliseconds, signal);
    if (milliseconds < timeout) {
      this.waits.push(milliseconds);
      void this.#time.pass(milliseconds);
    }
    return sleep;
  }

  /** Lets time pass. */
  pass(milliseconds: number): Promise<void> {
    return this.#time.pass(milliseconds);
  }
}
