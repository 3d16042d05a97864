import { createWebhookHandler, type WebhookHandlerOptions } from '@acme/xero-webhooks';
import { Hono } from 'hono';
import type { Jobs } from './jobs.ts';

export interface Settings extends Pick<WebhookHandlerOptions, 'keys' | 'onError'> {
  readonly jobs: Jobs;
  /** Does what is to be done, without keeping Xero waiting. */
  readonly work: () => Promise<void>;
}

export function createApp({ jobs, work, ...options }: Settings): Hono {
  const handle = createWebhookHandler({
    ...options,
    // Xero waits five seconds: events are noted down, and their records fetched after the answer.
    onEvents: (events) => {
      jobs.add(events);
      setImmediate(work);
    },
  });
  const app = new Hono();
  app.post('/xero/webhooks', (context) => handle(context.req.raw));
  return app;
}
