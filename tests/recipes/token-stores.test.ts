import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { ranElsewhere, takeBlocks } from '@acme/test-queries/documents';
import { memoryTokenStore, type TokenStore } from '@acme/xero-auth';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { abandonLock } from './src/abandon-lock.ts';
import { blocksOf, wholeModules } from './src/modules.ts';
import { type Postgres, postgresPrograms, startPostgres } from './src/postgres.ts';

const modules = takeBlocks(
  'docs/guides/token-stores.md',
  new URL('output/token-stores/', import.meta.url),
  wholeModules(),
).map(({ file }) => file);
const [sqlite = '', postgres = '', ownChecks = ''] = modules;

test('the stores of the guide compile', () => {
  expect(modules).toHaveLength(3);
  expect(diagnose(modules)).toEqual([]);
});

describe('the SQLite store of the guide', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xero-sqlite-'));
  const file = join(folder, 'tokens.db');
  const { sqliteTokenStore } = await import(sqlite);
  const checks = tokenStoreChecks((): TokenStore => sqliteTokenStore(file), {
    abandonLock: (key) => abandonLock(sqlite, file, key),
  });
  for (const { name, run } of checks) test(name, run);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
});

const programs = postgresPrograms();
const without = programs === undefined ? ' (skipped: no initdb and postgres here)' : '';

describe.skipIf(programs === undefined)(`the Postgres store of the guide${without}`, async () => {
  let server: Postgres;
  let pools: Pool[] = [];
  let opened = 0;

  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
    const { folder: host } = server;
    pools = [1, 2].map(() => new Pool({ host, user: 'test', database: 'postgres' }));
    for (const statement of blocksOf('docs/guides/token-stores.md', 'sql'))
      await pools[0]?.query(statement);
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await server.stop();
  });

  const { postgresTokenStore } = await import(postgres);
  const makeStore = (): TokenStore => {
    opened += 1;
    return postgresTokenStore(pools[opened % pools.length]);
  };
  const checks = tokenStoreChecks(makeStore, {
    abandonLock: (key) => abandonLock(postgres, server.folder, key),
  });
  for (const { name, run } of checks) test(name, run);
});

test('the checks of the guide run under the test runner of Node', () => {
  const output = execFileSync(process.execPath, ['--test', ownChecks], { encoding: 'utf8' });
  ranElsewhere(ownChecks);
  const count = tokenStoreChecks(memoryTokenStore).length;
  expect(output).toContain(`pass ${count}\n`);
  expect(output).toContain('fail 0\n');
});
