import { spawn } from 'node:child_process';
import { once } from 'node:events';

const program = new URL('programs/hold-lock.ts', import.meta.url).pathname;

/** Leaves the lock of a user as a process leaves it that was killed under it. */
export async function abandonLock(path: string, key: string): Promise<void> {
  const holder = spawn(process.execPath, [program, path, key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(holder, 'close');
  await Promise.race([once(holder.stdout, 'data'), closed]);
  if (holder.exitCode !== null) throw new Error('The process ended without the lock.');
  holder.kill('SIGKILL');
  await closed;
}
