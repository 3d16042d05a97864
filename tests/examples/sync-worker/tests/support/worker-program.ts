// A worker of the example in a process of its own, which ends when it is killed.
import { Redis } from 'ioredis';
import { openCopy } from '../../src/copy.ts';
import { startWorker } from '../../src/worker.ts';
import { createAuth } from '../../src/xero.ts';

export interface Job {
  /** The socket of Redis. */
  readonly path: string;
  /** Where the simulator listens. */
  readonly url: string;
  readonly file: string;
  readonly app: {
    readonly clientId: string;
    readonly clientSecret?: string;
    readonly redirectUri?: string;
    readonly endpoints?: object;
  };
}

/** How long a minute is here and at the simulator. @unit milliseconds */
const minute = 1000;

/**
 * How long a call or a job may be silent before others take its place: longer than a slow machine pauses.
 *
 * @unit milliseconds
 */
const patience = 8000;

const { path, url, file, app }: Job = JSON.parse(process.argv[2] ?? '{}');
const redis = new Redis(path, { maxRetriesPerRequest: null });
const worker = startWorker({
  auth: createAuth(redis, app, { minute, lease: patience }),
  copy: openCopy(file),
  baseUrl: `${url}/api.xro/2.0`,
  sync: { overlap: 2000, pageSize: 100 },
  connection: new Redis(path, { maxRetriesPerRequest: null }),
  lockDuration: patience,
  stalledInterval: 1000,
});
await worker.waitUntilReady();
process.send?.('ready');
process.on('disconnect', () => process.exit());
