export * from '@acme/gen-accounting/schemas';
