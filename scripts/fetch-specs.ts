import { fetchCommand } from './specs/fetch-command.ts';
import { runCommand } from './specs/run-command.ts';

await runCommand((context) => fetchCommand(context));
