import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@acme/xero-core';
import { hasCode, newOwner, stateOf } from './owner.ts';
import { createPrivateFile } from './private-files.ts';

/**
 * A lock is a folder with one file in it, named after its owner. It comes into being with that file
 * inside, by a rename, which fails while another such folder is there and not empty. Whoever takes it
 * over unlinks the file by the dead owner's name, and so cannot hit anybody else's; and an owner who
 * comes back to life finds its file gone.
 */
export interface Claim {
  /** The owner's file; it is there as long as nobody took the lock over. */
  readonly file: string;
  /** Frees the lock; one that was lost is left alone. */
  release(): Promise<void>;
}

export interface ClaimOptions {
  /** What the owner's file holds from the start. */
  readonly content: string;
  /** After how long without a sign of life an owner counts as dead. @unit milliseconds */
  readonly staleAfter: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** Waits for a lock and takes it. */
export async function claim(path: string, options: ClaimOptions): Promise<Claim> {
  const owner = newOwner();
  const draft = `${path}.${owner}`;
  try {
    await mkdir(draft, { mode: 0o700 });
    await createPrivateFile(join(draft, owner), options.content);
    await moveIn(draft, path, options);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  const file = join(path, owner);
  return { file, release: () => evict(path, owner) };
}

/** Shows that an owner is alive, until the signal aborts or the lock is lost. */
export async function keepAlive(
  { file }: Claim,
  { staleAfter, clock, signal }: Omit<ClaimOptions, 'content'>,
): Promise<void> {
  try {
    for (;;) {
      await clock.sleep(staleAfter / 4, signal);
      const now = new Date(clock.now());
      await utimes(file, now, now);
    }
  } catch {
    // Over, or taken over: compare-and-swap keeps the tokens safe then.
  }
}

/**
 * Removes what killed processes left in a folder: their drafts, and their locks. A process of
 * another machine counts as dead when nothing happened for a day.
 */
export async function sweep(folder: string, clock: Clock): Promise<void> {
  for (const name of await entriesOf(folder)) {
    const [, kind, draftOwner] = name.split('.');
    if (kind !== 'lock' && kind !== 'swap') continue;
    const path = join(folder, name);
    const owner = draftOwner ?? (await ownerOf(path));
    if (owner === undefined || !(await isLeftover(path, owner, clock))) continue;
    if (draftOwner === undefined) await evict(path, owner);
    else await rm(path, { recursive: true, force: true });
  }
}

const day = 24 * 60 * 60 * 1_000;

async function isLeftover(path: string, owner: string, clock: Clock): Promise<boolean> {
  const state = stateOf(owner);
  if (state !== 'elsewhere') return state === 'gone';
  const touched = await touchedAt(path);
  return touched !== undefined && clock.now() - touched > day;
}

async function moveIn(draft: string, path: string, options: ClaimOptions): Promise<void> {
  const { staleAfter, clock, signal } = options;
  let seen = '';
  let unchangedFor = 0;
  while (!(await moved(draft, path))) {
    signal?.throwIfAborted();
    const owner = await ownerOf(path);
    if (owner === undefined || stateOf(owner) === 'gone' || unchangedFor >= staleAfter) {
      await evict(path, owner);
      unchangedFor = 0;
      continue;
    }
    const sign = `${owner} ${await touchedAt(join(path, owner))}`;
    // Time that was waited, not the difference of two clocks: a machine may have slept.
    const pause = 5 + Math.random() * 20;
    unchangedFor = sign === seen ? unchangedFor + pause : 0;
    seen = sign;
    await clock.sleep(pause, signal);
  }
}

async function moved(draft: string, path: string): Promise<boolean> {
  try {
    await rename(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    // Windows renames onto no folder, an empty one included.
    if (process.platform === 'win32' && hasCode(error, 'EPERM', 'EACCES')) return false;
    throw error;
  }
}

async function evict(path: string, owner: string | undefined): Promise<void> {
  if (owner !== undefined) await unlink(join(path, owner)).catch(unless('ENOENT', 'ENOTDIR'));
  await rmdir(path).catch(unless('ENOENT', 'ENOTEMPTY', 'EEXIST'));
}

async function ownerOf(path: string): Promise<string | undefined> {
  const [owner] = await entriesOf(path);
  return owner;
}

async function touchedAt(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(unless('ENOENT'));
  return found?.mtimeMs;
}

async function entriesOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(unless('ENOENT'))) ?? [];
}

function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!hasCode(error, ...codes)) throw error;
    return undefined;
  };
}
