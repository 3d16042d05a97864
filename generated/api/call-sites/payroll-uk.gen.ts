// What @acme/xero-payroll-uk promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type Account,
  type AccountType,
  type Accounts,
  type Address,
  type AddressInput,
  type AppLimits,
  type BankAccount,
  type BankAccountInput,
  type BankAccounts,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Benefit,
  type BenefitCalculationType,
  type BenefitCategory,
  type BenefitInput,
  type BenefitLine,
  type BenefitLines,
  type BenefitsListOptions,
  type BenefitsResource,
  type CalendarType,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type ContractType,
  type Contracts,
  type ContractsInput,
  type CourtOrderLine,
  type CourtOrderLines,
  type Deduction,
  type DeductionCalculationType,
  type DeductionCategory,
  type DeductionInput,
  type DeductionLine,
  type DeductionLines,
  type DeductionsListOptions,
  type DeductionsResource,
  type DevelopmentalRoleDetails,
  type DevelopmentalRoleDetailsInput,
  type Download,
  type DriftObserver,
  type EarningsLine,
  type EarningsLines,
  type EarningsOrder,
  type EarningsOrdersListOptions,
  type EarningsOrdersResource,
  type EarningsRate,
  type EarningsRateInput,
  type EarningsRatesListOptions,
  type EarningsRatesResource,
  type EarningsTemplate,
  type EarningsTemplateInput,
  type EarningsTemplates,
  type EarningsType,
  type Employee,
  type EmployeeFilter,
  type EmployeeGender,
  type EmployeeInput,
  type EmployeeLeave,
  type EmployeeLeaveBalance,
  type EmployeeLeaveInput,
  type EmployeeLeaveType,
  type EmployeeLeaveTypeInput,
  type EmployeeLeaveTypeScheduleOfAccrual,
  type EmployeeOpeningBalances,
  type EmployeeOpeningBalancesInput,
  type EmployeePayTemplate,
  type EmployeeStatutoryLeaveBalance,
  type EmployeeStatutoryLeaveBalanceLeaveType,
  type EmployeeStatutoryLeaveBalanceUnits,
  type EmployeeStatutoryLeaveSummary,
  type EmployeeStatutoryLeaveSummaryStatus,
  type EmployeeStatutoryLeaveSummaryType,
  type EmployeeStatutorySickLeave,
  type EmployeeStatutorySickLeaveEntitlementFailureReasons,
  type EmployeeStatutorySickLeaveInput,
  type EmployeeStatutorySickLeaves,
  type EmployeeTax,
  type EmployeesEmploymentResource,
  type EmployeesLeaveBalancesResource,
  type EmployeesLeavePeriodsListOptions,
  type EmployeesLeavePeriodsResource,
  type EmployeesLeaveResource,
  type EmployeesLeaveTypesResource,
  type EmployeesListOptions,
  type EmployeesOpeningBalancesResource,
  type EmployeesPayTemplateEarningsResource,
  type EmployeesPayTemplatesEarningsResource,
  type EmployeesPayTemplatesResource,
  type EmployeesPaymentMethodsResource,
  type EmployeesResource,
  type EmployeesSalaryAndWagesListOptions,
  type EmployeesSalaryAndWagesResource,
  type EmployeesStatutoryLeaveBalanceOptions,
  type EmployeesTaxResource,
  type Employment,
  type EmploymentInput,
  type EmploymentStatus,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type InputByEntity,
  type InvalidField,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
  type LeaveAccrualLine,
  type LeaveAccrualLines,
  type LeaveEarningsLine,
  type LeaveEarningsLines,
  type LeavePeriod,
  type LeavePeriodInput,
  type LeavePeriodStatus,
  type LeaveType,
  type LeaveTypeInput,
  type LeaveTypesListOptions,
  type LeaveTypesResource,
  type LimitOptions,
  type LimitRefusal,
  type LimitReport,
  type Limiter,
  type LimiterOptions,
  type LimiterRequest,
  type ListCall,
  type ListOptions,
  type NICategory,
  type NICategoryInput,
  type NICategoryLetter,
  type Open,
  type Page,
  type PageInfo,
  type Pagination,
  type PayRun,
  type PayRunCalendar,
  type PayRunCalendarInput,
  type PayRunCalendarsListOptions,
  type PayRunCalendarsResource,
  type PayRunStatus,
  type PayRunType,
  type PayRunsListOptions,
  type PayRunsResource,
  type PaymentLine,
  type PaymentLines,
  type PaymentMethod,
  type PaymentMethodInput,
  type PaymentMethodType,
  type PayrollUkClient,
  type Payslip,
  type PayslipsListOptions,
  type PayslipsResource,
  type Permit,
  type Problem,
  type RateLimit,
  type RateType,
  type Reimbursement,
  type ReimbursementInput,
  type ReimbursementLine,
  type ReimbursementLines,
  type ReimbursementsListOptions,
  type ReimbursementsResource,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type Rows,
  type SalaryAndWage,
  type SalaryAndWageInput,
  type SalaryAndWagePaymentType,
  type SalaryAndWageStatus,
  type SchemaChecks,
  type SettingsResource,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type StatutoryDeduction,
  type StatutoryDeductionCategory,
  type StatutoryDeductions,
  type StatutoryLeavesResource,
  type StatutoryLeavesSickResource,
  type StatutoryLeavesSummaryListOptions,
  type StatutoryLeavesSummaryResource,
  type TaxLine,
  type TaxLines,
  type Timesheet,
  type TimesheetEarningsLine,
  type TimesheetEarningsLines,
  type TimesheetFilter,
  type TimesheetInput,
  type TimesheetLine,
  type TimesheetLineInput,
  type TimesheetLines,
  type TimesheetLinesInput,
  type TimesheetStatus,
  type TimesheetsLinesResource,
  type TimesheetsListOptions,
  type TimesheetsResource,
  type TrackingCategory,
  type UploadOptions,
  type Validation,
  type ValidationErrorDetail,
  XeroApiError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  type XeroErrorCode,
  XeroFilterError,
  XeroForbiddenError,
  XeroHighVolumeError,
  XeroInputError,
  XeroNetworkError,
  XeroNotFoundError,
  XeroOutcomeUnknownError,
  XeroRateLimitError,
  XeroScopeError,
  XeroServerError,
  type XeroSession,
  XeroTimeoutError,
  XeroUnauthorizedError,
  XeroValidationError,
  compileWhere,
  createIdempotencyKey,
  createLimiter,
  createPayrollUkClient,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-payroll-uk';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-payroll-uk/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-payroll-uk/raw';
