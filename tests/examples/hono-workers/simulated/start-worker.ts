import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Miniflare, type MiniflareOptions } from 'miniflare';

const folder = new URL('..', import.meta.url).pathname;

/** Builds a Worker and runs it as Cloudflare does, with a D1 of its own in memory. */
export async function startWorker(entry: string, options: Partial<MiniflareOptions>) {
  const built = await build({
    entryPoints: [`${folder}${entry}`],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022' },
    conditions: ['workerd', 'worker', 'browser'],
  });
  const worker = new Miniflare({
    ...{ modules: true, script: built.outputFiles[0]?.text ?? '' },
    ...{ compatibilityDate: '2026-01-01', d1Databases: ['DB'] },
    ...options,
  });
  const database = await worker.getD1Database('DB');
  const tables = readFileSync(`${folder}migrations/0001_tokens.sql`, 'utf8');
  for (const statement of tables.split(';').filter((text) => text.trim() !== '')) {
    await database.prepare(statement).run();
  }
  return { worker, database };
}

/** Secrets of a Worker that lives for a day. */
export function newSecrets() {
  const key = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');
  return { SESSION_SECRET: key(), LOGIN_KEY: key() };
}
