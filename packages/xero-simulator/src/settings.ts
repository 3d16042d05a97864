import type { Organisation } from './api/handler.ts';
import type { RecordedRequest } from './http/requests.ts';
import { demoApps, type SimulatedApp } from './world/apps.ts';
import { machineClock, type OwnClock, standingClock } from './world/clock.ts';
import { demoOrganisations, demoUsers, type SimulatedUser } from './world/people.ts';

/** What a simulator is made with; without any of it, it is a Xero with demo data. */
export interface SimulatorOptions {
  /** Ids and generated data follow from it. @default 1 */
  readonly seed?: number | undefined;
  /**
   * The time: `'standing'` begins on 2 November 2026 and moves by `simulator.clock.advance()` alone;
   * `'machine'` is the machine's, for apps that compare tokens with their own clock.
   * @default 'standing'
   */
  readonly clock?: 'standing' | 'machine' | undefined;
  /** When the standing clock begins. @unit milliseconds since 1970 */
  readonly startsAt?: number | undefined;
  /** In place of the demo organisations; the first is the default. */
  readonly organisations?: readonly Organisation[] | undefined;
  /** In place of the demo users; the first is the default. */
  readonly users?: readonly SimulatedUser[] | undefined;
  /** In place of the demo apps; the first is the default. */
  readonly apps?: readonly SimulatedApp[] | undefined;
  /**
   * What a refresh token gives that is used again within its 30 minutes of grace, which Xero does
   * not say: the `same` tokens as the first time, a `second` set beside those, or a set in whose
   * favour the first one ends (`ends-first`).
   * @default 'same'
   */
  readonly graceModel?: GraceModel | undefined;
  /** How long tokens live, where not as long as Xero's. */
  readonly lifetimes?: Partial<Lifetimes> | undefined;
  /** Other limits than Xero's; `false` for none. */
  readonly rateLimits?: Partial<RateLimits> | false | undefined;
  /** How requests with an `Idempotency-Key` are remembered. */
  readonly idempotency?: Partial<IdempotencySettings> | undefined;
  /** Called with every request when its answer is ready: a log. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
}

export type GraceModel = 'same' | 'second' | 'ends-first';

/** @unit milliseconds */
export interface Lifetimes {
  /** @default 30 minutes */
  readonly accessToken: number;
  /** @default 5 minutes */
  readonly idToken: number;
  /** @default 5 minutes */
  readonly code: number;
  /** Unused. @default 60 days */
  readonly refreshToken: number;
  /** From the first use of a refresh token. @default 30 minutes */
  readonly grace: number;
}

export interface RateLimits {
  /** Requests that one app may have under way in one organisation. @default 5 */
  readonly concurrent: number;
  /** Of one app in one organisation. @default 60 */
  readonly perMinute: number;
  /** Of one app in one organisation. @default 5000 */
  readonly perDay: number;
  /** Of one app in all organisations. @default 10000 */
  readonly appPerMinute: number;
  /** Whether limits count by the clock's minutes and days, or by the last ones. @default 'fixed' */
  readonly window: 'fixed' | 'sliding';
  /** @unit milliseconds @default 60000 */
  readonly minute: number;
  /** @unit milliseconds @default 86400000 */
  readonly day: number;
}

export interface IdempotencySettings {
  /** How long an answer is kept under its key. @unit milliseconds @default 360000 */
  readonly keptFor: number;
  /**
   * What happens to a request whose like is still running, which Xero does not say: it waits for
   * that one's answer, is refused with 409, or runs too.
   * @default 'wait'
   */
  readonly whileRunning: 'wait' | 'refuse' | 'run';
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The options with every default filled in. */
export interface Settings {
  readonly seed: number;
  readonly clock: OwnClock;
  readonly organisations: readonly Organisation[];
  readonly users: readonly SimulatedUser[];
  readonly apps: readonly SimulatedApp[];
  readonly graceModel: GraceModel;
  readonly lifetimes: Lifetimes;
  readonly rateLimits: RateLimits | undefined;
  readonly idempotency: IdempotencySettings;
  readonly onRequest: ((request: RecordedRequest) => void) | undefined;
}

/** @throws {TypeError} when there is no organisation, user or app, or one refers to what is not there. */
export function settingsOf(options: SimulatorOptions): Settings {
  const organisations = options.organisations ?? demoOrganisations;
  const settings: Settings = {
    seed: options.seed ?? 1,
    clock: options.clock === 'machine' ? machineClock() : standingClock(options.startsAt),
    organisations,
    users: options.users ?? demoUsers(organisations),
    apps: options.apps ?? demoApps,
    graceModel: options.graceModel ?? 'same',
    lifetimes: {
      accessToken: 30 * minute,
      idToken: 5 * minute,
      code: 5 * minute,
      refreshToken: 60 * day,
      grace: 30 * minute,
      ...options.lifetimes,
    },
    rateLimits:
      options.rateLimits === false
        ? undefined
        : {
            concurrent: 5,
            perMinute: 60,
            perDay: 5000,
            appPerMinute: 10_000,
            window: 'fixed',
            minute,
            day,
            ...options.rateLimits,
          },
    idempotency: { keptFor: 6 * minute, whileRunning: 'wait', ...options.idempotency },
    onRequest: options.onRequest,
  };
  check(settings);
  return settings;
}

function check({ organisations, users, apps }: Settings): void {
  for (const [name, list] of Object.entries({ organisations, users, apps })) {
    if (list.length === 0) throw new TypeError(`createSimulator: ${name} is empty; leave it out.`);
  }
  const known = new Set(organisations.map(({ tenantId }) => tenantId));
  const named = [
    ...users.flatMap(({ email, tenantIds }) => tenantIds.map((id) => [`user ${email}`, id])),
    ...apps.map(({ name, tenantId }) => [`app ${name}`, tenantId]),
  ];
  for (const [who, tenantId] of named) {
    if (tenantId === undefined || known.has(tenantId)) continue;
    throw new TypeError(
      `createSimulator: ${who} names organisation ${tenantId}, which is not there.`,
    );
  }
  for (const { name, kind, clientSecret } of apps) {
    if ((kind === 'pkce') === (clientSecret === undefined)) continue;
    const rule = kind === 'pkce' ? 'has no clientSecret' : 'needs a clientSecret';
    throw new TypeError(`createSimulator: app ${name} is of kind ${kind}, which ${rule}.`);
  }
}
