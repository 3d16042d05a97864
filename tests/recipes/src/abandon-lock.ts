import { spawn } from 'node:child_process';
import { once } from 'node:events';

const program = new URL('hold-lock.ts', import.meta.url).pathname;

/** Leaves a lock as a process leaves it that was killed under it. */
export async function abandonLock(file: string, place: string, key: string): Promise<void> {
  const holder = spawn(process.execPath, [program, file, place, key], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(holder, 'close');
  let complaints = '';
  holder.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  await Promise.race([once(holder.stdout, 'data'), closed]);
  if (holder.exitCode !== null) throw new Error(complaints);
  holder.kill('SIGKILL');
  await closed;
}
