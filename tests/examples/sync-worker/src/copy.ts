import { DatabaseSync } from 'node:sqlite';

export type Kind = 'contacts' | 'invoices';

/** A record as it is kept: whole, with what it is found and compared by. */
export interface CopiedRecord {
  readonly id: string;
  /** When Xero says it changed last. @unit milliseconds since 1970 */
  readonly updated: number;
  readonly json: string;
}

/** The reading of all that changed in one organisation since a time (ISO 8601). */
export interface Pass {
  readonly tenantId: string;
  readonly kind: Kind;
  readonly since: string;
  /** The first page that has not been saved. */
  readonly page: number;
}

export type Copy = ReturnType<typeof openCopy>;

/** The local copy. Any number of processes may have it open, and may do the same pass. */
export function openCopy(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma busy_timeout = 30000;
    pragma journal_mode = wal;
    create table if not exists records
      (tenant text, kind text, id text, updated integer not null, json text not null,
       primary key (tenant, kind, id)) strict, without rowid;
    create table if not exists passes
      (tenant text, kind text, since text not null, began text, page integer not null,
       primary key (tenant, kind)) strict, without rowid;
  `);
  const open = database.prepare(
    "insert into passes values (?, ?, '1970-01-01T00:00:00Z', null, 1) on conflict do nothing",
  );
  const read = database.prepare('select since, page from passes where tenant = ? and kind = ?');
  // A process that stood still may come with what is old by now.
  const upsert = database.prepare(`
    insert into records values (?, ?, ?, ?, ?) on conflict do update
    set updated = excluded.updated, json = excluded.json where excluded.updated >= updated
  `);
  const progress = database.prepare(`
    update passes set page = max(page, ?), began = min(coalesce(began, ?2), ?2)
    where tenant = ? and kind = ? and since = ?
  `);
  const finish = database.prepare(`
    update passes set since = ?, began = null, page = 1
    where tenant = ? and kind = ? and since = ? and began = ?
  `);
  const begun = database.prepare(
    'select began from passes where tenant = ? and kind = ? and since = ?',
  );

  return {
    /** The pass that is under way, or else the next one. */
    pass(tenantId: string, kind: Kind): Pass {
      open.run(tenantId, kind);
      const row = read.get(tenantId, kind);
      return { tenantId, kind, since: String(row?.['since']), page: Number(row?.['page']) };
    },

    /** Saves a page, and that it is saved, in one transaction. */
    savePage(
      { tenantId, kind, since }: Pass,
      page: number,
      began: string,
      records: readonly CopiedRecord[],
    ): void {
      database.exec('begin immediate');
      try {
        for (const { id, updated, json } of records) upsert.run(tenantId, kind, id, updated, json);
        progress.run(page + 1, began, tenantId, kind, since);
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },

    /** Ends a pass: the next one reads what has changed since this one began, less an overlap. */
    finish({ tenantId, kind, since }: Pass, overlap: number): void {
      const began = begun.get(tenantId, kind, since)?.['began'];
      if (typeof began !== 'string') return;
      const next = new Date(Date.parse(began) - overlap).toISOString();
      finish.run(next, tenantId, kind, since, began);
    },

    records(tenantId: string, kind: Kind): { readonly id: string; readonly json: string }[] {
      return database
        .prepare('select id, json from records where tenant = ? and kind = ? order by id')
        .all(tenantId, kind)
        .map((row) => ({ id: String(row['id']), json: String(row['json']) }));
    },

    count(): number {
      return Number(database.prepare('select count(*) as count from records').get()?.['count']);
    },

    close(): void {
      database.close();
    },
  };
}
