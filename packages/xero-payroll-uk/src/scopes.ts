export { scopes } from '@acme/gen-payroll-uk/scopes';
