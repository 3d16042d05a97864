import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of this folder in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** The lines that it has printed. */
  readonly lines: readonly string[];
  /** Waits for a line. */
  printed(line: string): Promise<void>;
  /** Waits for its end, and throws what it had to complain of. */
  ended(): Promise<void>;
  /** Kills it, and waits until it is gone and all that it printed is here. */
  kill(): Promise<void>;
}

export function start(name: string, ...args: readonly string[]): Program {
  const path = new URL(`programs/${name}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  let complaints = '';
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const parts = `${rest}${text}`.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return {
    process: child,
    lines,
    async printed(line) {
      while (!lines.includes(line)) {
        await Promise.race([once(child.stdout, 'data'), closed]);
        if (child.exitCode !== null && !lines.includes(line)) throw new Error(complaints);
      }
    },
    async ended() {
      await closed;
      if (child.exitCode !== 0) throw new Error(complaints || `ended by ${child.signalCode}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Leaves the lock of a user as a process leaves it that was killed under it. */
export async function abandonLock(folder: string, key: string): Promise<void> {
  const holder = start('hold-lock', folder, key);
  await holder.printed('held');
  await holder.kill();
}
