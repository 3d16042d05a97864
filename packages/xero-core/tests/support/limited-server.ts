import type { SimulatedTime } from './simulated-time.ts';

/** How a server counts a minute: in minutes that start at a moment of their own, or as the last 60 s. */
export type Windows = { readonly phase: number } | 'sliding';

/** Xero's limits, and how long things take. */
export interface LimitedServerOptions {
  readonly windows: Windows;
  /** Of one request: there, at work, and back. @unit milliseconds */
  readonly delays: () => readonly [there: number, work: number, back: number];
  readonly perMinute?: number;
  readonly appPerMinute?: number;
  readonly concurrent?: number;
}

const minute = 60_000;

/** A request that has been answered. */
export interface FinishedCall {
  readonly tenant: string;
  /** @unit milliseconds since the test began */
  readonly at: number;
  /** How long it took. @unit milliseconds */
  readonly duration: number;
}

interface Counted {
  inFlight: number;
  mostInFlight: number;
  readonly arrivals: number[];
}

/** Enforces Xero's limits per organisation and for the app, with its headers and refusals. */
export class LimitedServer {
  readonly refusals: string[] = [];
  readonly finished: FinishedCall[] = [];
  readonly #time: SimulatedTime;
  readonly #options: LimitedServerOptions;
  readonly #tenants = new Map<string, Counted>();
  readonly #app: Counted = { inFlight: 0, mostInFlight: 0, arrivals: [] };

  constructor(time: SimulatedTime, options: LimitedServerOptions) {
    this.#time = time;
    this.#options = options;
  }

  /** The most requests of one organisation that were ever under way at once, there and back. */
  get mostInFlight(): number {
    return Math.max(0, ...[...this.#tenants.values()].map(({ mostInFlight }) => mostInFlight));
  }

  readonly fetch = async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const tenant = new Headers(init?.headers).get('xero-tenant-id') ?? '';
    const [there, work, back] = this.#options.delays();
    const counted = this.#counted(tenant);
    counted.inFlight += 1;
    counted.mostInFlight = Math.max(counted.mostInFlight, counted.inFlight);
    await this.#time.sleep(there);
    const response = this.#answer(counted);
    if (response.ok) await this.#time.sleep(work);
    await this.#time.sleep(back);
    counted.inFlight -= 1;
    this.finished.push({ tenant, at: this.#time.elapsed, duration: there + work + back });
    return response;
  };

  #answer(tenant: Counted): Response {
    const { perMinute = 60, appPerMinute = 10_000, concurrent = 5 } = this.#options;
    const used = this.#used(tenant);
    const appUsed = this.#used(this.#app);
    const problem =
      tenant.inFlight > concurrent
        ? 'concurrent'
        : used >= perMinute
          ? 'minute'
          : appUsed >= appPerMinute
            ? 'appminute'
            : undefined;
    const counts = problem === undefined ? 1 : 0;
    const headers = {
      'x-minlimit-remaining': String(Math.max(perMinute - used - counts, 0)),
      'x-appminlimit-remaining': String(Math.max(appPerMinute - appUsed - counts, 0)),
      'x-daylimit-remaining': '4000',
    };
    if (problem !== undefined) {
      this.refusals.push(problem);
      const refusal = { 'x-rate-limit-problem': problem, 'retry-after': '60' };
      return new Response(null, { status: 429, headers: { ...headers, ...refusal } });
    }
    tenant.arrivals.push(this.#time.elapsed);
    this.#app.arrivals.push(this.#time.elapsed);
    return Response.json({ Books: [] }, { headers });
  }

  /** How many requests count now. */
  #used({ arrivals }: Counted): number {
    const { windows } = this.#options;
    const now = this.#time.elapsed;
    const since =
      windows === 'sliding'
        ? now - minute
        : Math.floor((now - windows.phase) / minute) * minute + windows.phase;
    let first = arrivals.length;
    while (first > 0 && isSince(arrivals[first - 1], since, windows === 'sliding')) first -= 1;
    return arrivals.length - first;
  }

  #counted(tenant: string): Counted {
    const known = this.#tenants.get(tenant);
    if (known) return known;
    const counted: Counted = { inFlight: 0, mostInFlight: 0, arrivals: [] };
    this.#tenants.set(tenant, counted);
    return counted;
  }
}

function isSince(at: number | undefined, since: number, open: boolean): boolean {
  return at !== undefined && (open ? at > since : at >= since);
}
