import * as accounting from '@acme/gen-accounting';
import * as appStore from '@acme/gen-app-store';
import * as assets from '@acme/gen-assets';
import * as bankfeeds from '@acme/gen-bankfeeds';
import * as files from '@acme/gen-files';
import * as finance from '@acme/gen-finance';
import * as identity from '@acme/gen-identity';
import * as payrollAu from '@acme/gen-payroll-au';
import * as payrollAuV2 from '@acme/gen-payroll-au-v2';
import * as payrollNz from '@acme/gen-payroll-nz';
import * as payrollUk from '@acme/gen-payroll-uk';
import * as projects from '@acme/gen-projects';
import type { Family, Organisation } from './handler.ts';

/** A family as the generated tables describe it. */
export interface FamilyTable {
  readonly family: Family;
  readonly baseUrl: string;
  /** Whether its calls name a tenant. */
  readonly tenanted: boolean;
  /** By resource and method, nested. */
  readonly operations: object;
  /** The only country whose organisations have it. */
  readonly country?: Organisation['countryCode'];
}

/** All families that Xero has. */
export const families: readonly FamilyTable[] = [
  table('accounting', accounting),
  table('app-store', appStore),
  table('assets', assets),
  table('bankfeeds', bankfeeds),
  table('files', files),
  table('finance', finance),
  table('identity', identity),
  table('payroll-au', payrollAu, 'AU'),
  table('payroll-au-v2', payrollAuV2, 'AU'),
  table('payroll-nz', payrollNz, 'NZ'),
  table('payroll-uk', payrollUk, 'GB'),
  table('projects', projects),
];

function table(
  family: Family,
  generated: { api: { baseUrl: string; tenanted: boolean }; operations: object },
  country?: Organisation['countryCode'],
): FamilyTable {
  const { api, operations } = generated;
  const { baseUrl, tenanted } = api;
  return { family, baseUrl, tenanted, operations, ...(country === undefined ? {} : { country }) };
}