import {
  AccountSchema as schemas_AccountSchema,
  AccountTypeSchema as schemas_AccountTypeSchema,
  AccountsSchema as schemas_AccountsSchema,
  AddressInputSchema as schemas_AddressInputSchema,
  AddressSchema as schemas_AddressSchema,
  BankAccountInputSchema as schemas_BankAccountInputSchema,
  BankAccountSchema as schemas_BankAccountSchema,
  BankAccountsSchema as schemas_BankAccountsSchema,
  BenefitCalculationTypeSchema as schemas_BenefitCalculationTypeSchema,
  BenefitCategorySchema as schemas_BenefitCategorySchema,
  BenefitInputSchema as schemas_BenefitInputSchema,
  BenefitLineSchema as schemas_BenefitLineSchema,
  BenefitLinesSchema as schemas_BenefitLinesSchema,
  BenefitSchema as schemas_BenefitSchema,
  CalendarTypeSchema as schemas_CalendarTypeSchema,
  ContractTypeSchema as schemas_ContractTypeSchema,
  ContractsInputSchema as schemas_ContractsInputSchema,
  ContractsSchema as schemas_ContractsSchema,
  CourtOrderLineSchema as schemas_CourtOrderLineSchema,
  CourtOrderLinesSchema as schemas_CourtOrderLinesSchema,
  DeductionCalculationTypeSchema as schemas_DeductionCalculationTypeSchema,
  DeductionCategorySchema as schemas_DeductionCategorySchema,
  DeductionInputSchema as schemas_DeductionInputSchema,
  DeductionLineSchema as schemas_DeductionLineSchema,
  DeductionLinesSchema as schemas_DeductionLinesSchema,
  DeductionSchema as schemas_DeductionSchema,
  DevelopmentalRoleDetailsInputSchema as schemas_DevelopmentalRoleDetailsInputSchema,
  DevelopmentalRoleDetailsSchema as schemas_DevelopmentalRoleDetailsSchema,
  EarningsLineSchema as schemas_EarningsLineSchema,
  EarningsLinesSchema as schemas_EarningsLinesSchema,
  EarningsOrderSchema as schemas_EarningsOrderSchema,
  EarningsRateInputSchema as schemas_EarningsRateInputSchema,
  EarningsRateSchema as schemas_EarningsRateSchema,
  EarningsTemplateInputSchema as schemas_EarningsTemplateInputSchema,
  EarningsTemplateSchema as schemas_EarningsTemplateSchema,
  EarningsTemplatesSchema as schemas_EarningsTemplatesSchema,
  EarningsTypeSchema as schemas_EarningsTypeSchema,
  EmployeeGenderSchema as schemas_EmployeeGenderSchema,
  EmployeeInputSchema as schemas_EmployeeInputSchema,
  EmployeeLeaveBalanceSchema as schemas_EmployeeLeaveBalanceSchema,
  EmployeeLeaveInputSchema as schemas_EmployeeLeaveInputSchema,
  EmployeeLeaveSchema as schemas_EmployeeLeaveSchema,
  EmployeeLeaveTypeInputSchema as schemas_EmployeeLeaveTypeInputSchema,
  EmployeeLeaveTypeScheduleOfAccrualSchema as schemas_EmployeeLeaveTypeScheduleOfAccrualSchema,
  EmployeeLeaveTypeSchema as schemas_EmployeeLeaveTypeSchema,
  EmployeeOpeningBalancesInputSchema as schemas_EmployeeOpeningBalancesInputSchema,
  EmployeeOpeningBalancesSchema as schemas_EmployeeOpeningBalancesSchema,
  EmployeePayTemplateSchema as schemas_EmployeePayTemplateSchema,
  EmployeeSchema as schemas_EmployeeSchema,
  EmployeeStatutoryLeaveBalanceLeaveTypeSchema as schemas_EmployeeStatutoryLeaveBalanceLeaveTypeSchema,
  EmployeeStatutoryLeaveBalanceSchema as schemas_EmployeeStatutoryLeaveBalanceSchema,
  EmployeeStatutoryLeaveBalanceUnitsSchema as schemas_EmployeeStatutoryLeaveBalanceUnitsSchema,
  EmployeeStatutoryLeaveSummarySchema as schemas_EmployeeStatutoryLeaveSummarySchema,
  EmployeeStatutoryLeaveSummaryStatusSchema as schemas_EmployeeStatutoryLeaveSummaryStatusSchema,
  EmployeeStatutoryLeaveSummaryTypeSchema as schemas_EmployeeStatutoryLeaveSummaryTypeSchema,
  EmployeeStatutorySickLeaveEntitlementFailureReasonsSchema as schemas_EmployeeStatutorySickLeaveEntitlementFailureReasonsSchema,
  EmployeeStatutorySickLeaveInputSchema as schemas_EmployeeStatutorySickLeaveInputSchema,
  EmployeeStatutorySickLeaveSchema as schemas_EmployeeStatutorySickLeaveSchema,
  EmployeeStatutorySickLeavesSchema as schemas_EmployeeStatutorySickLeavesSchema,
  EmployeeTaxSchema as schemas_EmployeeTaxSchema,
  EmploymentInputSchema as schemas_EmploymentInputSchema,
  EmploymentSchema as schemas_EmploymentSchema,
  EmploymentStatusSchema as schemas_EmploymentStatusSchema,
  type EnumSchema as schemas_EnumSchema,
  type InputSchema as schemas_InputSchema,
  InvalidFieldSchema as schemas_InvalidFieldSchema,
  LeaveAccrualLineSchema as schemas_LeaveAccrualLineSchema,
  LeaveAccrualLinesSchema as schemas_LeaveAccrualLinesSchema,
  LeaveEarningsLineSchema as schemas_LeaveEarningsLineSchema,
  LeaveEarningsLinesSchema as schemas_LeaveEarningsLinesSchema,
  LeavePeriodInputSchema as schemas_LeavePeriodInputSchema,
  LeavePeriodSchema as schemas_LeavePeriodSchema,
  LeavePeriodStatusSchema as schemas_LeavePeriodStatusSchema,
  LeaveTypeInputSchema as schemas_LeaveTypeInputSchema,
  LeaveTypeSchema as schemas_LeaveTypeSchema,
  NICategoryInputSchema as schemas_NICategoryInputSchema,
  NICategoryLetterSchema as schemas_NICategoryLetterSchema,
  NICategorySchema as schemas_NICategorySchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaginationSchema as schemas_PaginationSchema,
  PayRunCalendarInputSchema as schemas_PayRunCalendarInputSchema,
  PayRunCalendarSchema as schemas_PayRunCalendarSchema,
  PayRunSchema as schemas_PayRunSchema,
  PayRunStatusSchema as schemas_PayRunStatusSchema,
  PayRunTypeSchema as schemas_PayRunTypeSchema,
  PaymentLineSchema as schemas_PaymentLineSchema,
  PaymentLinesSchema as schemas_PaymentLinesSchema,
  PaymentMethodInputSchema as schemas_PaymentMethodInputSchema,
  PaymentMethodSchema as schemas_PaymentMethodSchema,
  PaymentMethodTypeSchema as schemas_PaymentMethodTypeSchema,
  PayslipSchema as schemas_PayslipSchema,
  ProblemSchema as schemas_ProblemSchema,
  RateTypeSchema as schemas_RateTypeSchema,
  type ReadSchema as schemas_ReadSchema,
  ReimbursementInputSchema as schemas_ReimbursementInputSchema,
  ReimbursementLineSchema as schemas_ReimbursementLineSchema,
  ReimbursementLinesSchema as schemas_ReimbursementLinesSchema,
  ReimbursementSchema as schemas_ReimbursementSchema,
  SalaryAndWageInputSchema as schemas_SalaryAndWageInputSchema,
  SalaryAndWagePaymentTypeSchema as schemas_SalaryAndWagePaymentTypeSchema,
  SalaryAndWageSchema as schemas_SalaryAndWageSchema,
  SalaryAndWageStatusSchema as schemas_SalaryAndWageStatusSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  StatutoryDeductionCategorySchema as schemas_StatutoryDeductionCategorySchema,
  StatutoryDeductionSchema as schemas_StatutoryDeductionSchema,
  StatutoryDeductionsSchema as schemas_StatutoryDeductionsSchema,
  TaxLineSchema as schemas_TaxLineSchema,
  TaxLinesSchema as schemas_TaxLinesSchema,
  TimesheetEarningsLineSchema as schemas_TimesheetEarningsLineSchema,
  TimesheetEarningsLinesSchema as schemas_TimesheetEarningsLinesSchema,
  TimesheetInputSchema as schemas_TimesheetInputSchema,
  TimesheetLineInputSchema as schemas_TimesheetLineInputSchema,
  TimesheetLineSchema as schemas_TimesheetLineSchema,
  TimesheetLinesInputSchema as schemas_TimesheetLinesInputSchema,
  TimesheetLinesSchema as schemas_TimesheetLinesSchema,
  TimesheetSchema as schemas_TimesheetSchema,
  TimesheetStatusSchema as schemas_TimesheetStatusSchema,
  TrackingCategorySchema as schemas_TrackingCategorySchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-payroll-uk/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-payroll-uk/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createPayrollUkClient() {
    is<PayrollUkClient>(createPayrollUkClient(some<XeroSession>(), some<ClientOptions>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'benefits.list'(client: PayrollUkClient) {
    is<ListCall<Benefit>>(client.benefits.list());
    is<ListCall<Benefit>>(client.benefits.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'benefits.create'(client: PayrollUkClient) {
    is<Call<Benefit>>(client.benefits.create(some<BenefitInput>()));
    is<Call<Benefit>>(client.benefits.create(some<BenefitInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'benefits.get'(client: PayrollUkClient) {
    is<Call<Benefit>>(client.benefits.get(some<string>()));
    is<Call<Benefit>>(client.benefits.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'deductions.list'(client: PayrollUkClient) {
    is<ListCall<Deduction>>(client.deductions.list());
    is<ListCall<Deduction>>(client.deductions.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'deductions.create'(client: PayrollUkClient) {
    is<Call<Deduction>>(client.deductions.create(some<DeductionInput>()));
    is<Call<Deduction>>(client.deductions.create(some<DeductionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'deductions.get'(client: PayrollUkClient) {
    is<Call<Deduction>>(client.deductions.get(some<string>()));
    is<Call<Deduction>>(client.deductions.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsOrders.list'(client: PayrollUkClient) {
    is<ListCall<EarningsOrder>>(client.earningsOrders.list());
    is<ListCall<EarningsOrder>>(client.earningsOrders.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsOrders.get'(client: PayrollUkClient) {
    is<Call<EarningsOrder>>(client.earningsOrders.get(some<string>()));
    is<Call<EarningsOrder>>(client.earningsOrders.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.list'(client: PayrollUkClient) {
    is<ListCall<EarningsRate>>(client.earningsRates.list());
    is<ListCall<EarningsRate>>(client.earningsRates.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.create'(client: PayrollUkClient) {
    is<Call<EarningsRate>>(client.earningsRates.create(some<EarningsRateInput>()));
    is<Call<EarningsRate>>(client.earningsRates.create(some<EarningsRateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.get'(client: PayrollUkClient) {
    is<Call<EarningsRate>>(client.earningsRates.get(some<string>()));
    is<Call<EarningsRate>>(client.earningsRates.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.list'(client: PayrollUkClient) {
    is<ListCall<Employee>>(client.employees.list());
    is<ListCall<Employee>>(client.employees.list({
      filter: some<EmployeeFilter | string | undefined>(),
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.create'(client: PayrollUkClient) {
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.get'(client: PayrollUkClient) {
    is<Call<Employee>>(client.employees.get(some<string>()));
    is<Call<Employee>>(client.employees.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.update'(client: PayrollUkClient) {
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.statutoryLeaveBalance'(client: PayrollUkClient) {
    is<Call<EmployeeStatutoryLeaveBalance>>(client.employees.statutoryLeaveBalance(some<string>()));
    is<Call<EmployeeStatutoryLeaveBalance>>(client.employees.statutoryLeaveBalance(some<string>(), {
      LeaveType: some<string | undefined>(),
      AsOfDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.employment.create'(client: PayrollUkClient) {
    is<Call<Employment>>(client.employees.employment.create(some<string>(), some<EmploymentInput>()));
    is<Call<Employment>>(client.employees.employment.create(some<string>(), some<EmploymentInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.list'(client: PayrollUkClient) {
    is<ListCall<EmployeeLeave>>(client.employees.leave.list(some<string>()));
    is<ListCall<EmployeeLeave>>(client.employees.leave.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.create'(client: PayrollUkClient) {
    is<Call<EmployeeLeave>>(client.employees.leave.create(some<string>(), some<EmployeeLeaveInput>()));
    is<Call<EmployeeLeave>>(client.employees.leave.create(some<string>(), some<EmployeeLeaveInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.get'(client: PayrollUkClient) {
    is<Call<EmployeeLeave>>(client.employees.leave.get(some<string>(), some<string>()));
    is<Call<EmployeeLeave>>(client.employees.leave.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.update'(client: PayrollUkClient) {
    is<Call<EmployeeLeave>>(client.employees.leave.update(some<string>(), some<string>(), some<EmployeeLeaveInput>()));
    is<Call<EmployeeLeave>>(client.employees.leave.update(some<string>(), some<string>(), some<EmployeeLeaveInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.delete'(client: PayrollUkClient) {
    is<Call<void>>(client.employees.leave.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.leave.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveBalances.list'(client: PayrollUkClient) {
    is<ListCall<EmployeeLeaveBalance>>(client.employees.leaveBalances.list(some<string>()));
    is<ListCall<EmployeeLeaveBalance>>(client.employees.leaveBalances.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leavePeriods.list'(client: PayrollUkClient) {
    is<ListCall<LeavePeriod>>(client.employees.leavePeriods.list(some<string>()));
    is<ListCall<LeavePeriod>>(client.employees.leavePeriods.list(some<string>(), {
      startDate: some<IsoDate | undefined>(),
      endDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveTypes.list'(client: PayrollUkClient) {
    is<ListCall<EmployeeLeaveType>>(client.employees.leaveTypes.list(some<string>()));
    is<ListCall<EmployeeLeaveType>>(client.employees.leaveTypes.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveTypes.create'(client: PayrollUkClient) {
    is<Call<EmployeeLeaveType>>(client.employees.leaveTypes.create(some<string>(), some<EmployeeLeaveTypeInput>()));
    is<Call<EmployeeLeaveType>>(client.employees.leaveTypes.create(some<string>(), some<EmployeeLeaveTypeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.openingBalances.get'(client: PayrollUkClient) {
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.get(some<string>()));
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.openingBalances.update'(client: PayrollUkClient) {
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.update(some<string>(), some<EmployeeOpeningBalancesInput>()));
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.update(some<string>(), some<EmployeeOpeningBalancesInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.openingBalances.create'(client: PayrollUkClient) {
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.create(some<string>(), some<EmployeeOpeningBalancesInput>()));
    is<Call<EmployeeOpeningBalances>>(client.employees.openingBalances.create(some<string>(), some<EmployeeOpeningBalancesInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplateEarnings.create'(client: PayrollUkClient) {
    is<Call<EarningsTemplate[]>>(client.employees.payTemplateEarnings.create(some<string>(), some<readonly EarningsTemplateInput[]>()));
    is<Call<EarningsTemplate[]>>(client.employees.payTemplateEarnings.create(some<string>(), some<readonly EarningsTemplateInput[]>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.get'(client: PayrollUkClient) {
    is<Call<EmployeePayTemplate>>(client.employees.payTemplates.get(some<string>()));
    is<Call<EmployeePayTemplate>>(client.employees.payTemplates.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.create'(client: PayrollUkClient) {
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.create(some<string>(), some<EarningsTemplateInput>()));
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.create(some<string>(), some<EarningsTemplateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.update'(client: PayrollUkClient) {
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.update(some<string>(), some<string>(), some<EarningsTemplateInput>()));
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.update(some<string>(), some<string>(), some<EarningsTemplateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.delete'(client: PayrollUkClient) {
    is<Call<void>>(client.employees.payTemplates.earnings.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.payTemplates.earnings.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.paymentMethods.get'(client: PayrollUkClient) {
    is<Call<PaymentMethod>>(client.employees.paymentMethods.get(some<string>()));
    is<Call<PaymentMethod>>(client.employees.paymentMethods.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.paymentMethods.create'(client: PayrollUkClient) {
    is<Call<PaymentMethod>>(client.employees.paymentMethods.create(some<string>(), some<PaymentMethodInput>()));
    is<Call<PaymentMethod>>(client.employees.paymentMethods.create(some<string>(), some<PaymentMethodInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.list'(client: PayrollUkClient) {
    is<ListCall<SalaryAndWage>>(client.employees.salaryAndWages.list(some<string>()));
    is<ListCall<SalaryAndWage>>(client.employees.salaryAndWages.list(some<string>(), {
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.create'(client: PayrollUkClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.create(some<string>(), some<SalaryAndWageInput>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.create(some<string>(), some<SalaryAndWageInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.get'(client: PayrollUkClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.get(some<string>(), some<string>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.update'(client: PayrollUkClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.update(some<string>(), some<string>(), some<SalaryAndWageInput>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.update(some<string>(), some<string>(), some<SalaryAndWageInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.delete'(client: PayrollUkClient) {
    is<Call<void>>(client.employees.salaryAndWages.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.salaryAndWages.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.tax.get'(client: PayrollUkClient) {
    is<Call<EmployeeTax>>(client.employees.tax.get(some<string>()));
    is<Call<EmployeeTax>>(client.employees.tax.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.list'(client: PayrollUkClient) {
    is<ListCall<LeaveType>>(client.leaveTypes.list());
    is<ListCall<LeaveType>>(client.leaveTypes.list({
      page: some<number | undefined>(),
      ActiveOnly: some<boolean | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.create'(client: PayrollUkClient) {
    is<Call<LeaveType>>(client.leaveTypes.create(some<LeaveTypeInput>()));
    is<Call<LeaveType>>(client.leaveTypes.create(some<LeaveTypeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.get'(client: PayrollUkClient) {
    is<Call<LeaveType>>(client.leaveTypes.get(some<string>()));
    is<Call<LeaveType>>(client.leaveTypes.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.list'(client: PayrollUkClient) {
    is<ListCall<PayRunCalendar>>(client.payRunCalendars.list());
    is<ListCall<PayRunCalendar>>(client.payRunCalendars.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.create'(client: PayrollUkClient) {
    is<Call<PayRunCalendar>>(client.payRunCalendars.create(some<PayRunCalendarInput>()));
    is<Call<PayRunCalendar>>(client.payRunCalendars.create(some<PayRunCalendarInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.get'(client: PayrollUkClient) {
    is<Call<PayRunCalendar>>(client.payRunCalendars.get(some<string>()));
    is<Call<PayRunCalendar>>(client.payRunCalendars.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.list'(client: PayrollUkClient) {
    is<ListCall<PayRun>>(client.payRuns.list());
    is<ListCall<PayRun>>(client.payRuns.list({
      page: some<number | undefined>(),
      status: some<PayRunStatus | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.get'(client: PayrollUkClient) {
    is<Call<PayRun>>(client.payRuns.get(some<string>()));
    is<Call<PayRun>>(client.payRuns.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payslips.list'(client: PayrollUkClient) {
    is<ListCall<Payslip>>(client.payslips.list({
      PayRunID: some<string>(),
    }));
    is<ListCall<Payslip>>(client.payslips.list({
      page: some<number | undefined>(),
      PayRunID: some<string>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payslips.get'(client: PayrollUkClient) {
    is<Call<Payslip>>(client.payslips.get(some<string>()));
    is<Call<Payslip>>(client.payslips.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.list'(client: PayrollUkClient) {
    is<ListCall<Reimbursement>>(client.reimbursements.list());
    is<ListCall<Reimbursement>>(client.reimbursements.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.create'(client: PayrollUkClient) {
    is<Call<Reimbursement>>(client.reimbursements.create(some<ReimbursementInput>()));
    is<Call<Reimbursement>>(client.reimbursements.create(some<ReimbursementInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.get'(client: PayrollUkClient) {
    is<Call<Reimbursement>>(client.reimbursements.get(some<string>()));
    is<Call<Reimbursement>>(client.reimbursements.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.get'(client: PayrollUkClient) {
    is<Call<Accounts>>(client.settings.get());
    is<Call<Accounts>>(client.settings.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.trackingCategories'(client: PayrollUkClient) {
    is<Call<TrackingCategory>>(client.settings.trackingCategories());
    is<Call<TrackingCategory>>(client.settings.trackingCategories({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statutoryLeaves.sick.create'(client: PayrollUkClient) {
    is<Call<EmployeeStatutorySickLeave>>(client.statutoryLeaves.sick.create(some<EmployeeStatutorySickLeaveInput>()));
    is<Call<EmployeeStatutorySickLeave>>(client.statutoryLeaves.sick.create(some<EmployeeStatutorySickLeaveInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statutoryLeaves.sick.get'(client: PayrollUkClient) {
    is<Call<EmployeeStatutorySickLeave>>(client.statutoryLeaves.sick.get(some<string>()));
    is<Call<EmployeeStatutorySickLeave>>(client.statutoryLeaves.sick.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statutoryLeaves.summary.list'(client: PayrollUkClient) {
    is<ListCall<EmployeeStatutoryLeaveSummary>>(client.statutoryLeaves.summary.list(some<string>()));
    is<ListCall<EmployeeStatutoryLeaveSummary>>(client.statutoryLeaves.summary.list(some<string>(), {
      activeOnly: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.list'(client: PayrollUkClient) {
    is<ListCall<Timesheet>>(client.timesheets.list());
    is<ListCall<Timesheet>>(client.timesheets.list({
      page: some<number | undefined>(),
      filter: some<TimesheetFilter | string | undefined>(),
      status: some<TimesheetStatus | undefined>(),
      startDate: some<string | undefined>(),
      endDate: some<string | undefined>(),
      sort: some<string | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.create'(client: PayrollUkClient) {
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>()));
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.get'(client: PayrollUkClient) {
    is<Call<Timesheet>>(client.timesheets.get(some<string>()));
    is<Call<Timesheet>>(client.timesheets.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.delete'(client: PayrollUkClient) {
    is<Call<void>>(client.timesheets.delete(some<string>()));
    is<Call<void>>(client.timesheets.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.approve'(client: PayrollUkClient) {
    is<Call<Timesheet>>(client.timesheets.approve(some<string>()));
    is<Call<Timesheet>>(client.timesheets.approve(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.revertToDraft'(client: PayrollUkClient) {
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>()));
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.create'(client: PayrollUkClient) {
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.update'(client: PayrollUkClient) {
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.delete'(client: PayrollUkClient) {
    is<Call<void>>(client.timesheets.lines.delete(some<string>(), some<string>()));
    is<Call<void>>(client.timesheets.lines.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  EmployeeFilter: (): EmployeeFilter[] => [
    {
      firstName: some<string | undefined>(),
      lastName: some<string | undefined>(),
      isOffPayrollWorker: some<boolean | undefined>(),
    },
    {},
  ],
  TimesheetFilter: (): TimesheetFilter[] => [
    {
      employeeId: some<string | undefined>(),
      payrollCalendarId: some<string | undefined>(),
    },
    {},
  ],
  IsoDate: (): IsoDate => some<string & {}>(),
  AddressInput: (): AddressInput[] => [
    {
      addressLine1: some<string>(),
      addressLine2: some<string | undefined>(),
      city: some<string>(),
      postCode: some<string>(),
      countryName: some<string | undefined>(),
      county: some<string | undefined>(),
    },
    {
      addressLine1: some<string>(),
      city: some<string>(),
      postCode: some<string>(),
    },
  ],
  BankAccountInput: (): BankAccountInput[] => [
    {
      accountName: some<string>(),
      accountNumber: some<string>(),
      sortCode: some<string>(),
    },
    {
      accountName: some<string>(),
      accountNumber: some<string>(),
      sortCode: some<string>(),
    },
  ],
  BenefitCalculationType: (): BenefitCalculationType => some<'FixedAmount' | 'PercentageOfGross'>(),
  BenefitCategory: (): BenefitCategory => some<'StakeholderPension' | 'Other'>(),
  BenefitInput: (): BenefitInput[] => [
    {
      id: some<string | undefined>(),
      name: some<string>(),
      category: some<BenefitCategory>(),
      liabilityAccountId: some<string>(),
      expenseAccountId: some<string>(),
      standardAmount: some<number | undefined>(),
      percentage: some<number>(),
      calculationType: some<BenefitCalculationType>(),
      currentRecord: some<boolean | undefined>(),
      subjectToNIC: some<boolean | undefined>(),
      subjectToPension: some<boolean | undefined>(),
      subjectToTax: some<boolean | undefined>(),
      isCalculatingOnQualifyingEarnings: some<boolean | undefined>(),
      showBalanceToEmployee: some<boolean | undefined>(),
    },
    {
      name: some<string>(),
      category: some<BenefitCategory>(),
      liabilityAccountId: some<string>(),
      expenseAccountId: some<string>(),
      percentage: some<number>(),
      calculationType: some<BenefitCalculationType>(),
    },
  ],
  CalendarType: (): CalendarType => some<'Weekly' | 'Fortnightly' | 'FourWeekly' | 'Monthly' | 'Annual' | 'Quarterly'>(),
  ContractType: (): ContractType => some<'FullTime' | 'PartTime' | 'ZeroHour' | 'Unspecified'>(),
  ContractsInput: (): ContractsInput[] => [
    {
      startDate: some<IsoDate>(),
      employmentStatus: some<EmploymentStatus>(),
      contractType: some<ContractType>(),
      publicKey: some<string | undefined>(),
      isFixedTerm: some<boolean | undefined>(),
      fixedTermEndDate: some<IsoDate | undefined>(),
      developmentalRoleDetails: some<DevelopmentalRoleDetailsInput | undefined>(),
    },
    {
      startDate: some<IsoDate>(),
      employmentStatus: some<EmploymentStatus>(),
      contractType: some<ContractType>(),
    },
  ],
  DeductionCalculationType: (): DeductionCalculationType => some<'FixedAmount' | 'PercentageOfGross'>(),
  DeductionCategory: (): DeductionCategory => some<'CapitalContributions' | 'ChildCareVoucher' | 'MakingGood' | 'PostgraduateLoanDeductions' | 'PrivateUsePayments' | 'SalarySacrifice' | 'StakeholderPension' | 'StakeholderPensionPostTax' | 'StudentLoanDeductions' | 'UkOther'>(),
  DeductionInput: (): DeductionInput[] => [
    {
      deductionId: some<string | undefined>(),
      deductionName: some<string>(),
      deductionCategory: some<DeductionCategory | undefined>(),
      liabilityAccountId: some<string>(),
      currentRecord: some<boolean | undefined>(),
      standardAmount: some<number | undefined>(),
      reducesSuperLiability: some<boolean | undefined>(),
      reducesTaxLiability: some<boolean | undefined>(),
      calculationType: some<DeductionCalculationType | undefined>(),
      percentage: some<number | undefined>(),
      subjectToNIC: some<boolean | undefined>(),
      subjectToTax: some<boolean | undefined>(),
      isReducedByBasicRate: some<boolean | undefined>(),
      applyToPensionCalculations: some<boolean | undefined>(),
      isCalculatingOnQualifyingEarnings: some<boolean | undefined>(),
      isPension: some<boolean | undefined>(),
    },
    {
      deductionName: some<string>(),
      liabilityAccountId: some<string>(),
    },
  ],
  DevelopmentalRoleDetailsInput: (): DevelopmentalRoleDetailsInput[] => [
    {
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      developmentalRole: some<string>(),
      publicKey: some<string | undefined>(),
    },
    {
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      developmentalRole: some<string>(),
    },
  ],
  EarningsRateInput: (): EarningsRateInput[] => [
    {
      earningsRateID: some<string | undefined>(),
      name: some<string>(),
      earningsType: some<EarningsType>(),
      rateType: some<RateType>(),
      typeOfUnits: some<string>(),
      currentRecord: some<boolean | undefined>(),
      expenseAccountID: some<string>(),
      ratePerUnit: some<number | undefined>(),
      multipleOfOrdinaryEarningsRate: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
    },
    {
      name: some<string>(),
      earningsType: some<EarningsType>(),
      rateType: some<RateType>(),
      typeOfUnits: some<string>(),
      expenseAccountID: some<string>(),
    },
  ],
  EarningsTemplateInput: (): EarningsTemplateInput[] => [
    {
      payTemplateEarningID: some<string | undefined>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnits: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      earningsRateID: some<string | undefined>(),
      name: some<string | undefined>(),
    },
    {},
  ],
  EarningsType: (): EarningsType => some<'Allowance' | 'BackPay' | 'Bonus' | 'Commission' | 'LumpSum' | 'OtherEarnings' | 'OvertimeEarnings' | 'RegularEarnings' | 'StatutoryAdoptionPay' | 'StatutoryAdoptionPayNonPensionable' | 'StatutoryBereavementPay' | 'StatutoryMaternityPay' | 'StatutoryMaternityPayNonPensionable' | 'StatutoryPaternityPay' | 'StatutoryPaternityPayNonPensionable' | 'StatutoryParentalBereavementPayNonPensionable' | 'StatutorySharedParentalPay' | 'StatutorySharedParentalPayNonPensionable' | 'StatutorySickPay' | 'StatutorySickPayNonPensionable' | 'TipsNonDirect' | 'TipsDirect' | 'TerminationPay' | 'StatutoryNeonatalCarePay' | 'StatutoryNeonatalCarePayNonPensionable' | 'StatutoryBereavementPayNorthernIreland'>(),
  EmployeeGender: (): EmployeeGender => some<'M' | 'F'>(),
  EmployeeInput: (): EmployeeInput[] => [
    {
      employeeID: some<string | undefined>(),
      title: some<string>(),
      firstName: some<string>(),
      lastName: some<string>(),
      dateOfBirth: some<IsoDate>(),
      address: some<AddressInput>(),
      email: some<string | undefined>(),
      gender: some<EmployeeGender>(),
      phoneNumber: some<string | undefined>(),
      startDate: some<IsoDate | undefined>(),
      endDate: some<IsoDate | undefined>(),
      payrollCalendarID: some<string | undefined>(),
      niCategory: some<NICategoryLetter | undefined>(),
      niCategories: some<readonly NICategoryInput[] | undefined>(),
      nationalInsuranceNumber: some<string | undefined>(),
      isOffPayrollWorker: some<boolean | undefined>(),
      contracts: some<readonly ContractsInput[] | undefined>(),
      employeeNumber: some<string | undefined>(),
    },
    {
      title: some<string>(),
      firstName: some<string>(),
      lastName: some<string>(),
      dateOfBirth: some<IsoDate>(),
      address: some<AddressInput>(),
      gender: some<EmployeeGender>(),
    },
  ],
  EmployeeLeaveInput: (): EmployeeLeaveInput[] => [
    {
      leaveID: some<string | undefined>(),
      leaveTypeID: some<string>(),
      description: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      periods: some<readonly LeavePeriodInput[] | undefined>(),
    },
    {
      leaveTypeID: some<string>(),
      description: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
    },
  ],
  EmployeeLeaveTypeInput: (): EmployeeLeaveTypeInput[] => [
    {
      leaveTypeID: some<string>(),
      scheduleOfAccrual: some<EmployeeLeaveTypeScheduleOfAccrual>(),
      hoursAccruedAnnually: some<number | undefined>(),
      maximumToAccrue: some<number | undefined>(),
      openingBalance: some<number | undefined>(),
      rateAccruedHourly: some<number | undefined>(),
      scheduleOfAccrualDate: some<IsoDate | undefined>(),
    },
    {
      leaveTypeID: some<string>(),
      scheduleOfAccrual: some<EmployeeLeaveTypeScheduleOfAccrual>(),
    },
  ],
  EmployeeLeaveTypeScheduleOfAccrual: (): EmployeeLeaveTypeScheduleOfAccrual => some<'BeginningOfCalendarYear' | 'OnAnniversaryDate' | 'EachPayPeriod' | 'OnHourWorked'>(),
  EmployeeOpeningBalancesInput: (): EmployeeOpeningBalancesInput[] => [
    {
      statutoryAdoptionPay: some<number | undefined>(),
      statutoryMaternityPay: some<number | undefined>(),
      statutoryPaternityPay: some<number | undefined>(),
      statutorySharedParentalPay: some<number | undefined>(),
      statutorySickPay: some<number | undefined>(),
      priorEmployeeNumber: some<string | undefined>(),
    },
    {},
  ],
  EmployeeStatutorySickLeaveEntitlementFailureReasons: (): EmployeeStatutorySickLeaveEntitlementFailureReasons => some<'UnableToCalculateAwe' | 'AweLowerThanLel' | 'NotQualifiedInPreviousPiw' | 'ExceededMaximumEntitlementWeeksOfSsp' | 'ExceededMaximumDurationOfPiw' | 'SufficientNoticeNotGiven'>(),
  EmployeeStatutorySickLeaveInput: (): EmployeeStatutorySickLeaveInput[] => [
    {
      statutoryLeaveID: some<string | undefined>(),
      employeeID: some<string>(),
      leaveTypeID: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      type: some<string | undefined>(),
      status: some<string | undefined>(),
      workPattern: some<readonly string[]>(),
      isPregnancyRelated: some<boolean>(),
      sufficientNotice: some<boolean>(),
      isEntitled: some<boolean | undefined>(),
      entitlementWeeksRequested: some<number | undefined>(),
      entitlementWeeksQualified: some<number | undefined>(),
      entitlementWeeksRemaining: some<number | undefined>(),
      overlapsWithOtherLeave: some<boolean | undefined>(),
      entitlementFailureReasons: some<readonly EmployeeStatutorySickLeaveEntitlementFailureReasons[] | undefined>(),
    },
    {
      employeeID: some<string>(),
      leaveTypeID: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      workPattern: some<readonly string[]>(),
      isPregnancyRelated: some<boolean>(),
      sufficientNotice: some<boolean>(),
    },
  ],
  EmploymentInput: (): EmploymentInput[] => [
    {
      payrollCalendarID: some<string>(),
      startDate: some<IsoDate>(),
      employeeNumber: some<string>(),
      niCategory: some<NICategoryLetter | undefined>(),
      niCategories: some<readonly NICategoryInput[]>(),
      contracts: some<readonly ContractsInput[] | undefined>(),
    },
    {
      payrollCalendarID: some<string>(),
      startDate: some<IsoDate>(),
      employeeNumber: some<string>(),
      niCategories: some<readonly NICategoryInput[]>(),
    },
  ],
  EmploymentStatus: (): EmploymentStatus => some<'Employee' | 'Worker' | 'Unspecified' | 'OffPayrollWorker'>(),
  LeavePeriodInput: (): LeavePeriodInput[] => [
    {
      periodStartDate: some<IsoDate | undefined>(),
      periodEndDate: some<IsoDate | undefined>(),
      numberOfUnits: some<number | undefined>(),
      periodStatus: some<LeavePeriodStatus | undefined>(),
    },
    {},
  ],
  LeavePeriodStatus: (): LeavePeriodStatus => some<'Approved' | 'Completed'>(),
  LeaveTypeInput: (): LeaveTypeInput[] => [
    {
      leaveID: some<string | undefined>(),
      leaveTypeID: some<string | undefined>(),
      name: some<string>(),
      isPaidLeave: some<boolean>(),
      showOnPayslip: some<boolean>(),
      isActive: some<boolean | undefined>(),
      isStatutoryLeave: some<boolean | undefined>(),
    },
    {
      name: some<string>(),
      isPaidLeave: some<boolean>(),
      showOnPayslip: some<boolean>(),
    },
  ],
  NICategoryInput: (): NICategoryInput[] => [
    {
      startDate: some<IsoDate | undefined>(),
      niCategory: some<NICategoryLetter>(),
      niCategoryID: some<number | undefined>(),
      dateFirstEmployedAsCivilian: some<IsoDate | undefined>(),
      workplacePostcode: some<string | undefined>(),
    },
    {
      niCategory: some<NICategoryLetter>(),
    },
  ],
  NICategoryLetter: (): NICategoryLetter => some<'A' | 'B' | 'C' | 'F' | 'H' | 'I' | 'J' | 'L' | 'M' | 'S' | 'V' | 'X' | 'Z' | 'D' | 'E' | 'K' | 'N'>(),
  PayRunCalendarInput: (): PayRunCalendarInput[] => [
    {
      payrollCalendarID: some<string | undefined>(),
      name: some<string>(),
      calendarType: some<CalendarType>(),
      periodStartDate: some<IsoDate>(),
      periodEndDate: some<IsoDate | undefined>(),
      paymentDate: some<IsoDate>(),
    },
    {
      name: some<string>(),
      calendarType: some<CalendarType>(),
      periodStartDate: some<IsoDate>(),
      paymentDate: some<IsoDate>(),
    },
  ],
  PayRunStatus: (): PayRunStatus => some<'Draft' | 'Posted'>(),
  PaymentMethodInput: (): PaymentMethodInput[] => [
    {
      paymentMethod: some<PaymentMethodType>(),
      bankAccounts: some<readonly BankAccountInput[] | undefined>(),
    },
    {
      paymentMethod: some<PaymentMethodType>(),
    },
  ],
  PaymentMethodType: (): PaymentMethodType => some<'Cheque' | 'Electronically' | 'Manual'>(),
  RateType: (): RateType => some<'RatePerUnit' | 'MultipleOfOrdinaryEarningsRate' | 'FixedAmount'>(),
  ReimbursementInput: (): ReimbursementInput[] => [
    {
      reimbursementID: some<string | undefined>(),
      name: some<string>(),
      accountID: some<string>(),
      currentRecord: some<boolean | undefined>(),
    },
    {
      name: some<string>(),
      accountID: some<string>(),
    },
  ],
  SalaryAndWageInput: (): SalaryAndWageInput[] => [
    {
      salaryAndWagesID: some<string | undefined>(),
      earningsRateID: some<string>(),
      numberOfUnitsPerWeek: some<number>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnitsPerDay: some<number | undefined>(),
      effectiveFrom: some<IsoDate>(),
      annualSalary: some<number>(),
      status: some<SalaryAndWageStatus>(),
      paymentType: some<SalaryAndWagePaymentType>(),
      daysPerWeek: some<number | undefined>(),
    },
    {
      earningsRateID: some<string>(),
      numberOfUnitsPerWeek: some<number>(),
      effectiveFrom: some<IsoDate>(),
      annualSalary: some<number>(),
      status: some<SalaryAndWageStatus>(),
      paymentType: some<SalaryAndWagePaymentType>(),
    },
  ],
  SalaryAndWagePaymentType: (): SalaryAndWagePaymentType => some<'Salary' | 'Hourly'>(),
  SalaryAndWageStatus: (): SalaryAndWageStatus => some<'Active' | 'Pending' | 'History'>(),
  TimesheetInput: (): TimesheetInput[] => [
    {
      timesheetID: some<string | undefined>(),
      payrollCalendarID: some<string>(),
      employeeID: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      status: some<TimesheetStatus | undefined>(),
      totalHours: some<number | undefined>(),
      timesheetLines: some<TimesheetLinesInput | undefined>(),
    },
    {
      payrollCalendarID: some<string>(),
      employeeID: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
    },
  ],
  TimesheetLineInput: (): TimesheetLineInput[] => [
    {
      timesheetLineID: some<string | undefined>(),
      date: some<IsoDate>(),
      earningsRateID: some<string>(),
      trackingItemID: some<string | undefined>(),
      numberOfUnits: some<number>(),
    },
    {
      date: some<IsoDate>(),
      earningsRateID: some<string>(),
      numberOfUnits: some<number>(),
    },
  ],
  TimesheetLinesInput: (): TimesheetLinesInput => some<TimesheetLineInput[]>(),
  TimesheetStatus: (): TimesheetStatus => some<'Draft' | 'Approved' | 'Completed'>(),
};

export const read = {
  InputByEntity(value: InputByEntity) {
    is<{ read: Benefit; input: BenefitInput; }>(value.Benefit);
    is<{ read: Deduction; input: DeductionInput; }>(value.Deduction);
    is<{ read: EarningsRate; input: EarningsRateInput; }>(value.EarningsRate);
    is<{ read: EarningsTemplate; input: EarningsTemplateInput; }>(value.EarningsTemplate);
    is<{ read: Employee; input: EmployeeInput; }>(value.Employee);
    is<{ read: EmployeeLeave; input: EmployeeLeaveInput; }>(value.EmployeeLeave);
    is<{ read: EmployeeLeaveType; input: EmployeeLeaveTypeInput; }>(value.EmployeeLeaveType);
    is<{ read: EmployeeOpeningBalances; input: EmployeeOpeningBalancesInput; }>(value.EmployeeOpeningBalances);
    is<{ read: EmployeeStatutorySickLeave; input: EmployeeStatutorySickLeaveInput; }>(value.EmployeeStatutorySickLeave);
    is<{ read: Employment; input: EmploymentInput; }>(value.Employment);
    is<{ read: LeaveType; input: LeaveTypeInput; }>(value.LeaveType);
    is<{ read: PayRunCalendar; input: PayRunCalendarInput; }>(value.PayRunCalendar);
    is<{ read: PaymentMethod; input: PaymentMethodInput; }>(value.PaymentMethod);
    is<{ read: Reimbursement; input: ReimbursementInput; }>(value.Reimbursement);
    is<{ read: SalaryAndWage; input: SalaryAndWageInput; }>(value.SalaryAndWage);
    is<{ read: Timesheet; input: TimesheetInput; }>(value.Timesheet);
    is<{ read: TimesheetLine; input: TimesheetLineInput; }>(value.TimesheetLine);
  },
  Open<Known extends string>(value: Open<Known>) {
    is<Known | (string & {})>(value);
  },
  IsoDate(value: IsoDate) {
    is<string & {}>(value);
  },
  IsoDateTime(value: IsoDateTime) {
    is<string & {}>(value);
  },
  Account(value: Account) {
    is<string>(value.accountID);
    is<Open<AccountType> | null | undefined>(value.type);
    is<string | null | undefined>(value.code);
    is<string | null | undefined>(value.name);
  },
  AccountType: (): AccountType => some<'BANK' | 'EMPLOYERSNIC' | 'NICLIABILITY' | 'PAYEECONTRIBUTION' | 'PAYELIABILITY' | 'WAGESPAYABLE' | 'WAGESEXPENSE'>(),
  Accounts(value: Accounts) {
    is<Account[] | null | undefined>(value.accounts);
  },
  Address(value: Address) {
    is<string | null>(value.addressLine1);
    is<string | null | undefined>(value.addressLine2);
    is<string | null>(value.city);
    is<string | null>(value.postCode);
    is<string | null | undefined>(value.countryName);
    is<string | null | undefined>(value.county);
  },
  BankAccount(value: BankAccount) {
    is<string | null>(value.accountName);
    is<string | null>(value.accountNumber);
    is<string | null>(value.sortCode);
  },
  BankAccounts(value: BankAccounts) {
    is<BankAccount[]>(value);
  },
  Benefit(value: Benefit) {
    is<string>(value.id);
    is<string | null>(value.name);
    is<Open<BenefitCategory> | null>(value.category);
    is<string | null>(value.liabilityAccountId);
    is<string | null>(value.expenseAccountId);
    is<number | null | undefined>(value.standardAmount);
    is<number | null>(value.percentage);
    is<Open<BenefitCalculationType> | null>(value.calculationType);
    is<boolean | null | undefined>(value.currentRecord);
    is<boolean | null | undefined>(value.subjectToNIC);
    is<boolean | null | undefined>(value.subjectToPension);
    is<boolean | null | undefined>(value.subjectToTax);
    is<boolean | null | undefined>(value.isCalculatingOnQualifyingEarnings);
    is<boolean | null | undefined>(value.showBalanceToEmployee);
  },
  BenefitLine(value: BenefitLine) {
    is<string | null | undefined>(value.benefitTypeID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.percentage);
  },
  BenefitLines(value: BenefitLines) {
    is<BenefitLine[]>(value);
  },
  Contracts(value: Contracts) {
    is<IsoDate | null>(value.startDate);
    is<Open<EmploymentStatus> | null>(value.employmentStatus);
    is<Open<ContractType> | null>(value.contractType);
    is<string | null | undefined>(value.publicKey);
    is<boolean | null | undefined>(value.isFixedTerm);
    is<IsoDate | null | undefined>(value.fixedTermEndDate);
    is<DevelopmentalRoleDetails | null | undefined>(value.developmentalRoleDetails);
  },
  CourtOrderLine(value: CourtOrderLine) {
    is<string | null | undefined>(value.courtOrderTypeID);
    is<number | null | undefined>(value.amount);
  },
  CourtOrderLines(value: CourtOrderLines) {
    is<CourtOrderLine[]>(value);
  },
  Deduction(value: Deduction) {
    is<string>(value.deductionId);
    is<string | null>(value.deductionName);
    is<Open<DeductionCategory> | null | undefined>(value.deductionCategory);
    is<string | null>(value.liabilityAccountId);
    is<boolean | null | undefined>(value.currentRecord);
    is<number | null | undefined>(value.standardAmount);
    is<boolean | null | undefined>(value.reducesSuperLiability);
    is<boolean | null | undefined>(value.reducesTaxLiability);
    is<Open<DeductionCalculationType> | null | undefined>(value.calculationType);
    is<number | null | undefined>(value.percentage);
    is<boolean | null | undefined>(value.subjectToNIC);
    is<boolean | null | undefined>(value.subjectToTax);
    is<boolean | null | undefined>(value.isReducedByBasicRate);
    is<boolean | null | undefined>(value.applyToPensionCalculations);
    is<boolean | null | undefined>(value.isCalculatingOnQualifyingEarnings);
    is<boolean | null | undefined>(value.isPension);
  },
  DeductionLine(value: DeductionLine) {
    is<string | null | undefined>(value.deductionTypeID);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.subjectToTax);
    is<number | null | undefined>(value.percentage);
  },
  DeductionLines(value: DeductionLines) {
    is<DeductionLine[]>(value);
  },
  DevelopmentalRoleDetails(value: DevelopmentalRoleDetails) {
    is<IsoDate | null>(value.startDate);
    is<IsoDate | null>(value.endDate);
    is<string | null>(value.developmentalRole);
    is<string | null | undefined>(value.publicKey);
    is<string | null | undefined>(value.developmentalRolePublicKey);
  },
  EarningsLine(value: EarningsLine) {
    is<string>(value.earningsLineID);
    is<string | null | undefined>(value.earningsRateID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.isLinkedToTimesheet);
    is<boolean | null | undefined>(value.isAverageDailyPayRate);
  },
  EarningsLines(value: EarningsLines) {
    is<EarningsLine[]>(value);
  },
  EarningsOrder(value: EarningsOrder) {
    is<string>(value.id);
    is<string | null>(value.name);
    is<Open<StatutoryDeductionCategory> | null | undefined>(value.statutoryDeductionCategory);
    is<string | null | undefined>(value.liabilityAccountId);
    is<boolean | null | undefined>(value.currentRecord);
  },
  EarningsRate(value: EarningsRate) {
    is<string>(value.earningsRateID);
    is<string | null>(value.name);
    is<Open<EarningsType> | null>(value.earningsType);
    is<Open<RateType> | null>(value.rateType);
    is<string | null>(value.typeOfUnits);
    is<boolean | null | undefined>(value.currentRecord);
    is<string | null>(value.expenseAccountID);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.multipleOfOrdinaryEarningsRate);
    is<number | null | undefined>(value.fixedAmount);
  },
  EarningsTemplate(value: EarningsTemplate) {
    is<string>(value.payTemplateEarningID);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<string | null | undefined>(value.earningsRateID);
    is<string | null | undefined>(value.name);
  },
  EarningsTemplates(value: EarningsTemplates) {
    is<EarningsTemplate[]>(value);
  },
  Employee(value: Employee) {
    is<string>(value.employeeID);
    is<string | null | undefined>(value.title);
    is<string | null>(value.firstName);
    is<string | null>(value.lastName);
    is<IsoDate | null>(value.dateOfBirth);
    is<Address | null>(value.address);
    is<string | null | undefined>(value.email);
    is<Open<EmployeeGender> | null>(value.gender);
    is<string | null | undefined>(value.phoneNumber);
    is<IsoDate | null | undefined>(value.startDate);
    is<IsoDate | null | undefined>(value.endDate);
    is<string | null | undefined>(value.payrollCalendarID);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
    is<IsoDateTime | null | undefined>(value.createdDateUTC);
    is<Open<NICategoryLetter> | null | undefined>(value.niCategory);
    is<NICategory[] | null | undefined>(value.niCategories);
    is<string | null | undefined>(value.nationalInsuranceNumber);
    is<boolean | null | undefined>(value.isOffPayrollWorker);
    is<Contracts[] | null | undefined>(value.contracts);
    is<string | null | undefined>(value.employeeNumber);
  },
  EmployeeLeave(value: EmployeeLeave) {
    is<string>(value.leaveID);
    is<string | null>(value.leaveTypeID);
    is<string | null>(value.description);
    is<IsoDate | null>(value.startDate);
    is<IsoDate | null>(value.endDate);
    is<LeavePeriod[] | null | undefined>(value.periods);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
  },
  EmployeeLeaveBalance(value: EmployeeLeaveBalance) {
    is<string | null | undefined>(value.name);
    is<string | null | undefined>(value.leaveTypeID);
    is<number | null | undefined>(value.balance);
    is<string | null | undefined>(value.typeOfUnits);
  },
  EmployeeLeaveType(value: EmployeeLeaveType) {
    is<string | null>(value.leaveTypeID);
    is<Open<EmployeeLeaveTypeScheduleOfAccrual> | null>(value.scheduleOfAccrual);
    is<number | null | undefined>(value.hoursAccruedAnnually);
    is<number | null | undefined>(value.maximumToAccrue);
    is<number | null | undefined>(value.openingBalance);
    is<number | null | undefined>(value.rateAccruedHourly);
    is<IsoDate | null | undefined>(value.scheduleOfAccrualDate);
  },
  EmployeeOpeningBalances(value: EmployeeOpeningBalances) {
    is<number | null | undefined>(value.statutoryAdoptionPay);
    is<number | null | undefined>(value.statutoryMaternityPay);
    is<number | null | undefined>(value.statutoryPaternityPay);
    is<number | null | undefined>(value.statutorySharedParentalPay);
    is<number | null | undefined>(value.statutorySickPay);
    is<string | null | undefined>(value.priorEmployeeNumber);
  },
  EmployeePayTemplate(value: EmployeePayTemplate) {
    is<string | null | undefined>(value.employeeID);
    is<EarningsTemplates | null>(value.earningTemplates);
  },
  EmployeeStatutoryLeaveBalance(value: EmployeeStatutoryLeaveBalance) {
    is<Open<EmployeeStatutoryLeaveBalanceLeaveType> | null | undefined>(value.leaveType);
    is<number | null | undefined>(value.balanceRemaining);
    is<Open<EmployeeStatutoryLeaveBalanceUnits> | null | undefined>(value.units);
  },
  EmployeeStatutoryLeaveBalanceLeaveType: (): EmployeeStatutoryLeaveBalanceLeaveType => some<'Sick' | 'Adoption' | 'Maternity' | 'Paternity' | 'Sharedparental' | 'Bereavement' | 'NeonatalCare'>(),
  EmployeeStatutoryLeaveBalanceUnits: (): EmployeeStatutoryLeaveBalanceUnits => some<'Hours'>(),
  EmployeeStatutoryLeaveSummary(value: EmployeeStatutoryLeaveSummary) {
    is<string | null | undefined>(value.statutoryLeaveID);
    is<string | null | undefined>(value.employeeID);
    is<Open<EmployeeStatutoryLeaveSummaryType> | null | undefined>(value.type);
    is<IsoDate | null | undefined>(value.startDate);
    is<IsoDate | null | undefined>(value.endDate);
    is<boolean | null | undefined>(value.isEntitled);
    is<Open<EmployeeStatutoryLeaveSummaryStatus> | null | undefined>(value.status);
  },
  EmployeeStatutoryLeaveSummaryStatus: (): EmployeeStatutoryLeaveSummaryStatus => some<'Pending' | 'In-Progress' | 'Completed'>(),
  EmployeeStatutoryLeaveSummaryType: (): EmployeeStatutoryLeaveSummaryType => some<'Sick' | 'Adoption' | 'Maternity' | 'Paternity' | 'Sharedparental' | 'Bereavement' | 'NeonatalCare' | 'BereavementNire'>(),
  EmployeeStatutorySickLeave(value: EmployeeStatutorySickLeave) {
    is<string>(value.statutoryLeaveID);
    is<string | null>(value.employeeID);
    is<string | null>(value.leaveTypeID);
    is<IsoDate | null>(value.startDate);
    is<IsoDate | null>(value.endDate);
    is<string | null | undefined>(value.type);
    is<string | null | undefined>(value.status);
    is<string[] | null>(value.workPattern);
    is<boolean | null>(value.isPregnancyRelated);
    is<boolean | null>(value.sufficientNotice);
    is<boolean | null | undefined>(value.isEntitled);
    is<number | null | undefined>(value.entitlementWeeksRequested);
    is<number | null | undefined>(value.entitlementWeeksQualified);
    is<number | null | undefined>(value.entitlementWeeksRemaining);
    is<boolean | null | undefined>(value.overlapsWithOtherLeave);
    is<Open<EmployeeStatutorySickLeaveEntitlementFailureReasons>[] | null | undefined>(value.entitlementFailureReasons);
  },
  EmployeeStatutorySickLeaves(value: EmployeeStatutorySickLeaves) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeeStatutorySickLeave[] | null | undefined>(value.statutorySickLeave);
  },
  EmployeeTax(value: EmployeeTax) {
    is<string | null | undefined>(value.starterType);
    is<string | null | undefined>(value.starterDeclaration);
    is<string | null | undefined>(value.taxCode);
    is<boolean | null | undefined>(value.w1M1);
    is<number | null | undefined>(value.previousTaxablePay);
    is<number | null | undefined>(value.previousTaxPaid);
    is<string | null | undefined>(value.studentLoanDeduction);
    is<boolean | null | undefined>(value.hasPostGraduateLoans);
    is<boolean | null | undefined>(value.isDirector);
    is<IsoDate | null | undefined>(value.directorshipStartDate);
    is<string | null | undefined>(value.nicCalculationMethod);
  },
  Employment(value: Employment) {
    is<string | null>(value.payrollCalendarID);
    is<IsoDate | null>(value.startDate);
    is<string | null>(value.employeeNumber);
    is<Open<NICategoryLetter> | null | undefined>(value.niCategory);
    is<NICategory[] | null>(value.niCategories);
    is<Contracts[] | null | undefined>(value.contracts);
  },
  InvalidField(value: InvalidField) {
    is<string | null | undefined>(value.name);
    is<string | null | undefined>(value.reason);
  },
  LeaveAccrualLine(value: LeaveAccrualLine) {
    is<string | null | undefined>(value.leaveTypeID);
    is<number | null | undefined>(value.numberOfUnits);
  },
  LeaveAccrualLines(value: LeaveAccrualLines) {
    is<LeaveAccrualLine[]>(value);
  },
  LeaveEarningsLine(value: LeaveEarningsLine) {
    is<string | null | undefined>(value.earningsRateID);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.isLinkedToTimesheet);
  },
  LeaveEarningsLines(value: LeaveEarningsLines) {
    is<LeaveEarningsLine[]>(value);
  },
  LeavePeriod(value: LeavePeriod) {
    is<IsoDate | null | undefined>(value.periodStartDate);
    is<IsoDate | null | undefined>(value.periodEndDate);
    is<number | null | undefined>(value.numberOfUnits);
    is<Open<LeavePeriodStatus> | null | undefined>(value.periodStatus);
  },
  LeaveType(value: LeaveType) {
    is<string | null | undefined>(value.leaveID);
    is<string>(value.leaveTypeID);
    is<string | null>(value.name);
    is<boolean | null>(value.isPaidLeave);
    is<boolean | null>(value.showOnPayslip);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
    is<boolean | null | undefined>(value.isActive);
    is<boolean | null | undefined>(value.isStatutoryLeave);
  },
  NICategory(value: NICategory) {
    is<IsoDate | null | undefined>(value.startDate);
    is<Open<NICategoryLetter> | null>(value.niCategory);
    is<number | undefined>(value.niCategoryID);
    is<IsoDate | null | undefined>(value.dateFirstEmployedAsCivilian);
    is<string | null | undefined>(value.workplacePostcode);
  },
  Pagination(value: Pagination) {
    is<number | null | undefined>(value.page);
    is<number | null | undefined>(value.pageSize);
    is<number | null | undefined>(value.pageCount);
    is<number | null | undefined>(value.itemCount);
  },
  PayRun(value: PayRun) {
    is<string>(value.payRunID);
    is<string | null | undefined>(value.payrollCalendarID);
    is<IsoDate | null | undefined>(value.periodStartDate);
    is<IsoDate | null | undefined>(value.periodEndDate);
    is<IsoDate | null | undefined>(value.paymentDate);
    is<number | null | undefined>(value.totalCost);
    is<number | null | undefined>(value.totalPay);
    is<Open<PayRunStatus> | null | undefined>(value.payRunStatus);
    is<Open<PayRunType> | null | undefined>(value.payRunType);
    is<Open<CalendarType> | null | undefined>(value.calendarType);
    is<IsoDateTime | null | undefined>(value.postedDateTime);
    is<Payslip[] | null | undefined>(value.paySlips);
    is<string | null | undefined>(value.payslipMessage);
    is<string[] | null | undefined>(value.invalidPayeeIDs);
  },
  PayRunCalendar(value: PayRunCalendar) {
    is<string>(value.payrollCalendarID);
    is<string | null>(value.name);
    is<Open<CalendarType> | null>(value.calendarType);
    is<IsoDate | null>(value.periodStartDate);
    is<IsoDate | null | undefined>(value.periodEndDate);
    is<IsoDate | null>(value.paymentDate);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
  },
  PayRunType: (): PayRunType => some<'Scheduled' | 'Unscheduled' | 'EarlierYearUpdate'>(),
  PaymentLine(value: PaymentLine) {
    is<string>(value.paymentLineID);
    is<number | null | undefined>(value.amount);
    is<string | null | undefined>(value.accountNumber);
    is<string | null | undefined>(value.sortCode);
    is<string | null | undefined>(value.accountName);
  },
  PaymentLines(value: PaymentLines) {
    is<PaymentLine[]>(value);
  },
  PaymentMethod(value: PaymentMethod) {
    is<Open<PaymentMethodType> | null>(value.paymentMethod);
    is<BankAccount[] | null | undefined>(value.bankAccounts);
  },
  Payslip(value: Payslip) {
    is<string>(value.paySlipID);
    is<string | null | undefined>(value.employeeID);
    is<string | null | undefined>(value.payRunID);
    is<IsoDateTime | null | undefined>(value.lastEdited);
    is<string | null | undefined>(value.firstName);
    is<string | null | undefined>(value.lastName);
    is<number | null | undefined>(value.totalEarnings);
    is<number | null | undefined>(value.grossEarnings);
    is<number | null | undefined>(value.totalPay);
    is<number | null | undefined>(value.totalEmployerTaxes);
    is<number | null | undefined>(value.totalEmployeeTaxes);
    is<number | null | undefined>(value.totalDeductions);
    is<number | null | undefined>(value.totalReimbursements);
    is<number | null | undefined>(value.totalCourtOrders);
    is<number | null | undefined>(value.totalBenefits);
    is<string | null | undefined>(value.bacsHash);
    is<Open<PaymentMethodType> | null | undefined>(value.paymentMethod);
    is<EarningsLines | null | undefined>(value.earningsLines);
    is<LeaveEarningsLines | null | undefined>(value.leaveEarningsLines);
    is<TimesheetEarningsLines | null | undefined>(value.timesheetEarningsLines);
    is<DeductionLines | null | undefined>(value.deductionLines);
    is<ReimbursementLines | null | undefined>(value.reimbursementLines);
    is<LeaveAccrualLines | null | undefined>(value.leaveAccrualLines);
    is<BenefitLines | null | undefined>(value.benefitLines);
    is<PaymentLines | null | undefined>(value.paymentLines);
    is<TaxLines | null | undefined>(value.employeeTaxLines);
    is<TaxLines | null | undefined>(value.employerTaxLines);
    is<CourtOrderLines | null | undefined>(value.courtOrderLines);
  },
  Problem(value: Problem) {
    is<string | null | undefined>(value.type);
    is<string | null | undefined>(value.title);
    is<number | null | undefined>(value.status);
    is<string | null | undefined>(value.detail);
    is<string | null | undefined>(value.instance);
    is<InvalidField[] | null | undefined>(value.invalidFields);
  },
  Reimbursement(value: Reimbursement) {
    is<string>(value.reimbursementID);
    is<string | null>(value.name);
    is<string | null>(value.accountID);
    is<boolean | null | undefined>(value.currentRecord);
  },
  ReimbursementLine(value: ReimbursementLine) {
    is<string | null | undefined>(value.reimbursementTypeID);
    is<string | null | undefined>(value.description);
    is<number | null | undefined>(value.amount);
  },
  ReimbursementLines(value: ReimbursementLines) {
    is<ReimbursementLine[]>(value);
  },
  SalaryAndWage(value: SalaryAndWage) {
    is<string>(value.salaryAndWagesID);
    is<string | null>(value.earningsRateID);
    is<number | null>(value.numberOfUnitsPerWeek);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnitsPerDay);
    is<IsoDate | null>(value.effectiveFrom);
    is<number | null>(value.annualSalary);
    is<Open<SalaryAndWageStatus> | null>(value.status);
    is<Open<SalaryAndWagePaymentType> | null>(value.paymentType);
    is<number | null | undefined>(value.daysPerWeek);
  },
  StatutoryDeduction(value: StatutoryDeduction) {
    is<string>(value.id);
    is<string | null | undefined>(value.name);
    is<Open<StatutoryDeductionCategory> | null | undefined>(value.statutoryDeductionCategory);
    is<string | null | undefined>(value.liabilityAccountId);
    is<boolean | null | undefined>(value.currentRecord);
  },
  StatutoryDeductionCategory: (): StatutoryDeductionCategory => some<'AdditionalStudentLoan' | 'ChildSupport' | 'CourtFines' | 'Creditor' | 'FederalLevy' | 'InlandRevenueArrears' | 'KiwiSaver' | 'MsdRepayments' | 'NonPriorityOrder' | 'PriorityOrder' | 'TableBased' | 'StudentLoan' | 'VoluntaryStudentLoan' | 'USChildSupport'>(),
  StatutoryDeductions(value: StatutoryDeductions) {
    is<StatutoryDeduction[]>(value);
  },
  TaxLine(value: TaxLine) {
    is<string>(value.taxLineID);
    is<string | null | undefined>(value.description);
    is<boolean | null | undefined>(value.isEmployerTax);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.globalTaxTypeID);
    is<boolean | null | undefined>(value.manualAdjustment);
  },
  TaxLines(value: TaxLines) {
    is<TaxLine[]>(value);
  },
  Timesheet(value: Timesheet) {
    is<string>(value.timesheetID);
    is<string | null>(value.payrollCalendarID);
    is<string | null>(value.employeeID);
    is<IsoDate | null>(value.startDate);
    is<IsoDate | null>(value.endDate);
    is<Open<TimesheetStatus> | null | undefined>(value.status);
    is<number | null | undefined>(value.totalHours);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
    is<TimesheetLines | null | undefined>(value.timesheetLines);
  },
  TimesheetEarningsLine(value: TimesheetEarningsLine) {
    is<string | null | undefined>(value.earningsRateID);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.isLinkedToTimesheet);
  },
  TimesheetEarningsLines(value: TimesheetEarningsLines) {
    is<TimesheetEarningsLine[]>(value);
  },
  TimesheetLine(value: TimesheetLine) {
    is<string>(value.timesheetLineID);
    is<IsoDate | null>(value.date);
    is<string | null>(value.earningsRateID);
    is<string | null | undefined>(value.trackingItemID);
    is<number | null>(value.numberOfUnits);
  },
  TimesheetLines(value: TimesheetLines) {
    is<TimesheetLine[]>(value);
  },
  TrackingCategory(value: TrackingCategory) {
    is<string | null | undefined>(value.employeeGroupsTrackingCategoryID);
    is<string | null | undefined>(value.timesheetTrackingCategoryID);
  },
};
