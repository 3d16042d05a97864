import type { Change, Organisation } from '../api/handler.ts';
import type { Settings } from '../settings.ts';
import { appNamed } from '../shortcuts/lookups.ts';
import type { SimulatedApp } from '../world/apps.ts';
import { type Random, seededRandom } from '../world/random.ts';
import type { ChangeIn } from './payload.ts';
import { Subscription } from './subscription.ts';

/** Deliveries of changes to apps. */
export interface Webhooks {
  /**
   * Subscribes an app to changes in the organisations that it is connected to. Xero's intent to
   * receive comes first: four deliveries without events, of which the app must take those that are
   * signed rightly (2xx) and refuse the others (401).
   *
   * @returns when the intent to receive is over; `status` says how it went.
   * @throws {TypeError} for an address that is not on this machine, unless it is allowed.
   */
  subscribe(options: WebhookSubscriptionOptions): Promise<WebhookSubscription>;
  /** Resolves when nothing is left to deliver now; what waits for its next attempt does not count. */
  settled(): Promise<void>;
}

export interface WebhookSubscriptionOptions {
  /** Where deliveries go: an address on this machine, unless `fetch` or `allowRemote` is given. */
  readonly url: string;
  /** Name or client id. @default the first app */
  readonly app?: string | undefined;
  /** What deliveries are signed with. @default one that is made up */
  readonly key?: string | undefined;
  /** Which kinds of record. @default all */
  readonly categories?: readonly Change['category'][] | undefined;
  /** Takes the deliveries: the handler of an app in the same process. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Lets deliveries leave this machine. @default false */
  readonly allowRemote?: boolean | undefined;
}

/** An app's subscription. */
export interface WebhookSubscription {
  /** What deliveries are signed with. */
  readonly key: string;
  /**
   * `intent-failed` when the app did not answer the intent to receive as it must, `disabled` when
   * deliveries failed for 24 hours: neither gets any more.
   */
  readonly status: 'active' | 'intent-failed' | 'disabled';
  /** Every attempt so far, the intent to receive too. */
  readonly deliveries: readonly WebhookDelivery[];
  remove(): void;
}

/** One attempt to deliver. */
export interface WebhookDelivery {
  readonly body: string;
  readonly signature: string;
  /** @unit milliseconds since 1970 */
  readonly at: number;
  /** What the app answered; undefined when it did not, or took more than five seconds. */
  readonly status: number | undefined;
}

/** Whether an organisation is connected to an app. */
export type IsConnected = (app: SimulatedApp, organisation: Organisation) => boolean;

export class WebhookSender implements Webhooks {
  readonly #subscriptions = new Set<Subscription>();
  readonly #settings: Settings;
  readonly #isConnected: IsConnected;
  readonly #random: Random;

  constructor(settings: Settings, isConnected: IsConnected) {
    this.#settings = settings;
    this.#isConnected = isConnected;
    this.#random = seededRandom(settings.seed + 2);
  }

  async subscribe(options: WebhookSubscriptionOptions): Promise<WebhookSubscription> {
    refuseRemote(options);
    const subscription = new Subscription({
      url: options.url,
      key: options.key ?? btoa(this.#random.hex(64)),
      app: appNamed(this.#settings.apps, options.app),
      categories: options.categories,
      fetch: options.fetch ?? globalThis.fetch,
      clock: this.#settings.clock,
      random: this.#random,
      onRemove: () => this.#subscriptions.delete(subscription),
    });
    this.#subscriptions.add(subscription);
    await subscription.announce();
    return subscription;
  }

  async settled(): Promise<void> {
    for (const subscription of this.#subscriptions) await subscription.settled();
  }

  changed(change: ChangeIn): void {
    for (const subscription of this.#subscriptions) {
      if (!this.#isConnected(subscription.app, change.organisation)) continue;
      subscription.take(change);
    }
  }

  reset(): void {
    for (const subscription of this.#subscriptions) subscription.remove();
  }
}

function refuseRemote({ url, fetch, allowRemote }: WebhookSubscriptionOptions): void {
  const { hostname } = new URL(url);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (isLocal || fetch || allowRemote) return;
  throw new TypeError(
    `webhooks.subscribe: ${url} is not on this machine; give allowRemote if that is meant.`,
  );
}
