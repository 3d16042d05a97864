import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Runs a task while no other process runs one under the same lock folder. */
export async function exclusively<Result>(
  folder: string,
  task: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(folder), { recursive: true });
  while (!(await take(folder))) await setTimeout(100);
  try {
    return await task();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch {
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    return false;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

// A run that was killed leaves its lock behind.
async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readFile(join(folder, 'pid'), 'utf8').catch(() => '');
  if (owner === '') return false;
  try {
    process.kill(Number(owner), 0);
    return false;
  } catch {
    return true;
  }
}
