import type { TokenStore } from '@acme/xero-auth';
import type { D1Database } from '@cloudflare/workers-types';

/**
 * Tokens in D1, in the tables of `migrations/`. D1 has one place where all writes go, and each
 * statement is done whole or not at all: that is what compare-and-swap needs.
 *
 * @param lease how long the lock of a request that was cut off is kept, in milliseconds.
 */
export function d1TokenStore(database: D1Database, { lease = 30_000 } = {}): TokenStore {
  /** Whether a statement, which returns the rows that it changes, changed one. */
  async function changes(statement: string, ...values: unknown[]): Promise<boolean> {
    return (
      (await database
        .prepare(statement)
        .bind(...values)
        .first()) !== null
    );
  }

  return {
    async read(key) {
      const row = await database
        .prepare('select version, tokens from xero_tokens where key = ?')
        .bind(key)
        .first<{ version: string; tokens: string }>();
      return row ? { version: row.version, tokens: JSON.parse(row.tokens) } : undefined;
    },

    async write(key, tokens, { ifVersion }) {
      const values = [key, crypto.randomUUID(), JSON.stringify(tokens)];
      const written =
        ifVersion === undefined
          ? await changes(
              'insert into xero_tokens values (?, ?, ?) on conflict do nothing returning key',
              ...values,
            )
          : await changes(
              `update xero_tokens set version = ?2, tokens = ?3
               where key = ?1 and version = ?4 returning key`,
              ...values,
              ifVersion,
            );
      return written ? 'written' : 'stale';
    },

    async delete(key) {
      await database.prepare('delete from xero_tokens where key = ?').bind(key).run();
    },

    async withLock(key, work, { signal } = {}) {
      const owner = crypto.randomUUID();
      const lock = () =>
        changes(
          `insert into xero_locks values (?1, ?2, ?3) on conflict (key) do update
           set owner = excluded.owner, ends = excluded.ends where ends < ?4 returning key`,
          ...[key, owner, Date.now() + lease, Date.now()],
        );
      const renew = () =>
        changes(
          'update xero_locks set ends = ?3 where key = ?1 and owner = ?2 returning key',
          ...[key, owner, Date.now() + lease],
        );
      const unlock = () =>
        changes('delete from xero_locks where key = ? and owner = ? returning key', key, owner);

      signal?.throwIfAborted();
      while (!(await lock())) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        signal?.throwIfAborted();
      }
      // A renewal or an unlock that fails costs time, not tokens: the lease ends by itself.
      const renewal = setInterval(() => renew().catch(() => {}), lease / 3);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        await unlock().catch(() => {});
      }
    },
  };
}
