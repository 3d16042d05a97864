import type { TokenStore } from '../token-store.ts';
import { type Check, failure, put, same, stored, tokensOf } from './check.ts';

/** Holds a lock until it is let go. */
async function hold(
  store: TokenStore,
  key: string,
): Promise<{ readonly release: () => void; readonly released: Promise<void> }> {
  let release = () => {};
  let released: Promise<void> = Promise.resolve();
  await new Promise<void>((held, failed) => {
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    released = store.withLock(key, () => {
      held();
      return until;
    });
    released.catch(failed);
  });
  return { release, released };
}

/** Time for a store to do something wrong. */
async function aWhile({ read }: TokenStore, key: string): Promise<void> {
  for (let count = 0; count < 5; count += 1) await read(key);
}

export const lockChecks: readonly Check[] = [
  {
    name: 'gives what the work gives',
    async check({ store, key, soon }) {
      same(
        await soon(
          'withLock',
          store.withLock(key, async () => 'done'),
        ),
        'done',
        'withLock',
      );
    },
  },
  {
    name: 'throws what the work throws, and frees the lock',
    async check({ store, other, key, soon }) {
      const reason = new Error('reason');
      const throwing = [
        () => Promise.reject(reason),
        () => {
          throw reason;
        },
      ];
      for (const work of throwing) {
        const thrown = await failure('withLock', soon('withLock', store.withLock(key, work)));
        same(thrown === reason, true, 'whether withLock throws the very thing that the work threw');
        for (const next of [other, store]) {
          const after = next.withLock(key, async () => 'free');
          same(await soon('withLock after a throw', after), 'free', 'withLock after a throw');
        }
      }
    },
  },
  {
    name: 'reads and writes under the lock',
    async check({ store, key, soon }) {
      const work = store.withLock(key, () => put(store, key, tokensOf(1)));
      same((await soon('a write under the lock', work)).tokens, tokensOf(1), 'what was written');
    },
  },
  {
    name: 'lets one at a time in, and everybody in the end',
    async check({ store, other, key, soon }) {
      let inside = 0;
      let most = 0;
      let runs = 0;
      const work = async () => {
        inside += 1;
        runs += 1;
        most = Math.max(most, inside);
        await aWhile(other, key);
        inside -= 1;
      };
      const callers = [store, other, store, other, store, other];
      const all = Promise.all(callers.map((one) => one.withLock(key, work)));
      await soon('six callers of withLock', all);
      same(most, 1, 'how many were under one lock at once');
      same(runs, callers.length, 'how many were let in');
    },
  },
  {
    name: 'locks each key by itself',
    async check({ store, other, key, soon }) {
      const { release, released } = await soon('withLock', hold(store, key));
      for (const one of [store, other]) {
        const free = one.withLock(`${key}, another`, async () => 'free');
        same(await soon('withLock of another key', free), 'free', 'withLock of another key');
      }
      release();
      await soon('withLock', released);
    },
  },
  {
    name: 'does not start when the signal has aborted already',
    async check({ store, key, soon }) {
      const reason = new Error('reason');
      let started = false;
      const work = async () => {
        started = true;
      };
      const signal = AbortSignal.abort(reason);
      const aborted = soon('withLock', store.withLock(key, work, { signal }));
      same((await failure('withLock', aborted)) === reason, true, "whether it was the signal's");
      same(started, false, 'whether the work was started');
    },
  },
  {
    name: 'stops waiting when the signal aborts, and leaves nothing behind',
    async check({ store, other, key, soon }) {
      const reason = new Error('reason');
      const { release, released } = await soon('withLock', hold(store, key));
      for (const one of [store, other]) {
        const controller = new AbortController();
        let started = false;
        const work = async () => {
          started = true;
        };
        const waiting = one.withLock(key, work, { signal: controller.signal });
        waiting.catch(() => {});
        await aWhile(other, key);
        controller.abort(reason);
        const aborted = failure('withLock', soon('the end of waiting after an abort', waiting));
        same((await aborted) === reason, true, "whether withLock failed with the signal's reason");
        same(started, false, 'whether the work was started');
      }
      release();
      await soon('withLock', released);
      const after = other.withLock(key, async () => 'free');
      same(await soon('withLock after an abort', after), 'free', 'withLock after an abort');
    },
  },
  {
    name: 'does not let one that lost its lock write over what came after',
    async check({ store, other, key, soon }) {
      const before = await put(store, key, tokensOf(1));
      const { release, released } = await soon('withLock', hold(store, key));
      // Compare-and-swap asks nobody for a lock: it must be safe where the lock was lost.
      const after = await soon('a write without the lock', put(other, key, tokensOf(2)));
      const late = await store.write(key, tokensOf(3), { ifVersion: before.version });
      same(late, 'stale', 'write of one who went on after the lock was lost');
      release();
      await soon('withLock', released);
      same(await stored(store, key), after, 'what is there in the end');
    },
  },
];

export function abandonedLockChecks(
  abandonLock: ((key: string) => Promise<void>) | undefined,
): readonly Check[] {
  if (!abandonLock) return [];
  return [
    {
      name: 'takes over the lock of one who died, one at a time',
      async check({ store, other, key, soon }) {
        await abandonLock(key);
        let inside = 0;
        let most = 0;
        const work = async () => {
          inside += 1;
          most = Math.max(most, inside);
          await aWhile(other, key);
          inside -= 1;
        };
        const takers = [store, other, store, other];
        const all = Promise.all(takers.map((one) => one.withLock(key, work)));
        await soon('withLock where the lock was abandoned', all);
        same(most, 1, 'how many took the lock over at once');
      },
    },
  ];
}
