import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Installed, installed } from './src/installed.ts';
import { findNode20 } from './src/node-20.ts';
import { run } from './src/run.ts';
import { publishedPackages } from './src/workspace.ts';

const node20 = await findNode20();
const runtimes = [
  { runtime: `Node ${process.versions.node}`, node: process.execPath },
  { runtime: 'Node 20', node: node20 },
];
const entries = publishedPackages().flatMap(({ name, manifest }) =>
  Object.keys(manifest.publishConfig?.exports ?? {})
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) => `${name}${subpath.slice(1)}`),
);

// Loads every entry point and sends one call through a client to a server of its own.
const program = (load: string) => `
const { createServer } = await import('node:http');
${load}
const names = ${JSON.stringify(entries)};
for (const name of names) {
  const exported = Object.keys(await load(name));
  if (exported.length === 0) throw new Error(name + ' exports nothing');
}
const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ Invoices: [{ InvoiceID: request.url }] }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { createAccountingClient } = await load('@acme/xero-accounting');
const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const baseUrl = 'http://127.0.0.1:' + server.address().port;
const invoice = await createAccountingClient(session, { baseUrl }).invoices.get('i1');
server.close();
process.stdout.write(process.versions.node.split('.')[0] + ' ' + invoice.InvoiceID);
`;

const byImport = program('const load = (name) => import(name);');
const byRequire = `(async () => {${program('const load = async (name) => require(name);')}})();`;

let project: Installed;

beforeAll(async () => {
  project = await installed();
}, 180_000);

describe.each(runtimes)('$runtime', ({ runtime, node }) => {
  const major = /\d+/.exec(runtime)?.[0];
  const needed = node ?? '';

  test.skipIf(node === undefined)('import', async () => {
    const { status, printed, output } = await smoke(needed, `smoke-${major}.mjs`, byImport);
    expect(status, output).toBe(0);
    expect(printed).toBe(`${major} /Invoices/i1`);
  });

  test.skipIf(node === undefined)('require()', async () => {
    const { status, printed, output } = await smoke(needed, `smoke-${major}.cjs`, byRequire);
    expect(status, output).toBe(0);
    expect(printed).toBe(`${major} /Invoices/i1`);
  });
});

async function smoke(node: string, file: string, text: string) {
  await writeFile(join(project.folder, file), text);
  return await run(node, [file], { cwd: project.folder, env: { NODE_OPTIONS: '' } });
}
