import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { ranElsewhere, takeBlocks, textOf } from '@acme/test-queries/documents';
import { signWebhook } from '@acme/xero-webhooks';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { parseSource } from '../../scripts/compare/declarations.ts';
import { nameOf, rowsOf, writeCode } from './src/guide-tables.ts';
import { modulesWith } from './src/moving-guide.ts';
import * as granted from './src/moving-names.ts';
import { actAs, onSimulator } from './src/on-simulator.ts';
import { deliveryOf, invoiceEvent, listening } from './src/webhook-servers.ts';

const { simulator, reported } = granted;
const guide = textOf('docs/guides/moving-from-xero-node.md');

const disk = mkdtempSync(join(tmpdir(), 'xero-moving-'));
writeFileSync(join(disk, 'receipt.pdf'), '%PDF-1.7 bytes');
afterAll(() => rmSync(disk, { recursive: true, force: true }));

const rows = rowsOf(guide, 'xero-node');
const names = Object.keys(granted);
const ours = takeBlocks(
  'docs/guides/moving-from-xero-node.md',
  new URL('output/moving-from-xero-node/', import.meta.url),
  modulesWith('moving-names', names, disk),
);
const theirs = takeBlocks(
  'docs/guides/moving-from-xero-node.md',
  new URL('output/xero-node/', import.meta.url),
  modulesWith('xero-node-names', ['app', 'xero', 'tenantId', 'saveTokenSet', ...names], disk),
  'ts xero-node',
);
const blockWith = (text: string): string =>
  ours.find(({ code }) => code.includes(text))?.file ?? '';

const network = globalThis.fetch;

onSimulator();

/** As xero-node 20.0.0 declares them; what calls Xero is in the tables of operations. */
function publicMembers(): string[] {
  const entry = createRequire(import.meta.url).resolve('xero-node');
  const declared = (file: string, name: string): string[] =>
    membersOf(readFileSync(file, 'utf8'), name);
  const client = join(dirname(entry), 'XeroClient.d.ts');
  const api = join(dirname(entry), 'gen/api/accountingApi.d.ts');
  const openIdClient = join(dirname(createRequire(entry).resolve('openid-client')), '../types');
  return [
    'XeroClient',
    'XeroIdToken',
    'XeroAccessToken',
    ...declared(client, 'XeroClient'),
    ...declared(client, 'IXeroClientConfig').map((name) => `config.${name}`),
    ...declared(join(openIdClient, 'index.d.ts'), 'TokenSet').map((name) => `TokenSet.${name}`),
    ...declared(api, 'AccountingApi').map((name) => `accountingApi.${name}`),
  ];
}

/** What xero-node calls the fields of a model, and what Xero does. */
function fieldsIn(script: string): [name: string, wireName: string][] {
  return [...script.matchAll(/"name": "(\w+)",\s+"baseName": "([^"]+)"/g)].map(
    ([, name = '', wireName = '']) => [name, wireName],
  );
}

function membersOf(declarations: string, name: string): string[] {
  const found = parseSource(declarations).statements.find(
    (one): one is ts.ClassDeclaration | ts.InterfaceDeclaration =>
      (ts.isClassDeclaration(one) || ts.isInterfaceDeclaration(one)) && one.name?.text === name,
  );
  const members: readonly (ts.ClassElement | ts.TypeElement)[] = found?.members ?? [];
  return members.flatMap((member) => {
    const text = member.getText();
    const callsXero = text.includes('(xeroTenantId: ');
    if (!member.name || /^(private|protected) /.test(text) || callsXero) return [];
    return [member.name.getText()];
  });
}

