export { fileFromPath } from '@acme/xero-core/node';
