import { afterEach, beforeEach, vi } from 'vitest';
import { reported, simulator } from './moving-names.ts';

/** Leads `fetch` to the simulated Xero during each test of a file, and forgets what was reported. */
export function onSimulator(): void {
  beforeEach(() => {
    reported.splice(0);
    vi.stubGlobal('fetch', simulator.fetch);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });
}

/** Puts one of the simulator's apps into the environment, where the blocks of the guides find theirs. */
export function actAs(app: string): void {
  const { clientId, clientSecret } = simulator.credentials(app);
  vi.stubEnv('CLIENT_ID', clientId);
  vi.stubEnv('CLIENT_SECRET', clientSecret ?? '');
}
