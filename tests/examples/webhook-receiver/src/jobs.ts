import { DatabaseSync } from 'node:sqlite';
import { eventKey, type WebhookEvent } from '@acme/xero-webhooks';

/** A record to fetch, for one event or several. */
export interface Job {
  readonly kind: 'CONTACT' | 'INVOICE';
  readonly id: string;
  readonly keys: readonly string[];
}

export type Jobs = ReturnType<typeof openJobs>;

/** What is to be fetched, and the copy of what was: in a file, so that nothing is lost with the process. */
export function openJobs(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma busy_timeout = 5000;
    pragma journal_mode = wal;
    create table if not exists events
      (key text primary key, kind text, id text, done integer not null default 0) strict;
    create table if not exists records
      (kind text, id text, json text not null, primary key (kind, id)) strict;
  `);
  // An event that Xero delivers again is there already.
  const add = database.prepare(
    'insert into events (key, kind, id) values (?, ?, ?) on conflict do nothing',
  );
  const open = database.prepare(
    'select kind, id, json_group_array(key) as keys from events where not done group by kind, id',
  );
  const finish = database.prepare('update events set done = 1 where key = ?');
  const keep = database.prepare('insert or replace into records values (?, ?, ?)');

  return {
    /** Notes down the events that have a record to fetch. When this returns, they are on disk. */
    add(events: readonly WebhookEvent[]): void {
      for (const event of events) {
        const { eventCategory, resourceId } = event;
        if (eventCategory !== 'CONTACT' && eventCategory !== 'INVOICE') continue;
        add.run(eventKey(event), eventCategory, resourceId);
      }
    },

    open(): Job[] {
      return open.all().map((row) => ({
        kind: row['kind'] === 'CONTACT' ? 'CONTACT' : 'INVOICE',
        id: String(row['id']),
        keys: JSON.parse(String(row['keys'])),
      }));
    },

    /** Keeps a record, if there is one. What happened to it meanwhile is another job. */
    finish({ kind, id, keys }: Job, record?: object): void {
      if (record) keep.run(kind, id, JSON.stringify(record));
      for (const key of keys) finish.run(key);
    },

    record(kind: Job['kind'], id: string): unknown {
      const row = database
        .prepare('select json from records where kind = ? and id = ?')
        .get(kind, id);
      return row && JSON.parse(String(row['json']));
    },

    close: () => database.close(),
  };
}
