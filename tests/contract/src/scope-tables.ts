import { scopes as accounting } from '@acme/xero-accounting/scopes';
import { scopes as appStore } from '@acme/xero-app-store/scopes';
import { scopes as assets } from '@acme/xero-assets/scopes';
import { scopes as bankfeeds } from '@acme/xero-bankfeeds/scopes';
import { scopes as files } from '@acme/xero-files/scopes';
import { scopes as finance } from '@acme/xero-finance/scopes';
import { scopes as identity } from '@acme/xero-identity/scopes';
import { scopes as payrollAu } from '@acme/xero-payroll-au/scopes';
import { scopes as payrollAuV2 } from '@acme/xero-payroll-au-v2/scopes';
import { scopes as payrollNz } from '@acme/xero-payroll-nz/scopes';
import { scopes as payrollUk } from '@acme/xero-payroll-uk/scopes';
import { scopes as projects } from '@acme/xero-projects/scopes';
import type { Family } from './clients.ts';

/** Method → scopes of which one is enough, as each family's `/scopes` has it. */
export const scopeTables: Readonly<Record<Family, Readonly<Record<string, readonly string[]>>>> = {
  accounting,
  'app-store': appStore,
  assets,
  bankfeeds,
  files,
  finance,
  identity,
  'payroll-au': payrollAu,
  'payroll-au-v2': payrollAuV2,
  'payroll-nz': payrollNz,
  'payroll-uk': payrollUk,
  projects,
};

export const families: readonly Family[] = Object.keys(scopeTables) as Family[];

/** The scopes that broad access was granted by, and that end in September 2027. */
export const broadScopes: readonly string[] = [
  'accounting.transactions',
  'accounting.transactions.read',
  'accounting.reports.read',
];
