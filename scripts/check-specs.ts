/** `pnpm specs:check [--accept]`: Xero's own examples against the schemas of our types. */
import { checkCommand } from './specs/check-command.ts';
import { runCommand } from './specs/run-command.ts';

await runCommand((context) => checkCommand(context));
