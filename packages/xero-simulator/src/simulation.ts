import type { OpenedModule } from './api/modules.ts';
import type { FaultBook } from './faults/fault-book.ts';
import type { RecordedRequest } from './http/requests.ts';
import type { Settings } from './settings.ts';
import type { WebhookSender } from './webhooks/webhook-sender.ts';
import type { World } from './world/world.ts';

/** The inside of a simulator, which every part of it gets. */
export interface Simulation {
  readonly settings: Settings;
  readonly modules: readonly OpenedModule[];
  readonly faults: FaultBook;
  readonly requests: RecordedRequest[];
  readonly webhooks: WebhookSender;
  /** What requests have changed so far. */
  world: World;
}
