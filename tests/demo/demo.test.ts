import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createSimulator } from '@acme/xero-simulator';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Run {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

interface Setting {
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

async function runDemo(args: readonly string[] = [], { node = [], env = {} }: Setting = {}) {
  const { FORCE_COLOR, NODE_OPTIONS, XERO_CLIENT_ID, ...inherited } = process.env;
  const child = spawn(process.execPath, [...node, 'scripts/demo.ts', ...args], {
    cwd: root,
    env: { ...inherited, ...env },
  });
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { output, errors, exitCode } satisfies Run;
}

describe('the story', () => {
  let run: Run;
  beforeAll(async () => {
    // Whatever would write to disk is an error.
    run = await runDemo([], { node: ['--permission', '--allow-fs-read=*'] });
  });

  test('comes to its end, writes nothing to disk, and leaves nothing listening', async () => {
    expect(run).toMatchObject({ errors: '', exitCode: 0 });
    expect(run.output).toContain('All as expected');
    const url = run.output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test.each([
    [1, 'loginWithBrowser(user', ['POST /connect/token → 200', 'user │ ana@demo.example']],
    [2, 'user.selectTenant(choice)', ['GET /connections → 200', 'organisation │ Kauri Joinery']],
    [3, 'createAccountingClient(', ['Nothing is sent yet.']],
    [4, "Type: 'ACCREC',", ['Type=="ACCREC" AND Status=="AUTHORISED"', '11 overdue']],
    [
      5,
      'for await (const invoice of',
      ['GET /Invoices?pageSize=20&page=4', 'All, on 4 pages │ 62'],
    ],
    [6, 'invoices.createMany([', ['0 │ saved as INV-0063', '1 │ refused', '2 │ saved as INV-0064']],
    [7, 'organisation.get()', ['POST /connect/token → 200', 'GET /Organisation → 200']],
    [8, 'Promise.all(', ['… 58 more', 'refused │ none', 'waited │ 60 s']],
    [
      9,
      'invoices.create({',
      ['PUT /Invoices → no answer', 'PUT /Invoices → 200', 'INV-0065 │ PO 42'],
    ],
    [10, 'attachments.upload(', ['/Attachme… → 200', 'received │']],
    [11, 'createWebhookHandler({', ['address │ wrongly │ 401', 'CONTACT UPDATE │ by Xero │ 200']],
  ] as const)('step %i tells the code and what came of it', (step, code, outcome) => {
    const told = stepOf(run.output, step);
    expect(told).toContain(code);
    for (const line of outcome) expect(told).toContain(line);
  });

  test('has no step that the tests leave out', () => {
    expect(run.output.match(/^\d+\. /gm)?.at(-1)).toBe('11. ');
  });

  test('the attachment that came back is the file that was sent', () => {
    const hashes = stepOf(run.output, 10).match(/\b[0-9a-f]{32}\b/g) ?? [];
    expect(hashes).toHaveLength(2);
    expect(new Set(hashes).size).toBe(1);
  });

  test('shows the sums that the simulator holds', async () => {
    const invoices = await heldInvoices();
    const told = stepOf(run.output, 5);
    for (const status of new Set(invoices.map(({ Status }) => Status))) {
      const group = invoices.filter(({ Status }) => Status === status);
      expect(told).toContain(`${status} │ ${group.length} │ ${due(group)}`);
    }
    expect(told).toContain(`│ ${invoices.length} │ ${due(invoices)}`);
  });

  test('is plain text of at most 80 columns where nobody sees colours', () => {
    expect(run.output).not.toContain('\u001b');
    expect(run.output.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('holds no token, code or secret of the login', () => {
    expect(run.output).not.toMatch(/eyJ|code=|state=|code_challenge/);
  });
});

const linux = process.platform === 'linux';
const why = linux ? '' : ' (skipped: the browser that the test brings is one for Linux)';

test.skipIf(!linux)(`--browser sends the user to the simulator’s login page${why}`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-browser-'));
  try {
    await writeFile(join(folder, 'xdg-open'), browser(), { mode: 0o755 });
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}` };
    const { output, errors, exitCode } = await runDemo(['--browser'], { env });
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(stepOf(output, 1)).toContain('GET /identity/connect/authorize → 200');
    expect(output).toContain('All as expected');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('fails with the step and the reason when an answer is not as it should be', async () => {
  const noInvoices = `const real = fetch;
    globalThis.fetch = async (url, init) =>
      String(url.url ?? url).includes('/Invoices') ? Response.json({ Invoices: [] }) : real(url, init);`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(noInvoices)}`];
  const { errors, exitCode } = await runDemo([], { node });
  expect(errors).toContain('Step 4: the number of overdue invoices is 0 and should be 11.');
  expect(exitCode).toBe(1);
});

/** A browser whose user agrees to everything. */
function browser(): string {
  return `#!${process.execPath}
const url = process.argv[2];
const { users } = ${JSON.stringify({ users: createSimulator().users })};
const form = new URLSearchParams({ user: users[0].id, step: 'allow' });
form.append('organisation', users[0].tenantIds[0]);
fetch(url).then(() => fetch(url, { method: 'POST', body: form }));
`;
}

/** A step as it is told, its requests and tables without what only makes columns of them. */
function stepOf(output: string, step: number): string {
  const [, told = ''] = output.split(new RegExp(`^${step}\\. `, 'm'));
  return (told.split(/^\d+\. /m)[0] ?? '').replaceAll(/ +/g, ' ');
}

interface Held {
  readonly Status: string;
  readonly AmountDue: number;
}

async function heldInvoices(): Promise<readonly Held[]> {
  const simulator = createSimulator();
  const { accessToken, tenantId } = simulator.session();
  const answer = await simulator.fetch(
    'https://api.xero.com/api.xro/2.0/Invoices?pageSize=1000&page=1',
    {
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${await accessToken()}`,
        'xero-tenant-id': tenantId,
      },
    },
  );
  const { Invoices } = (await answer.json()) as { Invoices: readonly Held[] };
  return Invoices;
}

function due(invoices: readonly Held[]): string {
  const cents = invoices.reduce((sum, { AmountDue }) => sum + Math.round(AmountDue * 100), 0);
  return (cents / 100).toLocaleString('en-NZ', { minimumFractionDigits: 2 });
}
