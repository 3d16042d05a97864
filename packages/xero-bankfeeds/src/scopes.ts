export { scopes } from '@acme/gen-bankfeeds/scopes';
