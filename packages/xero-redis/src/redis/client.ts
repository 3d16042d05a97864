import { XeroConfigError } from '@acme/xero-core/base';

/** A client of node-redis (`redis` from 6 on), connected; a pool or cluster of them too. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  readonly isReady?: boolean;
}

/** A client of ioredis from 6 on, or a cluster of them. */
export interface IoRedisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  readonly status?: string;
}

/**
 * A client of node-redis or of ioredis, yours: you connect and close it, and listen to its `error`
 * events. It may serve other things too.
 */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** What is wanted of a client, whichever it is. */
export interface Scripting {
  eval(script: string, keys: string[], values: string[]): Promise<unknown>;
  evalSha(sha1: string, keys: string[], values: string[]): Promise<unknown>;
  /** Whether what is sent now leaves now, as far as the client says. */
  isReady(): boolean;
}

const unreachable: ReadonlySet<string> = new Set(['close', 'reconnecting', 'disconnecting', 'end']);

/** @throws {XeroConfigError} for what is no client. */
export function scriptingOf(client: RedisClient): Scripting {
  if ('evalSha' in client && typeof client.evalSha === 'function') {
    return {
      eval: (script, keys, values) => client.eval(script, { keys, arguments: values }),
      evalSha: (sha1, keys, values) => client.evalSha(sha1, { keys, arguments: values }),
      isReady: () => client.isReady ?? true,
    };
  }
  if ('evalsha' in client && typeof client.evalsha === 'function') {
    return {
      eval: (script, keys, values) => client.eval(script, keys.length, ...keys, ...values),
      evalSha: (sha1, keys, values) => client.evalsha(sha1, keys.length, ...keys, ...values),
      isReady: () => !unreachable.has(client.status ?? ''),
    };
  }
  throw new XeroConfigError(
    'The client is none of node-redis or ioredis: it takes `createClient()` of `redis`, or `new Redis()` of `ioredis`.',
  );
}
