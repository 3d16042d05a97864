import type {
  Employee,
  EmployeeGender,
  EmployeeInput,
  PayrollUkClient,
} from '@acme/xero-payroll-uk';
import { expectTypeOf } from 'expect-type';

declare const payroll: PayrollUkClient;
declare const employee: Employee;

// Xero's payroll answers null for whatever is not filled in, but never for the record's own id.
expectTypeOf(employee.employeeID).toEqualTypeOf<string>();
expectTypeOf(null).toExtend<Employee['firstName']>();
expectTypeOf(null).toExtend<Employee['gender']>();
expectTypeOf(null).toExtend<Employee['address']>();
expectTypeOf<'X'>().toExtend<Employee['gender']>();

// What is written is a value or is left out.
expectTypeOf<null>().not.toExtend<EmployeeInput['firstName']>();
expectTypeOf<EmployeeInput['gender']>().toEqualTypeOf<EmployeeGender>();
expectTypeOf(payroll.employees.get('id')).resolves.toEqualTypeOf<Employee>();
// @ts-expect-error: required to write.
payroll.employees.create({ firstName: 'Ann' });
