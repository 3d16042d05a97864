import { createClient } from 'redis';
import { type NodeRedisClient, redisLimiter } from '../../src/index.ts';

/** A client whose Redis shows the time that a test sets. */
export interface TimedClient extends NodeRedisClient {
  /** Resolves once somebody is told to wait. */
  denied(): Promise<void>;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
  /** How many scripts have run so far, the same one counted once. */
  scripts(): number;
  /** How often any has run so far. */
  runs(): number;
  destroy(): void;
}

/**
 * Connects to the Redis at a path, and puts a time of its own in the place of Redis's.
 *
 * @param now in milliseconds since 1970
 */
export async function connectTimed(path: string, now: () => number): Promise<TimedClient> {
  const client = createClient({ socket: { path, tls: false } });
  await client.connect();
  const timed = { ...withTime(client, now), destroy: () => client.destroy() };
  await useEveryScript(timed);
  return timed;
}

/**
 * The first use of a script waits for its digest, which a thread makes: that a limiter is idle could
 * not be told from outside.
 */
async function useEveryScript(timed: TimedClient): Promise<void> {
  const limiter = redisLimiter(timed, { concurrent: 1, prefix: 'first' });
  const permit = await limiter.acquire({ tenantId: 'ada' });
  const patience = new AbortController();
  const waiting = limiter.acquire({ tenantId: 'ada', signal: patience.signal });
  await timed.denied();
  patience.abort();
  await waiting.catch(() => undefined);
  if ('release' in permit) permit.release();
  while (timed.scripts() < ['acquire', 'leave', 'release'].length) await timed.idle();
}

function withTime(client: NodeRedisClient, now: () => number): Omit<TimedClient, 'destroy'> {
  let onDenied = (): void => undefined;
  let underWay = 0;
  let runs = 0;
  const texts = new Set<string>();
  return {
    scripts: () => texts.size,
    runs: () => runs,
    evalSha: () => Promise.reject(new Error('NOSCRIPT')),
    denied: () =>
      new Promise((resolve) => {
        onDenied = resolve;
      }),
    idle: async () => {
      do await new Promise((resolve) => setImmediate(resolve));
      while (underWay > 0);
    },
    eval: async (script, options) => {
      const time = `{ ${Math.floor(now() / 1000)}, ${(now() % 1000) * 1000} }`;
      underWay += 1;
      try {
        const answer = await client.eval(script.replaceAll("redis.call('TIME')", time), options);
        if (Array.isArray(answer) && answer[0] === 'wait') onDenied();
        return answer;
      } finally {
        texts.add(script);
        runs += 1;
        underWay -= 1;
      }
    },
  };
}
