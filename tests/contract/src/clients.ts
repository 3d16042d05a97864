import { createAccountingClient } from '@acme/xero-accounting';
import { createAppStoreClient } from '@acme/xero-app-store';
import { createAssetsClient } from '@acme/xero-assets';
import { createBankfeedsClient } from '@acme/xero-bankfeeds';
import { createFilesClient } from '@acme/xero-files';
import { createFinanceClient } from '@acme/xero-finance';
import { createIdentityClient } from '@acme/xero-identity';
import { createPayrollAuClient } from '@acme/xero-payroll-au';
import { createPayrollAuV2Client } from '@acme/xero-payroll-au-v2';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import { createProjectsClient } from '@acme/xero-projects';

export interface Clients {
  readonly accounting: ReturnType<typeof createAccountingClient>;
  readonly 'app-store': ReturnType<typeof createAppStoreClient>;
  readonly assets: ReturnType<typeof createAssetsClient>;
  readonly bankfeeds: ReturnType<typeof createBankfeedsClient>;
  readonly files: ReturnType<typeof createFilesClient>;
  readonly finance: ReturnType<typeof createFinanceClient>;
  readonly identity: ReturnType<typeof createIdentityClient>;
  readonly 'payroll-au': ReturnType<typeof createPayrollAuClient>;
  readonly 'payroll-au-v2': ReturnType<typeof createPayrollAuV2Client>;
  readonly 'payroll-nz': ReturnType<typeof createPayrollNzClient>;
  readonly 'payroll-uk': ReturnType<typeof createPayrollUkClient>;
  readonly projects: ReturnType<typeof createProjectsClient>;
}

export type Family = keyof Clients;

type Options = NonNullable<Parameters<typeof createAccountingClient>[1]>;

type Session = Parameters<typeof createAccountingClient>[0];

const anySession: Session = {
  accessToken: async (): Promise<string> => 'an-access-token',
  tenantId: 'a-tenant',
};

/** The client of every family, all on one session. */
export function createClients(options: Options, session: Session = anySession): Clients {
  return {
    accounting: createAccountingClient(session, options),
    'app-store': createAppStoreClient(session, options),
    assets: createAssetsClient(session, options),
    bankfeeds: createBankfeedsClient(session, options),
    files: createFilesClient(session, options),
    finance: createFinanceClient(session, options),
    identity: createIdentityClient(session, options),
    'payroll-au': createPayrollAuClient(session, options),
    'payroll-au-v2': createPayrollAuV2Client(session, options),
    'payroll-nz': createPayrollNzClient(session, options),
    'payroll-uk': createPayrollUkClient(session, options),
    projects: createProjectsClient(session, options),
  };
}
