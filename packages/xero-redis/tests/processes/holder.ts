// Takes places, and keeps them until it ends.
import { redisLimiter } from '../../src/index.ts';
import { connect } from '../support/clients.ts';
import { obey } from '../support/processes/fork.ts';

export interface HolderOrder {
  readonly tenantId: string;
  readonly places: number;
}

obey(async ({ path, lease }: { readonly path: string; readonly lease: number }) => {
  const { client } = await connect('node-redis', path);
  const limiter = redisLimiter(client, { lease });
  return async ({ tenantId, places }: HolderOrder): Promise<'held'> => {
    for (let place = 0; place < places; place += 1) await limiter.acquire({ tenantId });
    return 'held';
  };
});
