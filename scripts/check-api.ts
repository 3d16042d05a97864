import { checkApiCommand } from './api/check-api-command.ts';
import { runCommand } from './specs/run-command.ts';

await runCommand(checkApiCommand);
