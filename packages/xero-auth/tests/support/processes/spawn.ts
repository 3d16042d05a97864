import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job, Order, Report } from './job.ts';

/** A process of its own. */
export interface Spawned {
  /** Lets it do something. */
  order(order: Order): Promise<Report & { is: 'done' }>;
  /** Lets it do something and does not wait. */
  begin(order: Order): void;
  /** Lets it come to its end, with which it keeps what it has compiled for those that follow. */
  end(): Promise<void>;
  /** Kills it as the power going out would; resolves once it is gone. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL('child.ts', import.meta.url));

/** Starts a process and waits until it has loaded. */
export async function spawn(job: Job): Promise<Spawned> {
  const child = fork(program, [JSON.stringify(job)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Hundreds of them start, and all load the same.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'xero-auth-tests-compile-cache') },
  });
  const printed: string[] = [];
  child.stderr?.on('data', (data) => printed.push(String(data)));
  const gone = once(child, 'exit');
  await next(child, 'ready', printed);
  return {
    order: async (order) => {
      const done = next(child, 'done', printed);
      child.send(order);
      return await done;
    },
    begin: (order) => {
      child.send(order);
    },
    end: async () => {
      child.disconnect();
      await gone;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

type Done = Report & { is: 'done' };

async function next(child: ChildProcess, is: Report['is'], printed: string[]): Promise<Done> {
  return await new Promise((resolve, reject) => {
    const onMessage = (message: Report): void => {
      if (message.is !== is) return;
      child.off('exit', onExit);
      child.off('message', onMessage);
      resolve(message as Done);
    };
    const onExit = (): void => reject(new Error(`The process ended: ${printed.join('')}`));
    child.on('message', onMessage);
    child.once('exit', onExit);
  });
}
