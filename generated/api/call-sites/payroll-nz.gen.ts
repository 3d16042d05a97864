// What @acme/xero-payroll-nz promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type Account,
  type AccountType,
  type Accounts,
  type Address,
  type AddressInput,
  type AppLimits,
  type BankAccount,
  type BankAccountCalculationType,
  type BankAccountInput,
  type BankAccounts,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Benefit,
  type BenefitCalculationTypeNZ,
  type BenefitCategory,
  type BenefitInput,
  type CalendarType,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type Deduction,
  type DeductionCategory,
  type DeductionInput,
  type DeductionLine,
  type DeductionLineInput,
  type DeductionLines,
  type DeductionLinesInput,
  type DeductionsListOptions,
  type DeductionsResource,
  type Download,
  type DriftObserver,
  type EarningsLine,
  type EarningsLineInput,
  type EarningsLines,
  type EarningsLinesInput,
  type EarningsOrder,
  type EarningsOrderObject,
  type EarningsOrders,
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
  type EmployeeLeaveSetup,
  type EmployeeLeaveSetupInput,
  type EmployeeLeaveType,
  type EmployeeLeaveTypeInput,
  type EmployeeLeaveTypeScheduleOfAccrual,
  type EmployeeOpeningBalance,
  type EmployeeOpeningBalanceInput,
  type EmployeeOpeningBalances,
  type EmployeePayTemplate,
  type EmployeePayTemplateObject,
  type EmployeeStatutoryLeaveBalance,
  type EmployeeStatutoryLeaveBalanceLeaveType,
  type EmployeeStatutoryLeaveBalanceObject,
  type EmployeeStatutoryLeaveBalanceUnits,
  type EmployeeStatutoryLeaveSummary,
  type EmployeeStatutoryLeaveSummaryStatus,
  type EmployeeStatutoryLeaveSummaryType,
  type EmployeeStatutoryLeavesSummaries,
  type EmployeeStatutorySickLeave,
  type EmployeeStatutorySickLeaveEntitlementFailureReasons,
  type EmployeeStatutorySickLeaveObject,
  type EmployeeStatutorySickLeaves,
  type EmployeeTax,
  type EmployeeTaxInput,
  type EmployeeTaxKiwiSaverContributions,
  type EmployeeWorkingPattern,
  type EmployeeWorkingPatternWithWorkingWeeks,
  type EmployeeWorkingPatternWithWorkingWeeksRequest,
  type EmployeeWorkingPatterns,
  type EmployeesEmploymentResource,
  type EmployeesLeaveBalancesResource,
  type EmployeesLeavePeriodsListOptions,
  type EmployeesLeavePeriodsResource,
  type EmployeesLeaveResource,
  type EmployeesLeaveSetupResource,
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
  type EmployeesTaxResource,
  type EmployeesWorkingPatternsResource,
  type Employment,
  type EmploymentInput,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type GrossEarningsHistory,
  type GrossEarningsHistoryInput,
  type InputByEntity,
  type InvalidField,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
  type LeaveAccrualLine,
  type LeaveAccrualLineInput,
  type LeaveAccrualLines,
  type LeaveAccrualLinesInput,
  type LeaveEarningsLine,
  type LeaveEarningsLineInput,
  type LeaveEarningsLines,
  type LeaveEarningsLinesInput,
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
  type Open,
  type Page,
  type PageInfo,
  type Pagination,
  type PayRun,
  type PayRunCalendar,
  type PayRunCalendarInput,
  type PayRunCalendarsListOptions,
  type PayRunCalendarsResource,
  type PayRunInput,
  type PayRunStatus,
  type PayRunType,
  type PayRunsListOptions,
  type PayRunsResource,
  type PaySlip,
  type PaySlipInput,
  type PaySlipsListOptions,
  type PaySlipsResource,
  type PaymentLine,
  type PaymentLineInput,
  type PaymentLines,
  type PaymentLinesInput,
  type PaymentMethod,
  type PaymentMethodInput,
  type PaymentMethodType,
  type PayrollNzClient,
  type Permit,
  type Problem,
  type RateLimit,
  type RateType,
  type Reimbursement,
  type ReimbursementCalculationType,
  type ReimbursementCategory,
  type ReimbursementInput,
  type ReimbursementLine,
  type ReimbursementLineInput,
  type ReimbursementLines,
  type ReimbursementLinesInput,
  type ReimbursementStandardTypeOfUnits,
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
  type SalaryAndWageWorkPatternType,
  type SchemaChecks,
  type SettingsResource,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type StatutoryDeduction,
  type StatutoryDeductionCategory,
  type StatutoryDeductionLine,
  type StatutoryDeductionLineInput,
  type StatutoryDeductionLines,
  type StatutoryDeductionLinesInput,
  type StatutoryDeductionsListOptions,
  type StatutoryDeductionsResource,
  type SuperannuationLine,
  type SuperannuationLineInput,
  type SuperannuationLines,
  type SuperannuationLinesInput,
  type SuperannuationsListOptions,
  type SuperannuationsResource,
  type TaxCode,
  type TaxLine,
  type TaxLineInput,
  type TaxLines,
  type TaxLinesInput,
  type TaxSettings,
  type TaxSettingsInput,
  type TaxSettingsPeriodType,
  type Timesheet,
  type TimesheetEarningsLine,
  type TimesheetEarningsLineInput,
  type TimesheetEarningsLines,
  type TimesheetEarningsLinesInput,
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
  type WorkingWeek,
  type WorkingWeekInput,
  type WorkingWeeks,
  type WorkingWeeksInput,
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
  createPayrollNzClient,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-payroll-nz';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-payroll-nz/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-payroll-nz/raw';
