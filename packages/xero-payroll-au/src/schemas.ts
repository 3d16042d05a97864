export * from '@acme/gen-payroll-au/schemas';
