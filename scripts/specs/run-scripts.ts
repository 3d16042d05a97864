import { spawn } from 'node:child_process';
import type { Locations } from './locations.ts';
import { SpecsError } from './specs-error.ts';

/**
 * Checks the published examples against the schemas that generation would work from, with the
 * check's own output on this terminal.
 *
 * @throws {SpecsError} when it does not end with exit code 0.
 */
export async function runCheck({ root, checker }: Locations): Promise<void> {
  await run('The check of the examples', root, checker);
}

/**
 * Generates all families, with the generator's own output on this terminal.
 *
 * @throws {SpecsError} when it does not end with exit code 0.
 */
export async function runGenerator({ root, generator }: Locations): Promise<void> {
  await run('Generation', root, generator, '--force');
}

/**
 * Compiles what users may have written against the generated types, with the check's own output on
 * this terminal.
 *
 * @throws {SpecsError} when a promise is not kept.
 */
export async function runApiCheck({ root, apiChecker }: Locations): Promise<void> {
  await run('The check of the API', root, apiChecker, '--call-sites');
}

async function run(what: string, root: string, ...command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const end = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  if (end !== 'exit code 0') throw new SpecsError(`${what} failed (${end}).`);
}
