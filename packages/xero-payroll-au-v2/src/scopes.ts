export { scopes } from '@acme/gen-payroll-au-v2/scopes';
