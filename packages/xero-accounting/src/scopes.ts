export { scopes } from '@acme/gen-accounting/scopes';