import {
  AccountSchema as schemas_AccountSchema,
  AccountTypeSchema as schemas_AccountTypeSchema,
  AccountsSchema as schemas_AccountsSchema,
  AddressInputSchema as schemas_AddressInputSchema,
  AddressSchema as schemas_AddressSchema,
  BankAccountCalculationTypeSchema as schemas_BankAccountCalculationTypeSchema,
  BankAccountInputSchema as schemas_BankAccountInputSchema,
  BankAccountSchema as schemas_BankAccountSchema,
  BankAccountsSchema as schemas_BankAccountsSchema,
  BenefitCalculationTypeNZSchema as schemas_BenefitCalculationTypeNZSchema,
  BenefitCategorySchema as schemas_BenefitCategorySchema,
  BenefitInputSchema as schemas_BenefitInputSchema,
  BenefitSchema as schemas_BenefitSchema,
  CalendarTypeSchema as schemas_CalendarTypeSchema,
  DeductionCategorySchema as schemas_DeductionCategorySchema,
  DeductionInputSchema as schemas_DeductionInputSchema,
  DeductionLineInputSchema as schemas_DeductionLineInputSchema,
  DeductionLineSchema as schemas_DeductionLineSchema,
  DeductionLinesInputSchema as schemas_DeductionLinesInputSchema,
  DeductionLinesSchema as schemas_DeductionLinesSchema,
  DeductionSchema as schemas_DeductionSchema,
  EarningsLineInputSchema as schemas_EarningsLineInputSchema,
  EarningsLineSchema as schemas_EarningsLineSchema,
  EarningsLinesInputSchema as schemas_EarningsLinesInputSchema,
  EarningsLinesSchema as schemas_EarningsLinesSchema,
  EarningsOrderObjectSchema as schemas_EarningsOrderObjectSchema,
  EarningsOrderSchema as schemas_EarningsOrderSchema,
  EarningsOrdersSchema as schemas_EarningsOrdersSchema,
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
  EmployeeLeaveSetupInputSchema as schemas_EmployeeLeaveSetupInputSchema,
  EmployeeLeaveSetupSchema as schemas_EmployeeLeaveSetupSchema,
  EmployeeLeaveTypeInputSchema as schemas_EmployeeLeaveTypeInputSchema,
  EmployeeLeaveTypeScheduleOfAccrualSchema as schemas_EmployeeLeaveTypeScheduleOfAccrualSchema,
  EmployeeLeaveTypeSchema as schemas_EmployeeLeaveTypeSchema,
  EmployeeOpeningBalanceInputSchema as schemas_EmployeeOpeningBalanceInputSchema,
  EmployeeOpeningBalanceSchema as schemas_EmployeeOpeningBalanceSchema,
  EmployeeOpeningBalancesSchema as schemas_EmployeeOpeningBalancesSchema,
  EmployeePayTemplateObjectSchema as schemas_EmployeePayTemplateObjectSchema,
  EmployeePayTemplateSchema as schemas_EmployeePayTemplateSchema,
  EmployeeSchema as schemas_EmployeeSchema,
  EmployeeStatutoryLeaveBalanceLeaveTypeSchema as schemas_EmployeeStatutoryLeaveBalanceLeaveTypeSchema,
  EmployeeStatutoryLeaveBalanceObjectSchema as schemas_EmployeeStatutoryLeaveBalanceObjectSchema,
  EmployeeStatutoryLeaveBalanceSchema as schemas_EmployeeStatutoryLeaveBalanceSchema,
  EmployeeStatutoryLeaveBalanceUnitsSchema as schemas_EmployeeStatutoryLeaveBalanceUnitsSchema,
  EmployeeStatutoryLeaveSummarySchema as schemas_EmployeeStatutoryLeaveSummarySchema,
  EmployeeStatutoryLeaveSummaryStatusSchema as schemas_EmployeeStatutoryLeaveSummaryStatusSchema,
  EmployeeStatutoryLeaveSummaryTypeSchema as schemas_EmployeeStatutoryLeaveSummaryTypeSchema,
  EmployeeStatutoryLeavesSummariesSchema as schemas_EmployeeStatutoryLeavesSummariesSchema,
  EmployeeStatutorySickLeaveEntitlementFailureReasonsSchema as schemas_EmployeeStatutorySickLeaveEntitlementFailureReasonsSchema,
  EmployeeStatutorySickLeaveObjectSchema as schemas_EmployeeStatutorySickLeaveObjectSchema,
  EmployeeStatutorySickLeaveSchema as schemas_EmployeeStatutorySickLeaveSchema,
  EmployeeStatutorySickLeavesSchema as schemas_EmployeeStatutorySickLeavesSchema,
  EmployeeTaxInputSchema as schemas_EmployeeTaxInputSchema,
  EmployeeTaxKiwiSaverContributionsSchema as schemas_EmployeeTaxKiwiSaverContributionsSchema,
  EmployeeTaxSchema as schemas_EmployeeTaxSchema,
  EmployeeWorkingPatternSchema as schemas_EmployeeWorkingPatternSchema,
  EmployeeWorkingPatternWithWorkingWeeksRequestSchema as schemas_EmployeeWorkingPatternWithWorkingWeeksRequestSchema,
  EmployeeWorkingPatternWithWorkingWeeksSchema as schemas_EmployeeWorkingPatternWithWorkingWeeksSchema,
  EmployeeWorkingPatternsSchema as schemas_EmployeeWorkingPatternsSchema,
  EmploymentInputSchema as schemas_EmploymentInputSchema,
  EmploymentSchema as schemas_EmploymentSchema,
  type EnumSchema as schemas_EnumSchema,
  GrossEarningsHistoryInputSchema as schemas_GrossEarningsHistoryInputSchema,
  GrossEarningsHistorySchema as schemas_GrossEarningsHistorySchema,
  type InputSchema as schemas_InputSchema,
  InvalidFieldSchema as schemas_InvalidFieldSchema,
  LeaveAccrualLineInputSchema as schemas_LeaveAccrualLineInputSchema,
  LeaveAccrualLineSchema as schemas_LeaveAccrualLineSchema,
  LeaveAccrualLinesInputSchema as schemas_LeaveAccrualLinesInputSchema,
  LeaveAccrualLinesSchema as schemas_LeaveAccrualLinesSchema,
  LeaveEarningsLineInputSchema as schemas_LeaveEarningsLineInputSchema,
  LeaveEarningsLineSchema as schemas_LeaveEarningsLineSchema,
  LeaveEarningsLinesInputSchema as schemas_LeaveEarningsLinesInputSchema,
  LeaveEarningsLinesSchema as schemas_LeaveEarningsLinesSchema,
  LeavePeriodInputSchema as schemas_LeavePeriodInputSchema,
  LeavePeriodSchema as schemas_LeavePeriodSchema,
  LeavePeriodStatusSchema as schemas_LeavePeriodStatusSchema,
  LeaveTypeInputSchema as schemas_LeaveTypeInputSchema,
  LeaveTypeSchema as schemas_LeaveTypeSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaginationSchema as schemas_PaginationSchema,
  PayRunCalendarInputSchema as schemas_PayRunCalendarInputSchema,
  PayRunCalendarSchema as schemas_PayRunCalendarSchema,
  PayRunInputSchema as schemas_PayRunInputSchema,
  PayRunSchema as schemas_PayRunSchema,
  PayRunStatusSchema as schemas_PayRunStatusSchema,
  PayRunTypeSchema as schemas_PayRunTypeSchema,
  PaySlipInputSchema as schemas_PaySlipInputSchema,
  PaySlipSchema as schemas_PaySlipSchema,
  PaymentLineInputSchema as schemas_PaymentLineInputSchema,
  PaymentLineSchema as schemas_PaymentLineSchema,
  PaymentLinesInputSchema as schemas_PaymentLinesInputSchema,
  PaymentLinesSchema as schemas_PaymentLinesSchema,
  PaymentMethodInputSchema as schemas_PaymentMethodInputSchema,
  PaymentMethodSchema as schemas_PaymentMethodSchema,
  PaymentMethodTypeSchema as schemas_PaymentMethodTypeSchema,
  ProblemSchema as schemas_ProblemSchema,
  RateTypeSchema as schemas_RateTypeSchema,
  type ReadSchema as schemas_ReadSchema,
  ReimbursementCalculationTypeSchema as schemas_ReimbursementCalculationTypeSchema,
  ReimbursementCategorySchema as schemas_ReimbursementCategorySchema,
  ReimbursementInputSchema as schemas_ReimbursementInputSchema,
  ReimbursementLineInputSchema as schemas_ReimbursementLineInputSchema,
  ReimbursementLineSchema as schemas_ReimbursementLineSchema,
  ReimbursementLinesInputSchema as schemas_ReimbursementLinesInputSchema,
  ReimbursementLinesSchema as schemas_ReimbursementLinesSchema,
  ReimbursementSchema as schemas_ReimbursementSchema,
  ReimbursementStandardTypeOfUnitsSchema as schemas_ReimbursementStandardTypeOfUnitsSchema,
  SalaryAndWageInputSchema as schemas_SalaryAndWageInputSchema,
  SalaryAndWagePaymentTypeSchema as schemas_SalaryAndWagePaymentTypeSchema,
  SalaryAndWageSchema as schemas_SalaryAndWageSchema,
  SalaryAndWageStatusSchema as schemas_SalaryAndWageStatusSchema,
  SalaryAndWageWorkPatternTypeSchema as schemas_SalaryAndWageWorkPatternTypeSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  StatutoryDeductionCategorySchema as schemas_StatutoryDeductionCategorySchema,
  StatutoryDeductionLineInputSchema as schemas_StatutoryDeductionLineInputSchema,
  StatutoryDeductionLineSchema as schemas_StatutoryDeductionLineSchema,
  StatutoryDeductionLinesInputSchema as schemas_StatutoryDeductionLinesInputSchema,
  StatutoryDeductionLinesSchema as schemas_StatutoryDeductionLinesSchema,
  StatutoryDeductionSchema as schemas_StatutoryDeductionSchema,
  SuperannuationLineInputSchema as schemas_SuperannuationLineInputSchema,
  SuperannuationLineSchema as schemas_SuperannuationLineSchema,
  SuperannuationLinesInputSchema as schemas_SuperannuationLinesInputSchema,
  SuperannuationLinesSchema as schemas_SuperannuationLinesSchema,
  TaxCodeSchema as schemas_TaxCodeSchema,
  TaxLineInputSchema as schemas_TaxLineInputSchema,
  TaxLineSchema as schemas_TaxLineSchema,
  TaxLinesInputSchema as schemas_TaxLinesInputSchema,
  TaxLinesSchema as schemas_TaxLinesSchema,
  TaxSettingsInputSchema as schemas_TaxSettingsInputSchema,
  TaxSettingsPeriodTypeSchema as schemas_TaxSettingsPeriodTypeSchema,
  TaxSettingsSchema as schemas_TaxSettingsSchema,
  TimesheetEarningsLineInputSchema as schemas_TimesheetEarningsLineInputSchema,
  TimesheetEarningsLineSchema as schemas_TimesheetEarningsLineSchema,
  TimesheetEarningsLinesInputSchema as schemas_TimesheetEarningsLinesInputSchema,
  TimesheetEarningsLinesSchema as schemas_TimesheetEarningsLinesSchema,
  TimesheetInputSchema as schemas_TimesheetInputSchema,
  TimesheetLineInputSchema as schemas_TimesheetLineInputSchema,
  TimesheetLineSchema as schemas_TimesheetLineSchema,
  TimesheetLinesInputSchema as schemas_TimesheetLinesInputSchema,
  TimesheetLinesSchema as schemas_TimesheetLinesSchema,
  TimesheetSchema as schemas_TimesheetSchema,
  TimesheetStatusSchema as schemas_TimesheetStatusSchema,
  TrackingCategorySchema as schemas_TrackingCategorySchema,
  WorkingWeekInputSchema as schemas_WorkingWeekInputSchema,
  WorkingWeekSchema as schemas_WorkingWeekSchema,
  WorkingWeeksInputSchema as schemas_WorkingWeeksInputSchema,
  WorkingWeeksSchema as schemas_WorkingWeeksSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-payroll-nz/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-payroll-nz/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createPayrollNzClient() {
    is<PayrollNzClient>(createPayrollNzClient(some<XeroSession>(), some<ClientOptions>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'deductions.list'(client: PayrollNzClient) {
    is<ListCall<Deduction>>(client.deductions.list());
    is<ListCall<Deduction>>(client.deductions.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'deductions.create'(client: PayrollNzClient) {
    is<Call<Deduction>>(client.deductions.create(some<DeductionInput>()));
    is<Call<Deduction>>(client.deductions.create(some<DeductionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'deductions.get'(client: PayrollNzClient) {
    is<Call<Deduction>>(client.deductions.get(some<string>()));
    is<Call<Deduction>>(client.deductions.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.list'(client: PayrollNzClient) {
    is<ListCall<EarningsRate>>(client.earningsRates.list());
    is<ListCall<EarningsRate>>(client.earningsRates.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.create'(client: PayrollNzClient) {
    is<Call<EarningsRate>>(client.earningsRates.create(some<EarningsRateInput>()));
    is<Call<EarningsRate>>(client.earningsRates.create(some<EarningsRateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'earningsRates.get'(client: PayrollNzClient) {
    is<Call<EarningsRate>>(client.earningsRates.get(some<string>()));
    is<Call<EarningsRate>>(client.earningsRates.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.list'(client: PayrollNzClient) {
    is<ListCall<Employee>>(client.employees.list());
    is<ListCall<Employee>>(client.employees.list({
      filter: some<EmployeeFilter | string | undefined>(),
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.create'(client: PayrollNzClient) {
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.get'(client: PayrollNzClient) {
    is<Call<Employee>>(client.employees.get(some<string>()));
    is<Call<Employee>>(client.employees.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.update'(client: PayrollNzClient) {
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.employment.create'(client: PayrollNzClient) {
    is<Call<Employment>>(client.employees.employment.create(some<string>(), some<EmploymentInput>()));
    is<Call<Employment>>(client.employees.employment.create(some<string>(), some<EmploymentInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.list'(client: PayrollNzClient) {
    is<ListCall<EmployeeLeave>>(client.employees.leave.list(some<string>()));
    is<ListCall<EmployeeLeave>>(client.employees.leave.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.create'(client: PayrollNzClient) {
    is<Call<EmployeeLeave>>(client.employees.leave.create(some<string>(), some<EmployeeLeaveInput>()));
    is<Call<EmployeeLeave>>(client.employees.leave.create(some<string>(), some<EmployeeLeaveInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.update'(client: PayrollNzClient) {
    is<Call<EmployeeLeave>>(client.employees.leave.update(some<string>(), some<string>(), some<EmployeeLeaveInput>()));
    is<Call<EmployeeLeave>>(client.employees.leave.update(some<string>(), some<string>(), some<EmployeeLeaveInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leave.delete'(client: PayrollNzClient) {
    is<Call<void>>(client.employees.leave.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.leave.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveBalances.list'(client: PayrollNzClient) {
    is<ListCall<EmployeeLeaveBalance>>(client.employees.leaveBalances.list(some<string>()));
    is<ListCall<EmployeeLeaveBalance>>(client.employees.leaveBalances.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leavePeriods.list'(client: PayrollNzClient) {
    is<ListCall<LeavePeriod>>(client.employees.leavePeriods.list(some<string>()));
    is<ListCall<LeavePeriod>>(client.employees.leavePeriods.list(some<string>(), {
      startDate: some<IsoDate | undefined>(),
      endDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveSetup.create'(client: PayrollNzClient) {
    is<Call<EmployeeLeaveSetup>>(client.employees.leaveSetup.create(some<string>(), some<EmployeeLeaveSetupInput>()));
    is<Call<EmployeeLeaveSetup>>(client.employees.leaveSetup.create(some<string>(), some<EmployeeLeaveSetupInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveTypes.list'(client: PayrollNzClient) {
    is<ListCall<EmployeeLeaveType>>(client.employees.leaveTypes.list(some<string>()));
    is<ListCall<EmployeeLeaveType>>(client.employees.leaveTypes.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.leaveTypes.create'(client: PayrollNzClient) {
    is<Call<EmployeeLeaveType>>(client.employees.leaveTypes.create(some<string>(), some<EmployeeLeaveTypeInput>()));
    is<Call<EmployeeLeaveType>>(client.employees.leaveTypes.create(some<string>(), some<EmployeeLeaveTypeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.openingBalances.list'(client: PayrollNzClient) {
    is<ListCall<EmployeeOpeningBalance>>(client.employees.openingBalances.list(some<string>()));
    is<ListCall<EmployeeOpeningBalance>>(client.employees.openingBalances.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.openingBalances.create'(client: PayrollNzClient) {
    is<Call<EmployeeOpeningBalance[]>>(client.employees.openingBalances.create(some<string>(), some<readonly EmployeeOpeningBalanceInput[]>()));
    is<Call<EmployeeOpeningBalance[]>>(client.employees.openingBalances.create(some<string>(), some<readonly EmployeeOpeningBalanceInput[]>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplateEarnings.create'(client: PayrollNzClient) {
    is<Call<EarningsTemplate[]>>(client.employees.payTemplateEarnings.create(some<string>(), some<readonly EarningsTemplateInput[]>()));
    is<Call<EarningsTemplate[]>>(client.employees.payTemplateEarnings.create(some<string>(), some<readonly EarningsTemplateInput[]>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.get'(client: PayrollNzClient) {
    is<Call<EmployeePayTemplate>>(client.employees.payTemplates.get(some<string>()));
    is<Call<EmployeePayTemplate>>(client.employees.payTemplates.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.create'(client: PayrollNzClient) {
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.create(some<string>(), some<EarningsTemplateInput>()));
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.create(some<string>(), some<EarningsTemplateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.update'(client: PayrollNzClient) {
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.update(some<string>(), some<string>(), some<EarningsTemplateInput>()));
    is<Call<EarningsTemplate>>(client.employees.payTemplates.earnings.update(some<string>(), some<string>(), some<EarningsTemplateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.payTemplates.earnings.delete'(client: PayrollNzClient) {
    is<Call<void>>(client.employees.payTemplates.earnings.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.payTemplates.earnings.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.paymentMethods.get'(client: PayrollNzClient) {
    is<Call<PaymentMethod>>(client.employees.paymentMethods.get(some<string>()));
    is<Call<PaymentMethod>>(client.employees.paymentMethods.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.paymentMethods.create'(client: PayrollNzClient) {
    is<Call<PaymentMethod>>(client.employees.paymentMethods.create(some<string>(), some<PaymentMethodInput>()));
    is<Call<PaymentMethod>>(client.employees.paymentMethods.create(some<string>(), some<PaymentMethodInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.list'(client: PayrollNzClient) {
    is<ListCall<SalaryAndWage>>(client.employees.salaryAndWages.list(some<string>()));
    is<ListCall<SalaryAndWage>>(client.employees.salaryAndWages.list(some<string>(), {
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.create'(client: PayrollNzClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.create(some<string>(), some<SalaryAndWageInput>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.create(some<string>(), some<SalaryAndWageInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.get'(client: PayrollNzClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.get(some<string>(), some<string>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.update'(client: PayrollNzClient) {
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.update(some<string>(), some<string>(), some<SalaryAndWageInput>()));
    is<Call<SalaryAndWage>>(client.employees.salaryAndWages.update(some<string>(), some<string>(), some<SalaryAndWageInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.salaryAndWages.delete'(client: PayrollNzClient) {
    is<Call<void>>(client.employees.salaryAndWages.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.salaryAndWages.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.tax.get'(client: PayrollNzClient) {
    is<Call<EmployeeTax>>(client.employees.tax.get(some<string>()));
    is<Call<EmployeeTax>>(client.employees.tax.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.tax.update'(client: PayrollNzClient) {
    is<Call<EmployeeTax>>(client.employees.tax.update(some<string>(), some<EmployeeTaxInput>()));
    is<Call<EmployeeTax>>(client.employees.tax.update(some<string>(), some<EmployeeTaxInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.workingPatterns.list'(client: PayrollNzClient) {
    is<ListCall<EmployeeWorkingPattern>>(client.employees.workingPatterns.list(some<string>()));
    is<ListCall<EmployeeWorkingPattern>>(client.employees.workingPatterns.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.workingPatterns.create'(client: PayrollNzClient) {
    is<Call<EmployeeWorkingPatternWithWorkingWeeks>>(client.employees.workingPatterns.create(some<string>(), some<EmployeeWorkingPatternWithWorkingWeeksRequest>()));
    is<Call<EmployeeWorkingPatternWithWorkingWeeks>>(client.employees.workingPatterns.create(some<string>(), some<EmployeeWorkingPatternWithWorkingWeeksRequest>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.workingPatterns.get'(client: PayrollNzClient) {
    is<Call<EmployeeWorkingPatternWithWorkingWeeks>>(client.employees.workingPatterns.get(some<string>(), some<string>()));
    is<Call<EmployeeWorkingPatternWithWorkingWeeks>>(client.employees.workingPatterns.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.workingPatterns.delete'(client: PayrollNzClient) {
    is<Call<void>>(client.employees.workingPatterns.delete(some<string>(), some<string>()));
    is<Call<void>>(client.employees.workingPatterns.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.list'(client: PayrollNzClient) {
    is<ListCall<LeaveType>>(client.leaveTypes.list());
    is<ListCall<LeaveType>>(client.leaveTypes.list({
      page: some<number | undefined>(),
      ActiveOnly: some<boolean | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.create'(client: PayrollNzClient) {
    is<Call<LeaveType>>(client.leaveTypes.create(some<LeaveTypeInput>()));
    is<Call<LeaveType>>(client.leaveTypes.create(some<LeaveTypeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveTypes.get'(client: PayrollNzClient) {
    is<Call<LeaveType>>(client.leaveTypes.get(some<string>()));
    is<Call<LeaveType>>(client.leaveTypes.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.list'(client: PayrollNzClient) {
    is<ListCall<PayRunCalendar>>(client.payRunCalendars.list());
    is<ListCall<PayRunCalendar>>(client.payRunCalendars.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.create'(client: PayrollNzClient) {
    is<Call<PayRunCalendar>>(client.payRunCalendars.create(some<PayRunCalendarInput>()));
    is<Call<PayRunCalendar>>(client.payRunCalendars.create(some<PayRunCalendarInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRunCalendars.get'(client: PayrollNzClient) {
    is<Call<PayRunCalendar>>(client.payRunCalendars.get(some<string>()));
    is<Call<PayRunCalendar>>(client.payRunCalendars.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.list'(client: PayrollNzClient) {
    is<ListCall<PayRun>>(client.payRuns.list());
    is<ListCall<PayRun>>(client.payRuns.list({
      page: some<number | undefined>(),
      status: some<PayRunStatus | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.create'(client: PayrollNzClient) {
    is<Call<PayRun>>(client.payRuns.create(some<PayRunInput>()));
    is<Call<PayRun>>(client.payRuns.create(some<PayRunInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.get'(client: PayrollNzClient) {
    is<Call<PayRun>>(client.payRuns.get(some<string>()));
    is<Call<PayRun>>(client.payRuns.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'paySlips.list'(client: PayrollNzClient) {
    is<ListCall<PaySlip>>(client.paySlips.list({
      PayRunID: some<string>(),
    }));
    is<ListCall<PaySlip>>(client.paySlips.list({
      page: some<number | undefined>(),
      PayRunID: some<string>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'paySlips.get'(client: PayrollNzClient) {
    is<Call<PaySlip>>(client.paySlips.get(some<string>()));
    is<Call<PaySlip>>(client.paySlips.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'paySlips.update'(client: PayrollNzClient) {
    is<Call<PaySlip>>(client.paySlips.update(some<string>(), some<PaySlipInput>()));
    is<Call<PaySlip>>(client.paySlips.update(some<string>(), some<PaySlipInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.list'(client: PayrollNzClient) {
    is<ListCall<Reimbursement>>(client.reimbursements.list());
    is<ListCall<Reimbursement>>(client.reimbursements.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.create'(client: PayrollNzClient) {
    is<Call<Reimbursement>>(client.reimbursements.create(some<ReimbursementInput>()));
    is<Call<Reimbursement>>(client.reimbursements.create(some<ReimbursementInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reimbursements.get'(client: PayrollNzClient) {
    is<Call<Reimbursement>>(client.reimbursements.get(some<string>()));
    is<Call<Reimbursement>>(client.reimbursements.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.get'(client: PayrollNzClient) {
    is<Call<Accounts>>(client.settings.get());
    is<Call<Accounts>>(client.settings.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.trackingCategories'(client: PayrollNzClient) {
    is<Call<TrackingCategory>>(client.settings.trackingCategories());
    is<Call<TrackingCategory>>(client.settings.trackingCategories({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statutoryDeductions.list'(client: PayrollNzClient) {
    is<ListCall<StatutoryDeduction>>(client.statutoryDeductions.list());
    is<ListCall<StatutoryDeduction>>(client.statutoryDeductions.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statutoryDeductions.get'(client: PayrollNzClient) {
    is<Call<StatutoryDeduction>>(client.statutoryDeductions.get(some<string>()));
    is<Call<StatutoryDeduction>>(client.statutoryDeductions.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superannuations.list'(client: PayrollNzClient) {
    is<ListCall<Benefit>>(client.superannuations.list());
    is<ListCall<Benefit>>(client.superannuations.list({
      page: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superannuations.create'(client: PayrollNzClient) {
    is<Call<Benefit>>(client.superannuations.create(some<BenefitInput>()));
    is<Call<Benefit>>(client.superannuations.create(some<BenefitInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superannuations.get'(client: PayrollNzClient) {
    is<Call<Benefit>>(client.superannuations.get(some<string>()));
    is<Call<Benefit>>(client.superannuations.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.list'(client: PayrollNzClient) {
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
  'timesheets.create'(client: PayrollNzClient) {
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>()));
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.get'(client: PayrollNzClient) {
    is<Call<Timesheet>>(client.timesheets.get(some<string>()));
    is<Call<Timesheet>>(client.timesheets.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.delete'(client: PayrollNzClient) {
    is<Call<void>>(client.timesheets.delete(some<string>()));
    is<Call<void>>(client.timesheets.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.approve'(client: PayrollNzClient) {
    is<Call<Timesheet>>(client.timesheets.approve(some<string>()));
    is<Call<Timesheet>>(client.timesheets.approve(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.revertToDraft'(client: PayrollNzClient) {
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>()));
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.create'(client: PayrollNzClient) {
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.update'(client: PayrollNzClient) {
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.delete'(client: PayrollNzClient) {
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
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  AddressInput: (): AddressInput[] => [
    {
      addressLine1: some<string>(),
      addressLine2: some<string | undefined>(),
      city: some<string>(),
      suburb: some<string | undefined>(),
      postCode: some<string>(),
      countryName: some<string | undefined>(),
    },
    {
      addressLine1: some<string>(),
      city: some<string>(),
      postCode: some<string>(),
    },
  ],
  BankAccountCalculationType: (): BankAccountCalculationType => some<'FixedAmount' | 'Balance'>(),
  BankAccountInput: (): BankAccountInput[] => [
    {
      accountName: some<string>(),
      accountNumber: some<string>(),
      sortCode: some<string | undefined>(),
      particulars: some<string | undefined>(),
      code: some<string | undefined>(),
      dollarAmount: some<number | undefined>(),
      reference: some<string | undefined>(),
      calculationType: some<BankAccountCalculationType | undefined>(),
    },
    {
      accountName: some<string>(),
      accountNumber: some<string>(),
    },
  ],
  BenefitCalculationTypeNZ: (): BenefitCalculationTypeNZ => some<'FixedAmount' | 'PercentageOfTaxableEarnings'>(),
  BenefitCategory: (): BenefitCategory => some<'KiwiSaver' | 'ComplyingFund' | 'Other'>(),
  BenefitInput: (): BenefitInput[] => [
    {
      id: some<string | undefined>(),
      name: some<string>(),
      category: some<BenefitCategory>(),
      liabilityAccountId: some<string>(),
      expenseAccountId: some<string>(),
      calculationTypeNZ: some<BenefitCalculationTypeNZ | undefined>(),
      standardAmount: some<number | undefined>(),
      percentage: some<number | undefined>(),
      companyMax: some<number | undefined>(),
      currentRecord: some<boolean | undefined>(),
    },
    {
      name: some<string>(),
      category: some<BenefitCategory>(),
      liabilityAccountId: some<string>(),
      expenseAccountId: some<string>(),
    },
  ],
  CalendarType: (): CalendarType => some<'Weekly' | 'Fortnightly' | 'FourWeekly' | 'Monthly' | 'Annual' | 'Quarterly' | 'TwiceMonthly'>(),
  DeductionCategory: (): DeductionCategory => some<'PayrollGiving' | 'KiwiSaverVoluntaryContributions' | 'Superannuation' | 'NzOther'>(),
  DeductionInput: (): DeductionInput[] => [
    {
      deductionId: some<string | undefined>(),
      deductionName: some<string>(),
      deductionCategory: some<DeductionCategory>(),
      liabilityAccountId: some<string>(),
      currentRecord: some<boolean | undefined>(),
      standardAmount: some<number | undefined>(),
    },
    {
      deductionName: some<string>(),
      deductionCategory: some<DeductionCategory>(),
      liabilityAccountId: some<string>(),
    },
  ],
  DeductionLineInput: (): DeductionLineInput[] => [
    {
      deductionTypeID: some<string | undefined>(),
      displayName: some<string | undefined>(),
      amount: some<number | undefined>(),
      subjectToTax: some<boolean | undefined>(),
      percentage: some<number | undefined>(),
    },
    {},
  ],
  DeductionLinesInput: (): DeductionLinesInput => some<DeductionLineInput[]>(),
  EarningsLineInput: (): EarningsLineInput[] => [
    {
      earningsLineID: some<string | undefined>(),
      earningsRateID: some<string | undefined>(),
      displayName: some<string | undefined>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnits: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      amount: some<number | undefined>(),
      isLinkedToTimesheet: some<boolean | undefined>(),
      isAverageDailyPayRate: some<boolean | undefined>(),
      isSystemGenerated: some<boolean | undefined>(),
    },
    {},
  ],
  EarningsLinesInput: (): EarningsLinesInput => some<EarningsLineInput[]>(),
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
  EarningsType: (): EarningsType => some<'Allowance' | 'Backpay' | 'Bonus' | 'Commission' | 'DiscretionaryPayments' | 'HolidayPay' | 'LumpSum' | 'OtherEarnings' | 'OtherGrossEarnings' | 'OvertimeEarnings' | 'RegularEarnings' | 'SalarySacrificeForKiwiSaver' | 'Tips(Direct)' | 'Tips(Non-Direct)' | 'WithholdingIncome'>(),
  EmployeeGender: (): EmployeeGender => some<'M' | 'F'>(),
  EmployeeInput: (): EmployeeInput[] => [
    {
      employeeID: some<string | undefined>(),
      title: some<string | undefined>(),
      firstName: some<string>(),
      lastName: some<string>(),
      dateOfBirth: some<IsoDate>(),
      address: some<AddressInput>(),
      email: some<string | undefined>(),
      gender: some<EmployeeGender | undefined>(),
      phoneNumber: some<string | undefined>(),
      startDate: some<IsoDate | undefined>(),
      endDate: some<IsoDate | undefined>(),
      payrollCalendarID: some<string | undefined>(),
      jobTitle: some<string | undefined>(),
      engagementType: some<string | undefined>(),
      fixedTermEndDate: some<IsoDate | undefined>(),
    },
    {
      firstName: some<string>(),
      lastName: some<string>(),
      dateOfBirth: some<IsoDate>(),
      address: some<AddressInput>(),
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
  EmployeeLeaveSetupInput: (): EmployeeLeaveSetupInput[] => [
    {
      includeHolidayPay: some<boolean | undefined>(),
      holidayPayOpeningBalance: some<number | undefined>(),
      annualLeaveOpeningBalance: some<number | undefined>(),
      negativeAnnualLeaveBalancePaidAmount: some<number | undefined>(),
      sickLeaveOpeningBalance: some<number | undefined>(),
      sickLeaveToAccrueAnnually: some<number | undefined>(),
      sickLeaveMaximumToAccrue: some<number | undefined>(),
      sickLeaveScheduleOfAccrual: some<string | undefined>(),
      sickLeaveAnniversaryDate: some<IsoDate | undefined>(),
      annualLeaveAnniversaryDate: some<IsoDate | undefined>(),
    },
    {},
  ],
  EmployeeLeaveTypeInput: (): EmployeeLeaveTypeInput[] => [
    {
      leaveTypeID: some<string | undefined>(),
      scheduleOfAccrual: some<EmployeeLeaveTypeScheduleOfAccrual | undefined>(),
      unitsAccruedAnnually: some<number | undefined>(),
      typeOfUnitsToAccrue: some<string | undefined>(),
      maximumToAccrue: some<number | undefined>(),
      openingBalance: some<number | undefined>(),
      openingBalanceTypeOfUnits: some<string | undefined>(),
      rateAccruedHourly: some<number | undefined>(),
      percentageOfGrossEarnings: some<number | undefined>(),
      includeHolidayPayEveryPay: some<boolean | undefined>(),
      showAnnualLeaveInAdvance: some<boolean | undefined>(),
      annualLeaveTotalAmountPaid: some<number | undefined>(),
      scheduleOfAccrualDate: some<IsoDate | undefined>(),
    },
    {},
  ],
  EmployeeLeaveTypeScheduleOfAccrual: (): EmployeeLeaveTypeScheduleOfAccrual => some<'AnnuallyAfter6Months' | 'OnAnniversaryDate' | 'PercentageOfGrossEarnings' | 'NoAccruals'>(),
  EmployeeOpeningBalanceInput: (): EmployeeOpeningBalanceInput[] => [
    {
      periodEndDate: some<IsoDate | undefined>(),
      daysPaid: some<number | undefined>(),
      unpaidWeeks: some<number | undefined>(),
      grossEarnings: some<number | undefined>(),
    },
    {},
  ],
  EmployeeTaxInput: (): EmployeeTaxInput[] => [
    {
      irdNumber: some<string | undefined>(),
      taxCode: some<TaxCode | undefined>(),
      specialTaxRatePercentage: some<number | undefined>(),
      hasSpecialStudentLoanRate: some<boolean | undefined>(),
      specialStudentLoanRatePercentage: some<number | undefined>(),
      isEligibleForKiwiSaver: some<boolean | undefined>(),
      esctRatePercentage: some<number | undefined>(),
      kiwiSaverContributions: some<EmployeeTaxKiwiSaverContributions | undefined>(),
      kiwiSaverEmployeeContributionRatePercentage: some<number | undefined>(),
      kiwiSaverEmployerContributionRatePercentage: some<number | undefined>(),
      kiwiSaverEmployerSalarySacrificeContributionRatePercentage: some<number | undefined>(),
      kiwiSaverOptOutDate: some<IsoDate | undefined>(),
      kiwiSaverContributionHolidayEndDate: some<IsoDate | undefined>(),
      hasStudentLoanBalance: some<boolean | undefined>(),
      studentLoanBalance: some<number | undefined>(),
      studentLoanAsAt: some<IsoDate | undefined>(),
    },
    {},
  ],
  EmployeeTaxKiwiSaverContributions: (): EmployeeTaxKiwiSaverContributions => some<'MakeContributions' | 'OptOut' | 'OnAContributionsHoliday' | 'OnASavingsSuspension' | 'NotCurrentlyAKiwiSaverMember'>(),
  EmployeeWorkingPatternWithWorkingWeeksRequest: (): EmployeeWorkingPatternWithWorkingWeeksRequest[] => [
    {
      effectiveFrom: some<IsoDate>(),
      workingWeeks: some<WorkingWeeksInput>(),
    },
    {
      effectiveFrom: some<IsoDate>(),
      workingWeeks: some<WorkingWeeksInput>(),
    },
  ],
  EmploymentInput: (): EmploymentInput[] => [
    {
      payrollCalendarID: some<string>(),
      payRunCalendarID: some<string | undefined>(),
      startDate: some<IsoDate>(),
      engagementType: some<string>(),
      fixedTermEndDate: some<IsoDate | undefined>(),
    },
    {
      payrollCalendarID: some<string>(),
      startDate: some<IsoDate>(),
      engagementType: some<string>(),
    },
  ],
  GrossEarningsHistoryInput: (): GrossEarningsHistoryInput[] => [
    {
      daysPaid: some<number | undefined>(),
      unpaidWeeks: some<number | undefined>(),
    },
    {},
  ],
  LeaveAccrualLineInput: (): LeaveAccrualLineInput[] => [
    {
      leaveTypeID: some<string | undefined>(),
      numberOfUnits: some<number | undefined>(),
    },
    {},
  ],
  LeaveAccrualLinesInput: (): LeaveAccrualLinesInput => some<LeaveAccrualLineInput[]>(),
  LeaveEarningsLineInput: (): LeaveEarningsLineInput[] => [
    {
      earningsLineID: some<string | undefined>(),
      earningsRateID: some<string | undefined>(),
      displayName: some<string | undefined>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnits: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      amount: some<number | undefined>(),
      isLinkedToTimesheet: some<boolean | undefined>(),
      isAverageDailyPayRate: some<boolean | undefined>(),
      isSystemGenerated: some<boolean | undefined>(),
    },
    {},
  ],
  LeaveEarningsLinesInput: (): LeaveEarningsLinesInput => some<LeaveEarningsLineInput[]>(),
  LeavePeriodInput: (): LeavePeriodInput[] => [
    {
      periodStartDate: some<IsoDate | undefined>(),
      periodEndDate: some<IsoDate | undefined>(),
      numberOfUnits: some<number | undefined>(),
      numberOfUnitsTaken: some<number | undefined>(),
      typeOfUnits: some<string | undefined>(),
      typeOfUnitsTaken: some<string | undefined>(),
      periodStatus: some<LeavePeriodStatus | undefined>(),
    },
    {},
  ],
  LeavePeriodStatus: (): LeavePeriodStatus => some<'Approved' | 'Completed' | 'Estimated'>(),
  LeaveTypeInput: (): LeaveTypeInput[] => [
    {
      leaveTypeID: some<string | undefined>(),
      name: some<string>(),
      isPaidLeave: some<boolean>(),
      showOnPayslip: some<boolean>(),
      isActive: some<boolean | undefined>(),
      typeOfUnits: some<string | undefined>(),
      typeOfUnitsToAccrue: some<string | undefined>(),
    },
    {
      name: some<string>(),
      isPaidLeave: some<boolean>(),
      showOnPayslip: some<boolean>(),
    },
  ],
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
  PayRunInput: (): PayRunInput[] => [
    {
      payRunID: some<string | undefined>(),
      payrollCalendarID: some<string | undefined>(),
      periodStartDate: some<IsoDate | undefined>(),
      periodEndDate: some<IsoDate | undefined>(),
      paymentDate: some<IsoDate | undefined>(),
      totalCost: some<number | undefined>(),
      totalPay: some<number | undefined>(),
      payRunStatus: some<PayRunStatus | undefined>(),
      payRunType: some<PayRunType | undefined>(),
      calendarType: some<CalendarType | undefined>(),
      postedDateTime: some<IsoDateTime | Date | undefined>(),
      paySlips: some<readonly PaySlipInput[] | undefined>(),
    },
    {},
  ],
  PayRunStatus: (): PayRunStatus => some<'Draft' | 'Posted'>(),
  PayRunType: (): PayRunType => some<'Scheduled' | 'Unscheduled' | 'EarlierYearUpdate'>(),
  PaySlipInput: (): PaySlipInput[] => [
    {
      paySlipID: some<string | undefined>(),
      employeeID: some<string | undefined>(),
      payRunID: some<string | undefined>(),
      lastEdited: some<IsoDateTime | Date | undefined>(),
      firstName: some<string | undefined>(),
      lastName: some<string | undefined>(),
      totalEarnings: some<number | undefined>(),
      grossEarnings: some<number | undefined>(),
      totalPay: some<number | undefined>(),
      totalEmployerTaxes: some<number | undefined>(),
      totalEmployeeTaxes: some<number | undefined>(),
      totalDeductions: some<number | undefined>(),
      totalReimbursements: some<number | undefined>(),
      totalStatutoryDeductions: some<number | undefined>(),
      totalSuperannuation: some<number | undefined>(),
      bacsHash: some<string | undefined>(),
      paymentMethod: some<PaymentMethodType | undefined>(),
      earningsLines: some<EarningsLinesInput | undefined>(),
      leaveEarningsLines: some<LeaveEarningsLinesInput | undefined>(),
      timesheetEarningsLines: some<TimesheetEarningsLinesInput | undefined>(),
      deductionLines: some<DeductionLinesInput | undefined>(),
      reimbursementLines: some<ReimbursementLinesInput | undefined>(),
      leaveAccrualLines: some<LeaveAccrualLinesInput | undefined>(),
      superannuationLines: some<SuperannuationLinesInput | undefined>(),
      paymentLines: some<PaymentLinesInput | undefined>(),
      employeeTaxLines: some<TaxLinesInput | undefined>(),
      employerTaxLines: some<TaxLinesInput | undefined>(),
      statutoryDeductionLines: some<StatutoryDeductionLinesInput | undefined>(),
      taxSettings: some<TaxSettingsInput | undefined>(),
      grossEarningsHistory: some<GrossEarningsHistoryInput | undefined>(),
    },
    {},
  ],
  PaymentLineInput: (): PaymentLineInput[] => [
    {
      paymentLineID: some<string | undefined>(),
      amount: some<number | undefined>(),
      accountNumber: some<string | undefined>(),
      sortCode: some<string | undefined>(),
      accountName: some<string | undefined>(),
    },
    {},
  ],
  PaymentLinesInput: (): PaymentLinesInput => some<PaymentLineInput[]>(),
  PaymentMethodInput: (): PaymentMethodInput[] => [
    {
      paymentMethod: some<PaymentMethodType | undefined>(),
      bankAccounts: some<readonly BankAccountInput[] | undefined>(),
    },
    {},
  ],
  PaymentMethodType: (): PaymentMethodType => some<'Cheque' | 'Electronically' | 'Manual'>(),
  RateType: (): RateType => some<'RatePerUnit' | 'MultipleOfOrdinaryEarningsRate' | 'FixedAmount'>(),
  ReimbursementCalculationType: (): ReimbursementCalculationType => some<'Unknown' | 'FixedAmount' | 'RatePerUnit'>(),
  ReimbursementCategory: (): ReimbursementCategory => some<'GST' | 'NoGST' | 'GSTInclusive'>(),
  ReimbursementInput: (): ReimbursementInput[] => [
    {
      reimbursementID: some<string | undefined>(),
      name: some<string>(),
      accountID: some<string>(),
      currentRecord: some<boolean | undefined>(),
      reimbursementCategory: some<ReimbursementCategory | undefined>(),
      calculationType: some<ReimbursementCalculationType | undefined>(),
      standardAmount: some<string | undefined>(),
      standardTypeOfUnits: some<ReimbursementStandardTypeOfUnits | undefined>(),
      standardRatePerUnit: some<number | undefined>(),
    },
    {
      name: some<string>(),
      accountID: some<string>(),
    },
  ],
  ReimbursementLineInput: (): ReimbursementLineInput[] => [
    {
      reimbursementTypeID: some<string | undefined>(),
      description: some<string | undefined>(),
      amount: some<number | undefined>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnits: some<number | undefined>(),
    },
    {},
  ],
  ReimbursementLinesInput: (): ReimbursementLinesInput => some<ReimbursementLineInput[]>(),
  ReimbursementStandardTypeOfUnits: (): ReimbursementStandardTypeOfUnits => some<'Hours' | 'km'>(),
  SalaryAndWageInput: (): SalaryAndWageInput[] => [
    {
      salaryAndWagesID: some<string | undefined>(),
      earningsRateID: some<string>(),
      numberOfUnitsPerWeek: some<number>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnitsPerDay: some<number>(),
      daysPerWeek: some<number | undefined>(),
      effectiveFrom: some<IsoDate>(),
      annualSalary: some<number>(),
      status: some<SalaryAndWageStatus>(),
      paymentType: some<SalaryAndWagePaymentType>(),
      workPatternType: some<SalaryAndWageWorkPatternType | undefined>(),
    },
    {
      earningsRateID: some<string>(),
      numberOfUnitsPerWeek: some<number>(),
      numberOfUnitsPerDay: some<number>(),
      effectiveFrom: some<IsoDate>(),
      annualSalary: some<number>(),
      status: some<SalaryAndWageStatus>(),
      paymentType: some<SalaryAndWagePaymentType>(),
    },
  ],
  SalaryAndWagePaymentType: (): SalaryAndWagePaymentType => some<'Salary' | 'Hourly'>(),
  SalaryAndWageStatus: (): SalaryAndWageStatus => some<'Active' | 'Pending' | 'History'>(),
  SalaryAndWageWorkPatternType: (): SalaryAndWageWorkPatternType => some<'DaysAndHours' | 'RegularWeek'>(),
  StatutoryDeductionLineInput: (): StatutoryDeductionLineInput[] => [
    {
      statutoryDeductionTypeID: some<string | undefined>(),
      amount: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      manualAdjustment: some<boolean | undefined>(),
    },
    {},
  ],
  StatutoryDeductionLinesInput: (): StatutoryDeductionLinesInput => some<StatutoryDeductionLineInput[]>(),
  SuperannuationLineInput: (): SuperannuationLineInput[] => [
    {
      superannuationTypeID: some<string | undefined>(),
      displayName: some<string | undefined>(),
      amount: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      percentage: some<number | undefined>(),
      manualAdjustment: some<boolean | undefined>(),
    },
    {},
  ],
  SuperannuationLinesInput: (): SuperannuationLinesInput => some<SuperannuationLineInput[]>(),
  TaxCode: (): TaxCode => some<'ND' | 'M' | 'ME' | 'MSL' | 'MESL' | 'SB' | 'S' | 'SH' | 'ST' | 'SBSL' | 'SSL' | 'SHSL' | 'STSL' | 'WT' | 'CAE' | 'EDW' | 'NSW' | 'STC' | 'STCSL'>(),
  TaxLineInput: (): TaxLineInput[] => [
    {
      taxLineID: some<string | undefined>(),
      description: some<string | undefined>(),
      amount: some<number | undefined>(),
      globalTaxTypeID: some<number | undefined>(),
      manualAdjustment: some<boolean | undefined>(),
    },
    {},
  ],
  TaxLinesInput: (): TaxLinesInput => some<TaxLineInput[]>(),
  TaxSettingsInput: (): TaxSettingsInput[] => [
    {
      periodUnits: some<number | undefined>(),
      periodType: some<TaxSettingsPeriodType | undefined>(),
      taxCode: some<TaxCode | undefined>(),
      specialTaxRate: some<string | undefined>(),
      lumpSumTaxCode: some<string | undefined>(),
      lumpSumAmount: some<string | undefined>(),
    },
    {},
  ],
  TaxSettingsPeriodType: (): TaxSettingsPeriodType => some<'weeks' | 'months'>(),
  TimesheetEarningsLineInput: (): TimesheetEarningsLineInput[] => [
    {
      earningsLineID: some<string | undefined>(),
      earningsRateID: some<string | undefined>(),
      displayName: some<string | undefined>(),
      ratePerUnit: some<number | undefined>(),
      numberOfUnits: some<number | undefined>(),
      fixedAmount: some<number | undefined>(),
      amount: some<number | undefined>(),
      isLinkedToTimesheet: some<boolean | undefined>(),
      isAverageDailyPayRate: some<boolean | undefined>(),
      isSystemGenerated: some<boolean | undefined>(),
    },
    {},
  ],
  TimesheetEarningsLinesInput: (): TimesheetEarningsLinesInput => some<TimesheetEarningsLineInput[]>(),
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
  TimesheetStatus: (): TimesheetStatus => some<'Draft' | 'Approved' | 'Completed' | 'Requested'>(),
  WorkingWeekInput: (): WorkingWeekInput[] => [
    {
      monday: some<number>(),
      tuesday: some<number>(),
      wednesday: some<number>(),
      thursday: some<number>(),
      friday: some<number>(),
      saturday: some<number>(),
      sunday: some<number>(),
    },
    {
      monday: some<number>(),
      tuesday: some<number>(),
      wednesday: some<number>(),
      thursday: some<number>(),
      friday: some<number>(),
      saturday: some<number>(),
      sunday: some<number>(),
    },
  ],
  WorkingWeeksInput: (): WorkingWeeksInput => some<WorkingWeekInput[]>(),
};

export const read = {
  InputByEntity(value: InputByEntity) {
    is<{ read: Benefit; input: BenefitInput; }>(value.Benefit);
    is<{ read: Deduction; input: DeductionInput; }>(value.Deduction);
    is<{ read: EarningsRate; input: EarningsRateInput; }>(value.EarningsRate);
    is<{ read: EarningsTemplate; input: EarningsTemplateInput; }>(value.EarningsTemplate);
    is<{ read: Employee; input: EmployeeInput; }>(value.Employee);
    is<{ read: EmployeeLeave; input: EmployeeLeaveInput; }>(value.EmployeeLeave);
    is<{ read: EmployeeLeaveSetup; input: EmployeeLeaveSetupInput; }>(value.EmployeeLeaveSetup);
    is<{ read: EmployeeLeaveType; input: EmployeeLeaveTypeInput; }>(value.EmployeeLeaveType);
    is<{ read: EmployeeOpeningBalance; input: EmployeeOpeningBalanceInput; }>(value.EmployeeOpeningBalance);
    is<{ read: EmployeeTax; input: EmployeeTaxInput; }>(value.EmployeeTax);
    is<{ read: Employment; input: EmploymentInput; }>(value.Employment);
    is<{ read: LeaveType; input: LeaveTypeInput; }>(value.LeaveType);
    is<{ read: PayRun; input: PayRunInput; }>(value.PayRun);
    is<{ read: PayRunCalendar; input: PayRunCalendarInput; }>(value.PayRunCalendar);
    is<{ read: PaySlip; input: PaySlipInput; }>(value.PaySlip);
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
  AccountType: (): AccountType => some<'PAYELIABILITY' | 'WAGESPAYABLE' | 'WAGESEXPENSE' | 'BANK'>(),
  Accounts(value: Accounts) {
    is<Account[] | null | undefined>(value.accounts);
  },
  Address(value: Address) {
    is<string | null>(value.addressLine1);
    is<string | null | undefined>(value.addressLine2);
    is<string | null>(value.city);
    is<string | null | undefined>(value.suburb);
    is<string | null>(value.postCode);
    is<string | null | undefined>(value.countryName);
  },
  BankAccount(value: BankAccount) {
    is<string | null>(value.accountName);
    is<string | null>(value.accountNumber);
    is<string | null | undefined>(value.sortCode);
    is<string | null | undefined>(value.particulars);
    is<string | null | undefined>(value.code);
    is<number | null | undefined>(value.dollarAmount);
    is<string | null | undefined>(value.reference);
    is<Open<BankAccountCalculationType> | null | undefined>(value.calculationType);
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
    is<Open<BenefitCalculationTypeNZ> | null | undefined>(value.calculationTypeNZ);
    is<number | null | undefined>(value.standardAmount);
    is<number | null | undefined>(value.percentage);
    is<number | null | undefined>(value.companyMax);
    is<boolean | null | undefined>(value.currentRecord);
  },
  Deduction(value: Deduction) {
    is<string>(value.deductionId);
    is<string | null>(value.deductionName);
    is<Open<DeductionCategory> | null>(value.deductionCategory);
    is<string | null>(value.liabilityAccountId);
    is<boolean | null | undefined>(value.currentRecord);
    is<number | null | undefined>(value.standardAmount);
  },
  DeductionLine(value: DeductionLine) {
    is<string | null | undefined>(value.deductionTypeID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.subjectToTax);
    is<number | null | undefined>(value.percentage);
  },
  DeductionLines(value: DeductionLines) {
    is<DeductionLine[]>(value);
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
    is<boolean | null | undefined>(value.isSystemGenerated);
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
  EarningsOrderObject(value: EarningsOrderObject) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EarningsOrder | null | undefined>(value.statutoryDeduction);
  },
  EarningsOrders(value: EarningsOrders) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EarningsOrder[] | null | undefined>(value.statutoryDeductions);
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
    is<Open<EmployeeGender> | null | undefined>(value.gender);
    is<string | null | undefined>(value.phoneNumber);
    is<IsoDate | null | undefined>(value.startDate);
    is<IsoDate | null | undefined>(value.endDate);
    is<string | null | undefined>(value.payrollCalendarID);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
    is<IsoDateTime | null | undefined>(value.createdDateUTC);
    is<string | null | undefined>(value.jobTitle);
    is<string | null | undefined>(value.engagementType);
    is<IsoDate | null | undefined>(value.fixedTermEndDate);
    is<string | null | undefined>(value.employmentType);
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
  EmployeeLeaveSetup(value: EmployeeLeaveSetup) {
    is<boolean | null | undefined>(value.includeHolidayPay);
    is<number | null | undefined>(value.holidayPayOpeningBalance);
    is<number | null | undefined>(value.annualLeaveOpeningBalance);
    is<number | null | undefined>(value.negativeAnnualLeaveBalancePaidAmount);
    is<number | null | undefined>(value.sickLeaveOpeningBalance);
    is<number | null | undefined>(value.sickLeaveToAccrueAnnually);
    is<number | null | undefined>(value.sickLeaveMaximumToAccrue);
    is<string | null | undefined>(value.sickLeaveScheduleOfAccrual);
    is<IsoDate | null | undefined>(value.sickLeaveAnniversaryDate);
    is<IsoDate | null | undefined>(value.annualLeaveAnniversaryDate);
  },
  EmployeeLeaveType(value: EmployeeLeaveType) {
    is<string | null | undefined>(value.leaveTypeID);
    is<Open<EmployeeLeaveTypeScheduleOfAccrual> | null | undefined>(value.scheduleOfAccrual);
    is<number | null | undefined>(value.unitsAccruedAnnually);
    is<string | null | undefined>(value.typeOfUnitsToAccrue);
    is<number | null | undefined>(value.maximumToAccrue);
    is<number | null | undefined>(value.openingBalance);
    is<string | null | undefined>(value.openingBalanceTypeOfUnits);
    is<number | null | undefined>(value.rateAccruedHourly);
    is<number | null | undefined>(value.percentageOfGrossEarnings);
    is<boolean | null | undefined>(value.includeHolidayPayEveryPay);
    is<boolean | null | undefined>(value.showAnnualLeaveInAdvance);
    is<number | null | undefined>(value.annualLeaveTotalAmountPaid);
    is<IsoDate | null | undefined>(value.scheduleOfAccrualDate);
  },
  EmployeeOpeningBalance(value: EmployeeOpeningBalance) {
    is<IsoDate | null | undefined>(value.periodEndDate);
    is<number | null | undefined>(value.daysPaid);
    is<number | null | undefined>(value.unpaidWeeks);
    is<number | null | undefined>(value.grossEarnings);
  },
  EmployeeOpeningBalances(value: EmployeeOpeningBalances) {
    is<EmployeeOpeningBalance[]>(value);
  },
  EmployeePayTemplate(value: EmployeePayTemplate) {
    is<string | null | undefined>(value.employeeID);
    is<EarningsTemplates | null>(value.earningTemplates);
  },
  EmployeePayTemplateObject(value: EmployeePayTemplateObject) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeePayTemplate | null | undefined>(value.payTemplate);
  },
  EmployeeStatutoryLeaveBalance(value: EmployeeStatutoryLeaveBalance) {
    is<Open<EmployeeStatutoryLeaveBalanceLeaveType> | null | undefined>(value.leaveType);
    is<number | null | undefined>(value.balanceRemaining);
    is<Open<EmployeeStatutoryLeaveBalanceUnits> | null | undefined>(value.units);
  },
  EmployeeStatutoryLeaveBalanceLeaveType: (): EmployeeStatutoryLeaveBalanceLeaveType => some<'Sick' | 'Adoption' | 'Maternity' | 'Paternity' | 'Sharedparental'>(),
  EmployeeStatutoryLeaveBalanceObject(value: EmployeeStatutoryLeaveBalanceObject) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeeStatutoryLeaveBalance | null | undefined>(value.leaveBalance);
  },
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
  EmployeeStatutoryLeaveSummaryType: (): EmployeeStatutoryLeaveSummaryType => some<'Sick' | 'Adoption' | 'Maternity' | 'Paternity' | 'Sharedparental'>(),
  EmployeeStatutoryLeavesSummaries(value: EmployeeStatutoryLeavesSummaries) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeeStatutoryLeaveSummary[] | null | undefined>(value.statutoryLeaves);
  },
  EmployeeStatutorySickLeave(value: EmployeeStatutorySickLeave) {
    is<string | null | undefined>(value.statutoryLeaveID);
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
  EmployeeStatutorySickLeaveEntitlementFailureReasons: (): EmployeeStatutorySickLeaveEntitlementFailureReasons => some<'UnableToCalculateAwe' | 'AweLowerThanLel' | 'NotQualifiedInPreviousPiw' | 'ExceededMaximumEntitlementWeeksOfSsp' | 'ExceededMaximumDurationOfPiw' | 'SufficientNoticeNotGiven'>(),
  EmployeeStatutorySickLeaveObject(value: EmployeeStatutorySickLeaveObject) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeeStatutorySickLeave | null | undefined>(value.statutorySickLeave);
  },
  EmployeeStatutorySickLeaves(value: EmployeeStatutorySickLeaves) {
    is<Pagination | null | undefined>(value.pagination);
    is<Problem | null | undefined>(value.problem);
    is<EmployeeStatutorySickLeave[] | null | undefined>(value.statutorySickLeave);
  },
  EmployeeTax(value: EmployeeTax) {
    is<string | null | undefined>(value.irdNumber);
    is<Open<TaxCode> | null | undefined>(value.taxCode);
    is<number | null | undefined>(value.specialTaxRatePercentage);
    is<boolean | null | undefined>(value.hasSpecialStudentLoanRate);
    is<number | null | undefined>(value.specialStudentLoanRatePercentage);
    is<boolean | null | undefined>(value.isEligibleForKiwiSaver);
    is<number | null | undefined>(value.esctRatePercentage);
    is<Open<EmployeeTaxKiwiSaverContributions> | null | undefined>(value.kiwiSaverContributions);
    is<number | null | undefined>(value.kiwiSaverEmployeeContributionRatePercentage);
    is<number | null | undefined>(value.kiwiSaverEmployerContributionRatePercentage);
    is<number | null | undefined>(value.kiwiSaverEmployerSalarySacrificeContributionRatePercentage);
    is<IsoDate | null | undefined>(value.kiwiSaverOptOutDate);
    is<IsoDate | null | undefined>(value.kiwiSaverContributionHolidayEndDate);
    is<boolean | null | undefined>(value.hasStudentLoanBalance);
    is<number | null | undefined>(value.studentLoanBalance);
    is<IsoDate | null | undefined>(value.studentLoanAsAt);
  },
  EmployeeWorkingPattern(value: EmployeeWorkingPattern) {
    is<string | null>(value.payeeWorkingPatternID);
    is<IsoDate | null>(value.effectiveFrom);
  },
  EmployeeWorkingPatternWithWorkingWeeks(value: EmployeeWorkingPatternWithWorkingWeeks) {
    is<string | null>(value.payeeWorkingPatternID);
    is<IsoDate | null>(value.effectiveFrom);
    is<WorkingWeeks | null | undefined>(value.workingWeeks);
  },
  EmployeeWorkingPatterns(value: EmployeeWorkingPatterns) {
    is<EmployeeWorkingPattern[]>(value);
  },
  Employment(value: Employment) {
    is<string | null>(value.payrollCalendarID);
    is<string | null | undefined>(value.payRunCalendarID);
    is<IsoDate | null>(value.startDate);
    is<string | null>(value.engagementType);
    is<IsoDate | null | undefined>(value.fixedTermEndDate);
  },
  GrossEarningsHistory(value: GrossEarningsHistory) {
    is<number | null | undefined>(value.daysPaid);
    is<number | null | undefined>(value.unpaidWeeks);
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
    is<string | null | undefined>(value.earningsLineID);
    is<string | null | undefined>(value.earningsRateID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.isLinkedToTimesheet);
    is<boolean | null | undefined>(value.isAverageDailyPayRate);
    is<boolean | null | undefined>(value.isSystemGenerated);
  },
  LeaveEarningsLines(value: LeaveEarningsLines) {
    is<LeaveEarningsLine[]>(value);
  },
  LeavePeriod(value: LeavePeriod) {
    is<IsoDate | null | undefined>(value.periodStartDate);
    is<IsoDate | null | undefined>(value.periodEndDate);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.numberOfUnitsTaken);
    is<string | null | undefined>(value.typeOfUnits);
    is<string | null | undefined>(value.typeOfUnitsTaken);
    is<Open<LeavePeriodStatus> | null | undefined>(value.periodStatus);
  },
  LeaveType(value: LeaveType) {
    is<string>(value.leaveTypeID);
    is<string | null>(value.name);
    is<boolean | null>(value.isPaidLeave);
    is<boolean | null>(value.showOnPayslip);
    is<IsoDateTime | null | undefined>(value.updatedDateUTC);
    is<boolean | null | undefined>(value.isActive);
    is<string | null | undefined>(value.typeOfUnits);
    is<string | null | undefined>(value.typeOfUnitsToAccrue);
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
    is<PaySlip[] | null | undefined>(value.paySlips);
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
  PaySlip(value: PaySlip) {
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
    is<number | null | undefined>(value.totalStatutoryDeductions);
    is<number | null | undefined>(value.totalSuperannuation);
    is<string | null | undefined>(value.bacsHash);
    is<Open<PaymentMethodType> | null | undefined>(value.paymentMethod);
    is<EarningsLines | null | undefined>(value.earningsLines);
    is<LeaveEarningsLines | null | undefined>(value.leaveEarningsLines);
    is<TimesheetEarningsLines | null | undefined>(value.timesheetEarningsLines);
    is<DeductionLines | null | undefined>(value.deductionLines);
    is<ReimbursementLines | null | undefined>(value.reimbursementLines);
    is<LeaveAccrualLines | null | undefined>(value.leaveAccrualLines);
    is<SuperannuationLines | null | undefined>(value.superannuationLines);
    is<PaymentLines | null | undefined>(value.paymentLines);
    is<TaxLines | null | undefined>(value.employeeTaxLines);
    is<TaxLines | null | undefined>(value.employerTaxLines);
    is<StatutoryDeductionLines | null | undefined>(value.statutoryDeductionLines);
    is<TaxSettings | null | undefined>(value.taxSettings);
    is<GrossEarningsHistory | null | undefined>(value.grossEarningsHistory);
  },
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
    is<Open<PaymentMethodType> | null | undefined>(value.paymentMethod);
    is<BankAccount[] | null | undefined>(value.bankAccounts);
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
    is<Open<ReimbursementCategory> | null | undefined>(value.reimbursementCategory);
    is<Open<ReimbursementCalculationType> | null | undefined>(value.calculationType);
    is<string | null | undefined>(value.standardAmount);
    is<Open<ReimbursementStandardTypeOfUnits> | null | undefined>(value.standardTypeOfUnits);
    is<number | null | undefined>(value.standardRatePerUnit);
  },
  ReimbursementLine(value: ReimbursementLine) {
    is<string | null | undefined>(value.reimbursementTypeID);
    is<string | null | undefined>(value.description);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
  },
  ReimbursementLines(value: ReimbursementLines) {
    is<ReimbursementLine[]>(value);
  },
  SalaryAndWage(value: SalaryAndWage) {
    is<string>(value.salaryAndWagesID);
    is<string | null>(value.earningsRateID);
    is<number | null>(value.numberOfUnitsPerWeek);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null>(value.numberOfUnitsPerDay);
    is<number | null | undefined>(value.daysPerWeek);
    is<IsoDate | null>(value.effectiveFrom);
    is<number | null>(value.annualSalary);
    is<Open<SalaryAndWageStatus> | null>(value.status);
    is<Open<SalaryAndWagePaymentType> | null>(value.paymentType);
    is<Open<SalaryAndWageWorkPatternType> | null | undefined>(value.workPatternType);
  },
  StatutoryDeduction(value: StatutoryDeduction) {
    is<string>(value.id);
    is<string | null | undefined>(value.name);
    is<Open<StatutoryDeductionCategory> | null | undefined>(value.statutoryDeductionCategory);
    is<string | null | undefined>(value.liabilityAccountId);
    is<boolean | null | undefined>(value.currentRecord);
  },
  StatutoryDeductionCategory: (): StatutoryDeductionCategory => some<'PriorityOrder' | 'NonPriorityOrder' | 'TableBased' | 'ChildSupport' | 'CourtFines' | 'InlandRevenueArrears' | 'MsdRepayments' | 'StudentLoan' | 'AdditionalStudentLoan' | 'VoluntaryStudentLoan' | 'KiwiSaver'>(),
  StatutoryDeductionLine(value: StatutoryDeductionLine) {
    is<string | null | undefined>(value.statutoryDeductionTypeID);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.fixedAmount);
    is<boolean | null | undefined>(value.manualAdjustment);
  },
  StatutoryDeductionLines(value: StatutoryDeductionLines) {
    is<StatutoryDeductionLine[]>(value);
  },
  SuperannuationLine(value: SuperannuationLine) {
    is<string | null | undefined>(value.superannuationTypeID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.percentage);
    is<boolean | null | undefined>(value.manualAdjustment);
  },
  SuperannuationLines(value: SuperannuationLines) {
    is<SuperannuationLine[]>(value);
  },
  TaxLine(value: TaxLine) {
    is<string>(value.taxLineID);
    is<string | null | undefined>(value.description);
    is<number | null | undefined>(value.amount);
    is<number | null | undefined>(value.globalTaxTypeID);
    is<boolean | null | undefined>(value.manualAdjustment);
  },
  TaxLines(value: TaxLines) {
    is<TaxLine[]>(value);
  },
  TaxSettings(value: TaxSettings) {
    is<number | null | undefined>(value.periodUnits);
    is<Open<TaxSettingsPeriodType> | null | undefined>(value.periodType);
    is<Open<TaxCode> | null | undefined>(value.taxCode);
    is<string | null | undefined>(value.specialTaxRate);
    is<string | null | undefined>(value.lumpSumTaxCode);
    is<string | null | undefined>(value.lumpSumAmount);
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
    is<string | null | undefined>(value.earningsLineID);
    is<string | null | undefined>(value.earningsRateID);
    is<string | null | undefined>(value.displayName);
    is<number | null | undefined>(value.ratePerUnit);
    is<number | null | undefined>(value.numberOfUnits);
    is<number | null | undefined>(value.fixedAmount);
    is<number | null | undefined>(value.amount);
    is<boolean | null | undefined>(value.isLinkedToTimesheet);
    is<boolean | null | undefined>(value.isAverageDailyPayRate);
    is<boolean | null | undefined>(value.isSystemGenerated);
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
  WorkingWeek(value: WorkingWeek) {
    is<number | null>(value.monday);
    is<number | null>(value.tuesday);
    is<number | null>(value.wednesday);
    is<number | null>(value.thursday);
    is<number | null>(value.friday);
    is<number | null>(value.saturday);
    is<number | null>(value.sunday);
  },
  WorkingWeeks(value: WorkingWeeks) {
    is<WorkingWeek[]>(value);
  },
};
