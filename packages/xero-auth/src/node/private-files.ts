import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { storeError } from '../errors/store-error.ts';
import { hasCode } from './owner.ts';

/** Makes a folder that only its owner can enter, or checks that it is one. */
export async function ensurePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    // What is there and is no folder gets its message below.
    if (!hasCode(error, 'EEXIST', 'ENOTDIR')) throw error;
  });
  await privateFolderExists(folder);
}

/** Whether the folder is there, and then it is one that only its owner can enter. */
export async function privateFolderExists(folder: string): Promise<boolean> {
  let found: Stats;
  try {
    found = await lstat(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  if (found.isSymbolicLink()) {
    throw storeError(`${folder} is a symbolic link; name the folder that it leads to.`);
  }
  if (!found.isDirectory()) throw storeError(`${folder} is no folder.`);
  checkOwnerOnly(folder, found, '700');
  return true;
}

/** What a file holds that only its owner can read; undefined where there is none. */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  const file = await openUnlinked(path);
  if (!file) return undefined;
  try {
    const found = await file.stat();
    if (!found.isFile()) throw storeError(`${path} is no file.`);
    checkOwnerOnly(path, found, '600');
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function openUnlinked(path: string) {
  try {
    // Without O_NONBLOCK a pipe would be waited for.
    return await open(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (hasCode(error, 'ELOOP', 'EMLINK')) {
      throw storeError(`${path} is a symbolic link; put the file itself there, or remove it.`);
    }
    throw error;
  }
}

/** Writes a file that was not there, for its owner only, and returns when it is on the disk. */
export async function createPrivateFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Returns when what was renamed in a folder is on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there a rename is in the journal of its file system.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows has no modes: there the rights that the folder inherits are all that protects it. */
function checkOwnerOnly(path: string, { uid, mode }: Stats, wanted: '600' | '700'): void {
  if (process.platform === 'win32') return;
  const user = process.getuid?.();
  if (user !== undefined && uid !== user) {
    throw storeError(
      `${path} belongs to user ${uid}, and this process runs as user ${user}. ` +
        'Run it as that user, or choose a folder of its own.',
    );
  }
  if ((mode & 0o077) === 0) return;
  throw storeError(
    `Others than its owner have access to ${path} (mode ${(mode & 0o777).toString(8)}), and whoever reads it can act as ` +
      `your users. If nobody has, run \`chmod ${wanted} ${path}\`.`,
  );
}
