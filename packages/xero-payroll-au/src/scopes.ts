export { scopes } from '@acme/gen-payroll-au/scopes';
