import { spawn } from 'node:child_process';

/** A program in a process of its own. */
export interface Program {
  readonly folder: string;
  /** Arguments of Node. */
  readonly args: readonly string[];
}

/** What a process took from its start to its end. */
export interface Spent {
  /** @unit milliseconds */
  readonly wall: number;
  /** @unit milliseconds */
  readonly cpu: number;
  /** Resident memory at its end. @unit megabytes */
  readonly memory: number;
  readonly printed: string;
}

// Plain JavaScript in an address: a file of TypeScript would load the compiler into what is measured.
const reportAtExit = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    // Not the peak that Linux tells: it begins with what the process had that this one came from.
    const memory = process.memoryUsage.rss() / 1e6;
    writeSync(3, JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000, memory }));
  });`)}`;

/** A module in words, as a program. */
export function moduleOf(text: string, folder: string): Program {
  return { folder, args: ['--input-type=module', '--eval', text] };
}

/**
 * Runs a program to its end.
 *
 * @throws {Error} with what it said, when it fails.
 */
export async function runProgram({ folder, args }: Program): Promise<Spent> {
  const child = spawn(process.execPath, ['--import', reportAtExit, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, printed, complaints, report] = child.stdio.map((stream) => collect(stream));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0 || !printed || !complaints || !report) {
    throw new Error(`A program ended with ${status}:\n${printed?.()}${complaints?.()}`);
  }
  return { ...JSON.parse(report()), printed: printed() };
}

function collect(stream: unknown): () => string {
  const chunks: string[] = [];
  const readable = stream as NodeJS.ReadableStream | null;
  readable?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}
