import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Counts what a process does to the outside world. */
export interface Steps {
  readonly taken: number;
  /** Counts from here on. */
  start(): void;
  /** A step is about to be taken, or has just been taken. */
  step(): void;
}

/**
 * Counts every operation on files, before it begins and after it ends, and kills the process at one
 * of them: by SIGKILL, so that it can put nothing in order.
 */
export function countSteps(dieAt: number | undefined): Steps {
  let counting = false;
  let taken = 0;
  const step = (): void => {
    if (!counting) return;
    taken += 1;
    if (taken === dieAt) process.kill(process.pid, 'SIGKILL');
  };
  countMethods(fs.promises, step);
  syncBuiltinESMExports();
  return {
    get taken() {
      return taken;
    },
    start: () => {
      counting = true;
    },
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
