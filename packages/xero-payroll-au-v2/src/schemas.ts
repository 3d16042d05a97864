export * from '@acme/gen-payroll-au-v2/schemas';
