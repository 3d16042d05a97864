import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';

let written = '';
const write = (text: string): void => {
  written += text;
};

afterEach(() => {
  written = '';
});

test('listens, prints what to paste, and logs requests without their tokens', async () => {
  const outcome = await run(['--port', '0', '--redirect-uri', 'http://localhost:9/back'], write);
  if (outcome.kind !== 'listening') throw new Error(written);
  const { url, close } = outcome.server;
  expect(written).toContain(`Xero simulator at ${url}`);
  expect(written).toContain(`token: '${url}/connect/token',`);
  expect(written).toContain("redirectUri: 'http://localhost:9/back',");
  expect(written).toContain(`createAccountingClient(session, { baseUrl: '${url}/api.xro/2.0' })`);
  expect(written).toContain('Ana Whetu <ana@demo.example>, 4 organisations');
  const clientId = /clientId: '(\w+)'/.exec(written)?.[1] ?? '';
  written = '';
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: 'http://localhost:9/back',
    response_type: 'code',
    scope: 'openid',
  });
  expect((await fetch(`${url}/identity/connect/authorize?${query}`)).status).toBe(200);
  await fetch(`${url}/api.xro/2.0/Invoices?page=1`, {
    headers: { authorization: 'Bearer secret' },
  });
  await close();
  expect(written).toMatch(
    /^\d\d:\d\d:\d\d 401 GET \/api\.xro\/2\.0\/Invoices\?page=1 getInvoices$/m,
  );
  expect(written).not.toContain('secret');
});

test.each([
  [['--port', 'http'], 'whole number from 0 to 65535, not http'],
  [['--redirect-uri', 'callback'], 'no address: callback'],
  [['--prot', '8080'], "Unknown option '--prot'"],
])('%j is refused in words', async (args, words) => {
  expect(await run(args, write)).toEqual({ kind: 'over', exitCode: 1 });
  expect(written).toContain(words);
});

test('--help tells every option', async () => {
  expect(await run(['--help'], write)).toEqual({ kind: 'over', exitCode: 0 });
  for (const option of ['--port', '--redirect-uri', '--seed', '--quiet']) {
    expect(written).toContain(option);
  }
});

test('as a program of its own, it ends on SIGTERM', async () => {
  const program = new URL('../src/bin.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, '--port', '0']);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await expect.poll(() => output, { timeout: 30_000 }).toContain('Who can sign in:');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
