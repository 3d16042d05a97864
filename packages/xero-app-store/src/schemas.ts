export * from '@acme/gen-app-store/schemas';
