import type { RedisClient } from '../../src/index.ts';

/** A connected client, and how to end it. */
export interface Connected {
  readonly client: RedisClient;
  close(): Promise<void>;
}

/** Whose clients there are. */
export type Kind = 'node-redis' | 'ioredis';
export const kinds: readonly Kind[] = ['node-redis', 'ioredis'];

/** Connects to the socket at a path; a program loads only the client that it uses. */
export async function connect(kind: Kind, path: string): Promise<Connected> {
  return kind === 'ioredis' ? await withIoRedis(path) : await withNodeRedis(path);
}

async function withNodeRedis(path: string): Promise<Connected> {
  const { createClient } = await import('redis');
  const client = createClient({ socket: { path, tls: false, reconnectStrategy: 50 } });
  client.on('error', () => undefined);
  await client.connect();
  return { client, close: async () => client.destroy() };
}

async function withIoRedis(path: string): Promise<Connected> {
  const { Redis } = await import('ioredis');
  const client = new Redis(path, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  return { client, close: async () => client.disconnect() };
}
