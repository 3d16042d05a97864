export * from '@acme/gen-payroll-nz/schemas';
