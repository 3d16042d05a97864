import { fetchCommand } from '../../../scripts/specs/fetch-command.ts';
import { runCommand } from '../../../scripts/specs/run-command.ts';
import { updateCommand } from '../../../scripts/specs/update-command.ts';

/** Runs `fetch` or `update` with GitHub replaced by the base URL given first. */
const [name, base = '', ...given] = process.argv.slice(2);
const command = name === 'update' ? updateCommand : fetchCommand;

await runCommand((context) =>
  command({ ...context, arguments: given }, { raw: base, api: `${base}/api` }),
);
