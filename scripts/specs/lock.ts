import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { byCodeUnit, isRecord, recordOf } from './json.ts';
import { SpecsError } from './specs-error.ts';

/** The commit of a lock that was written from a folder without saying which commit it holds. */
export const unknownCommit = 'unknown';

/** `specs/lock.json`: which published files this repository is generated from. */
export interface SpecsLock {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** Full commit hash, or `unknown`. */
  readonly commit: string;
  /** `info.version` of the published files. */
  readonly version: string;
  /** SHA-256 in hexadecimal digits, by file name. */
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

const patterns = {
  repository: /^[\w.-]+\/[\w.-]+$/,
  commit: /^([0-9a-f]{40}|unknown)$/,
  version: /\S/,
};

/** A name that is safe to use below a folder of ours. */
export const fileNamePattern: RegExp = /^\w[\w.-]*\.yaml$/;

/**
 * Reads and checks a lock.
 *
 * @throws {SpecsError} when the file is missing, is no JSON, or a value in it is not what it should be.
 */
export async function readLock(path: string): Promise<SpecsLock> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SpecsError(`${path} is missing. It is part of the repository: restore it with git.`);
  });
  try {
    return checkLock(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecsError(`${path} is not a valid lock: ${reason} Restore it with git.`);
  }
}

function checkLock(value: unknown): SpecsLock {
  const lock = recordOf(value);
  const text = (key: keyof typeof patterns): string => {
    const found = lock[key];
    if (typeof found === 'string' && patterns[key].test(found)) return found;
    throw new Error(`"${key}" is ${JSON.stringify(found)}.`);
  };
  const files = Object.entries(recordOf(lock.files)).map(([name, entry]) => {
    const sha256 = isRecord(entry) ? entry.sha256 : undefined;
    if (!fileNamePattern.test(name)) throw new Error(`${JSON.stringify(name)} is no file name.`);
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
      throw new Error(`"sha256" of ${name} is ${JSON.stringify(sha256)}.`);
    }
    return [name, { sha256 }] as const;
  });
  if (files.length === 0) throw new Error('"files" lists no file.');
  return {
    repository: text('repository'),
    commit: text('commit'),
    version: text('version'),
    files: Object.fromEntries(files),
  };
}

/** The text of a lock file, files sorted by name. */
export function lockText(lock: SpecsLock): string {
  const files = Object.entries(lock.files).sort(([left], [right]) => byCodeUnit(left, right));
  const { repository, commit, version } = lock;
  const sorted = { repository, commit, version, files: Object.fromEntries(files) };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** How a lock is named to people: version and short commit. */
export function lockName(lock: SpecsLock): string {
  const commit = lock.commit === unknownCommit ? 'commit unknown' : lock.commit.slice(0, 7);
  return `${lock.version} (${commit})`;
}

/** SHA-256 of a file's bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
