import { type Endpoints, github } from './endpoints.ts';
import { fetchSpecs } from './fetch-specs.ts';
import { locate } from './locations.ts';
import { readOptions } from './read-options.ts';
import type { CommandContext } from './run-command.ts';

const usage = `Usage: pnpm specs:fetch [--from DIR]
  Fills specs/xero with the published files that specs/lock.json names.
  --from DIR  copy them from a folder (or XERO_OPENAPI_DIR=DIR); otherwise they come from GitHub
  --root DIR  another repository than this one`;

/**
 * `pnpm specs:fetch`.
 *
 * @throws {SpecsError} for a wrong command line, and what {@link fetchSpecs} throws.
 */
export async function fetchCommand(
  { arguments: given, environment, log, signal }: CommandContext,
  endpoints: Endpoints = github,
): Promise<void> {
  const options = readOptions(
    given,
    { from: { type: 'string' }, root: { type: 'string' }, help: { type: 'boolean' } },
    usage,
  );
  if (options.help) {
    log(usage);
    return;
  }
  const folder = options.from ?? (environment.XERO_OPENAPI_DIR || undefined);
  await fetchSpecs({ locations: locate(options.root), folder, endpoints, log, signal });
}
