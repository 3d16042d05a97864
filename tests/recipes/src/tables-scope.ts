import type {
  AccountingClient,
  CallOptions,
  ClientOptions,
  ContactsResource,
  Download,
  InvoicesCreateOptions,
  InvoicesListOptions,
  Page,
  RequestOptions,
  UploadOptions,
  XeroRateLimitError,
  XeroSession,
} from '@acme/xero-accounting';
import type {
  Authorization,
  Login,
  TokenSet,
  XeroAuth,
  XeroAuthOptions,
  XeroUser,
} from '@acme/xero-auth';
import type { LoginPages, LoginWithBrowserOptions } from '@acme/xero-auth/node';
import type { Association, FileObject, FilesClient } from '@acme/xero-files';
import type { PayrollAuClient } from '@acme/xero-payroll-au';
import type { ProjectsClient } from '@acme/xero-projects';

// What code in the tables of the guides about moving may name. It is compiled, and never run.

export * from '@acme/xero-accounting';
export { fileFromPath } from '@acme/xero-accounting/node';
export { createAppStoreClient } from '@acme/xero-app-store';
export { createAssetsClient } from '@acme/xero-assets';
export { expired, expiresAt, XeroAuth, XeroAuthError } from '@acme/xero-auth';
export { tokenSetFrom } from '@acme/xero-auth/import';
export { loginWithBrowser } from '@acme/xero-auth/node';
export { createBankfeedsClient } from '@acme/xero-bankfeeds';
export { createFilesClient } from '@acme/xero-files';
export { createFinanceClient } from '@acme/xero-finance';
export { createPayrollAuClient } from '@acme/xero-payroll-au';
export { createPayrollAuV2Client } from '@acme/xero-payroll-au-v2';
export { createPayrollNzClient } from '@acme/xero-payroll-nz';
export { createPayrollUkClient } from '@acme/xero-payroll-uk';
export { createProjectsClient } from '@acme/xero-projects';

export declare const auth: XeroAuth;
export declare const user: XeroUser;
export declare const session: XeroSession;
export declare const tokens: TokenSet;
export declare const login: Login;
export declare const accounting: AccountingClient;
export declare const payrollAu: PayrollAuClient;
export declare const projects: ProjectsClient;
export declare const files: FilesClient;
export declare const download: Download;
export declare const page: Page<unknown>;
export declare const error: XeroRateLimitError;
export declare const success: NonNullable<LoginPages['success']>;
export declare const failure: NonNullable<LoginPages['failure']>;

type KeysOf<Options> = Options extends unknown ? keyof Options : never;

/** Names that stand alone in a table: options, and members of what is named beside them. */
export type Option = KeysOf<
  | Association
  | Authorization
  | CallOptions
  | ClientOptions
  | ContactsResource
  | Download
  | FileObject
  | InvoicesCreateOptions
  | InvoicesListOptions
  | LoginWithBrowserOptions
  | RequestOptions
  | UploadOptions
  | XeroAuthOptions
>;
