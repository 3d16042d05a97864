import type { Organisation } from '../api/handler.ts';
import type { Match } from '../api/routes.ts';
import type { Fault } from '../faults/fault.ts';
import type { TokenPair } from '../identity/grants.ts';
import type { World } from '../world/world.ts';
import type { RecordedRequest } from './requests.ts';

/** One request on its way through the simulator; each step adds what it found out. */
export interface Call {
  readonly request: RecordedRequest;
  /** The state that it began in: a `reset()` meanwhile does not mix two tests. */
  readonly world: World;
  /** `https://api.xero.com`, or where the simulator listens. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** Undefined where no operation has this path and method. */
  readonly match: Match | undefined;
  /** Whose token it brought, good or not. */
  readonly token: TokenPair | undefined;
  /** What the tenant header or the token names; not yet checked. */
  readonly organisation: Organisation | undefined;
  fault: Fault | undefined;
  /** Waits for something that only time or the client brings: the clock may move on meanwhile. */
  idle<Value>(wait: Promise<Value>): Promise<Value>;
}

/** What Hono carries from step to step. */
export interface CallEnv {
  Variables: { call: Call };
}
