import { createLimiter } from '@acme/xero-core';
import type { Contest } from '../contest.ts';
import { type Contestant, measure } from '../measure.ts';
import type { Section } from '../results.ts';

/** What a permit of the limiter in memory costs, with few and with many organisations. */
export async function pacing({ quick }: Contest): Promise<Section> {
  const contestants = [1, 10_000].map((tenants): Contestant => {
    const limiter = createLimiter({ perMinute: 10 ** 9, appPerMinute: 10 ** 9 });
    let call = 0;
    return {
      name: tenants === 1 ? 'one organisation' : `${tenants} organisations`,
      side: 'neither',
      run: async () => {
        call += 1;
        const permit = await limiter.acquire({ tenantId: `tenant-${call % tenants}` });
        if ('release' in permit) permit.release();
      },
    };
  });
  const [cpu] = await measure(contestants, { rounds: quick ? 2 : 40, calls: 10_000 });
  return {
    title: 'The limiter',
    about: 'One permit taken and given back; part of every call above.',
    comparisons: cpu ? [cpu] : [],
  };
}
