import type { TokenStore } from '../../src/index.ts';
import { type Barrier, barrier } from './barrier.ts';

/** A store whose lock keeps nobody out: one that expired while its holder was paused. */
export function withoutLock(store: TokenStore): TokenStore {
  return { ...store, withLock: async (_key, work) => await work() };
}

/** A store as one process has it, which a test can hold up or break. */
export interface Meddling extends TokenStore {
  /** Holds up the next write, before or after it is done. */
  pauseWrite(where: 'before' | 'after'): Barrier;
  /** The next writes fail: without having written, or having written. */
  failWrites(how: 'not written' | 'written', count?: number): void;
  /** What was still to go wrong does not. */
  recover(): void;
}

/** Stands between a process and its store. */
export function meddling(store: TokenStore): Meddling {
  const plans: ((write: () => Promise<'written' | 'stale'>) => Promise<'written' | 'stale'>)[] = [];
  return {
    ...store,
    write: async (...args) => {
      const plan = plans.shift();
      const write = async () => await store.write(...args);
      return plan ? await plan(write) : await write();
    },
    pauseWrite: (where) => {
      const at = barrier();
      plans.push(async (write) => {
        if (where === 'before') await at.pass();
        const outcome = await write();
        if (where === 'after') await at.pass();
        return outcome;
      });
      return at;
    },
    recover: () => {
      plans.length = 0;
    },
    failWrites: (how, count = 1) => {
      for (let time = 0; time < count; time += 1) {
        plans.push(async (write) => {
          if (how === 'written') await write();
          throw new Error('disk full');
        });
      }
    },
  };
}
