import type { Change } from '../api/handler.ts';
import type { SimulatedApp } from '../world/apps.ts';
import type { OwnClock } from '../world/clock.ts';
import type { Random } from '../world/random.ts';
import { type ChangeIn, payloadOf, signature } from './payload.ts';
import type { WebhookDelivery, WebhookSubscription } from './webhook-sender.ts';

/** How long an app may take to answer. @unit milliseconds */
const patience = 5000;
/** Between attempts. @unit milliseconds */
const retryEvery = 15 * 60_000;
/** From the first attempt to the last. @unit milliseconds */
const retryFor = 24 * 60 * 60_000;

interface SubscriptionParts {
  readonly url: string;
  readonly key: string;
  readonly app: SimulatedApp;
  readonly categories: readonly Change['category'][] | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: OwnClock;
  readonly random: Random;
  readonly onRemove: () => void;
}

/** Delivers changes to one address, in order, each until it is taken. */
export class Subscription implements WebhookSubscription {
  status: WebhookSubscription['status'] = 'active';
  readonly deliveries: WebhookDelivery[] = [];
  readonly #parts: SubscriptionParts;
  readonly #removed = new AbortController();
  #waiting: ChangeIn[] = [];
  #sequence = 1;
  #delivering = false;
  #attempt: Promise<unknown> = Promise.resolve();

  constructor(parts: SubscriptionParts) {
    this.#parts = parts;
  }

  get key(): string {
    return this.#parts.key;
  }

  get app(): SimulatedApp {
    return this.#parts.app;
  }

  remove(): void {
    this.#removed.abort();
    this.#waiting = [];
    this.#parts.onRemove();
  }

  /** Xero's intent to receive. */
  async announce(): Promise<void> {
    for (const rightly of [true, false, true, false]) {
      const body = payloadOf([], 0, this.#parts.random);
      const key = rightly ? this.key : `not ${this.key}`;
      const status = await this.#send(body, await this.#signed(body, key));
      const good = rightly ? isTaken(status) : status === 401;
      if (!good) this.status = 'intent-failed';
    }
  }

  take(change: ChangeIn): void {
    const { categories } = this.#parts;
    if (this.status !== 'active' || categories?.includes(change.category) === false) return;
    this.#waiting.push(change);
    if (this.#delivering) return;
    this.#delivering = true;
    // In a turn of its own: the changes of one request go out together.
    this.#attempt = Promise.resolve().then(() => this.#deliverNext());
  }

  /** Resolves when nothing is under way, be it done or asleep until its next attempt. */
  async settled(): Promise<void> {
    for (let attempt: unknown; attempt !== this.#attempt; ) {
      attempt = this.#attempt;
      await attempt;
    }
  }

  // Each attempt starts the next by itself, so that `settled` can wait for attempts alone.
  async #deliverNext(): Promise<void> {
    const changes = this.#waiting;
    this.#waiting = [];
    if (changes.length === 0) {
      this.#delivering = false;
      return;
    }
    const body = payloadOf(changes, this.#sequence, this.#parts.random);
    this.#sequence += changes.length;
    await this.#deliver(body, this.#parts.clock.now() + retryFor);
  }

  async #deliver(body: string, giveUpAt: number): Promise<void> {
    const status = await this.#send(body, await this.#signed(body, this.key));
    if (this.#removed.signal.aborted) return;
    if (isTaken(status)) {
      this.#attempt = this.#deliverNext();
      return;
    }
    if (this.#parts.clock.now() + retryEvery > giveUpAt) {
      this.status = 'disabled';
      return;
    }
    this.#parts.clock.sleep(retryEvery, this.#removed.signal).then(
      () => {
        this.#attempt = this.#deliver(body, giveUpAt);
      },
      () => undefined,
    );
  }

  // Signing takes real time, in which the clock must not pass the next attempt by.
  async #signed(body: string, key: string): Promise<string> {
    const release = this.#parts.clock.hold('work');
    try {
      return await signature(key, body);
    } finally {
      release();
    }
  }

  async #send(body: string, signed: string): Promise<number | undefined> {
    const { url, fetch, clock } = this.#parts;
    const at = clock.now();
    const status = await this.#statusOf(() =>
      fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'x-xero-signature': signed },
        redirect: 'error',
      }),
    );
    this.deliveries.push({ body, signature: signed, at, status });
    return status;
  }

  async #statusOf(send: () => Promise<Response>): Promise<number | undefined> {
    const release = this.#parts.clock.hold('app');
    const answered = new AbortController();
    const tooLate = this.#parts.clock.sleep(patience, answered.signal).then(
      () => undefined,
      () => undefined,
    );
    try {
      const response = await Promise.race([send(), tooLate]);
      await response?.body?.cancel();
      return response?.status;
    } catch {
      return undefined;
    } finally {
      answered.abort();
      release();
    }
  }
}

function isTaken(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
