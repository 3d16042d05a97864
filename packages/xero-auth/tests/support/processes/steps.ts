import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Death } from './job.ts';

/** Counts what a process does to the outside world on behalf of each of its users. */
export interface Steps {
  /** How many were taken for a user. */
  taken(user: number): number;
  /** Does a user's work, counting its steps. */
  of<Value>(user: number, work: () => Promise<Value>): Promise<Value>;
  /** A step is about to be taken, or has just been taken. */
  step(): void;
}

/**
 * Counts every operation on files, before it begins and after it ends, and kills the process at one
 * of them: by SIGKILL, so that it can put nothing in order.
 */
export function countSteps(dieAt: Death | undefined): Steps {
  const context = new AsyncLocalStorage<number>();
  const taken = new Map<number, number>();
  const step = (): void => {
    const user = context.getStore();
    if (user === undefined) return;
    const count = (taken.get(user) ?? 0) + 1;
    taken.set(user, count);
    if (user === dieAt?.app && count === dieAt.step) process.kill(process.pid, 'SIGKILL');
  };
  countMethods(fs.promises, step);
  syncBuiltinESMExports();
  return {
    taken: (user) => taken.get(user) ?? 0,
    of: (user, work) => context.run(user, work),
    step,
  };
}

type Method = (...args: unknown[]) => unknown;

const handleMethods = ['write', 'writeFile', 'sync', 'datasync', 'close', 'chmod', 'utimes'];

function countMethods(
  on: object,
  step: () => void,
  names: readonly string[] = Object.keys(on),
): void {
  for (const name of names) {
    const method: unknown = Reflect.get(on, name);
    if (typeof method !== 'function') continue;
    const counted: Method = (...args) => {
      step();
      const result: unknown = Reflect.apply(method, on, args);
      if (!(result instanceof Promise)) return result;
      return result.then((value: unknown) => {
        step();
        if (name === 'open') countMethods(Object(value), step, handleMethods);
        return value;
      });
    };
    Reflect.set(on, name, counted);
  }
}
