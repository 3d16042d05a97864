import { spawn } from 'node:child_process';
import type { Locations } from './locations.ts';
import { SpecsError } from './specs-error.ts';

/**
 * Generates all families, with the generator's own output on this terminal.
 *
 * @throws {SpecsError} when it does not end with exit code 0.
 */
export async function runGenerator({ root, generator }: Locations): Promise<void> {
  const child = spawn(process.execPath, [generator, '--force'], { cwd: root, stdio: 'inherit' });
  const end = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  if (end !== 'exit code 0') throw new SpecsError(`Generation failed (${end}).`);
}
