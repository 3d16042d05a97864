import { checkSpecs, type ExampleCount, type FamilyCheck } from '@acme/xero-generator';
import { locate } from './locations.ts';
import { readOptions } from './read-options.ts';
import type { CommandContext } from './run-command.ts';
import { SpecsError } from './specs-error.ts';

const usage = `Usage: pnpm specs:check [--accept]
  Checks every example of the published YAML against the schema that its operation has after our
  corrections, and that each is refused with one thing wrong in it.
  --accept     writes down in specs/looseness.json what got better, or worse with a reason
  --root DIR   another repository than this one`;

/**
 * `pnpm specs:check`.
 *
 * @throws {SpecsError} when something does not fit; the message has a line for each.
 */
export async function checkCommand({ arguments: given, log }: CommandContext): Promise<void> {
  const options = readOptions(
    given,
    { accept: { type: 'boolean' }, root: { type: 'string' }, help: { type: 'boolean' } },
    usage,
  );
  if (options.help) {
    log(usage);
    return;
  }
  const { root } = locate(options.root);
  const { families, problems } = await checkSpecs({ root, accept: options.accept ?? false });
  for (const line of table(families)) log(line);
  if (problems.length === 0) return;
  throw new SpecsError(`\n${problems.join('\n')}\n${problems.length} problems.`);
}

const columns = [
  ['family', 14],
  ['answers fit', 16],
  ['requests fit', 16],
  ['malformed', 10],
  ['refused', 8],
  ['of them ids', 12],
  ['unknown', 8],
  ['unproven', 9],
  ['required', 9],
] as const;

function table(families: readonly FamilyCheck[]): string[] {
  const rows = families.map((check) => [check.family, ...cells([check])]);
  return [columns.map(([title]) => title), ...rows, ['all', ...cells(families)]].map((row) =>
    row
      .map((cell, index) => {
        const width = columns[index]?.[1] ?? 0;
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(''),
  );
}

function cells(checks: readonly FamilyCheck[]): string[] {
  const sum = (count: (check: FamilyCheck) => number) =>
    checks.reduce((total, check) => total + count(check), 0);
  const fit = (side: (check: FamilyCheck) => ExampleCount) =>
    `${sum((check) => side(check).fit)} of ${sum((check) => side(check).total)}`;
  return [
    fit(({ answers }) => answers),
    fit(({ requests }) => requests),
    ...[
      sum(({ answers, requests }) => answers.malformed + requests.malformed),
      sum(({ refused }) => refused.total),
      sum(({ refused }) => refused.ids),
      sum(({ looseness }) => looseness.unknown),
      sum(({ looseness }) => looseness.unproven),
      sum(({ looseness }) => looseness.required),
    ].map(String),
  ];
}
