export { scopes } from '@acme/gen-payroll-nz/scopes';