describe('the guide to moving from xero-node', () => {
  test('shows code that compiles, ours and that of users of xero-node 20.0.0', () => {
    expect(ours.length).toBeGreaterThan(12);
    expect(theirs.length).toBeGreaterThan(8);
    const named = rows.filter(({ heading }) => /^(XeroClient|Arguments)$/.test(heading));
    const tables = writeCode(named, 'moving-from-xero-node-tables');
    expect(diagnose([tables, ...[...ours, ...theirs].map(({ file }) => file)])).toEqual([]);
    // What users have today is shown, and not run.
    for (const { file } of theirs) ranElsewhere(file);
  }, 180_000);

  test('has a row for every public member of XeroClient, its options and its tokens', () => {
    const members = rows.filter(({ heading }) => heading === 'XeroClient');
    const found = members.flatMap(({ theirs }) => theirs.map(nameOf));
    expect(publicMembers().filter((name) => !found.includes(name))).toEqual([]);
  });

  test('says which fields have other names, and of which APIs', () => {
    const models = join(dirname(createRequire(import.meta.url).resolve('xero-node')), 'gen/model');
    const renamed = readdirSync(models).flatMap((family) =>
      readdirSync(join(models, family))
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) => fieldsIn(readFileSync(join(models, family, file), 'utf8')))
        .filter(([name, wireName]) => name !== wireName)
        .map(([name, wireName]) => ({ family, name, wireName })),
    );
    const small = ({ wireName }: { readonly wireName: string }): string =>
      wireName.charAt(0).toLowerCase() + wireName.slice(1);
    const others = renamed.filter((field) => field.name !== small(field)).map(({ name }) => name);
    expect([...new Set(others)]).toEqual(['_class', '_new', '_super']);
    // Five fields of payroll NZ have a capital in xero-node alone: Xero knows no such field.
    const families = renamed.map(({ family }) => family).filter((one) => one !== 'payroll-nz');
    expect([...new Set(families)]).toEqual(['accounting', 'files', 'payroll-au']);
  });

  test.each(ours)('the block in $place does what it says', async ({ file, code, ...promised }) => {
    actAs(code.includes('auth.app()') ? 'custom-connection' : 'web');
    const ending = await import(file).then(() => undefined, String);
    expect(ending).toBe(promised.throws);
    expect(reported).toEqual(promised.reports);
  });

  test('its app logs a user in', async () => {
    const { app, auth } = await import(blockWith('/xero/callback'));
    const { url, close } = await listening(app);
    const { origin } = new URL(url);
    const begun = await network(`${origin}/xero/login`, { redirect: 'manual' });
    const back = new URL(await simulator.authorize(begun.headers.get('location') ?? ''));
    const ended = await network(`${origin}${back.pathname}${back.search}`, { redirect: 'manual' });
    expect([begun.status, ended.status]).toEqual([302, 302]);
    const { userId, tenantId } = granted.browser;
    expect(simulator.organisations.map((one) => one.tenantId)).toContain(tenantId);
    expect(await auth.forUser(userId).tokens()).toMatchObject({ refreshToken: expect.any(String) });
    await close();
  });

  test('its bridge lets xero-node call with our tokens', async () => {
    const server = await simulator.listen();
    const { xeroNodeFor } = await import(blockWith('xeroNodeFor'));
    const xero = await xeroNodeFor(granted.userId);
    xero.accountingApi.basePath = `${server.url}/api.xro/2.0`;
    const { tenantId } = simulator.session();
    const { body } = await xero.accountingApi.getOrganisations(tenantId);
    expect(body.organisations).toMatchObject([{ name: 'Kauri Joinery' }]);
    await server.close();
  });

  test('its webhook handler takes what Xero signed', async () => {
    const { handle } = await import(blockWith('createWebhookHandler'));
    const body = deliveryOf(invoiceEvent('an-invoice'));
    const signature = await signWebhook(body, 'the key of the webhook');
    const headers = { 'x-xero-signature': signature };
    const request = new Request('https://app.example/', { method: 'POST', body, headers });
    expect((await handle(request)).status).toBe(200);
    expect(reported).toEqual(['INVOICE UPDATE an-invoice']);
  });
});
