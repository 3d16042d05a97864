import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { demoOrganisation } from './src/server/organisation.ts';

const root = join(import.meta.dirname, '../..');

async function runDemo(...nodeOptions: string[]) {
  const { FORCE_COLOR, NODE_OPTIONS, ...env } = process.env;
  const child = spawn(process.execPath, [...nodeOptions, 'scripts/demo.ts'], { cwd: root, env });
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { output, errors, exitCode };
}

test('tells the story to its end and leaves nothing listening', async () => {
  const { output, errors, exitCode } = await runDemo();
  expect(errors).toBe('');
  expect(exitCode).toBe(0);
  expect(output.match(/^\d\. /gm)).toEqual([
    '1. ',
    '2. ',
    '3. ',
    '4. ',
    '5. ',
    '6. ',
    '7. ',
    '8. ',
  ]);
  for (const line of [
    'for await (const invoice of accounting.invoices.list()) {',
    'GET /Invoices?page=2',
    'INV-0131',
    '2026-12-20',
    '%PDF-1.4',
    'XeroValidationError',
    "There is no account with the code '999'",
    'All as expected',
  ]) {
    expect(output).toContain(line);
  }
  const url = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('is plain text of at most 80 columns where nobody sees colours', async () => {
  const { output } = await runDemo();
  expect(output).not.toContain('\u001b');
  expect(output.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

test('shows the sums that the server holds', async () => {
  const { output } = await runDemo();
  const { invoices } = demoOrganisation();
  const statuses = [...new Set(invoices.map(({ Status }) => Status))];
  expect(statuses).toHaveLength(5);
  for (const status of statuses) {
    const group = invoices.filter(({ Status }) => Status === status);
    expect(rowOf(output, status)).toEqual([group.length, due(group)]);
  }
  expect(rowOf(output, 'All, on 2 pages')).toEqual([130, due(invoices)]);
});

test('fails with the step and the reason when an answer is not as it should be', async () => {
  const noInvoices = `globalThis.fetch = async (url) => Response.json(
    { Contacts: new URL(url).searchParams.has('order') ? Array(8).fill({}) : [], Invoices: [] })`;
  const { errors, exitCode } = await runDemo(
    '--import',
    `data:text/javascript,${encodeURIComponent(noInvoices)}`,
  );
  expect(errors).toContain('Step 3: the number of invoices is 0 and should be 130.');
  expect(exitCode).toBe(1);
});

function rowOf(output: string, label: string): number[] {
  const cells = output
    .split('\n')
    .map((line) => line.split('│').map((cell) => cell.trim()))
    .find((row) => row[1] === label);
  return [Number(cells?.[2]), Number(cells?.[3]?.replaceAll(',', ''))];
}

function due(invoices: readonly { readonly AmountDue: number }[]): number {
  return invoices.reduce((sum, { AmountDue }) => sum + Math.round(AmountDue * 100), 0) / 100;
}
