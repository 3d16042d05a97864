import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from '@acme/test-packaging/installed';
import { startServer } from './start-server.ts';

/** What every section is given. */
export interface Contest {
  /** A user's project with all contestants in its node_modules, ours from their tarballs. */
  readonly folder: string;
  /** Where the server of made-up invoices listens. */
  readonly url: string;
  /** A sample: every contestant runs and has to answer right, and the figures say little. */
  readonly quick: boolean;
}

const here = fileURLToPath(new URL('..', import.meta.url));
const peers = ['xero-node', 'openapi-typescript', '@hey-api/openapi-ts', '@types/node'];

/** Runs something with a {@link Contest}, and takes its server and folder away afterwards. */
export async function withContest<Result>(
  quick: boolean,
  run: (contest: Contest) => Promise<Result>,
): Promise<Result> {
  const { folder: ours } = await installed();
  const output = join(here, 'output');
  await mkdir(output, { recursive: true });
  const folder = await mkdtemp(join(output, 'contest-'));
  const server = await startServer();
  try {
    const nodeModules = join(folder, 'node_modules');
    for (const name of ['@acme', 'openapi-fetch', 'oauth4webapi']) {
      await link(join(ours, 'node_modules', name), join(nodeModules, name));
    }
    for (const name of peers) {
      await link(join(here, 'node_modules', name), join(nodeModules, name));
    }
    return await run({ folder, url: server.url, quick });
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function link(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await symlink(await realpath(source), target, 'junction');
}
