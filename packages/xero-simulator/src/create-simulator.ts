import { accounting, seedInvoices } from './api/accounting/index.ts';
import type { Organisation } from './api/handler.ts';
import type { OpenedModule } from './api/modules.ts';
import { modules } from './api/modules.ts';
import { FaultBook, type Faults } from './faults/fault-book.ts';
import { newApp } from './http/app.ts';
import { inMemoryFetch } from './http/in-memory-fetch.ts';
import type { ListeningSimulator } from './http/listening-simulator.ts';
import type { RecordedRequest } from './http/requests.ts';
import { type SimulatorOptions, settingsOf } from './settings.ts';
import { authorizeHeadless, type HeadlessConsent } from './shortcuts/authorize-headless.ts';
import { type AppCredentials, credentialsOf } from './shortcuts/credentials.ts';
import { organisationNamed } from './shortcuts/lookups.ts';
import { newSession, type SessionOptions, type SimulatedSession } from './shortcuts/session.ts';
import type { Simulation } from './simulation.ts';
import { WebhookSender, type Webhooks } from './webhooks/webhook-sender.ts';
import type { SimulatedApp } from './world/apps.ts';
import type { SimulatorClock } from './world/clock.ts';
import type { SimulatedUser } from './world/people.ts';
import { newWorld } from './world/world.ts';

/** A Xero in memory. */
export interface Simulator {
  /** Takes requests to Xero's own addresses, without a network; give it to clients and `XeroAuth`. */
  readonly fetch: typeof globalThis.fetch;
  /** Its time; also a `clock` for clients and `XeroAuth`. */
  readonly clock: SimulatorClock;
  /** What goes wrong, on demand. */
  readonly faults: Faults;
  /** Deliveries of changes to the apps that subscribe to them. */
  readonly webhooks: Webhooks;
  /** Every request since the last `reset()`, the last 10,000 at most. Nothing in them is hidden. */
  readonly requests: readonly RecordedRequest[];
  readonly organisations: readonly Organisation[];
  readonly users: readonly SimulatedUser[];
  readonly apps: readonly SimulatedApp[];
  /**
   * A login that has been: a user's tokens, and an organisation that the user has connected. It fits
   * where the SDK's clients take a session.
   *
   * @throws {TypeError} for an app, user, organisation or scope that is not there.
   */
  session(options?: SessionOptions): SimulatedSession;
  /** The access token of `session(options)`. */
  accessToken(options?: SessionOptions): Promise<string>;
  /**
   * What an app puts into `new XeroAuth({ ... })` to log in here.
   *
   * @param app Its name or client id. @default the first app
   * @param url Of a listening simulator; without it, everything goes through `simulator.fetch`.
   */
  credentials(app?: string, url?: string): AppCredentials;
  /**
   * Does what a user does on the login page, without a browser.
   *
   * @param url What the app would open in the browser.
   * @returns The address that the browser ends at: the app's own, with code and state.
   * @throws {Error} with the page's words when the page shows an error.
   */
  authorize(url: string, consent?: HeadlessConsent): Promise<string>;
  /** Takes an organisation offline, or back: its calls get 503 meanwhile. */
  setOffline(organisation: string, offline: boolean): void;
  /**
   * Adds sales invoices to an organisation's books, quicker than by calls, for tests of large lists.
   *
   * @param organisation Its tenant id or name. @default the first
   * @throws {TypeError} for an organisation that is not there.
   */
  seedInvoices(count: number, organisation?: string): void;
  /** Listens on 127.0.0.1. @param options.port 0, the default, takes a free one. */
  listen(options?: { readonly port?: number | undefined }): Promise<ListeningSimulator>;
  /** Back to the beginning: data, tokens, limits, faults, requests, webhooks and time. */
  reset(): void;
}

/**
 * Makes a Xero in memory, with demo organisations, users and apps unless told otherwise.
 *
 * @throws {TypeError} when an option contradicts another.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return simulatorOf(options, modules);
}

/** The same with chosen families, for the simulator's own tests. */
export function simulatorOf(
  options: SimulatorOptions,
  families: readonly OpenedModule[],
): Simulator {
  const settings = settingsOf(options);
  const simulation: Simulation = {
    settings,
    modules: families,
    faults: new FaultBook(),
    requests: [],
    webhooks: new WebhookSender(settings, (app, organisation) =>
      simulation.world.connections.ofApp(app).some((one) => one.organisation === organisation),
    ),
    world: newWorld(settings),
  };
  const app = newApp(simulation);
  const { faults, requests, webhooks } = simulation;
  const { clock, organisations, users, apps } = settings;
  const fetch = inMemoryFetch(app);
  return {
    fetch,
    clock,
    faults,
    webhooks,
    requests,
    organisations,
    users,
    apps,
    session: (of) => newSession(simulation, of),
    accessToken: (of) => newSession(simulation, of).accessToken(),
    credentials: (name, url) => credentialsOf(simulation, fetch, name, url),
    authorize: (url, consent) => authorizeHeadless(simulation, app.fetch, url, consent),
    setOffline: (name, offline) => {
      const { tenantId } = organisationNamed(organisations, name);
      if (offline) simulation.world.offline.add(tenantId);
      else simulation.world.offline.delete(tenantId);
    },
    seedInvoices: (count, name) => {
      const [first] = organisations;
      const organisation = organisationNamed(organisations, name ?? first?.tenantId ?? '');
      const { books, random } = simulation.world;
      const context = { now: clock.now(), newId: random.id };
      seedInvoices(books.of(accounting, organisation), count, context);
    },
    listen: async ({ port = 0 } = {}) => {
      // What needs Node is loaded when it is needed: `fetch` runs wherever the SDK does.
      const { listen } = await import('./http/listen.ts');
      return await listen(app, port);
    },
    reset: () => {
      faults.clear();
      webhooks.reset();
      requests.length = 0;
      clock.reset();
      simulation.world = newWorld(settings);
    },
  };
}
