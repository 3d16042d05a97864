import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis of its own, which listens on a socket in its folder and on no port. */
export interface RedisServer {
  /** The path of its socket. */
  readonly path: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Starts it again, with what it has on its disk: what was written until it was killed. */
  start(): Promise<void>;
  /** Lets it stand still, and go on. */
  pause(): void;
  resume(): void;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** What to say of tests that are skipped; undefined where there is a `redis-server`. */
export const withoutRedis: string | undefined = runs('redis-server')
  ? undefined
  : ' (skipped: no redis-server here; Debian has it in the package redis-server)';

export interface RedisServerOptions {
  /** Whether what was written survives a restart. */
  readonly durable?: boolean | undefined;
}

export async function startRedis({
  durable = false,
}: RedisServerOptions = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const path = join(folder, 'redis.sock');
  const settings = {
    port: '0',
    unixsocket: path,
    dir: folder,
    save: '',
    appendonly: durable ? 'yes' : 'no',
  };
  const args = Object.entries({ ...settings, appendfsync: 'always', loglevel: 'notice' });
  const launch = () => {
    const child = spawn(
      'redis-server',
      args.flatMap(([name, value]) => [`--${name}`, value]),
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    process.once('exit', () => child.kill('SIGKILL'));
    return child;
  };
  const ready = async (child: ReturnType<typeof launch>): Promise<void> => {
    let log = '';
    child.stdout.setEncoding('utf8');
    const ended = once(child, 'exit').then(() => {
      throw new Error(`redis-server ended: ${log}`);
    });
    ended.catch(() => undefined);
    const listens = new Promise<void>((resolve) => {
      child.stdout.on('data', (text) => {
        log += text;
        if (log.includes('ready to accept connections')) resolve();
      });
    });
    await Promise.race([listens, ended]);
  };
  let child = launch();
  await ready(child);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    path,
    kill,
    start: async () => {
      child = launch();
      await ready(child);
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
