import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { run } from '../src/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'csv-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = (name: string) => new URL(`../samples/${name}.csv`, import.meta.url).pathname;
const report = join(folder, 'report.csv');

/** Runs the importer in this process, in the simulator's time. */
async function importing(simulator: Simulator, args: string[], signal?: AbortSignal) {
  const { fetch, clock } = simulator;
  const accounting = createAccountingClient(simulator.session(), {
    ...{ fetch, clock, unitDecimalPlaces: 4 as const },
  });
  const [output, progress] = [new PassThrough(), new PassThrough()];
  const running = run([...args, '--report', report], { accounting, output, progress, signal });
  const exitCode = await clock.until(running);
  output.end();
  progress.end();
  return { exitCode, output: await text(output), progress: await text(progress) };
}

function written(): Record<string, string>[] {
  return parse(readFileSync(report), { columns: true });
}

function fileOf(lines: readonly string[], name = 'input.csv'): string {
  const header = 'Date,DueDate,ContactName,Reference,Description,UnitAmount,AccountCode';
  const file = join(folder, name);
  writeFileSync(file, [header, ...lines, ''].join('\n'));
  return file;
}

const bill = (number: string, amount = '10.00') =>
  `2026-10-01,2026-10-20,Hillside Timber,${number},Boards,${amount},429`;

/** Bills of the supplier in the books, by number. */
async function billsOf(simulator: Simulator) {
  const { fetch, clock } = simulator;
  const client = createAccountingClient(simulator.session(), { fetch, clock });
  const { items } = await client.invoices.list({
    where: { Type: 'ACCPAY', Contact: { Name: 'Hillside Timber' } },
    pageSize: 1000,
  });
  return items;
}

/** What was sent to create things. */
function sent(simulator: Simulator) {
  return simulator.requests.filter(({ method }) => method === 'PUT');
}

