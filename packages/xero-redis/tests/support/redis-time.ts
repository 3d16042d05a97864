import type { NodeRedisClient } from '../../src/index.ts';

/** A client whose Redis shows the time that a test sets. */
export interface TimedClient extends NodeRedisClient {
  /** @unit milliseconds since 1970 */
  now: number;
  /** Resolves once somebody is told to wait. */
  denied(): Promise<void>;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

/** Puts a time of its own in the place of Redis's, in every script. */
export function withTime(client: NodeRedisClient): TimedClient {
  let onDenied = (): void => undefined;
  let underWay = 0;
  const timed: TimedClient = {
    now: 1_790_000_000_000,
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
      const time = `{ ${Math.floor(timed.now / 1000)}, ${(timed.now % 1000) * 1000} }`;
      underWay += 1;
      try {
        const answer = await client.eval(script.replaceAll("redis.call('TIME')", time), options);
        if (Array.isArray(answer) && answer[0] === 'wait') onDenied();
        return answer;
      } finally {
        underWay -= 1;
      }
    },
  };
  return timed;
}
