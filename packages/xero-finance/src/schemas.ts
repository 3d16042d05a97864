export * from '@acme/gen-finance/schemas';