describe('bills', () => {
  test('each row has its outcome, on the terminal and in the report', async () => {
    const simulator = createSimulator();
    const { exitCode, output, progress } = await importing(simulator, ['bills', sample('bills')]);
    expect(exitCode).toBe(1);
    expect(output).toContain('6 bills for Kauri Joinery\n');
    expect(output).toContain("line 5 · 1007 · failed · Account code '9999' is not a valid code");
    expect(output).toContain('line 6 · 1008 · failed · UnitAmount is no amount');
    expect(output).toContain('4 created');
    expect(progress).toContain('█ 6 of 6');
    expect(written().map(({ Line, Outcome }) => `${Line} ${Outcome}`)).toEqual([
      ...['2 created', '3 created', '4 created', '5 failed', '6 failed', '7 created'],
    ]);
    const made = await billsOf(simulator);
    expect(made.map(({ InvoiceNumber }) => InvoiceNumber).toSorted()).toEqual([
      'HT-2201',
      'HT-2202',
    ]);
    expect(written()[0]?.['XeroID']).toBe(
      made.find(({ InvoiceNumber }) => InvoiceNumber === 'HT-2201')?.InvoiceID,
    );
  });

  test('amounts leave as they stand in the file', async () => {
    const simulator = createSimulator();
    const amounts = ['0.1', '19.0025', '-4.35', '99999999999.99', '1.10'];
    const lines = amounts.map((amount, index) => bill(`N-${index}`, amount));
    await importing(simulator, ['bills', fileOf(lines)]);
    const bodies = sent(simulator).map(({ text }) => text);
    expect(bodies.map((body) => /"UnitAmount":([^,]+),/.exec(body)?.[1])).toEqual([
      ...['0.1', '19.0025', '-4.35', '99999999999.99', '1.1'],
    ]);
  });

  test('a dry run looks, says what would be, and creates nothing', async () => {
    const simulator = createSimulator();
    await importing(simulator, ['bills', fileOf([bill('A')])]);
    const before = sent(simulator).length;
    const file = fileOf([bill('A'), bill('B')]);
    const { exitCode, output } = await importing(simulator, ['bills', file, '--dry-run']);
    expect(exitCode).toBe(0);
    expect(output).toContain('1 to be created, 1 exists');
    expect(sent(simulator)).toHaveLength(before);
  });

  test('again, long after Xero has forgotten the keys: nothing is doubled', async () => {
    const simulator = createSimulator();
    const file = fileOf(Array.from({ length: 45 }, (_, index) => bill(`L-${index}`)));
    expect((await importing(simulator, ['bills', file])).exitCode).toBe(0);
    await simulator.clock.advance(24 * 60 * 60_000);
    const { exitCode, output } = await importing(simulator, ['bills', file]);
    expect(exitCode).toBe(0);
    expect(output).toContain('45 exists');
    expect(await billsOf(simulator)).toHaveLength(45);
  });

  test('again, while Xero does not show yet what it has done: nothing is doubled', async () => {
    const simulator = createSimulator();
    const file = fileOf([bill('A'), bill('B')]);
    await importing(simulator, ['bills', file]);
    simulator.faults.add({
      ...{ kind: 'answer', answer: { status: 200, body: { Invoices: [] } } },
      match: { operationId: 'getInvoices' },
    });
    expect((await importing(simulator, ['bills', file])).exitCode).toBe(0);
    expect(await billsOf(simulator)).toHaveLength(2);
  });

  test('more rows than a minute allows, and a 429: it waits, and all are created', async () => {
    const simulator = createSimulator();
    simulator.faults.add({
      ...{ kind: 'rate-limit', problem: 'minute', retryAfter: 20 },
      match: { operationId: 'createInvoices' },
    });
    const file = fileOf(Array.from({ length: 70 }, (_, index) => bill(`M-${index}`)));
    const { exitCode, output } = await importing(simulator, ['bills', file]);
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(output).toContain('70 created');
    expect(await billsOf(simulator)).toHaveLength(70);
  });

  test('the day’s limit: it stops, says which rows are left, and goes on another day', async () => {
    const simulator = createSimulator();
    const file = fileOf(['A', 'B', 'C'].map((number) => bill(number)));
    let count = 0;
    simulator.faults.add({
      ...{ kind: 'rate-limit', problem: 'day', retryAfter: 3600 },
      match: ({ operationId }) => operationId === 'createInvoices' && ++count === 2,
    });
    const { exitCode, output } = await importing(simulator, ['bills', file]);
    expect(exitCode).toBe(1);
    expect(output).toContain('line 3 · B · not sent\nline 4 · C · not sent');
    expect(output).toContain('Stopped: invoices.create: Xero answered 429: the day limit');
    await simulator.clock.advance(24 * 60 * 60_000);
    expect((await importing(simulator, ['bills', file])).output).toContain('2 created, 1 exists');
    expect(await billsOf(simulator)).toHaveLength(3);
  });

  test('answers that never come: the row is unknown, and found the next time', async () => {
    const simulator = createSimulator();
    simulator.faults.add({
      ...{ kind: 'drop-answer', times: 4, match: { operationId: 'createInvoices' } },
    });
    const file = fileOf([bill('A'), bill('B')]);
    const { output } = await importing(simulator, ['bills', file]);
    expect(output).toContain('line 2 · A · unknown\nline 3 · B · not sent');
    expect((await importing(simulator, ['bills', file])).output).toContain('1 created, 1 exists');
    expect(await billsOf(simulator)).toHaveLength(2);
  });

  test('Ctrl-C ends it after the row that is under way', async () => {
    const simulator = createSimulator();
    const controller = new AbortController();
    simulator.faults.add({
      ...{ kind: 'delay', milliseconds: 1 },
      match: ({ operationId }) => {
        if (operationId !== 'createInvoices') return false;
        controller.abort();
        return true;
      },
    });
    const file = fileOf([bill('A'), bill('B')]);
    const { exitCode, output } = await importing(simulator, ['bills', file], controller.signal);
    expect(exitCode).toBe(1);
    expect(output).toContain('line 3 · B · not sent');
    expect(output).toContain('Stopped by you.');
    expect(await billsOf(simulator)).toHaveLength(1);
  });

  test('a number that Xero cannot be asked for fails its row, and the others go on', async () => {
    const simulator = createSimulator();
    const file = fileOf([bill('"7, second part"'), bill('8')]);
    const { exitCode, output } = await importing(simulator, ['bills', file]);
    expect(exitCode).toBe(1);
    expect(output).toContain('line 2 · 7, second part · failed · Reference has a comma');
    expect(output).toContain('1 created, 1 failed');
  });

  test('a supplier’s number that another supplier has too is another bill', async () => {
    const simulator = createSimulator();
    const other = bill('7').replace('Hillside Timber', 'Harbour Tools');
    const { output } = await importing(simulator, ['bills', fileOf([bill('7'), other])]);
    expect(output).toContain('2 created');
  });
});

