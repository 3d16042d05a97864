import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const scripts = {
  fetch: `${import.meta.dirname}/../../../scripts/fetch-specs.ts`,
  update: `${import.meta.dirname}/../../../scripts/update-specs.ts`,
};

/** Runs the real script in a process of its own. */
export function run(
  command: keyof typeof scripts,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return runNode([scripts[command], ...given], environment);
}

/**
 * Runs a command in a process of its own, with another base URL in the place of GitHub; as if the
 * user pressed Ctrl-C, once `interrupt` resolves.
 */
export function runAgainst(
  base: string,
  command: keyof typeof scripts,
  given: readonly string[],
  interrupt?: Promise<void>,
): Promise<Run> {
  const script = `${import.meta.dirname}/with-endpoints.ts`;
  return runNode([script, command, base, ...given], {}, interrupt);
}

async function runNode(
  given: readonly string[],
  environment: Readonly<Record<string, string>>,
  interrupt?: Promise<void>,
): Promise<Run> {
  const { XERO_OPENAPI_DIR: _unset, ...inherited } = process.env;
  const child = spawn(process.execPath, given, {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  void interrupt?.then(() => child.kill('SIGINT'));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
