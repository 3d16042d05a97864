import type { ClientOptions } from '@acme/xero-accounting';
import type { TenantChoice, XeroUser } from '@acme/xero-auth';
import type { Exchange } from './exchange.ts';
import type { Open } from './program.ts';

/** A Xero that the program talks to: the real one, or a simulated one. */
export interface Xero {
  readonly user: XeroUser;
  readonly client: ClientOptions;
  readonly open: Open | undefined;
  readonly choice: TenantChoice | undefined;
  /** The day on which the story is set: `YYYY-MM-DD`. */
  readonly today: string;
  readonly pageSize: number;
  /** What has been sent so far. */
  exchanges(): readonly Exchange[];
}
