// The same on a simulated Xero in this process: the file is imported, and then once more.
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator } from '@acme/xero-simulator';
import { run } from './run.ts';

const simulator = createSimulator({ rateLimits: false });
const accounting = createAccountingClient(simulator.session(), {
  fetch: simulator.fetch,
  clock: simulator.clock,
  unitDecimalPlaces: 4,
});

for (const time of ['first', 'second']) {
  process.stdout.write(`\nThe ${time} time\n`);
  await run(process.argv.slice(2), {
    accounting,
    output: process.stdout,
    progress: process.stderr.isTTY ? process.stderr : undefined,
  });
}
