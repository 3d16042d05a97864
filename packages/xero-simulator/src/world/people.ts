import type { Organisation } from '../api/handler.ts';

/** Somebody who can sign in on the simulator's login page. */
export interface SimulatedUser {
  /** The `xero_userid` of tokens. UUID. */
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Tenant ids of the organisations that the user may connect to an app. */
  readonly tenantIds: readonly string[];
}

/** The organisations that there are unless told otherwise; the first is the default. */
export const demoOrganisations: readonly Organisation[] = [
  {
    tenantId: 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0001',
    name: 'Kauri Joinery',
    countryCode: 'NZ',
    baseCurrency: 'NZD',
  },
  {
    tenantId: 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0002',
    name: 'Banksia Bakery',
    countryCode: 'AU',
    baseCurrency: 'AUD',
  },
  {
    tenantId: 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0003',
    name: 'Thames Cycles',
    countryCode: 'GB',
    baseCurrency: 'GBP',
  },
  {
    tenantId: 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0004',
    name: 'Hudson Books',
    countryCode: 'US',
    baseCurrency: 'USD',
  },
];

/** The users that there are unless told otherwise: one who keeps all the books, one who keeps one. */
export function demoUsers(organisations: readonly Organisation[]): readonly SimulatedUser[] {
  const tenantIds = organisations.map(({ tenantId }) => tenantId);
  return [
    {
      id: 'b7d1f2a4-0c6e-4f3a-8b11-5e9d3c7a0001',
      givenName: 'Ana',
      familyName: 'Whetu',
      email: 'ana@demo.example',
      tenantIds,
    },
    {
      id: 'b7d1f2a4-0c6e-4f3a-8b11-5e9d3c7a0002',
      givenName: 'Ben',
      familyName: 'Carter',
      email: 'ben@demo.example',
      tenantIds: tenantIds.slice(0, 1),
    },
  ];
}
