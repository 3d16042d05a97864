import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Postgres of its own, which listens on a socket in its folder and on no port. */
export interface Postgres {
  readonly folder: string;
  stop(): Promise<void>;
}

const debian = '/usr/lib/postgresql';

/** Where `initdb` and `postgres` are; undefined on a machine without them. */
export function postgresPrograms(): string | undefined {
  const debians = versionsIn(debian).map((version) => join(debian, version, 'bin'));
  const places = [...debians, ...(process.env['PATH'] ?? '').split(':')];
  return places.find((place) => ['initdb', 'postgres'].every((name) => runs(join(place, name))));
}

function versionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((one, two) => Number(two) - Number(one));
  } catch {
    return [];
  }
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  chmodSync(folder, 0o700);
  const user = account();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  const initialise = ['-D', data, '-A', 'trust', '-U', 'test', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), [...initialise, '--locale=C'], {
    ...options,
    stdio: 'ignore',
  });
  const settings = ['listen_addresses=', 'fsync=off', `unix_socket_directories=${folder}`];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((one) => ['-c', one])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => void server.kill('SIGKILL');
  process.once('exit', end);
  await ready(server);
  return {
    folder,
    async stop() {
      process.off('exit', end);
      const ended = once(server, 'exit');
      // It waits until everybody has left.
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to run as root; then it gets the account that its package made for it. */
function account(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres']));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function ready(server: ChildProcess): Promise<void> {
  let log = '';
  server.stderr?.setEncoding('utf8');
  const isReady = new Promise<void>((resolve) => {
    server.stderr?.on('data', (text) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  const ended = once(server, 'exit').then(() => {
    throw new Error(`postgres ended: ${log}`);
  });
  await Promise.race([isReady, ended]);
  ended.catch(() => {});
}