describe('receipts', () => {
  test('unknown users, impossible days and rows that come twice are named by their line', async () => {
    const simulator = createSimulator();
    const { exitCode, output } = await importing(simulator, ['receipts', sample('receipts')]);
    expect(exitCode).toBe(1);
    expect(output).toContain('line 4 · R-003 · failed · nobody@demo.example is no user');
    expect(output).toContain('line 5 · R-004 · failed · Date is no day such as 2026-11-30');
    expect(output).toContain('line 6 · R-002 · failed · the same record is on line 3');
    expect(output).toContain('2 created');
    expect(sent(simulator)).toHaveLength(2);
  });

  test('again, long after: nothing is doubled', async () => {
    const simulator = createSimulator();
    await importing(simulator, ['receipts', sample('receipts')]);
    await simulator.clock.advance(60 * 60_000);
    const { output } = await importing(simulator, ['receipts', sample('receipts')]);
    expect(output).toContain('2 exists');
    expect(sent(simulator)).toHaveLength(2);
  });

  test('what Xero refuses of a row is in its outcome, and the others go on', async () => {
    const simulator = createSimulator();
    simulator.faults.add({
      ...{ kind: 'validation', message: 'The claim is closed.' },
      match: { operationId: 'createReceipt' },
    });
    const { output } = await importing(simulator, ['receipts', sample('receipts')]);
    expect(output).toContain('line 2 · R-001 · failed · The claim is closed.');
    expect(output).toContain('1 created');
  });
});

describe('what is no such file', () => {
  const simulator = createSimulator();
  test.each([
    ['no columns', 'a,b\n1,2\n', 'The first line lacks Date, ContactName'],
    ['no CSV', 'Date,"Due\n', 'This is no CSV'],
    ['another encoding', Buffer.from([0x43, 0xe9, 0x0a]), 'not in UTF-8'],
  ])('%s', async (_, content, words) => {
    const file = join(folder, 'wrong.csv');
    writeFileSync(file, content);
    const { exitCode, output } = await importing(simulator, ['bills', file]);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
  });

  test('short and long rows', async () => {
    const file = fileOf([
      '2026-10-01,2026-10-20,Hillside Timber,X',
      `${bill('Y')},more`,
      bill('Z'),
    ]);
    const { output } = await importing(simulator, ['bills', file]);
    expect(output).toMatch(/line 2 · X · failed · Description is empty.*fewer columns/);
    expect(output).toMatch(/line 3 · Y · failed · .*more or fewer columns/);
    expect(output).toContain('1 created');
  });

  test.each([
    [['invoices', 'x.csv'], 'Say receipts or bills.'],
    [['bills'], 'Name one CSV file.'],
    [['bills', join(folder, 'none.csv')], 'no such file'],
    [['bills', 'x.csv', '--dry'], 'Unknown option'],
  ])('%s', async (args, words) => {
    const { exitCode, output } = await importing(simulator, args);
    expect({ exitCode, output }).toMatchObject({ exitCode: 2 });
    expect(output).toContain(words);
  });
});

describe('killed in the middle and started again', () => {
  test.each([
    ['after Xero has created the row', true, '3 created, 3 exists'],
    ['before Xero has created the row', false, '4 created, 2 exists'],
  ])('%s: nothing is doubled, nothing is missing', async (_, afterWork, outcome) => {
    const simulator = createSimulator({ clock: 'machine', rateLimits: false });
    const { url, close } = await simulator.listen();
    const { clock: _clock, ...app } = simulator.credentials('custom-connection', url);
    const file = fileOf(
      Array.from({ length: 6 }, (_, index) => bill(`K-${index}`)),
      `killed-${afterWork}.csv`,
    );
    const start = () => {
      const program = new URL('support/program.ts', import.meta.url).pathname;
      const job = { url, ...app, args: ['bills', file, '--report', report] };
      const child = spawn(process.execPath, [program, JSON.stringify(job)]);
      return { child, ended: once(child, 'close'), output: text(child.stdout) };
    };

    let creations = 0;
    const hang = simulator.faults.add({
      ...{ kind: 'hang', afterWork },
      match: ({ operationId }) => operationId === 'createInvoices' && ++creations === 3,
    });
    const killed = start();
    const created = afterWork ? 3 : 2;
    await vi.waitFor(
      async () => {
        expect(hang.happened).toBe(1);
        expect(await billsOf(simulator)).toHaveLength(created);
      },
      { timeout: 60_000 },
    );
    killed.child.kill('SIGKILL');
    await killed.ended;

    const again = start();
    await again.ended;
    expect(await again.output).toContain(outcome);
    expect(again.child.exitCode).toBe(0);
    const numbers = (await billsOf(simulator)).map(({ InvoiceNumber }) => InvoiceNumber);
    expect(numbers.toSorted()).toEqual(['K-0', 'K-1', 'K-2', 'K-3', 'K-4', 'K-5']);
    await close();
  });
});
