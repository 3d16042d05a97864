import { type Endpoints, github } from './endpoints.ts';
import { locate } from './locations.ts';
import { readOptions } from './read-options.ts';
import type { CommandContext } from './run-command.ts';
import { SpecsError } from './specs-error.ts';
import { type UpdateTarget, updateSpecs } from './update-specs.ts';

const usage = `Usage: pnpm specs:update --ref TAG | --from DIR [--commit SHA] [--no-generate]
  Moves specs/lock.json and specs/xero to other published files, prints what changed in the API,
  checks their examples as \`pnpm specs:check\` does, and generates. A failure leaves everything as
  it was. Then it writes a changeset, and tells which promises are broken, as \`pnpm api:check\` does.
  --ref TAG      a tag, branch or commit of the repository that the lock names
  --from DIR     a folder that holds the files
  --commit SHA   the commit that DIR holds, to be recorded in the lock; otherwise "unknown"
                 (or what the lock says, if the files are the same)
  --no-generate  leave generated/ alone, and check nothing
  --root DIR     another repository than this one
  XERO_OPENAPI_DIR=DIR gives the files of the present lock where specs/xero lacks them.`;

/**
 * `pnpm specs:update`.
 *
 * @throws {SpecsError} for a wrong command line, and what {@link updateSpecs} throws.
 */
export async function updateCommand(
  { arguments: given, environment, log, signal }: CommandContext,
  endpoints: Endpoints = github,
): Promise<void> {
  const options = readOptions(
    given,
    {
      ref: { type: 'string' },
      from: { type: 'string' },
      commit: { type: 'string' },
      'no-generate': { type: 'boolean' },
      root: { type: 'string' },
      help: { type: 'boolean' },
    },
    usage,
  );
  if (options.help) {
    log(usage);
    return;
  }
  await updateSpecs({
    locations: locate(options.root),
    target: targetOf(options),
    lockedFolder: environment.XERO_OPENAPI_DIR || undefined,
    generate: !options['no-generate'],
    endpoints,
    log,
    signal,
  });
}

function targetOf({
  ref,
  from,
  commit,
}: {
  readonly ref?: string | undefined;
  readonly from?: string | undefined;
  readonly commit?: string | undefined;
}): UpdateTarget {
  if (commit !== undefined && !/^[0-9a-f]{40}$/.test(commit)) {
    throw new SpecsError(`--commit ${commit} is not a full commit hash of 40 digits.\n${usage}`);
  }
  if (ref && !from && commit === undefined) return { tag: ref };
  if (from && !ref) return { folder: from, commit };
  throw new SpecsError(`Give either --ref TAG or --from DIR (with or without --commit).\n${usage}`);
}
