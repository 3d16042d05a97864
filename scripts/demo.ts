/** `pnpm demo`: a user's program against a simulated Xero on this machine, told step by step. */
import { run } from '@acme/demo';

process.exitCode = await run(process.argv.slice(2), console.log, console.error);
