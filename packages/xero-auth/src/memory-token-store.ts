import { abortable } from './abortable.ts';
import type { StoredTokens, TokenStore } from './token-store.ts';

/**
 * Keeps tokens in this process only: a restart loses them, and every user has to log in again. For
 * scripts and tests, and for custom connections, whose tokens are a request away.
 */
export function memoryTokenStore(): TokenStore {
  const sets = new Map<string, StoredTokens>();
  const queues = new Map<string, Promise<unknown>>();
  let writes = 0;

  return {
    async read(key) {
      return structuredClone(sets.get(key));
    },

    async write(key, tokens, { ifVersion }) {
      if (sets.get(key)?.version !== ifVersion) return 'stale';
      writes += 1;
      sets.set(key, { tokens: structuredClone(tokens), version: String(writes) });
      return 'written';
    },

    async delete(key) {
      sets.delete(key);
    },

    async withLock(key, work, { signal } = {}) {
      signal?.throwIfAborted();
      const before = queues.get(key) ?? Promise.resolve();
      const turn = abortable(before, signal).then(work);
      // Whoever comes next waits for all before us, too, should we give up waiting.
      const queue = Promise.allSettled([before, turn]);
      queues.set(key, queue);
      void queue.then(() => {
        if (queues.get(key) === queue) queues.delete(key);
      });
      return await turn;
    },
  };
}
