import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks, textOf } from '@acme/test-queries/documents';
import { createAccountingClient, XeroInputError } from '@acme/xero-accounting';
import { memoryTokenStore, XeroAuth, XeroAuthError } from '@acme/xero-auth';
import { afterAll, describe, expect, test } from 'vitest';
import { nameOf, rowsOf, writeCode } from './src/guide-tables.ts';
import { modulesWith } from './src/moving-guide.ts';
import * as granted from './src/moving-names.ts';
import { actAs, onSimulator } from './src/on-simulator.ts';
import { pyxeroFilters, pyxeroNames, pyxeroStatuses } from './src/pyxero-names.ts';

const { simulator, reported } = granted;
const guide = textOf('docs/guides/moving-from-pyxero.md');
const rows = rowsOf(guide, 'PyXero');

const disk = mkdtempSync(join(tmpdir(), 'xero-moving-'));
afterAll(() => rmSync(disk, { recursive: true, force: true }));
const blocks = takeBlocks(
  'docs/guides/moving-from-pyxero.md',
  new URL('output/moving-from-pyxero/', import.meta.url),
  modulesWith('moving-names', Object.keys(granted), disk),
);

onSimulator();

describe('the guide to moving from PyXero', () => {
  test.each(Object.entries(pyxeroNames))(
    'has a row for all that it offers: %s',
    (heading, list) => {
      const own = rows.filter((row) => row.heading === heading);
      const found = own.flatMap(({ theirs }) => theirs.map(nameOf));
      expect([...new Set(found)].toSorted()).toEqual([...new Set(list.split(/\s+/))].toSorted());
    },
  );

  test('leaves filters to the guide to queries, which has them all', () => {
    expect(guide).toContain('(queries.md#from-pyxero)');
    const [, table = ''] = textOf('docs/guides/queries.md').split('## From PyXero');
    const left = [...table.matchAll(/^\| ([^|]*)\|/gm)].map(([, cell]) => cell).join('\n');
    const missing = pyxeroFilters
      .split(/\s+/)
      .filter((name) => !new RegExp(`(\\b|_)${name.replace(/^__/, '')}\\b`).test(left));
    expect(missing).toEqual([]);
  });

  test('names what is there, and its examples compile', () => {
    expect(blocks).toHaveLength(4);
    const program = writeCode(rows, 'moving-from-pyxero-tables');
    expect(diagnose([program, ...blocks.map(({ file }) => file)])).toEqual([]);
  }, 180_000);

  test.each(blocks)('the block in $place does what it says', async ({ file, ...promised }) => {
    actAs('web');
    const ending = await import(file).then(() => undefined, String);
    expect(ending).toBe(promised.throws);
    expect(reported).toEqual(promised.reports);
  });

  test.each(Object.entries(pyxeroStatuses))(
    'status %s is the class that its table names',
    async (status, name) => {
      const fetch = async () => new Response(null, { status: Number(status) });
      const client = createAccountingClient(simulator.session(), { fetch, retries: 0 });
      await expect(client.contacts.list()).rejects.toMatchObject({ name, status: Number(status) });
    },
  );

  test('no login, and no organisation, are the errors that its table names', async () => {
    const options = { clientId: 'an-app', store: memoryTokenStore() };
    const nobody = new XeroAuth(options).forUser('nobody');
    await expect(nobody.accessToken()).rejects.toBeInstanceOf(XeroAuthError);
    await expect(nobody.accessToken()).rejects.toMatchObject({ code: 'no_tokens' });
    const client = createAccountingClient({ accessToken: async () => 'a-token' });
    await expect(client.contacts.list()).rejects.toBeInstanceOf(XeroInputError);
  });
});
