import type { JsonValue, Organisation } from '../api/handler.ts';
import type { SimulatedApp } from '../world/apps.ts';
import type { SimulatedUser } from '../world/people.ts';
import type { Random } from '../world/random.ts';

/** That a user connected an organisation to an app. */
export interface Connection {
  readonly id: string;
  readonly app: SimulatedApp;
  /** Undefined for a custom connection. */
  readonly user: SimulatedUser | undefined;
  readonly organisation: Organisation;
  /** The login that connected it last. */
  authEventId: string;
  /** @unit milliseconds since 1970 */
  readonly createdAt: number;
  updatedAt: number;
}

/** Which organisations are connected to which apps, by whom. */
export class ConnectionBook {
  #connections: Connection[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Connects, or brings up to date what is connected already. */
  connect(
    facts: Pick<Connection, 'app' | 'user' | 'organisation' | 'authEventId'>,
    now: number,
  ): Connection {
    const { app, user, organisation } = facts;
    const found = this.of(app, user).find((one) => one.organisation === organisation);
    if (found) {
      found.authEventId = facts.authEventId;
      found.updatedAt = now;
      return found;
    }
    const connection = { ...facts, id: this.#random.id(), createdAt: now, updatedAt: now };
    this.#connections.push(connection);
    return connection;
  }

  of(app: SimulatedApp, user: SimulatedUser | undefined): readonly Connection[] {
    return this.#connections.filter((one) => one.app === app && one.user === user);
  }

  ofApp(app: SimulatedApp): readonly Connection[] {
    return this.#connections.filter((one) => one.app === app);
  }

  disconnect(connections: readonly Connection[]): void {
    this.#connections = this.#connections.filter((one) => !connections.includes(one));
  }
}

/** A connection as `/connections` lists it. */
export function connectionJson(connection: Connection): JsonValue {
  return {
    id: connection.id,
    authEventId: connection.authEventId,
    tenantId: connection.organisation.tenantId,
    tenantType: 'ORGANISATION',
    tenantName: connection.organisation.name,
    createdDateUtc: dotNetDate(connection.createdAt),
    updatedDateUtc: dotNetDate(connection.updatedAt),
  };
}

/** As .NET writes a date without a zone: seven decimals, no `Z`. */
function dotNetDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -1)}0000`;
}
