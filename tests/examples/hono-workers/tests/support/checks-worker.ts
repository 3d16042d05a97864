// A Worker that checks the token store where it will run.
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import type { D1Database } from '@cloudflare/workers-types';
import { d1TokenStore } from '../../src/d1-token-store.ts';

export default {
  async fetch(_request: Request, { DB }: { readonly DB: D1Database }): Promise<Response> {
    const abandonLock = async (key: string) => {
      const lock = DB.prepare('insert into xero_locks values (?, ?, ?)');
      await lock.bind(key, 'a request that was cut off', Date.now() + 500).run();
    };
    const outcomes: Record<string, string> = {};
    for (const { name, run } of tokenStoreChecks(() => d1TokenStore(DB), { abandonLock })) {
      outcomes[name] = await run().then(() => 'good', String);
    }
    return Response.json(outcomes);
  },
};
