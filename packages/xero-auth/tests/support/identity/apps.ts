/**
 * What a refresh token that was used before gives within 30 minutes. Xero promises tokens and does
 * not say which, so a client must be right under each.
 */
export type GraceModel = 'the same pair' | 'a second live pair' | 'ends the first successor';

/** All that Xero might do. */
export const graceModels: readonly GraceModel[] = [
  'the same pair',
  'a second live pair',
  'ends the first successor',
];

/** An app as it is registered with Xero. */
export interface RegisteredApp {
  readonly clientId: string;
  /** A mobile or desktop app has none. */
  readonly clientSecret?: string | undefined;
  /** Compared to the letter. */
  readonly redirectUris?: readonly string[] | undefined;
  /** Scopes for client credentials; an app without any may not use them. */
  readonly ownScopes?: readonly string[] | undefined;
  /** The one organisation of a custom connection. */
  readonly organisation?: Tenant | undefined;
  readonly grace?: GraceModel | undefined;
  /** How long a refresh token can be used again. @unit milliseconds @default 30 minutes */
  readonly graceLasts?: number | undefined;
}

/** An organisation or practice. */
export interface Tenant {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly tenantType?: 'ORGANISATION' | 'PRACTICE' | 'PRACTICEMANAGER' | undefined;
}

/** Somebody with a Xero login. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly tenants: readonly Tenant[];
}

/** How long things live, as Xero says. @unit milliseconds */
export const lifetimes: Readonly<
  Record<'code' | 'idToken' | 'accessToken' | 'grace' | 'refreshToken', number>
> = {
  code: 5 * 60_000,
  idToken: 5 * 60_000,
  accessToken: 30 * 60_000,
  grace: 30 * 60_000,
  refreshToken: 60 * 24 * 60 * 60_000,
};
