#!/usr/bin/env node
import { run } from './cli/run.ts';

const outcome = await run(process.argv.slice(2), (text) => process.stdout.write(text));
if (outcome.kind === 'over') {
  process.exitCode = outcome.exitCode;
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void outcome.server.close());
  }
}
