import { createAccountingClient } from '@acme/xero-accounting';
import type { XeroAuth } from '@acme/xero-auth';
import { type ConnectionOptions, Queue, Worker, type WorkerOptions } from 'bullmq';
import type { Copy } from './copy.ts';
import { type SyncOptions, syncOrganisation } from './sync-organisation.ts';

/** An organisation, and the user whose tokens open it. */
export interface Task {
  readonly userId: string;
  readonly tenantId: string;
}

const queueName = 'xero-sync';

export function openQueue(connection: ConnectionOptions): Queue<Task, number> {
  return new Queue(queueName, { connection });
}

/** Keeps an organisation up to date from now on, however often this is called. */
export async function keepUpToDate(queue: Queue<Task, number>, task: Task): Promise<void> {
  const job = { name: 'sync', data: task };
  await queue.upsertJobScheduler(task.tenantId, { every: 15 * 60_000 }, job);
}

/** Brings an organisation up to date now, once for all who ask for it meanwhile. */
export async function syncNow(queue: Queue<Task, number>, task: Task) {
  return await queue.add('sync', task, { deduplication: { id: task.tenantId } });
}

export interface WorkerSettings
  extends Pick<WorkerOptions, 'connection' | 'lockDuration' | 'stalledInterval'> {
  readonly auth: XeroAuth;
  readonly copy: Copy;
  /** Where Xero is; left out but in tests. */
  readonly baseUrl?: string | undefined;
  readonly sync?: SyncOptions | undefined;
}

/** Works on the queue until it is closed; start as many as you like, on any machine. */
export function startWorker({ auth, copy, baseUrl, sync, ...options }: WorkerSettings) {
  const work = async ({ userId, tenantId }: Task): Promise<number> => {
    const session = auth.forUser(userId).forTenant(tenantId);
    const accounting = createAccountingClient(session, { baseUrl });
    return await syncOrganisation(accounting, copy, tenantId, sync);
  };
  return new Worker<Task, number>(queueName, ({ data }) => work(data), {
    ...options,
    // Organisations do not wait for each other: their limits are their own.
    concurrency: 10,
    // A worker that was killed leaves its jobs to the others, where each goes on at its page.
    maxStalledCount: 10,
  });
}
