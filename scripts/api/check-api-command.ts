import { join } from 'node:path';
import { locate } from '../specs/locations.ts';
import { readOptions } from '../specs/read-options.ts';
import type { CommandContext } from '../specs/run-command.ts';
import { SpecsError } from '../specs/specs-error.ts';
import { acceptCallSites, checkCallSites, type FamilyBreaks } from './check-call-sites.ts';
import { acceptReports, checkReports } from './check-reports.ts';

const usage = `Usage: pnpm api:check [--accept] [--call-sites]
  Compiles the call sites in generated/api, which use all that was promised, against the types as
  they are, and compares the reports there with what the packages written by hand export.
  --accept      writes both as they are now
  --call-sites  only those, which need no build
  --root DIR    another repository than this one`;

/**
 * `pnpm api:check`.
 *
 * @throws {SpecsError} when a promise is not kept; the message has each.
 */
export async function checkApiCommand({ arguments: given, log }: CommandContext): Promise<void> {
  const options = readOptions(
    given,
    {
      accept: { type: 'boolean' },
      'call-sites': { type: 'boolean' },
      root: { type: 'string' },
      help: { type: 'boolean' },
    },
    usage,
  );
  if (options.help) {
    log(usage);
    return;
  }
  const { root } = locate(options.root);
  const [callSites, reports] = ['call-sites', 'reports'].map((name) =>
    join(root, 'generated/api', name),
  ) as [string, string];
  const families = await checkCallSites(root, callSites);
  for (const line of summary(families)) log(line);
  const changed = options['call-sites'] ? '' : await checkReports(root, reports);
  const problems = [...families.flatMap(describeBreaks), ...(changed ? [changed] : [])];
  if (options.accept) {
    for (const problem of problems) log(problem);
    await acceptCallSites(root, callSites);
    if (!options['call-sites']) await acceptReports(root, reports);
    log('Accepted; generated/api has it. docs/versioning.md says what the changeset has to be.');
  } else if (problems.length > 0) {
    throw new SpecsError(
      `\n${problems.join('\n')}\n\nPromises have changed. If that is meant, ` +
        '`pnpm api:check --accept`, and a changeset as docs/versioning.md says.',
    );
  } else {
    log(options['call-sites'] ? 'All call sites compile.' : 'All promises are kept.');
  }
}

function summary(families: readonly FamilyBreaks[]): string[] {
  return families.map(({ family, breaks }) => {
    const count = breaks?.length || 'no';
    const outcome = breaks
      ? `${count} ${count === 1 ? 'break' : 'breaks'}`
      : 'nothing promised yet';
    return `${family.padEnd(14)} ${outcome}`;
  });
}

function describeBreaks({ family, breaks = [] }: FamilyBreaks): string[] {
  return breaks.map(({ what, code, message }) => `${family}: ${what}\n  ${code}\n    ${message}`);
}
