import type { Organisation } from '../api/handler.ts';
import type { SimulatedApp } from '../world/apps.ts';
import type { SimulatedUser } from '../world/people.ts';

/** @throws {TypeError} when there is none of that tenant id or name. */
export function organisationNamed(
  organisations: readonly Organisation[],
  wanted: string,
): Organisation {
  const found = organisations.find(({ tenantId, name }) => tenantId === wanted || name === wanted);
  return (
    found ??
    missing(
      'organisation',
      wanted,
      organisations.map(({ name }) => name),
    )
  );
}

/** The first when none is wanted. @throws {TypeError} when there is none of that name or client id. */
export function appNamed(apps: readonly SimulatedApp[], wanted: string | undefined): SimulatedApp {
  const found = apps.find(
    ({ name, clientId }) => wanted === undefined || name === wanted || clientId === wanted,
  );
  return (
    found ??
    missing(
      'app',
      wanted,
      apps.map(({ name }) => name),
    )
  );
}

/** The first when none is wanted. @throws {TypeError} when there is none of that id or email. */
export function userNamed(
  users: readonly SimulatedUser[],
  wanted: string | undefined,
): SimulatedUser {
  const found = users.find(
    ({ id, email }) => wanted === undefined || id === wanted || email === wanted,
  );
  return (
    found ??
    missing(
      'user',
      wanted,
      users.map(({ email }) => email),
    )
  );
}

function missing(what: string, wanted: string | undefined, known: readonly string[]): never {
  throw new TypeError(`The simulator has no ${what} '${wanted}'; it has ${known.join(', ')}.`);
}
