import { abortable } from '@acme/xero-auth/store';
import { systemClock } from '@acme/xero-core/base';
import { jittered } from '../jitter.ts';
import type { Connection } from '../redis/connection.ts';
import { freeLock, renewLock, takeLock } from './scripts.ts';

const shortestPause = 40;
const longestPause = 400;

/** Where a lock is, and how long it outlives its owner. */
export interface LockPlace {
  readonly connection: Connection;
  readonly key: string;
  /** @unit milliseconds */
  readonly lease: number;
}

/** Runs a function under a lock, which is kept until it ends and no longer than a lease after. */
export async function underLock<Value>(
  place: LockPlace,
  work: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  const owner = crypto.randomUUID();
  // Frees also what was taken by a script whose answer nobody waited for.
  const free = () => place.connection.run(freeLock, [place.key], [owner]).catch(() => undefined);
  try {
    await take(place, owner, signal);
  } catch (error) {
    void free();
    throw error;
  }
  const ended = new AbortController();
  void keep(place, owner, ended.signal);
  try {
    return await work();
  } finally {
    ended.abort();
    await free();
  }
}

async function take(
  { connection, key, lease }: LockPlace,
  owner: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let pause = shortestPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    signal?.throwIfAborted();
    const taken = connection.run(takeLock, [key], [owner, String(lease)]);
    if (Number(await abortable(taken, signal)) === 1) return;
    await systemClock.sleep(jittered(pause), signal);
  }
}

/** Renews the lock; one that could not be renewed costs a refresh too many, and no tokens. */
async function keep(
  { connection, key, lease }: LockPlace,
  owner: string,
  ended: AbortSignal,
): Promise<void> {
  while (!ended.aborted) {
    await systemClock.sleep(lease / 4, ended).catch(() => undefined);
    if (ended.aborted) return;
    await connection.run(renewLock, [key], [owner, String(lease)]).catch(() => undefined);
  }
}
