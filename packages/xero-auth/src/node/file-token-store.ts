import { createHash, randomUUID } from 'node:crypto';
import { rename, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Clock } from '@acme/xero-core';
import { systemClock, XeroConfigError } from '@acme/xero-core/base';
import type { AesKey } from '../aes-gcm.ts';
import { checkedKey, tokenCodec } from '../stored-text.ts';
import type { StoredTokens, TokenStore } from '../token-store.ts';
import { type Claim, claim, keepAlive, sweep } from './claim.ts';
import { hasCode } from './owner.ts';
import {
  ensurePrivateFolder,
  privateFolderExists,
  readPrivateFile,
  syncFolder,
} from './private-files.ts';

export interface FileTokenStoreOptions {
  /**
   * Where the files are. It is made if it is not there, for its owner only; one that others have
   * access to is refused.
   */
  readonly folder: string;
  /**
   * Encrypts the files with AES-256-GCM: 32 random bytes, or base64 of them, such as
   * `openssl rand -base64 32` prints.
   */
  readonly encryptionKey?: AesKey | undefined;
  /**
   * After how long without a sign of life the lock of a process on another machine, or of one that
   * hangs, is taken over. That of a process that died on this machine is taken over at once.
   *
   * @unit milliseconds
   * @default 10000
   */
  readonly staleAfter?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** How long a write may take; one that took longer starts again. @unit milliseconds */
const writeStaleAfter = 2_000;

/**
 * Keeps each user's tokens in a file of a folder that only its owner has access to, for command line
 * tools and apps on one machine. Any number of processes may use the folder.
 *
 * A file is replaced as a whole, after it is on the disk, so that a process killed at any instant
 * leaves either the old tokens or the new ones. On Windows nobody checks who may read the folder.
 *
 * @throws {XeroConfigError} for options that cannot work. Its methods throw a {@link XeroAuthError}
 * with the code `store_failed` for a file or folder that others have access to, that is a symbolic
 * link, or that is damaged; it names the path.
 */
export function fileTokenStore(options: FileTokenStoreOptions): TokenStore {
  const { staleAfter = 10_000, clock = systemClock } = options;
  if (typeof options.folder !== 'string' || options.folder === '') {
    throw new XeroConfigError('folder takes the path of a folder for the token files.');
  }
  if (!(staleAfter > 0)) {
    throw new XeroConfigError(`staleAfter takes milliseconds above 0; got ${staleAfter}.`);
  }
  const folder = resolve(options.folder);
  const codec = tokenCodec(options.encryptionKey);
  let swept: Promise<void> | undefined;

  async function prepare(): Promise<void> {
    await ensurePrivateFolder(folder);
    // Housekeeping: what it cannot remove is in nobody's way.
    swept ??= sweep(folder, clock).catch(() => {});
    await swept;
  }

  async function current(name: string): Promise<StoredTokens | undefined> {
    if (!(await privateFolderExists(folder))) return undefined;
    const path = join(folder, name);
    const text = await readPrivateFile(path);
    return text === undefined ? undefined : codec.decode(path, name, text);
  }

  /** One try to change a file while nobody else does; false if the lock was lost meanwhile. */
  async function change(
    name: string,
    content: string,
    work: (held: Claim) => Promise<boolean>,
  ): Promise<boolean> {
    await prepare();
    const path = join(folder, `${name}.swap`);
    const held = await claim(path, { content, staleAfter: writeStaleAfter, clock });
    try {
      const done = await work(held);
      if (done) await syncFolder(folder);
      return done;
    } finally {
      await held.release();
    }
  }

  return {
    read: async (key) => current(nameOf(key)),

    async write(key, tokens, { ifVersion }) {
      const name = nameOf(key);
      const version = randomUUID();
      const content = await codec.encode(name, { tokens, version });
      let outcome: 'written' | 'stale' = 'stale';
      const replace = async ({ file }: Claim) => {
        const found = (await current(name))?.version;
        outcome = found === ifVersion || found === version ? 'written' : 'stale';
        // The file that is renamed is the lock: it is there only while the comparison holds.
        return outcome === 'stale' || found === version || there(rename(file, join(folder, name)));
      };
      while (!(await change(name, content, replace)));
      return outcome;
    },

    async delete(key) {
      const name = nameOf(key);
      if (!(await privateFolderExists(folder))) return;
      const remove = async ({ file }: Claim) => {
        if (!(await there(stat(file)))) return false;
        await there(unlink(join(folder, name)));
        return true;
      };
      while (!(await change(name, '', remove)));
    },

    async withLock(key, work, { signal } = {}) {
      signal?.throwIfAborted();
      const path = join(folder, `${nameOf(key)}.lock`);
      await prepare();
      const held = await claim(path, { content: '', staleAfter, clock, signal });
      const ended = new AbortController();
      const alive = keepAlive(held, { staleAfter, clock, signal: ended.signal });
      try {
        return await work();
      } finally {
        ended.abort();
        await alive;
        // What the work gave counts; a lock that cannot be freed is taken over in time.
        await held.release().catch(() => {});
      }
    },
  };
}

function nameOf(key: string): string {
  return createHash('sha256').update(checkedKey(key)).digest('hex');
}

/** Whether what a step needs was there. */
async function there(step: Promise<unknown>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
