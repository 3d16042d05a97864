export { scopes } from '@acme/gen-finance/scopes';
