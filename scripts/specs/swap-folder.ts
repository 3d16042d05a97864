import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A swap that has been made. */
export interface Swap {
  /** Puts back what was there before. */
  undo(): Promise<void>;
}

/**
 * Runs `work` with a new folder inside `parent` (so that renaming out of it stays on one disk), and
 * removes the folder whatever happens.
 */
export async function withTemporaryFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, '.xero-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts `replacement` in the place of `target` by renaming. What was there moves into `attic`, and
 * back again where the swap fails.
 */
export async function swapFolder(
  target: string,
  replacement: string,
  attic: string,
): Promise<Swap> {
  const old = join(attic, 'old');
  const hadOld = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  const restore = async (): Promise<void> => {
    if (hadOld) await rename(old, target);
  };
  try {
    await rename(replacement, target);
  } catch (error) {
    await restore();
    throw error;
  }
  return {
    undo: async () => {
      await rename(target, join(attic, 'undone'));
      await restore();
    },
  };
}
