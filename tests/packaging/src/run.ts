import { spawn } from 'node:child_process';

/** What a child process said and how it ended. */
export interface Finished {
  readonly status: number | null;
  /** What it wrote to its standard output. */
  readonly printed: string;
  /** What it wrote to either stream. */
  readonly output: string;
}

/** Where and with what environment to run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, a failure is a status, not an exception. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, env: { ...process.env, ...options.env } });
    let printed = '';
    let output = '';
    child.stdout.on('data', (chunk: unknown) => {
      printed += String(chunk);
      output += String(chunk);
    });
    child.stderr.on('data', (chunk: unknown) => {
      output += String(chunk);
    });
    child.on('error', ({ message }) => {
      resolve({ status: null, printed, output: `${command}: ${message}` });
    });
    child.on('close', (status) => resolve({ status, printed, output }));
  });
}

/**
 * Runs a program that has to succeed.
 *
 * @throws {Error} with everything it printed, when it does not.
 */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { status, output } = await run(command, args, options);
  if (status === 0) return output;
  const where = options.cwd === undefined ? '' : ` in ${options.cwd}`;
  throw new Error(`${command} ${args.join(' ')}${where} ended with ${status}:\n${output}`);
}
