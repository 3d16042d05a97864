import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import { expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { sampleReport } from '../src/sample-report.ts';

async function printing(args: string, simulator: Simulator) {
  const { fetch, clock } = simulator;
  const accounting = createAccountingClient(simulator.session(), { fetch, clock });
  const output = new PassThrough();
  const exitCode = await clock.until(run(args.split(' '), accounting, output));
  output.end();
  return { exitCode, output: await text(output) };
}

const answering = (...Rows: object[]): Simulator => {
  const simulator = createSimulator();
  const report = Rows.length > 0 ? { ...sampleReport, Rows } : sampleReport;
  const body = JSON.parse(JSON.stringify({ Reports: [report] }));
  simulator.faults.add({ kind: 'answer', answer: { status: 200, body } });
  return simulator;
};

const month = 'profit-and-loss --from 2026-10-01 --to 2026-10-31';

test('prints the report with its figures under each other', async () => {
  const simulator = answering();
  const { exitCode, output } = await printing(month, simulator);
  expect(exitCode).toBe(0);
  expect(output).toBe(`Profit & Loss
Kauri Joinery
1 October 2026 to 31 October 2026

                           31 Oct 26     30 Sep 26

Income
  Sales                    48,210.75  1,051,330.00
  Möbel auf Maß               980.00          0.00
Total Income               49,190.75  1,051,330.00

Less Operating Expenses
  Rent                      4,200.00      4,200.00
  Repairs and Maintenance    -310.25          85.5
Total Operating Expenses    3,889.75      4,285.50
Net Profit                 45,301.00  1,047,044.50
`);
  const { query } = simulator.requests.at(-1) ?? {};
  expect(Object.fromEntries(query ?? [])).toMatchObject({
    ...{ fromDate: '2026-10-01', toDate: '2026-10-31' },
  });
});

test('figures are Xero’s own, digit by digit; text stays text', async () => {
  const values = ['0.1', '1234567890123456789.10', '1000.123456', '-1000', '12%', '2026-10-31'];
  const Cells = ['Row', ...values].map((Value) => ({ Value }));
  const { output } = await printing(month, answering({ RowType: 'Row', Cells }));
  expect(output.trimEnd().split('\n').at(-1)?.trim().split(/ {2,}/)).toEqual([
    ...['Row', '0.1', '1,234,567,890,123,456,789.10', '1,000.123456', '-1,000', '12%'],
    '2026-10-31',
  ]);
});

test('a balance sheet, whose sections are nested, and rows of a kind that is new', async () => {
  const Rows = [{ RowType: 'Row', Cells: [{ Value: 'Bank' }, { Value: '10.00' }] }];
  const nested = { RowType: 'Section', Title: 'Current Assets', Rows };
  const simulator = answering(
    { RowType: 'Section', Title: 'Assets', Rows: [nested] },
    { RowType: 'Footnote', Title: 'Not audited' },
    { RowType: 'Section', Rows: [] },
  );
  const { output } = await printing('balance-sheet --date 2026-10-31', simulator);
  expect(output).toMatch(/Assets\n\nCurrent Assets\n {2}Bank +10\.00\n\nNot audited\n$/);
  expect(simulator.requests.at(-1)).toMatchObject({ operationId: 'getReportBalanceSheet' });
});

test('a 429 is waited for, and access that is missing is told', async () => {
  const busy = createSimulator();
  busy.faults.add({ kind: 'rate-limit', problem: 'minute', retryAfter: 30 });
  expect(await printing(month, busy)).toMatchObject({ exitCode: 0 });
  expect(busy.requests.map(({ status }) => status)).toEqual([429, 200]);
  const closed = createSimulator();
  closed.faults.add({ kind: 'missing-scope', times: Number.POSITIVE_INFINITY });
  const { exitCode, output } = await printing(month, closed);
  expect(exitCode).toBe(1);
  expect(output).toContain('accounting.reports.profitandloss.read');
});

test.each([
  ['cashflow', 'Say profit-and-loss or balance-sheet.'],
  ['balance-sheet', '--date is no day such as 2026-11-30: it is missing'],
  ['profit-and-loss --from 1.10.2026 --to 2026-10-31', '--from is no day'],
])('%s', async (args, words) => {
  const { exitCode, output } = await printing(args, createSimulator());
  expect(exitCode).toBe(1);
  expect(output).toContain(words);
  expect(output).toContain('Usage: report');
});

test('the program itself starts', () => {
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const env = { ...process.env, XERO_CLIENT_ID: 'an app', XERO_CLIENT_SECRET: 'a secret' };
  const { status, stdout } = spawnSync(process.execPath, [main, 'nothing'], {
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('Say profit-and-loss');
});
