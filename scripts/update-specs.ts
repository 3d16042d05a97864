import { runCommand } from './specs/run-command.ts';
import { updateCommand } from './specs/update-command.ts';

await runCommand((context) => updateCommand(context));
