import type { Clock } from '../clock.ts';
import type { Limiter, LimiterRequest, LimitRefusal, LimitReport, Permit } from './limiter.ts';
import { type Link, Queue } from './queue.ts';
import { brakeOf } from './refusals.ts';
import { type Place, SlidingWindow } from './sliding-window.ts';
import { steadyTime } from './steady-time.ts';
import { type Limits, TenantLimits } from './tenant-limits.ts';
import { Wake } from './wake.ts';

/** What {@link MemoryLimiter} works with. */
export interface MemoryLimiterSettings extends Limits {
  readonly clock: Clock;
}

/** An organisation, with those who wait to call it. */
interface Tenant {
  readonly id: string | undefined;
  readonly limits: TenantLimits;
  readonly waiters: Queue<Waiter>;
  /** Its place among the organisations with waiters. */
  turn: Link<Tenant> | undefined;
}

/** Ends a wait with a permit or a refusal. */
type Waiter = (outcome: Permit | LimitRefusal) => void;

const never = Number.POSITIVE_INFINITY;

/**
 * Xero's limits for one process. Within an organisation first come, first served; organisations
 * take turns where the app's budget is short, and one that has to wait holds up no other.
 */
export class MemoryLimiter implements Limiter {
  readonly #settings: MemoryLimiterSettings;
  readonly #now: () => number;
  readonly #app: SlidingWindow;
  readonly #tenants = new Map<string | undefined, Tenant>();
  readonly #turns = new Queue<Tenant>();
  readonly #wake: Wake;
  #sweep = this.#tenants.values();
  #appPausedUntil = -never;

  constructor(settings: MemoryLimiterSettings) {
    this.#settings = settings;
    this.#now = steadyTime(settings.clock);
    this.#app = new SlidingWindow(settings.appPerMinute, settings.minute);
    this.#wake = new Wake(settings.clock, () => this.#pumpAll(this.#now()));
  }

  acquire({ tenantId, signal }: LimiterRequest): Promise<Permit | LimitRefusal> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = this.#now();
    this.#forgetIdle(now);
    const tenant = this.#tenant(tenantId);
    const refusal = tenant.limits.refusal(now);
    if (refusal) return Promise.resolve(refusal);
    if (!tenant.turn && this.#appCanSend(now) && tenant.limits.canSend(now)) {
      return Promise.resolve(this.#permit(tenant, now));
    }
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#leave(tenant, link);
        reject(signal?.reason);
      };
      const link = tenant.waiters.push((outcome) => {
        signal?.removeEventListener('abort', onAbort);
        this.#leave(tenant, link);
        resolve(outcome);
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      tenant.turn ??= this.#turns.push(tenant);
      this.#wakeFor(tenant, now);
    });
  }

  #tenant(id: string | undefined): Tenant {
    const known = this.#tenants.get(id);
    if (known) return known;
    const { minute } = this.#settings;
    // Xero counts calls that name no organisation against the app only.
    const budget =
      id === undefined ? { concurrent: never, perMinute: never, minute } : this.#settings;
    const limits = new TenantLimits(budget);
    const tenant: Tenant = { id, limits, waiters: new Queue(), turn: undefined };
    this.#tenants.set(id, tenant);
    return tenant;
  }

  #permit(tenant: Tenant, now: number): Permit {
    const place = tenant.limits.take(now);
    const appPlace = this.#app.take(now);
    let released = false;
    return {
      release: (report) => {
        if (released) return;
        released = true;
        this.#release(tenant, place, appPlace, report);
      },
    };
  }

  #release(tenant: Tenant, place: Place, appPlace: Place, report: LimitReport | undefined): void {
    const now = this.#now();
    const appWasShort = !this.#appCanSend(now);
    const brake = report && brakeOf(report, this.#settings.minute);
    this.#app.give(appPlace, now, report?.rateLimit.appMinute ?? null);
    if (brake?.on === 'app') {
      this.#appPausedUntil = Math.max(this.#appPausedUntil, now + brake.wait);
    }
    tenant.limits.give(place, now, report, brake);
    const refusal = tenant.limits.refusal(now);
    if (refusal) {
      while (tenant.waiters.first) tenant.waiters.first.value(refusal);
    }
    if (appWasShort) this.#pumpAll(now);
    else this.#pump(tenant, now);
  }

  /** Lets go whoever may go in one organisation. */
  #pump(tenant: Tenant, now: number): void {
    while (tenant.waiters.first && this.#appCanSend(now) && tenant.limits.canSend(now)) {
      tenant.waiters.first.value(this.#permit(tenant, now));
    }
    if (tenant.waiters.first) this.#wakeFor(tenant, now);
  }

  /** Lets one go of each organisation in turn, for as long as any may go. */
  #pumpAll(now: number): void {
    let turn = this.#turns.first;
    while (turn && this.#appCanSend(now)) {
      const { value: tenant, next } = turn;
      const waiter = tenant.waiters.first;
      if (waiter && tenant.limits.canSend(now)) {
        this.#turns.remove(turn);
        tenant.turn = this.#turns.push(tenant);
        waiter.value(this.#permit(tenant, now));
        turn = next ?? tenant.turn;
      } else {
        turn = next;
      }
    }
    for (turn = this.#turns.first; turn; turn = turn.next) {
      if (this.#wakeFor(turn.value, now)) return;
    }
  }

  #leave(tenant: Tenant, link: Link<Waiter>): void {
    tenant.waiters.remove(link);
    if (tenant.waiters.first || !tenant.turn) return;
    this.#turns.remove(tenant.turn);
    tenant.turn = undefined;
    if (!this.#turns.first) this.#wake.cancel();
  }

  #appCanSend(now: number): boolean {
    return now >= this.#appPausedUntil && this.#app.hasRoom(now);
  }

  /** @returns whether it is the app's budget that has to be waited for. */
  #wakeFor(tenant: Tenant, now: number): boolean {
    const short = !this.#appCanSend(now);
    const app = () => Math.max(this.#appPausedUntil, this.#app.nextRoom(now));
    this.#wake.by(short ? app() : tenant.limits.nextChance(now), now);
    return short;
  }

  /** Forgets organisations that nobody calls any more: a step of a round at every call. */
  #forgetIdle(now: number): void {
    for (let steps = 0; steps < 2; steps++) {
      const { value: tenant } = this.#sweep.next();
      if (!tenant) {
        this.#sweep = this.#tenants.values();
        return;
      }
      if (!tenant.turn && tenant.limits.isForgettable(now)) this.#tenants.delete(tenant.id);
    }
  }
}
