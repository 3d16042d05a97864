import { createHash, randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

let here: string | undefined;

/** Where a process id means the same process: one host, and there one namespace of process ids. */
function machine(): string {
  here ??= createHash('sha256').update(`${hostname()}\n${pidNamespace()}`).digest('hex');
  return here.slice(0, 16);
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** A name for one claim of this process. */
export function newOwner(): string {
  return `${machine()}-${process.pid}-${randomUUID()}`;
}

/** `gone` and `alive` of this machine's processes; of others nothing is known. */
export function stateOf(owner: string): 'alive' | 'gone' | 'elsewhere' {
  const [where, pid] = owner.split('-');
  if (where !== machine()) return 'elsewhere';
  try {
    process.kill(Number(pid), 0);
    return 'alive';
  } catch (error) {
    // Not allowed to signal it, so it is there.
    return hasCode(error, 'EPERM') ? 'alive' : 'gone';
  }
}

/** Whether an error of Node's has one of some codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
