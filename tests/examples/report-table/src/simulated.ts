// The same on a simulated Xero in this process. The simulator keeps no reports: it is given one.
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator } from '@acme/xero-simulator';
import { run } from './run.ts';
import { sampleReport } from './sample-report.ts';

const simulator = createSimulator();
const { fetch, clock } = simulator;
simulator.faults.add({
  kind: 'answer',
  match: { path: /\/Reports\// },
  answer: { status: 200, body: { Reports: [sampleReport] } },
});
const accounting = createAccountingClient(simulator.session(), { fetch, clock });
const args = process.argv.slice(2);
const month = ['profit-and-loss', '--from', '2026-10-01', '--to', '2026-10-31'];
process.exitCode = await run(args.length > 0 ? args : month, accounting, process.stdout);
