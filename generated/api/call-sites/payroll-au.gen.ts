// What @acme/xero-payroll-au promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type APIException,
  type Account,
  type AccountType,
  type AllowanceCategory,
  type AllowanceType,
  type AppLimits,
  type AustralianState,
  type BankAccount,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type BooleanConditions,
  type BooleanFilter,
  type CalendarType,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type CountryOfResidence,
  type DateConditions,
  type DateFilter,
  type DeductionLine,
  type DeductionLineInput,
  type DeductionType,
  type DeductionTypeCalculationType,
  type DeductionTypeDeductionCategory,
  type DeductionTypeInput,
  type Download,
  type DriftObserver,
  type EarningsLine,
  type EarningsLineInput,
  type EarningsRate,
  type EarningsRateCalculationType,
  type EarningsRateInput,
  type EarningsType,
  type Employee,
  type EmployeeGender,
  type EmployeeInput,
  type EmployeeOrder,
  type EmployeeOrderField,
  type EmployeeStatus,
  type EmployeeTerminationReason,
  type EmployeeWhere,
  type EmployeesListOptions,
  type EmployeesResource,
  type EmploymentBasis,
  type EmploymentTerminationPaymentType,
  type EmploymentType,
  type EntitlementFinalPayPayoutType,
  type EnumConditions,
  type EnumFilter,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type GuidConditions,
  type GuidFilter,
  type HomeAddress,
  type HomeAddressInput,
  type HomeAddressWhere,
  type IncomeType,
  type InputByEntity,
  type InstantConditions,
  type InstantFilter,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
  type LeaveAccrualLine,
  type LeaveApplication,
  type LeaveApplicationInput,
  type LeaveApplicationOrder,
  type LeaveApplicationOrderField,
  type LeaveApplicationWhere,
  type LeaveApplicationsListOptions,
  type LeaveApplicationsListV2Options,
  type LeaveApplicationsResource,
  type LeaveBalance,
  type LeaveCategoryCode,
  type LeaveEarningsLine,
  type LeaveEarningsLineInput,
  type LeaveLine,
  type LeaveLineCalculationType,
  type LeaveLineInput,
  type LeaveLines,
  type LeavePeriod,
  type LeavePeriodInput,
  type LeavePeriodStatus,
  type LeaveType,
  type LeaveTypeContributionType,
  type LeaveTypeInput,
  type LimitOptions,
  type LimitRefusal,
  type LimitReport,
  type Limiter,
  type LimiterOptions,
  type LimiterRequest,
  type ListCall,
  type ListOptions,
  type ManualTaxType,
  type NumberConditions,
  type NumberFilter,
  type Open,
  type OpeningBalanceLeaveLine,
  type OpeningBalances,
  type OpeningBalancesInput,
  type OpeningBalancesWhere,
  type Page,
  type PageInfo,
  type PaidLeaveEarningsLine,
  type PayItem,
  type PayItemInput,
  type PayItemsGetOptions,
  type PayItemsResource,
  type PayOutType,
  type PayRun,
  type PayRunInput,
  type PayRunOrder,
  type PayRunOrderField,
  type PayRunStatus,
  type PayRunWhere,
  type PayRunsListOptions,
  type PayRunsResource,
  type PayTemplate,
  type PayTemplateInput,
  type PaymentFrequencyType,
  type PayrollAuClient,
  type PayrollCalendar,
  type PayrollCalendarInput,
  type PayrollCalendarOrder,
  type PayrollCalendarOrderField,
  type PayrollCalendarWhere,
  type PayrollCalendarsListOptions,
  type PayrollCalendarsResource,
  type Payslip,
  type PayslipLines,
  type PayslipResource,
  type PayslipSummary,
  type PayslipSummaryInput,
  type Permit,
  type RateLimit,
  type RateType,
  type RawWhere,
  type ReferenceConditions,
  type ReferenceFilter,
  type ReimbursementLine,
  type ReimbursementLines,
  type ReimbursementType,
  type ReimbursementTypeInput,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResidencyStatus,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type Rows,
  type SchemaChecks,
  type SeniorMaritalStatus,
  type Settings,
  type SettingsResource,
  type SettingsTrackingCategories,
  type SettingsTrackingCategory,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type SuperFund,
  type SuperFundInput,
  type SuperFundOrder,
  type SuperFundOrderField,
  type SuperFundProduct,
  type SuperFundType,
  type SuperFundWhere,
  type SuperLine,
  type SuperLineInput,
  type SuperMembership,
  type SuperMembershipInput,
  type SuperannuationCalculationType,
  type SuperannuationContributionType,
  type SuperannuationLine,
  type SuperannuationLineInput,
  type SuperfundProductsListOptions,
  type SuperfundProductsResource,
  type SuperfundsListOptions,
  type SuperfundsResource,
  type TFNExemptionType,
  type TaxDeclaration,
  type TaxDeclarationInput,
  type TaxDeclarationWhere,
  type TaxLine,
  type TaxLineInput,
  type TaxScaleType,
  type TextConditions,
  type TextFilter,
  type Timesheet,
  type TimesheetInput,
  type TimesheetLine,
  type TimesheetLineInput,
  type TimesheetLines,
  type TimesheetLinesInput,
  type TimesheetOrder,
  type TimesheetOrderField,
  type TimesheetStatus,
  type TimesheetWhere,
  type TimesheetsListOptions,
  type TimesheetsResource,
  type UploadOptions,
  type Validation,
  type ValidationError,
  type ValidationErrorDetail,
  type WhereByEntity,
  type WorkCondition,
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
  createPayrollAuClient,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-payroll-au';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-payroll-au/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-payroll-au/raw';
import {
  APIExceptionSchema as schemas_APIExceptionSchema,
  AccountSchema as schemas_AccountSchema,
  AccountTypeSchema as schemas_AccountTypeSchema,
  AllowanceCategorySchema as schemas_AllowanceCategorySchema,
  AllowanceTypeSchema as schemas_AllowanceTypeSchema,
  AustralianStateSchema as schemas_AustralianStateSchema,
  BankAccountInputSchema as schemas_BankAccountInputSchema,
  BankAccountSchema as schemas_BankAccountSchema,
  CalendarTypeSchema as schemas_CalendarTypeSchema,
  CountryOfResidenceSchema as schemas_CountryOfResidenceSchema,
  DeductionLineInputSchema as schemas_DeductionLineInputSchema,
  DeductionLineSchema as schemas_DeductionLineSchema,
  DeductionTypeCalculationTypeSchema as schemas_DeductionTypeCalculationTypeSchema,
  DeductionTypeDeductionCategorySchema as schemas_DeductionTypeDeductionCategorySchema,
  DeductionTypeInputSchema as schemas_DeductionTypeInputSchema,
  DeductionTypeSchema as schemas_DeductionTypeSchema,
  EarningsLineInputSchema as schemas_EarningsLineInputSchema,
  EarningsLineSchema as schemas_EarningsLineSchema,
  EarningsRateCalculationTypeSchema as schemas_EarningsRateCalculationTypeSchema,
  EarningsRateInputSchema as schemas_EarningsRateInputSchema,
  EarningsRateSchema as schemas_EarningsRateSchema,
  EarningsTypeSchema as schemas_EarningsTypeSchema,
  EmployeeGenderSchema as schemas_EmployeeGenderSchema,
  EmployeeInputSchema as schemas_EmployeeInputSchema,
  EmployeeSchema as schemas_EmployeeSchema,
  EmployeeStatusSchema as schemas_EmployeeStatusSchema,
  EmployeeTerminationReasonSchema as schemas_EmployeeTerminationReasonSchema,
  EmploymentBasisSchema as schemas_EmploymentBasisSchema,
  EmploymentTerminationPaymentTypeSchema as schemas_EmploymentTerminationPaymentTypeSchema,
  EmploymentTypeSchema as schemas_EmploymentTypeSchema,
  EntitlementFinalPayPayoutTypeSchema as schemas_EntitlementFinalPayPayoutTypeSchema,
  type EnumSchema as schemas_EnumSchema,
  HomeAddressInputSchema as schemas_HomeAddressInputSchema,
  HomeAddressSchema as schemas_HomeAddressSchema,
  IncomeTypeSchema as schemas_IncomeTypeSchema,
  type InputSchema as schemas_InputSchema,
  LeaveAccrualLineInputSchema as schemas_LeaveAccrualLineInputSchema,
  LeaveAccrualLineSchema as schemas_LeaveAccrualLineSchema,
  LeaveApplicationInputSchema as schemas_LeaveApplicationInputSchema,
  LeaveApplicationSchema as schemas_LeaveApplicationSchema,
  LeaveBalanceInputSchema as schemas_LeaveBalanceInputSchema,
  LeaveBalanceSchema as schemas_LeaveBalanceSchema,
  LeaveCategoryCodeSchema as schemas_LeaveCategoryCodeSchema,
  LeaveEarningsLineInputSchema as schemas_LeaveEarningsLineInputSchema,
  LeaveEarningsLineSchema as schemas_LeaveEarningsLineSchema,
  LeaveLineCalculationTypeSchema as schemas_LeaveLineCalculationTypeSchema,
  LeaveLineInputSchema as schemas_LeaveLineInputSchema,
  LeaveLineSchema as schemas_LeaveLineSchema,
  LeaveLinesSchema as schemas_LeaveLinesSchema,
  LeavePeriodInputSchema as schemas_LeavePeriodInputSchema,
  LeavePeriodSchema as schemas_LeavePeriodSchema,
  LeavePeriodStatusSchema as schemas_LeavePeriodStatusSchema,
  LeaveTypeContributionTypeSchema as schemas_LeaveTypeContributionTypeSchema,
  LeaveTypeInputSchema as schemas_LeaveTypeInputSchema,
  LeaveTypeSchema as schemas_LeaveTypeSchema,
  ManualTaxTypeSchema as schemas_ManualTaxTypeSchema,
  OpeningBalanceLeaveLineInputSchema as schemas_OpeningBalanceLeaveLineInputSchema,
  OpeningBalanceLeaveLineSchema as schemas_OpeningBalanceLeaveLineSchema,
  OpeningBalancesInputSchema as schemas_OpeningBalancesInputSchema,
  OpeningBalancesSchema as schemas_OpeningBalancesSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaidLeaveEarningsLineInputSchema as schemas_PaidLeaveEarningsLineInputSchema,
  PaidLeaveEarningsLineSchema as schemas_PaidLeaveEarningsLineSchema,
  PayItemInputSchema as schemas_PayItemInputSchema,
  PayItemSchema as schemas_PayItemSchema,
  PayOutTypeSchema as schemas_PayOutTypeSchema,
  PayRunInputSchema as schemas_PayRunInputSchema,
  PayRunSchema as schemas_PayRunSchema,
  PayRunStatusSchema as schemas_PayRunStatusSchema,
  PayTemplateInputSchema as schemas_PayTemplateInputSchema,
  PayTemplateSchema as schemas_PayTemplateSchema,
  PaymentFrequencyTypeSchema as schemas_PaymentFrequencyTypeSchema,
  PayrollCalendarInputSchema as schemas_PayrollCalendarInputSchema,
  PayrollCalendarSchema as schemas_PayrollCalendarSchema,
  PayslipLinesSchema as schemas_PayslipLinesSchema,
  PayslipSchema as schemas_PayslipSchema,
  PayslipSummaryInputSchema as schemas_PayslipSummaryInputSchema,
  PayslipSummarySchema as schemas_PayslipSummarySchema,
  RateTypeSchema as schemas_RateTypeSchema,
  type ReadSchema as schemas_ReadSchema,
  ReimbursementLineInputSchema as schemas_ReimbursementLineInputSchema,
  ReimbursementLineSchema as schemas_ReimbursementLineSchema,
  ReimbursementLinesSchema as schemas_ReimbursementLinesSchema,
  ReimbursementTypeInputSchema as schemas_ReimbursementTypeInputSchema,
  ReimbursementTypeSchema as schemas_ReimbursementTypeSchema,
  ResidencyStatusSchema as schemas_ResidencyStatusSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  SeniorMaritalStatusSchema as schemas_SeniorMaritalStatusSchema,
  SettingsSchema as schemas_SettingsSchema,
  SettingsTrackingCategoriesSchema as schemas_SettingsTrackingCategoriesSchema,
  SettingsTrackingCategorySchema as schemas_SettingsTrackingCategorySchema,
  type StandardSchema as schemas_StandardSchema,
  SuperFundInputSchema as schemas_SuperFundInputSchema,
  SuperFundProductSchema as schemas_SuperFundProductSchema,
  SuperFundSchema as schemas_SuperFundSchema,
  SuperFundTypeSchema as schemas_SuperFundTypeSchema,
  SuperLineInputSchema as schemas_SuperLineInputSchema,
  SuperLineSchema as schemas_SuperLineSchema,
  SuperMembershipInputSchema as schemas_SuperMembershipInputSchema,
  SuperMembershipSchema as schemas_SuperMembershipSchema,
  SuperannuationCalculationTypeSchema as schemas_SuperannuationCalculationTypeSchema,
  SuperannuationContributionTypeSchema as schemas_SuperannuationContributionTypeSchema,
  SuperannuationLineInputSchema as schemas_SuperannuationLineInputSchema,
  SuperannuationLineSchema as schemas_SuperannuationLineSchema,
  TFNExemptionTypeSchema as schemas_TFNExemptionTypeSchema,
  TaxDeclarationInputSchema as schemas_TaxDeclarationInputSchema,
  TaxDeclarationSchema as schemas_TaxDeclarationSchema,
  TaxLineInputSchema as schemas_TaxLineInputSchema,
  TaxLineSchema as schemas_TaxLineSchema,
  TaxScaleTypeSchema as schemas_TaxScaleTypeSchema,
  TimesheetInputSchema as schemas_TimesheetInputSchema,
  TimesheetLineInputSchema as schemas_TimesheetLineInputSchema,
  TimesheetLineSchema as schemas_TimesheetLineSchema,
  TimesheetLinesInputSchema as schemas_TimesheetLinesInputSchema,
  TimesheetLinesSchema as schemas_TimesheetLinesSchema,
  TimesheetSchema as schemas_TimesheetSchema,
  TimesheetStatusSchema as schemas_TimesheetStatusSchema,
  ValidationErrorSchema as schemas_ValidationErrorSchema,
  WorkConditionSchema as schemas_WorkConditionSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-payroll-au/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-payroll-au/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createPayrollAuClient() {
    is<PayrollAuClient>(createPayrollAuClient(some<XeroSession>(), some<ClientOptions>()));
  },
  compileWhere<Entity extends keyof WhereByEntity>() {
    is<string | undefined>(compileWhere<Entity>(some<Entity>(), some<WhereByEntity[Entity] | string>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'employees.list'(client: PayrollAuClient) {
    is<ListCall<Employee>>(client.employees.list());
    is<ListCall<Employee>>(client.employees.list({
      where: some<EmployeeWhere | RawWhere | undefined>(),
      order: some<EmployeeOrder | readonly EmployeeOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.create'(client: PayrollAuClient) {
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.create(some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.createMany'(client: PayrollAuClient) {
    is<Call<Batch<Employee, EmployeeInput>>>(client.employees.createMany(some<Rows<EmployeeInput>>()));
    is<Call<Batch<Employee, EmployeeInput>>>(client.employees.createMany(some<Rows<EmployeeInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'employees.get'(client: PayrollAuClient) {
    is<Call<Employee>>(client.employees.get(some<string>()));
    is<Call<Employee>>(client.employees.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'employees.update'(client: PayrollAuClient) {
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>()));
    is<Call<Employee>>(client.employees.update(some<string>(), some<EmployeeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.list'(client: PayrollAuClient) {
    is<ListCall<LeaveApplication>>(client.leaveApplications.list());
    is<ListCall<LeaveApplication>>(client.leaveApplications.list({
      where: some<LeaveApplicationWhere | RawWhere | undefined>(),
      order: some<LeaveApplicationOrder | readonly LeaveApplicationOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.create'(client: PayrollAuClient) {
    is<Call<LeaveApplication>>(client.leaveApplications.create(some<LeaveApplicationInput>()));
    is<Call<LeaveApplication>>(client.leaveApplications.create(some<LeaveApplicationInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.createMany'(client: PayrollAuClient) {
    is<Call<Batch<LeaveApplication, LeaveApplicationInput>>>(client.leaveApplications.createMany(some<Rows<LeaveApplicationInput>>()));
    is<Call<Batch<LeaveApplication, LeaveApplicationInput>>>(client.leaveApplications.createMany(some<Rows<LeaveApplicationInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'leaveApplications.listV2'(client: PayrollAuClient) {
    is<ListCall<LeaveApplication>>(client.leaveApplications.listV2());
    is<ListCall<LeaveApplication>>(client.leaveApplications.listV2({
      where: some<LeaveApplicationWhere | RawWhere | undefined>(),
      order: some<LeaveApplicationOrder | readonly LeaveApplicationOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.get'(client: PayrollAuClient) {
    is<Call<LeaveApplication>>(client.leaveApplications.get(some<string>()));
    is<Call<LeaveApplication>>(client.leaveApplications.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.update'(client: PayrollAuClient) {
    is<Call<LeaveApplication>>(client.leaveApplications.update(some<string>(), some<LeaveApplicationInput>()));
    is<Call<LeaveApplication>>(client.leaveApplications.update(some<string>(), some<LeaveApplicationInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.approve'(client: PayrollAuClient) {
    is<Call<LeaveApplication>>(client.leaveApplications.approve(some<string>()));
    is<Call<LeaveApplication>>(client.leaveApplications.approve(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'leaveApplications.reject'(client: PayrollAuClient) {
    is<Call<LeaveApplication>>(client.leaveApplications.reject(some<string>()));
    is<Call<LeaveApplication>>(client.leaveApplications.reject(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payItems.get'(client: PayrollAuClient) {
    is<Call<PayItem>>(client.payItems.get());
    is<Call<PayItem>>(client.payItems.get({
      where: some<string | undefined>(),
      order: some<string | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payItems.create'(client: PayrollAuClient) {
    is<Call<PayItem>>(client.payItems.create(some<PayItemInput>()));
    is<Call<PayItem>>(client.payItems.create(some<PayItemInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.list'(client: PayrollAuClient) {
    is<ListCall<PayRun>>(client.payRuns.list());
    is<ListCall<PayRun>>(client.payRuns.list({
      where: some<PayRunWhere | RawWhere | undefined>(),
      order: some<PayRunOrder | readonly PayRunOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.create'(client: PayrollAuClient) {
    is<Call<PayRun>>(client.payRuns.create(some<PayRunInput>()));
    is<Call<PayRun>>(client.payRuns.create(some<PayRunInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.createMany'(client: PayrollAuClient) {
    is<Call<Batch<PayRun, PayRunInput>>>(client.payRuns.createMany(some<Rows<PayRunInput>>()));
    is<Call<Batch<PayRun, PayRunInput>>>(client.payRuns.createMany(some<Rows<PayRunInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'payRuns.get'(client: PayrollAuClient) {
    is<Call<PayRun>>(client.payRuns.get(some<string>()));
    is<Call<PayRun>>(client.payRuns.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payRuns.update'(client: PayrollAuClient) {
    is<Call<PayRun>>(client.payRuns.update(some<string>(), some<PayRunInput>()));
    is<Call<PayRun>>(client.payRuns.update(some<string>(), some<PayRunInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payrollCalendars.list'(client: PayrollAuClient) {
    is<ListCall<PayrollCalendar>>(client.payrollCalendars.list());
    is<ListCall<PayrollCalendar>>(client.payrollCalendars.list({
      where: some<PayrollCalendarWhere | RawWhere | undefined>(),
      order: some<PayrollCalendarOrder | readonly PayrollCalendarOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payrollCalendars.create'(client: PayrollAuClient) {
    is<Call<PayrollCalendar>>(client.payrollCalendars.create(some<PayrollCalendarInput>()));
    is<Call<PayrollCalendar>>(client.payrollCalendars.create(some<PayrollCalendarInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payrollCalendars.createMany'(client: PayrollAuClient) {
    is<Call<Batch<PayrollCalendar, PayrollCalendarInput>>>(client.payrollCalendars.createMany(some<Rows<PayrollCalendarInput>>()));
    is<Call<Batch<PayrollCalendar, PayrollCalendarInput>>>(client.payrollCalendars.createMany(some<Rows<PayrollCalendarInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'payrollCalendars.get'(client: PayrollAuClient) {
    is<Call<PayrollCalendar>>(client.payrollCalendars.get(some<string>()));
    is<Call<PayrollCalendar>>(client.payrollCalendars.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payslip.get'(client: PayrollAuClient) {
    is<Call<Payslip>>(client.payslip.get(some<string>()));
    is<Call<Payslip>>(client.payslip.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payslip.update'(client: PayrollAuClient) {
    is<Call<Payslip>>(client.payslip.update(some<string>(), some<PayslipLines>()));
    is<Call<Payslip>>(client.payslip.update(some<string>(), some<PayslipLines>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.get'(client: PayrollAuClient) {
    is<Call<Settings>>(client.settings.get());
    is<Call<Settings>>(client.settings.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superfundProducts.list'(client: PayrollAuClient) {
    is<ListCall<SuperFundProduct>>(client.superfundProducts.list());
    is<ListCall<SuperFundProduct>>(client.superfundProducts.list({
      ABN: some<string | undefined>(),
      USI: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superfunds.list'(client: PayrollAuClient) {
    is<ListCall<SuperFund>>(client.superfunds.list());
    is<ListCall<SuperFund>>(client.superfunds.list({
      where: some<SuperFundWhere | RawWhere | undefined>(),
      order: some<SuperFundOrder | readonly SuperFundOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superfunds.create'(client: PayrollAuClient) {
    is<Call<SuperFund>>(client.superfunds.create(some<SuperFundInput>()));
    is<Call<SuperFund>>(client.superfunds.create(some<SuperFundInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superfunds.createMany'(client: PayrollAuClient) {
    is<Call<Batch<SuperFund, SuperFundInput>>>(client.superfunds.createMany(some<Rows<SuperFundInput>>()));
    is<Call<Batch<SuperFund, SuperFundInput>>>(client.superfunds.createMany(some<Rows<SuperFundInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'superfunds.get'(client: PayrollAuClient) {
    is<Call<SuperFund>>(client.superfunds.get(some<string>()));
    is<Call<SuperFund>>(client.superfunds.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'superfunds.update'(client: PayrollAuClient) {
    is<Call<SuperFund>>(client.superfunds.update(some<string>(), some<SuperFundInput>()));
    is<Call<SuperFund>>(client.superfunds.update(some<string>(), some<SuperFundInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.list'(client: PayrollAuClient) {
    is<ListCall<Timesheet>>(client.timesheets.list());
    is<ListCall<Timesheet>>(client.timesheets.list({
      where: some<TimesheetWhere | RawWhere | undefined>(),
      order: some<TimesheetOrder | readonly TimesheetOrder[] | undefined>(),
      page: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.create'(client: PayrollAuClient) {
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>()));
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.createMany'(client: PayrollAuClient) {
    is<Call<Batch<Timesheet, TimesheetInput>>>(client.timesheets.createMany(some<Rows<TimesheetInput>>()));
    is<Call<Batch<Timesheet, TimesheetInput>>>(client.timesheets.createMany(some<Rows<TimesheetInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'timesheets.get'(client: PayrollAuClient) {
    is<Call<Timesheet>>(client.timesheets.get(some<string>()));
    is<Call<Timesheet>>(client.timesheets.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.update'(client: PayrollAuClient) {
    is<Call<Timesheet>>(client.timesheets.update(some<string>(), some<TimesheetInput>()));
    is<Call<Timesheet>>(client.timesheets.update(some<string>(), some<TimesheetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  RawWhere: (): RawWhere => some<string>(),
  TextConditions: (): TextConditions[] => [
    {
      eq: some<string | null | undefined>(),
      ne: some<string | null | undefined>(),
      in: some<readonly string[] | undefined>(),
      contains: some<string | undefined>(),
      startsWith: some<string | undefined>(),
      endsWith: some<string | undefined>(),
      ignoreCase: some<true | undefined>(),
    },
    {},
  ],
  NumberConditions: (): NumberConditions[] => [
    {
      eq: some<number | null | undefined>(),
      ne: some<number | null | undefined>(),
      gt: some<number | undefined>(),
      gte: some<number | undefined>(),
      lt: some<number | undefined>(),
      lte: some<number | undefined>(),
      in: some<readonly number[] | undefined>(),
    },
    {},
  ],
  BooleanConditions: (): BooleanConditions[] => [
    {
      eq: some<boolean | null | undefined>(),
      ne: some<boolean | null | undefined>(),
    },
    {},
  ],
  GuidConditions: (): GuidConditions[] => [
    {
      eq: some<string | null | undefined>(),
      ne: some<string | null | undefined>(),
      in: some<readonly string[] | undefined>(),
    },
    {},
  ],
  DateConditions: (): DateConditions[] => [
    {
      eq: some<string | null | undefined>(),
      ne: some<string | null | undefined>(),
      gt: some<string | undefined>(),
      gte: some<string | undefined>(),
      lt: some<string | undefined>(),
      lte: some<string | undefined>(),
      in: some<readonly string[] | undefined>(),
    },
    {},
  ],
  InstantConditions: (): InstantConditions[] => [
    {
      eq: some<string | Date | null | undefined>(),
      ne: some<string | Date | null | undefined>(),
      gt: some<string | Date | undefined>(),
      gte: some<string | Date | undefined>(),
      lt: some<string | Date | undefined>(),
      lte: some<string | Date | undefined>(),
      in: some<readonly (string | Date)[] | undefined>(),
    },
    {},
  ],
  EnumConditions: <Values extends string>(): EnumConditions<Values>[] => [
    {
      eq: some<Values | null | undefined>(),
      ne: some<Values | null | undefined>(),
      in: some<readonly Values[] | undefined>(),
    },
    {},
  ],
  ReferenceConditions: (): ReferenceConditions[] => [
    {
      ne: some<null | undefined>(),
    },
    {},
  ],
  TextFilter: (): TextFilter => some<string | null | TextConditions>(),
  NumberFilter: (): NumberFilter => some<number | null | NumberConditions>(),
  BooleanFilter: (): BooleanFilter => some<boolean | null | BooleanConditions>(),
  GuidFilter: (): GuidFilter => some<string | null | GuidConditions>(),
  DateFilter: (): DateFilter => some<string | null | DateConditions>(),
  InstantFilter: (): InstantFilter => some<string | Date | null | InstantConditions>(),
  EnumFilter: <Values extends string>(): EnumFilter<Values> => some<Values | null | EnumConditions<Values>>(),
  ReferenceFilter: <Where>(): ReferenceFilter<Where> => some<null | (Where & ReferenceConditions)>(),
  EmployeeWhere: (): EmployeeWhere[] => [
    {
      FirstName: some<TextFilter | undefined>(),
      LastName: some<TextFilter | undefined>(),
      DateOfBirth: some<DateFilter | undefined>(),
      HomeAddress: some<ReferenceFilter<HomeAddressWhere> | undefined>(),
      StartDate: some<DateFilter | undefined>(),
      Title: some<TextFilter | undefined>(),
      MiddleNames: some<TextFilter | undefined>(),
      Email: some<TextFilter | undefined>(),
      Gender: some<EnumFilter<EmployeeGender> | undefined>(),
      Phone: some<TextFilter | undefined>(),
      Mobile: some<TextFilter | undefined>(),
      TwitterUserName: some<TextFilter | undefined>(),
      IsAuthorisedToApproveLeave: some<BooleanFilter | undefined>(),
      IsAuthorisedToApproveTimesheets: some<BooleanFilter | undefined>(),
      JobTitle: some<TextFilter | undefined>(),
      Classification: some<TextFilter | undefined>(),
      OrdinaryEarningsRateID: some<GuidFilter | undefined>(),
      PayrollCalendarID: some<GuidFilter | undefined>(),
      EmployeeGroupName: some<TextFilter | undefined>(),
      EmployeeID: some<GuidFilter | undefined>(),
      TerminationDate: some<DateFilter | undefined>(),
      TerminationReason: some<EnumFilter<EmployeeTerminationReason> | undefined>(),
      OpeningBalances: some<ReferenceFilter<OpeningBalancesWhere> | undefined>(),
      TaxDeclaration: some<ReferenceFilter<TaxDeclarationWhere> | undefined>(),
      IncomeType: some<EnumFilter<IncomeType> | undefined>(),
      EmploymentType: some<EnumFilter<EmploymentType> | undefined>(),
      CountryOfResidence: some<EnumFilter<CountryOfResidence> | undefined>(),
      IsSTP2Qualified: some<BooleanFilter | undefined>(),
      Status: some<EnumFilter<EmployeeStatus> | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly EmployeeWhere[] | undefined>(),
      OR: some<readonly EmployeeWhere[] | undefined>(),
    },
    {},
  ],
  HomeAddressWhere: (): HomeAddressWhere[] => [
    {
      AddressLine1: some<TextFilter | undefined>(),
      AddressLine2: some<TextFilter | undefined>(),
      City: some<TextFilter | undefined>(),
      Region: some<EnumFilter<AustralianState> | undefined>(),
      PostalCode: some<TextFilter | undefined>(),
      Country: some<TextFilter | undefined>(),
      AND: some<readonly HomeAddressWhere[] | undefined>(),
      OR: some<readonly HomeAddressWhere[] | undefined>(),
    },
    {},
  ],
  LeaveApplicationWhere: (): LeaveApplicationWhere[] => [
    {
      LeaveApplicationID: some<GuidFilter | undefined>(),
      EmployeeID: some<GuidFilter | undefined>(),
      LeaveTypeID: some<GuidFilter | undefined>(),
      Title: some<TextFilter | undefined>(),
      StartDate: some<DateFilter | undefined>(),
      EndDate: some<DateFilter | undefined>(),
      Description: some<TextFilter | undefined>(),
      PayOutType: some<EnumFilter<PayOutType> | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly LeaveApplicationWhere[] | undefined>(),
      OR: some<readonly LeaveApplicationWhere[] | undefined>(),
    },
    {},
  ],
  OpeningBalancesWhere: (): OpeningBalancesWhere[] => [
    {
      OpeningBalanceDate: some<DateFilter | undefined>(),
      Tax: some<TextFilter | undefined>(),
      AND: some<readonly OpeningBalancesWhere[] | undefined>(),
      OR: some<readonly OpeningBalancesWhere[] | undefined>(),
    },
    {},
  ],
  PayRunWhere: (): PayRunWhere[] => [
    {
      PayrollCalendarID: some<GuidFilter | undefined>(),
      PayRunID: some<GuidFilter | undefined>(),
      PayRunPeriodStartDate: some<DateFilter | undefined>(),
      PayRunPeriodEndDate: some<DateFilter | undefined>(),
      PayRunStatus: some<EnumFilter<PayRunStatus> | undefined>(),
      PaymentDate: some<DateFilter | undefined>(),
      PayslipMessage: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      Wages: some<NumberFilter | undefined>(),
      Deductions: some<NumberFilter | undefined>(),
      Tax: some<NumberFilter | undefined>(),
      Super: some<NumberFilter | undefined>(),
      Reimbursement: some<NumberFilter | undefined>(),
      NetPay: some<NumberFilter | undefined>(),
      AND: some<readonly PayRunWhere[] | undefined>(),
      OR: some<readonly PayRunWhere[] | undefined>(),
    },
    {},
  ],
  PayrollCalendarWhere: (): PayrollCalendarWhere[] => [
    {
      Name: some<TextFilter | undefined>(),
      CalendarType: some<EnumFilter<CalendarType> | undefined>(),
      StartDate: some<DateFilter | undefined>(),
      PaymentDate: some<DateFilter | undefined>(),
      PayrollCalendarID: some<GuidFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      ReferenceDate: some<DateFilter | undefined>(),
      AND: some<readonly PayrollCalendarWhere[] | undefined>(),
      OR: some<readonly PayrollCalendarWhere[] | undefined>(),
    },
    {},
  ],
  SuperFundWhere: (): SuperFundWhere[] => [
    {
      SuperFundID: some<GuidFilter | undefined>(),
      Type: some<EnumFilter<SuperFundType> | undefined>(),
      Name: some<TextFilter | undefined>(),
      ABN: some<TextFilter | undefined>(),
      BSB: some<TextFilter | undefined>(),
      AccountNumber: some<TextFilter | undefined>(),
      AccountName: some<TextFilter | undefined>(),
      ElectronicServiceAddress: some<TextFilter | undefined>(),
      EmployerNumber: some<TextFilter | undefined>(),
      SPIN: some<TextFilter | undefined>(),
      USI: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly SuperFundWhere[] | undefined>(),
      OR: some<readonly SuperFundWhere[] | undefined>(),
    },
    {},
  ],
  TaxDeclarationWhere: (): TaxDeclarationWhere[] => [
    {
      EmployeeID: some<GuidFilter | undefined>(),
      EmploymentBasis: some<EnumFilter<EmploymentBasis> | undefined>(),
      TFNExemptionType: some<EnumFilter<TFNExemptionType> | undefined>(),
      TaxFileNumber: some<TextFilter | undefined>(),
      ABN: some<TextFilter | undefined>(),
      AustralianResidentForTaxPurposes: some<BooleanFilter | undefined>(),
      ResidencyStatus: some<EnumFilter<ResidencyStatus> | undefined>(),
      TaxScaleType: some<EnumFilter<TaxScaleType> | undefined>(),
      WorkCondition: some<EnumFilter<WorkCondition> | undefined>(),
      SeniorMaritalStatus: some<EnumFilter<SeniorMaritalStatus> | undefined>(),
      TaxFreeThresholdClaimed: some<BooleanFilter | undefined>(),
      TaxOffsetEstimatedAmount: some<NumberFilter | undefined>(),
      HasHELPDebt: some<BooleanFilter | undefined>(),
      HasSFSSDebt: some<BooleanFilter | undefined>(),
      HasTradeSupportLoanDebt: some<BooleanFilter | undefined>(),
      UpwardVariationTaxWithholdingAmount: some<NumberFilter | undefined>(),
      EligibleToReceiveLeaveLoading: some<BooleanFilter | undefined>(),
      ApprovedWithholdingVariationPercentage: some<NumberFilter | undefined>(),
      HasStudentStartupLoan: some<BooleanFilter | undefined>(),
      HasLoanOrStudentDebt: some<BooleanFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      IncludeLeaveLoadingInQualifyingEarnings: some<BooleanFilter | undefined>(),
      AND: some<readonly TaxDeclarationWhere[] | undefined>(),
      OR: some<readonly TaxDeclarationWhere[] | undefined>(),
    },
    {},
  ],
  TimesheetWhere: (): TimesheetWhere[] => [
    {
      EmployeeID: some<GuidFilter | undefined>(),
      StartDate: some<DateFilter | undefined>(),
      EndDate: some<DateFilter | undefined>(),
      Status: some<EnumFilter<TimesheetStatus> | undefined>(),
      Hours: some<NumberFilter | undefined>(),
      TimesheetID: some<GuidFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly TimesheetWhere[] | undefined>(),
      OR: some<readonly TimesheetWhere[] | undefined>(),
    },
    {},
  ],
  EmployeeOrderField: (): EmployeeOrderField => some<'FirstName' | 'LastName' | 'DateOfBirth' | 'StartDate' | 'Title' | 'MiddleNames' | 'Email' | 'Gender' | 'Phone' | 'Mobile' | 'TwitterUserName' | 'IsAuthorisedToApproveLeave' | 'IsAuthorisedToApproveTimesheets' | 'JobTitle' | 'Classification' | 'OrdinaryEarningsRateID' | 'PayrollCalendarID' | 'EmployeeGroupName' | 'EmployeeID' | 'TerminationDate' | 'TerminationReason' | 'IncomeType' | 'EmploymentType' | 'CountryOfResidence' | 'IsSTP2Qualified' | 'Status' | 'UpdatedDateUTC' | 'HomeAddress.PostalCode' | 'OpeningBalances.OpeningBalanceDate' | 'TaxDeclaration.EmployeeID' | 'TaxDeclaration.TaxFileNumber'>(),
  EmployeeOrder: (): EmployeeOrder => some<EmployeeOrderField | `${EmployeeOrderField} ${'ASC' | 'DESC'}`>(),
  LeaveApplicationOrderField: (): LeaveApplicationOrderField => some<'LeaveApplicationID' | 'EmployeeID' | 'LeaveTypeID' | 'Title' | 'StartDate' | 'EndDate' | 'Description' | 'PayOutType' | 'UpdatedDateUTC'>(),
  LeaveApplicationOrder: (): LeaveApplicationOrder => some<LeaveApplicationOrderField | `${LeaveApplicationOrderField} ${'ASC' | 'DESC'}`>(),
  PayRunOrderField: (): PayRunOrderField => some<'PayrollCalendarID' | 'PayRunID' | 'PayRunPeriodStartDate' | 'PayRunPeriodEndDate' | 'PayRunStatus' | 'PaymentDate' | 'PayslipMessage' | 'UpdatedDateUTC' | 'Wages' | 'Deductions' | 'Tax' | 'Super' | 'Reimbursement' | 'NetPay'>(),
  PayRunOrder: (): PayRunOrder => some<PayRunOrderField | `${PayRunOrderField} ${'ASC' | 'DESC'}`>(),
  PayrollCalendarOrderField: (): PayrollCalendarOrderField => some<'Name' | 'CalendarType' | 'StartDate' | 'PaymentDate' | 'PayrollCalendarID' | 'UpdatedDateUTC' | 'ReferenceDate'>(),
  PayrollCalendarOrder: (): PayrollCalendarOrder => some<PayrollCalendarOrderField | `${PayrollCalendarOrderField} ${'ASC' | 'DESC'}`>(),
  SuperFundOrderField: (): SuperFundOrderField => some<'SuperFundID' | 'Type' | 'Name' | 'ABN' | 'BSB' | 'AccountNumber' | 'AccountName' | 'ElectronicServiceAddress' | 'EmployerNumber' | 'SPIN' | 'USI' | 'UpdatedDateUTC'>(),
  SuperFundOrder: (): SuperFundOrder => some<SuperFundOrderField | `${SuperFundOrderField} ${'ASC' | 'DESC'}`>(),
  TimesheetOrderField: (): TimesheetOrderField => some<'EmployeeID' | 'StartDate' | 'EndDate' | 'Status' | 'Hours' | 'TimesheetID' | 'UpdatedDateUTC'>(),
  TimesheetOrder: (): TimesheetOrder => some<TimesheetOrderField | `${TimesheetOrderField} ${'ASC' | 'DESC'}`>(),
  IsoDate: (): IsoDate => some<string & {}>(),
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  AllowanceCategory: (): AllowanceCategory => some<'NONDEDUCTIBLE' | 'UNIFORM' | 'PRIVATEVEHICLE' | 'HOMEOFFICE' | 'TRANSPORT' | 'GENERAL' | 'OTHER'>(),
  AllowanceType: (): AllowanceType => some<'CAR' | 'TRANSPORT' | 'LAUNDRY' | 'MEALS' | 'TRAVEL' | 'OTHER' | 'TOOLS' | 'TASKS' | 'QUALIFICATIONS'>(),
  AustralianState: (): AustralianState => some<'ACT' | 'NSW' | 'NT' | 'QLD' | 'SA' | 'TAS' | 'VIC' | 'WA'>(),
  BankAccount: (): BankAccount[] => [
    {
      StatementText: some<string | undefined>(),
      AccountName: some<string | undefined>(),
      BSB: some<string | undefined>(),
      AccountNumber: some<string | undefined>(),
      Remainder: some<boolean | undefined>(),
      Amount: some<number | undefined>(),
    },
    {},
  ],
  CalendarType: (): CalendarType => some<'WEEKLY' | 'FORTNIGHTLY' | 'FOURWEEKLY' | 'MONTHLY' | 'TWICEMONTHLY' | 'QUARTERLY'>(),
  CountryOfResidence: (): CountryOfResidence => some<'AF' | 'AX' | 'AL' | 'DZ' | 'AS' | 'AD' | 'AO' | 'AI' | 'AQ' | 'AG' | 'AR' | 'AM' | 'AW' | 'AU' | 'AT' | 'AZ' | 'BS' | 'BH' | 'BD' | 'BB' | 'BY' | 'BE' | 'BZ' | 'BJ' | 'BM' | 'BT' | 'BO' | 'BA' | 'BW' | 'BV' | 'BR' | 'IO' | 'BN' | 'BG' | 'BF' | 'BI' | 'KH' | 'CM' | 'CA' | 'CV' | 'KY' | 'CF' | 'TD' | 'CL' | 'CN' | 'CX' | 'CC' | 'CO' | 'KM' | 'CG' | 'CD' | 'CK' | 'CR' | 'CI' | 'HR' | 'CU' | 'CY' | 'CZ' | 'DK' | 'DJ' | 'DM' | 'DO' | 'EC' | 'EG' | 'SV' | 'GQ' | 'ER' | 'EE' | 'ET' | 'FK' | 'FO' | 'FJ' | 'FI' | 'FR' | 'GF' | 'PF' | 'TF' | 'GA' | 'GM' | 'GE' | 'DE' | 'GH' | 'GI' | 'GR' | 'GL' | 'GD' | 'GP' | 'GU' | 'GT' | 'GG' | 'GN' | 'GW' | 'GY' | 'HT' | 'HM' | 'VA' | 'HN' | 'HK' | 'HU' | 'IS' | 'IN' | 'ID' | 'IR' | 'IQ' | 'IE' | 'IM' | 'IL' | 'IT' | 'JM' | 'JP' | 'JE' | 'JO' | 'KZ' | 'KE' | 'KI' | 'KP' | 'KR' | 'KW' | 'KG' | 'LA' | 'LV' | 'LB' | 'LS' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MO' | 'MK' | 'MG' | 'MW' | 'MY' | 'MV' | 'ML' | 'MT' | 'MH' | 'MQ' | 'MR' | 'MU' | 'YT' | 'MX' | 'FM' | 'MD' | 'MC' | 'MN' | 'ME' | 'MS' | 'MA' | 'MZ' | 'MM' | 'NA' | 'NR' | 'NP' | 'NL' | 'AN' | 'NC' | 'NZ' | 'NI' | 'NE' | 'NG' | 'NU' | 'NF' | 'MP' | 'NO' | 'OM' | 'PK' | 'PW' | 'PS' | 'PA' | 'PG' | 'PY' | 'PE' | 'PH' | 'PN' | 'PL' | 'PT' | 'PR' | 'QA' | 'RE' | 'RO' | 'RU' | 'RW' | 'BL' | 'SH' | 'KN' | 'LC' | 'MF' | 'PM' | 'VC' | 'WS' | 'SM' | 'ST' | 'SA' | 'SN' | 'RS' | 'SC' | 'SL' | 'SG' | 'SK' | 'SI' | 'SB' | 'SO' | 'ZA' | 'GS' | 'ES' | 'LK' | 'SD' | 'SR' | 'SJ' | 'SZ' | 'SE' | 'CH' | 'SY' | 'TW' | 'TJ' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TK' | 'TO' | 'TT' | 'TN' | 'TR' | 'TM' | 'TC' | 'TV' | 'UG' | 'UA' | 'AE' | 'GB' | 'US' | 'UM' | 'UY' | 'UZ' | 'VU' | 'VE' | 'VN' | 'VG' | 'VI' | 'WF' | 'EH' | 'YE' | 'ZM' | 'ZW' | 'BQ' | 'CW' | 'SX' | 'SS'>(),
  DeductionLineInput: (): DeductionLineInput[] => [
    {
      DeductionTypeID: some<string>(),
      CalculationType: some<DeductionTypeCalculationType | undefined>(),
      Amount: some<number | undefined>(),
      Percentage: some<number | undefined>(),
      NumberOfUnits: some<number | undefined>(),
    },
    {
      DeductionTypeID: some<string>(),
    },
  ],
  DeductionTypeCalculationType: (): DeductionTypeCalculationType => some<'FIXEDAMOUNT' | 'PRETAX' | 'POSTTAX'>(),
  DeductionTypeDeductionCategory: (): DeductionTypeDeductionCategory => some<'NONE' | 'UNIONFEES' | 'WORKPLACEGIVING'>(),
  DeductionTypeInput: (): DeductionTypeInput[] => [
    {
      Name: some<string | undefined>(),
      AccountCode: some<string | undefined>(),
      ReducesTax: some<boolean | undefined>(),
      ReducesSuper: some<boolean | undefined>(),
      IsExemptFromW1: some<boolean | undefined>(),
      DeductionTypeID: some<string | undefined>(),
      DeductionCategory: some<DeductionTypeDeductionCategory | undefined>(),
      CurrentRecord: some<boolean | undefined>(),
    },
    {},
  ],
  EarningsLineInput: (): EarningsLineInput[] => [
    {
      EarningsRateID: some<string>(),
      CalculationType: some<EarningsRateCalculationType | undefined>(),
      AnnualSalary: some<number | undefined>(),
      NumberOfUnitsPerWeek: some<number | undefined>(),
      RatePerUnit: some<number | undefined>(),
      NormalNumberOfUnits: some<number | undefined>(),
      Amount: some<number | undefined>(),
      NumberOfUnits: some<number | undefined>(),
      FixedAmount: some<number | undefined>(),
    },
    {
      EarningsRateID: some<string>(),
    },
  ],
  EarningsRateCalculationType: (): EarningsRateCalculationType => some<'USEEARNINGSRATE' | 'ENTEREARNINGSRATE' | 'ANNUALSALARY'>(),
  EarningsRateInput: (): EarningsRateInput[] => [
    {
      Name: some<string | undefined>(),
      AccountCode: some<string | undefined>(),
      TypeOfUnits: some<string | undefined>(),
      IsExemptFromTax: some<boolean | undefined>(),
      IsExemptFromSuper: some<boolean | undefined>(),
      IsReportableAsW1: some<boolean | undefined>(),
      IsQualifyingEarnings: some<boolean>(),
      AllowanceContributesToAnnualLeaveRate: some<boolean | undefined>(),
      AllowanceContributesToOvertimeRate: some<boolean | undefined>(),
      EarningsType: some<EarningsType | undefined>(),
      EarningsRateID: some<string | undefined>(),
      RateType: some<RateType | undefined>(),
      RatePerUnit: some<number | undefined>(),
      Multiplier: some<number | undefined>(),
      AccrueLeave: some<boolean | undefined>(),
      Amount: some<number | undefined>(),
      EmploymentTerminationPaymentType: some<EmploymentTerminationPaymentType | undefined>(),
      CurrentRecord: some<boolean | undefined>(),
      AllowanceType: some<AllowanceType | undefined>(),
      AllowanceCategory: some<AllowanceCategory | undefined>(),
    },
    {
      IsQualifyingEarnings: some<boolean>(),
    },
  ],
  EarningsType: (): EarningsType => some<'FIXED' | 'ORDINARYTIMEEARNINGS' | 'OVERTIMEEARNINGS' | 'ALLOWANCE' | 'LUMPSUMD' | 'EMPLOYMENTTERMINATIONPAYMENT' | 'LUMPSUMA' | 'LUMPSUMB' | 'BONUSESANDCOMMISSIONS' | 'LUMPSUME' | 'LUMPSUMW' | 'DIRECTORSFEES' | 'PAIDPARENTALLEAVE' | 'WORKERSCOMPENSATION'>(),
  EmployeeGender: (): EmployeeGender => some<'N' | 'M' | 'F' | 'I'>(),
  EmployeeInput: (): EmployeeInput[] => [
    {
      FirstName: some<string | undefined>(),
      LastName: some<string | undefined>(),
      DateOfBirth: some<IsoDate | undefined>(),
      HomeAddress: some<HomeAddressInput | undefined>(),
      StartDate: some<IsoDate | undefined>(),
      Title: some<string | undefined>(),
      MiddleNames: some<string | undefined>(),
      Email: some<string | undefined>(),
      Gender: some<EmployeeGender | undefined>(),
      Phone: some<string | undefined>(),
      Mobile: some<string | undefined>(),
      TwitterUserName: some<string | undefined>(),
      IsAuthorisedToApproveLeave: some<boolean | undefined>(),
      IsAuthorisedToApproveTimesheets: some<boolean | undefined>(),
      JobTitle: some<string | undefined>(),
      Classification: some<string | undefined>(),
      OrdinaryEarningsRateID: some<string | undefined>(),
      PayrollCalendarID: some<string | undefined>(),
      EmployeeGroupName: some<string | undefined>(),
      EmployeeID: some<string | undefined>(),
      TerminationDate: some<IsoDate | undefined>(),
      TerminationReason: some<EmployeeTerminationReason | undefined>(),
      BankAccounts: some<readonly BankAccount[] | undefined>(),
      PayTemplate: some<PayTemplateInput | undefined>(),
      OpeningBalances: some<OpeningBalancesInput | undefined>(),
      TaxDeclaration: some<TaxDeclarationInput | undefined>(),
      IncomeType: some<IncomeType | undefined>(),
      EmploymentType: some<EmploymentType | undefined>(),
      CountryOfResidence: some<CountryOfResidence | undefined>(),
      IsSTP2Qualified: some<boolean | undefined>(),
      LeaveBalances: some<readonly LeaveBalance[] | undefined>(),
      SuperMemberships: some<readonly SuperMembershipInput[] | undefined>(),
      Status: some<EmployeeStatus | undefined>(),
    },
    {},
  ],
  EmployeeStatus: (): EmployeeStatus => some<'ACTIVE' | 'TERMINATED'>(),
  EmployeeTerminationReason: (): EmployeeTerminationReason => some<'V' | 'I' | 'D' | 'R' | 'F' | 'C' | 'T'>(),
  EmploymentBasis: (): EmploymentBasis => some<'FULLTIME' | 'PARTTIME' | 'CASUAL' | 'LABOURHIRE' | 'SUPERINCOMESTREAM' | 'NONEMPLOYEE'>(),
  EmploymentTerminationPaymentType: (): EmploymentTerminationPaymentType => some<'O' | 'R'>(),
  EmploymentType: (): EmploymentType => some<'EMPLOYEE' | 'CONTRACTOR'>(),
  EntitlementFinalPayPayoutType: (): EntitlementFinalPayPayoutType => some<'NOTPAIDOUT' | 'PAIDOUT'>(),
  HomeAddressInput: (): HomeAddressInput[] => [
    {
      AddressLine1: some<string>(),
      AddressLine2: some<string | undefined>(),
      City: some<string | undefined>(),
      Region: some<AustralianState | undefined>(),
      PostalCode: some<string | undefined>(),
      Country: some<string | undefined>(),
    },
    {
      AddressLine1: some<string>(),
    },
  ],
  IncomeType: (): IncomeType => some<'SALARYANDWAGES' | 'WORKINGHOLIDAYMAKER' | 'NONEMPLOYEE' | 'CLOSELYHELDPAYEES' | 'LABOURHIRE'>(),
  LeaveAccrualLine: (): LeaveAccrualLine[] => [
    {
      LeaveTypeID: some<string | undefined>(),
      NumberOfUnits: some<number | undefined>(),
      AutoCalculate: some<boolean | undefined>(),
    },
    {},
  ],
  LeaveApplicationInput: (): LeaveApplicationInput[] => [
    {
      LeaveApplicationID: some<string | undefined>(),
      EmployeeID: some<string | undefined>(),
      LeaveTypeID: some<string | undefined>(),
      Title: some<string | undefined>(),
      StartDate: some<IsoDate | undefined>(),
      EndDate: some<IsoDate | undefined>(),
      Description: some<string | undefined>(),
      PayOutType: some<PayOutType | undefined>(),
      LeavePeriods: some<readonly LeavePeriodInput[] | undefined>(),
    },
    {},
  ],
  LeaveBalance: (): LeaveBalance[] => [
    {
      LeaveName: some<string | undefined>(),
      LeaveTypeID: some<string | undefined>(),
      NumberOfUnits: some<number | undefined>(),
      TypeOfUnits: some<string | undefined>(),
    },
    {},
  ],
  LeaveCategoryCode: (): LeaveCategoryCode => some<'ANNUALLEAVE' | 'LONGSERVICELEAVE' | 'PERSONALSICKCARERSLEAVE' | 'ROSTEREDDAYOFF' | 'TIMEOFFINLIEU' | 'COMPASSIONATEANDBEREAVEMENTLEAVE' | 'STUDYLEAVE' | 'FAMILYANDDOMESTICVIOLENCELEAVE' | 'SPECIALPAIDLEAVE' | 'COMMUNITYSERVICELEAVE' | 'JURYDUTYLEAVE' | 'DEFENCERESERVELEAVE'>(),
  LeaveEarningsLineInput: (): LeaveEarningsLineInput[] => [
    {
      EarningsRateID: some<string | undefined>(),
      RatePerUnit: some<number | undefined>(),
      NumberOfUnits: some<number | undefined>(),
      PayOutType: some<PayOutType | undefined>(),
    },
    {},
  ],
  LeaveLineCalculationType: (): LeaveLineCalculationType => some<'NOCALCULATIONREQUIRED' | 'FIXEDAMOUNTEACHPERIOD' | 'ENTERRATEINPAYTEMPLATE' | 'BASEDONORDINARYEARNINGS'>(),
  LeaveLineInput: (): LeaveLineInput[] => [
    {
      LeaveTypeID: some<string | undefined>(),
      CalculationType: some<LeaveLineCalculationType | undefined>(),
      EntitlementFinalPayPayoutType: some<EntitlementFinalPayPayoutType | undefined>(),
      EmploymentTerminationPaymentType: some<EmploymentTerminationPaymentType | undefined>(),
      IncludeSuperannuationGuaranteeContribution: some<boolean | undefined>(),
      IsQualifyingEarnings: some<boolean>(),
      NumberOfUnits: some<number | undefined>(),
      AnnualNumberOfUnits: some<number | undefined>(),
      FullTimeNumberOfUnitsPerPeriod: some<number | undefined>(),
    },
    {
      IsQualifyingEarnings: some<boolean>(),
    },
  ],
  LeavePeriodInput: (): LeavePeriodInput[] => [
    {
      NumberOfUnits: some<number | undefined>(),
      PayPeriodEndDate: some<IsoDate | undefined>(),
      PayPeriodStartDate: some<IsoDate | undefined>(),
      LeavePeriodStatus: some<LeavePeriodStatus | undefined>(),
    },
    {},
  ],
  LeavePeriodStatus: (): LeavePeriodStatus => some<'SCHEDULED' | 'PROCESSED' | 'REQUESTED' | 'REJECTED'>(),
  LeaveTypeInput: (): LeaveTypeInput[] => [
    {
      Name: some<string | undefined>(),
      TypeOfUnits: some<string | undefined>(),
      LeaveTypeID: some<string | undefined>(),
      NormalEntitlement: some<number | undefined>(),
      LeaveLoadingRate: some<number | undefined>(),
      IsPaidLeave: some<boolean | undefined>(),
      ShowOnPayslip: some<boolean | undefined>(),
      CurrentRecord: some<boolean | undefined>(),
      LeaveCategoryCode: some<LeaveCategoryCode | undefined>(),
      SGCExempt: some<boolean | undefined>(),
      IsQualifyingEarnings: some<boolean>(),
    },
    {
      IsQualifyingEarnings: some<boolean>(),
    },
  ],
  ManualTaxType: (): ManualTaxType => some<'PAYGMANUAL' | 'ETPOMANUAL' | 'ETPRMANUAL' | 'SCHEDULE5MANUAL' | 'SCHEDULE5STSLMANUAL' | 'SCHEDULE4MANUAL'>(),
  OpeningBalanceLeaveLine: (): OpeningBalanceLeaveLine[] => [
    {
      LeaveTypeID: some<string | undefined>(),
      NumberOfUnits: some<number | undefined>(),
    },
    {},
  ],
  OpeningBalancesInput: (): OpeningBalancesInput[] => [
    {
      OpeningBalanceDate: some<IsoDate | undefined>(),
      Tax: some<string | undefined>(),
      EarningsLines: some<readonly EarningsLineInput[] | undefined>(),
      DeductionLines: some<readonly DeductionLineInput[] | undefined>(),
      SuperLines: some<readonly SuperLineInput[] | undefined>(),
      ReimbursementLines: some<readonly ReimbursementLine[] | undefined>(),
      LeaveLines: some<readonly OpeningBalanceLeaveLine[] | undefined>(),
      PaidLeaveEarningsLines: some<readonly PaidLeaveEarningsLine[] | undefined>(),
    },
    {},
  ],
  PaidLeaveEarningsLine: (): PaidLeaveEarningsLine[] => [
    {
      LeaveTypeID: some<string>(),
      Amount: some<number>(),
      SGCAppliedLeaveLoadingAmount: some<number | undefined>(),
      SGCExemptedLeaveLoadingAmount: some<number | undefined>(),
      ResetSTPCategorisation: some<boolean | undefined>(),
    },
    {
      LeaveTypeID: some<string>(),
      Amount: some<number>(),
    },
  ],
  PayItemInput: (): PayItemInput[] => [
    {
      EarningsRates: some<readonly EarningsRateInput[] | undefined>(),
      DeductionTypes: some<readonly DeductionTypeInput[] | undefined>(),
      LeaveTypes: some<readonly LeaveTypeInput[] | undefined>(),
      ReimbursementTypes: some<readonly ReimbursementTypeInput[] | undefined>(),
    },
    {},
  ],
  PayOutType: (): PayOutType => some<'DEFAULT' | 'CASHED_OUT'>(),
  PayRunInput: (): PayRunInput[] => [
    {
      PayrollCalendarID: some<string>(),
      PayRunID: some<string | undefined>(),
      PayRunPeriodStartDate: some<IsoDate | undefined>(),
      PayRunPeriodEndDate: some<IsoDate | undefined>(),
      PayRunStatus: some<PayRunStatus | undefined>(),
      PaymentDate: some<IsoDate | undefined>(),
      PayslipMessage: some<string | undefined>(),
      Payslips: some<readonly PayslipSummaryInput[] | undefined>(),
      Wages: some<number | undefined>(),
      Deductions: some<number | undefined>(),
      Tax: some<number | undefined>(),
      Super: some<number | undefined>(),
      Reimbursement: some<number | undefined>(),
      NetPay: some<number | undefined>(),
    },
    {
      PayrollCalendarID: some<string>(),
    },
  ],
  PayRunStatus: (): PayRunStatus => some<'DRAFT' | 'POSTED'>(),
  PayTemplateInput: (): PayTemplateInput[] => [
    {
      EarningsLines: some<readonly EarningsLineInput[] | undefined>(),
      DeductionLines: some<readonly DeductionLineInput[] | undefined>(),
      SuperLines: some<readonly SuperLineInput[] | undefined>(),
      ReimbursementLines: some<readonly ReimbursementLine[] | undefined>(),
      LeaveLines: some<readonly LeaveLineInput[] | undefined>(),
    },
    {},
  ],
  PayrollCalendarInput: (): PayrollCalendarInput[] => [
    {
      Name: some<string | undefined>(),
      CalendarType: some<CalendarType | undefined>(),
      StartDate: some<IsoDate | undefined>(),
      PaymentDate: some<IsoDate | undefined>(),
      PayrollCalendarID: some<string | undefined>(),
      ReferenceDate: some<IsoDate | undefined>(),
    },
    {},
  ],
  PayslipLines: (): PayslipLines[] => [
    {
      EarningsLines: some<readonly EarningsLineInput[] | undefined>(),
      LeaveEarningsLines: some<readonly LeaveEarningsLineInput[] | undefined>(),
      TimesheetEarningsLines: some<readonly EarningsLineInput[] | undefined>(),
      DeductionLines: some<readonly DeductionLineInput[] | undefined>(),
      LeaveAccrualLines: some<readonly LeaveAccrualLine[] | undefined>(),
      ReimbursementLines: some<readonly ReimbursementLine[] | undefined>(),
      SuperannuationLines: some<readonly SuperannuationLineInput[] | undefined>(),
      TaxLines: some<readonly TaxLineInput[] | undefined>(),
    },
    {},
  ],
  PayslipSummaryInput: (): PayslipSummaryInput[] => [
    {
      EmployeeID: some<string | undefined>(),
      PayslipID: some<string | undefined>(),
      FirstName: some<string | undefined>(),
      LastName: some<string | undefined>(),
      EmployeeGroup: some<string | undefined>(),
      Wages: some<number | undefined>(),
      Deductions: some<number | undefined>(),
      Tax: some<number | undefined>(),
      Super: some<number | undefined>(),
      Reimbursements: some<number | undefined>(),
      NetPay: some<number | undefined>(),
    },
    {},
  ],
  RateType: (): RateType => some<'FIXEDAMOUNT' | 'MULTIPLE' | 'RATEPERUNIT'>(),
  ReimbursementLine: (): ReimbursementLine[] => [
    {
      ReimbursementTypeID: some<string | undefined>(),
      Amount: some<number | undefined>(),
      Description: some<string | undefined>(),
      ExpenseAccount: some<string | undefined>(),
    },
    {},
  ],
  ReimbursementTypeInput: (): ReimbursementTypeInput[] => [
    {
      Name: some<string | undefined>(),
      AccountCode: some<string | undefined>(),
      ReimbursementTypeID: some<string | undefined>(),
      CurrentRecord: some<boolean | undefined>(),
    },
    {},
  ],
  ResidencyStatus: (): ResidencyStatus => some<'AUSTRALIANRESIDENT' | 'FOREIGNRESIDENT' | 'WORKINGHOLIDAYMAKER'>(),
  SeniorMaritalStatus: (): SeniorMaritalStatus => some<'MEMBEROFCOUPLE' | 'MEMBEROFILLNESSSEPARATEDCOUPLE' | 'SINGLE'>(),
  SuperFundInput: (): SuperFundInput[] => [
    {
      SuperFundID: some<string | undefined>(),
      Type: some<SuperFundType>(),
      Name: some<string | undefined>(),
      ABN: some<string | undefined>(),
      BSB: some<string | undefined>(),
      AccountNumber: some<string | undefined>(),
      AccountName: some<string | undefined>(),
      ElectronicServiceAddress: some<string | undefined>(),
      EmployerNumber: some<string | undefined>(),
      SPIN: some<string | undefined>(),
      USI: some<string | undefined>(),
    },
    {
      Type: some<SuperFundType>(),
    },
  ],
  SuperFundType: (): SuperFundType => some<'REGULATED' | 'SMSF'>(),
  SuperLineInput: (): SuperLineInput[] => [
    {
      SuperMembershipID: some<string | undefined>(),
      ContributionType: some<SuperannuationContributionType | undefined>(),
      CalculationType: some<SuperannuationCalculationType | undefined>(),
      MinimumMonthlyEarnings: some<number | undefined>(),
      ExpenseAccountCode: some<string | undefined>(),
      LiabilityAccountCode: some<string | undefined>(),
      Percentage: some<number | undefined>(),
      Amount: some<number | undefined>(),
    },
    {},
  ],
  SuperMembershipInput: (): SuperMembershipInput[] => [
    {
      SuperMembershipID: some<string | undefined>(),
      SuperFundID: some<string>(),
      EmployeeNumber: some<string>(),
    },
    {
      SuperFundID: some<string>(),
      EmployeeNumber: some<string>(),
    },
  ],
  SuperannuationCalculationType: (): SuperannuationCalculationType => some<'FIXEDAMOUNT' | 'PERCENTAGEOFEARNINGS' | 'STATUTORY'>(),
  SuperannuationContributionType: (): SuperannuationContributionType => some<'SGC' | 'SALARYSACRIFICE' | 'EMPLOYERADDITIONAL' | 'EMPLOYEE'>(),
  SuperannuationLineInput: (): SuperannuationLineInput[] => [
    {
      SuperMembershipID: some<string | undefined>(),
      ContributionType: some<SuperannuationContributionType | undefined>(),
      CalculationType: some<SuperannuationCalculationType | undefined>(),
      MinimumMonthlyEarnings: some<number | undefined>(),
      ExpenseAccountCode: some<string | undefined>(),
      LiabilityAccountCode: some<string | undefined>(),
      PaymentDateForThisPeriod: some<IsoDate | undefined>(),
      Percentage: some<number | undefined>(),
      Amount: some<number | undefined>(),
    },
    {},
  ],
  TFNExemptionType: (): TFNExemptionType => some<'NOTQUOTED' | 'PENDING' | 'PENSIONER' | 'UNDER18'>(),
  TaxDeclarationInput: (): TaxDeclarationInput[] => [
    {
      EmployeeID: some<string | undefined>(),
      EmploymentBasis: some<EmploymentBasis | undefined>(),
      TFNExemptionType: some<TFNExemptionType | undefined>(),
      TaxFileNumber: some<string | undefined>(),
      ABN: some<string | undefined>(),
      AustralianResidentForTaxPurposes: some<boolean | undefined>(),
      ResidencyStatus: some<ResidencyStatus | undefined>(),
      TaxScaleType: some<TaxScaleType | undefined>(),
      WorkCondition: some<WorkCondition | undefined>(),
      SeniorMaritalStatus: some<SeniorMaritalStatus | undefined>(),
      TaxFreeThresholdClaimed: some<boolean | undefined>(),
      TaxOffsetEstimatedAmount: some<number | undefined>(),
      HasHELPDebt: some<boolean | undefined>(),
      HasSFSSDebt: some<boolean | undefined>(),
      HasTradeSupportLoanDebt: some<boolean | undefined>(),
      UpwardVariationTaxWithholdingAmount: some<number | undefined>(),
      EligibleToReceiveLeaveLoading: some<boolean | undefined>(),
      ApprovedWithholdingVariationPercentage: some<number | undefined>(),
      HasStudentStartupLoan: some<boolean | undefined>(),
      HasLoanOrStudentDebt: some<boolean | undefined>(),
      IncludeLeaveLoadingInQualifyingEarnings: some<boolean | undefined>(),
    },
    {},
  ],
  TaxLineInput: (): TaxLineInput[] => [
    {
      PayslipTaxLineID: some<string | undefined>(),
      Amount: some<number | undefined>(),
      TaxTypeName: some<string | undefined>(),
      Description: some<string | undefined>(),
      ManualTaxType: some<ManualTaxType | undefined>(),
      LiabilityAccount: some<string | undefined>(),
    },
    {},
  ],
  TaxScaleType: (): TaxScaleType => some<'REGULAR' | 'ACTORSARTISTSENTERTAINERS' | 'HORTICULTURISTORSHEARER' | 'SENIORORPENSIONER' | 'WORKINGHOLIDAYMAKER' | 'FOREIGN'>(),
  TimesheetInput: (): TimesheetInput[] => [
    {
      EmployeeID: some<string>(),
      StartDate: some<IsoDate>(),
      EndDate: some<IsoDate>(),
      Status: some<TimesheetStatus | undefined>(),
      Hours: some<number | undefined>(),
      TimesheetID: some<string | undefined>(),
      TimesheetLines: some<TimesheetLinesInput | undefined>(),
    },
    {
      EmployeeID: some<string>(),
      StartDate: some<IsoDate>(),
      EndDate: some<IsoDate>(),
    },
  ],
  TimesheetLineInput: (): TimesheetLineInput[] => [
    {
      EarningsRateID: some<string | undefined>(),
      TrackingItemID: some<string | undefined>(),
      NumberOfUnits: some<readonly number[] | undefined>(),
    },
    {},
  ],
  TimesheetLinesInput: (): TimesheetLinesInput => some<TimesheetLineInput[]>(),
  TimesheetStatus: (): TimesheetStatus => some<'DRAFT' | 'PROCESSED' | 'APPROVED' | 'REJECTED' | 'REQUESTED'>(),
  WorkCondition: (): WorkCondition => some<'PROMOTIONAL' | 'THREELESSPERFORMANCESPERWEEK' | 'NONE'>(),
};

export const read = {
  WhereByEntity(value: WhereByEntity) {
    is<EmployeeWhere>(value.Employee);
    is<LeaveApplicationWhere>(value.LeaveApplication);
    is<PayRunWhere>(value.PayRun);
    is<PayrollCalendarWhere>(value.PayrollCalendar);
    is<SuperFundWhere>(value.SuperFund);
    is<TimesheetWhere>(value.Timesheet);
  },
  InputByEntity(value: InputByEntity) {
    is<{ read: Employee; input: EmployeeInput; }>(value.Employee);
    is<{ read: LeaveApplication; input: LeaveApplicationInput; }>(value.LeaveApplication);
    is<{ read: PayItem; input: PayItemInput; }>(value.PayItem);
    is<{ read: PayRun; input: PayRunInput; }>(value.PayRun);
    is<{ read: PayrollCalendar; input: PayrollCalendarInput; }>(value.PayrollCalendar);
    is<{ read: SuperFund; input: SuperFundInput; }>(value.SuperFund);
    is<{ read: Timesheet; input: TimesheetInput; }>(value.Timesheet);
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
  APIException(value: APIException) {
    is<number | undefined>(value.ErrorNumber);
    is<string | undefined>(value.Type);
    is<string | undefined>(value.Message);
  },
  Account(value: Account) {
    is<string>(value.AccountID);
    is<Open<AccountType> | undefined>(value.Type);
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Name);
  },
  AccountType: (): AccountType => some<'BANK' | 'CURRENT' | 'CURRLIAB' | 'DEPRECIATN' | 'DIRECTCOSTS' | 'EQUITY' | 'EXPENSE' | 'FIXED' | 'INVENTORY' | 'LIABILITY' | 'NONCURRENT' | 'OTHERINCOME' | 'OVERHEADS' | 'PREPAYMENT' | 'REVENUE' | 'SALES' | 'TERMLIAB' | 'PAYGLIABILITY' | 'PAYG' | 'SUPERANNUATIONEXPENSE' | 'SUPERANNUATIONLIABILITY' | 'WAGESEXPENSE' | 'WAGESPAYABLELIABILITY'>(),
  BankAccount(value: BankAccount) {
    is<string | undefined>(value.StatementText);
    is<string | undefined>(value.AccountName);
    is<string | undefined>(value.BSB);
    is<string | undefined>(value.AccountNumber);
    is<boolean | undefined>(value.Remainder);
    is<number | undefined>(value.Amount);
  },
  DeductionLine(value: DeductionLine) {
    is<string>(value.DeductionTypeID);
    is<Open<DeductionTypeCalculationType> | null | undefined>(value.CalculationType);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.Percentage);
    is<number | undefined>(value.NumberOfUnits);
  },
  DeductionLineInput(value: DeductionLineInput) {
    is<string>(value.DeductionTypeID);
    is<DeductionTypeCalculationType | undefined>(value.CalculationType);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.Percentage);
    is<number | undefined>(value.NumberOfUnits);
  },
  DeductionType(value: DeductionType) {
    is<string | undefined>(value.Name);
    is<string | undefined>(value.AccountCode);
    is<boolean | undefined>(value.ReducesTax);
    is<boolean | undefined>(value.ReducesSuper);
    is<boolean | undefined>(value.IsExemptFromW1);
    is<string>(value.DeductionTypeID);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<Open<DeductionTypeDeductionCategory> | undefined>(value.DeductionCategory);
    is<boolean | undefined>(value.CurrentRecord);
  },
  EarningsLine(value: EarningsLine) {
    is<string>(value.EarningsRateID);
    is<Open<EarningsRateCalculationType> | undefined>(value.CalculationType);
    is<number | undefined>(value.AnnualSalary);
    is<number | undefined>(value.NumberOfUnitsPerWeek);
    is<number | undefined>(value.RatePerUnit);
    is<number | undefined>(value.NormalNumberOfUnits);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.NumberOfUnits);
    is<number | undefined>(value.FixedAmount);
  },
  EarningsLineInput(value: EarningsLineInput) {
    is<string>(value.EarningsRateID);
    is<EarningsRateCalculationType | undefined>(value.CalculationType);
    is<number | undefined>(value.AnnualSalary);
    is<number | undefined>(value.NumberOfUnitsPerWeek);
    is<number | undefined>(value.RatePerUnit);
    is<number | undefined>(value.NormalNumberOfUnits);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.NumberOfUnits);
    is<number | undefined>(value.FixedAmount);
  },
  EarningsRate(value: EarningsRate) {
    is<string | undefined>(value.Name);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.TypeOfUnits);
    is<boolean | undefined>(value.IsExemptFromTax);
    is<boolean | undefined>(value.IsExemptFromSuper);
    is<boolean | undefined>(value.IsReportableAsW1);
    is<boolean | undefined>(value.IsQualifyingEarnings);
    is<boolean | undefined>(value.AllowanceContributesToAnnualLeaveRate);
    is<boolean | undefined>(value.AllowanceContributesToOvertimeRate);
    is<Open<EarningsType> | undefined>(value.EarningsType);
    is<string>(value.EarningsRateID);
    is<Open<RateType> | undefined>(value.RateType);
    is<number | undefined>(value.RatePerUnit);
    is<number | undefined>(value.Multiplier);
    is<boolean | undefined>(value.AccrueLeave);
    is<number | undefined>(value.Amount);
    is<Open<EmploymentTerminationPaymentType> | undefined>(value.EmploymentTerminationPaymentType);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.CurrentRecord);
    is<Open<AllowanceType> | undefined>(value.AllowanceType);
    is<Open<AllowanceCategory> | undefined>(value.AllowanceCategory);
  },
  Employee(value: Employee) {
    is<string>(value.FirstName);
    is<string>(value.LastName);
    is<IsoDate>(value.DateOfBirth);
    is<HomeAddress | undefined>(value.HomeAddress);
    is<IsoDate | undefined>(value.StartDate);
    is<string | undefined>(value.Title);
    is<string | undefined>(value.MiddleNames);
    is<string | undefined>(value.Email);
    is<Open<EmployeeGender> | undefined>(value.Gender);
    is<string | undefined>(value.Phone);
    is<string | undefined>(value.Mobile);
    is<string | undefined>(value.TwitterUserName);
    is<boolean | undefined>(value.IsAuthorisedToApproveLeave);
    is<boolean | undefined>(value.IsAuthorisedToApproveTimesheets);
    is<string | undefined>(value.JobTitle);
    is<string | undefined>(value.Classification);
    is<string | undefined>(value.OrdinaryEarningsRateID);
    is<string | undefined>(value.PayrollCalendarID);
    is<string | undefined>(value.EmployeeGroupName);
    is<string>(value.EmployeeID);
    is<IsoDate | undefined>(value.TerminationDate);
    is<Open<EmployeeTerminationReason> | undefined>(value.TerminationReason);
    is<BankAccount[] | undefined>(value.BankAccounts);
    is<PayTemplate | undefined>(value.PayTemplate);
    is<OpeningBalances | undefined>(value.OpeningBalances);
    is<TaxDeclaration | undefined>(value.TaxDeclaration);
    is<Open<IncomeType> | undefined>(value.IncomeType);
    is<Open<EmploymentType> | undefined>(value.EmploymentType);
    is<Open<CountryOfResidence> | undefined>(value.CountryOfResidence);
    is<boolean | undefined>(value.IsSTP2Qualified);
    is<LeaveBalance[] | undefined>(value.LeaveBalances);
    is<SuperMembership[] | undefined>(value.SuperMemberships);
    is<Open<EmployeeStatus> | undefined>(value.Status);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  EmployeeInput(value: EmployeeInput) {
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<IsoDate | undefined>(value.DateOfBirth);
    is<HomeAddressInput | undefined>(value.HomeAddress);
    is<IsoDate | undefined>(value.StartDate);
    is<string | undefined>(value.Title);
    is<string | undefined>(value.MiddleNames);
    is<string | undefined>(value.Email);
    is<EmployeeGender | undefined>(value.Gender);
    is<string | undefined>(value.Phone);
    is<string | undefined>(value.Mobile);
    is<string | undefined>(value.TwitterUserName);
    is<boolean | undefined>(value.IsAuthorisedToApproveLeave);
    is<boolean | undefined>(value.IsAuthorisedToApproveTimesheets);
    is<string | undefined>(value.JobTitle);
    is<string | undefined>(value.Classification);
    is<string | undefined>(value.OrdinaryEarningsRateID);
    is<string | undefined>(value.PayrollCalendarID);
    is<string | undefined>(value.EmployeeGroupName);
    is<string | undefined>(value.EmployeeID);
    is<IsoDate | undefined>(value.TerminationDate);
    is<EmployeeTerminationReason | undefined>(value.TerminationReason);
    is<readonly BankAccount[] | undefined>(value.BankAccounts);
    is<PayTemplateInput | undefined>(value.PayTemplate);
    is<OpeningBalancesInput | undefined>(value.OpeningBalances);
    is<TaxDeclarationInput | undefined>(value.TaxDeclaration);
    is<IncomeType | undefined>(value.IncomeType);
    is<EmploymentType | undefined>(value.EmploymentType);
    is<CountryOfResidence | undefined>(value.CountryOfResidence);
    is<boolean | undefined>(value.IsSTP2Qualified);
    is<readonly LeaveBalance[] | undefined>(value.LeaveBalances);
    is<readonly SuperMembershipInput[] | undefined>(value.SuperMemberships);
    is<EmployeeStatus | undefined>(value.Status);
  },
  HomeAddress(value: HomeAddress) {
    is<string>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.City);
    is<Open<AustralianState> | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
  },
  HomeAddressInput(value: HomeAddressInput) {
    is<string>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.City);
    is<AustralianState | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
  },
  LeaveAccrualLine(value: LeaveAccrualLine) {
    is<string | undefined>(value.LeaveTypeID);
    is<number | undefined>(value.NumberOfUnits);
    is<boolean | undefined>(value.AutoCalculate);
  },
  LeaveApplication(value: LeaveApplication) {
    is<string>(value.LeaveApplicationID);
    is<string | undefined>(value.EmployeeID);
    is<string | undefined>(value.LeaveTypeID);
    is<string | undefined>(value.Title);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.EndDate);
    is<string | undefined>(value.Description);
    is<Open<PayOutType> | undefined>(value.PayOutType);
    is<LeavePeriod[] | undefined>(value.LeavePeriods);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  LeaveApplicationInput(value: LeaveApplicationInput) {
    is<string | undefined>(value.LeaveApplicationID);
    is<string | undefined>(value.EmployeeID);
    is<string | undefined>(value.LeaveTypeID);
    is<string | undefined>(value.Title);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.EndDate);
    is<string | undefined>(value.Description);
    is<PayOutType | undefined>(value.PayOutType);
    is<readonly LeavePeriodInput[] | undefined>(value.LeavePeriods);
  },
  LeaveBalance(value: LeaveBalance) {
    is<string | undefined>(value.LeaveName);
    is<string | undefined>(value.LeaveTypeID);
    is<number | undefined>(value.NumberOfUnits);
    is<string | undefined>(value.TypeOfUnits);
  },
  LeaveEarningsLine(value: LeaveEarningsLine) {
    is<string | undefined>(value.EarningsRateID);
    is<number | undefined>(value.RatePerUnit);
    is<number | undefined>(value.NumberOfUnits);
    is<Open<PayOutType> | undefined>(value.PayOutType);
  },
  LeaveLine(value: LeaveLine) {
    is<string | undefined>(value.LeaveTypeID);
    is<Open<LeaveLineCalculationType> | undefined>(value.CalculationType);
    is<Open<EntitlementFinalPayPayoutType> | undefined>(value.EntitlementFinalPayPayoutType);
    is<Open<EmploymentTerminationPaymentType> | undefined>(value.EmploymentTerminationPaymentType);
    is<boolean | undefined>(value.IncludeSuperannuationGuaranteeContribution);
    is<boolean | undefined>(value.IsQualifyingEarnings);
    is<number | undefined>(value.NumberOfUnits);
    is<number | undefined>(value.AnnualNumberOfUnits);
    is<number | undefined>(value.FullTimeNumberOfUnitsPerPeriod);
  },
  LeaveLineInput(value: LeaveLineInput) {
    is<string | undefined>(value.LeaveTypeID);
    is<LeaveLineCalculationType | undefined>(value.CalculationType);
    is<EntitlementFinalPayPayoutType | undefined>(value.EntitlementFinalPayPayoutType);
    is<EmploymentTerminationPaymentType | undefined>(value.EmploymentTerminationPaymentType);
    is<boolean | undefined>(value.IncludeSuperannuationGuaranteeContribution);
    is<boolean>(value.IsQualifyingEarnings);
    is<number | undefined>(value.NumberOfUnits);
    is<number | undefined>(value.AnnualNumberOfUnits);
    is<number | undefined>(value.FullTimeNumberOfUnitsPerPeriod);
  },
  LeaveLines(value: LeaveLines) {
    is<LeaveLine[] | undefined>(value.Employee);
  },
  LeavePeriod(value: LeavePeriod) {
    is<number | undefined>(value.NumberOfUnits);
    is<IsoDate | undefined>(value.PayPeriodEndDate);
    is<IsoDate | undefined>(value.PayPeriodStartDate);
    is<Open<LeavePeriodStatus> | undefined>(value.LeavePeriodStatus);
  },
  LeavePeriodInput(value: LeavePeriodInput) {
    is<number | undefined>(value.NumberOfUnits);
    is<IsoDate | undefined>(value.PayPeriodEndDate);
    is<IsoDate | undefined>(value.PayPeriodStartDate);
    is<LeavePeriodStatus | undefined>(value.LeavePeriodStatus);
  },
  LeaveType(value: LeaveType) {
    is<string | undefined>(value.Name);
    is<string | undefined>(value.TypeOfUnits);
    is<string>(value.LeaveTypeID);
    is<number | undefined>(value.NormalEntitlement);
    is<number | undefined>(value.LeaveLoadingRate);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.IsPaidLeave);
    is<boolean | undefined>(value.ShowOnPayslip);
    is<boolean | undefined>(value.CurrentRecord);
    is<Open<LeaveCategoryCode> | undefined>(value.LeaveCategoryCode);
    is<boolean | undefined>(value.SGCExempt);
    is<boolean | undefined>(value.IsQualifyingEarnings);
  },
  LeaveTypeContributionType: (): LeaveTypeContributionType => some<'SGC' | 'SALARYSACRIFICE' | 'EMPLOYERADDITIONAL' | 'EMPLOYEE'>(),
  OpeningBalanceLeaveLine(value: OpeningBalanceLeaveLine) {
    is<string | undefined>(value.LeaveTypeID);
    is<number | undefined>(value.NumberOfUnits);
  },
  OpeningBalances(value: OpeningBalances) {
    is<IsoDate | undefined>(value.OpeningBalanceDate);
    is<string | undefined>(value.Tax);
    is<EarningsLine[] | undefined>(value.EarningsLines);
    is<DeductionLine[] | undefined>(value.DeductionLines);
    is<SuperLine[] | undefined>(value.SuperLines);
    is<ReimbursementLine[] | undefined>(value.ReimbursementLines);
    is<OpeningBalanceLeaveLine[] | undefined>(value.LeaveLines);
    is<PaidLeaveEarningsLine[] | undefined>(value.PaidLeaveEarningsLines);
  },
  OpeningBalancesInput(value: OpeningBalancesInput) {
    is<IsoDate | undefined>(value.OpeningBalanceDate);
    is<string | undefined>(value.Tax);
    is<readonly EarningsLineInput[] | undefined>(value.EarningsLines);
    is<readonly DeductionLineInput[] | undefined>(value.DeductionLines);
    is<readonly SuperLineInput[] | undefined>(value.SuperLines);
    is<readonly ReimbursementLine[] | undefined>(value.ReimbursementLines);
    is<readonly OpeningBalanceLeaveLine[] | undefined>(value.LeaveLines);
    is<readonly PaidLeaveEarningsLine[] | undefined>(value.PaidLeaveEarningsLines);
  },
  PaidLeaveEarningsLine(value: PaidLeaveEarningsLine) {
    is<string>(value.LeaveTypeID);
    is<number>(value.Amount);
    is<number | undefined>(value.SGCAppliedLeaveLoadingAmount);
    is<number | undefined>(value.SGCExemptedLeaveLoadingAmount);
    is<boolean | undefined>(value.ResetSTPCategorisation);
  },
  PayItem(value: PayItem) {
    is<EarningsRate[] | undefined>(value.EarningsRates);
    is<DeductionType[] | undefined>(value.DeductionTypes);
    is<LeaveType[] | undefined>(value.LeaveTypes);
    is<ReimbursementType[] | undefined>(value.ReimbursementTypes);
  },
  PayRun(value: PayRun) {
    is<string>(value.PayrollCalendarID);
    is<string>(value.PayRunID);
    is<IsoDate | undefined>(value.PayRunPeriodStartDate);
    is<IsoDate | undefined>(value.PayRunPeriodEndDate);
    is<Open<PayRunStatus> | undefined>(value.PayRunStatus);
    is<IsoDate | undefined>(value.PaymentDate);
    is<string | undefined>(value.PayslipMessage);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<PayslipSummary[] | undefined>(value.Payslips);
    is<number | undefined>(value.Wages);
    is<number | undefined>(value.Deductions);
    is<number | undefined>(value.Tax);
    is<number | undefined>(value.Super);
    is<number | undefined>(value.Reimbursement);
    is<number | undefined>(value.NetPay);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  PayRunInput(value: PayRunInput) {
    is<string>(value.PayrollCalendarID);
    is<string | undefined>(value.PayRunID);
    is<IsoDate | undefined>(value.PayRunPeriodStartDate);
    is<IsoDate | undefined>(value.PayRunPeriodEndDate);
    is<PayRunStatus | undefined>(value.PayRunStatus);
    is<IsoDate | undefined>(value.PaymentDate);
    is<string | undefined>(value.PayslipMessage);
    is<readonly PayslipSummaryInput[] | undefined>(value.Payslips);
    is<number | undefined>(value.Wages);
    is<number | undefined>(value.Deductions);
    is<number | undefined>(value.Tax);
    is<number | undefined>(value.Super);
    is<number | undefined>(value.Reimbursement);
    is<number | undefined>(value.NetPay);
  },
  PayTemplate(value: PayTemplate) {
    is<EarningsLine[] | undefined>(value.EarningsLines);
    is<DeductionLine[] | undefined>(value.DeductionLines);
    is<SuperLine[] | undefined>(value.SuperLines);
    is<ReimbursementLine[] | undefined>(value.ReimbursementLines);
    is<LeaveLine[] | undefined>(value.LeaveLines);
  },
  PayTemplateInput(value: PayTemplateInput) {
    is<readonly EarningsLineInput[] | undefined>(value.EarningsLines);
    is<readonly DeductionLineInput[] | undefined>(value.DeductionLines);
    is<readonly SuperLineInput[] | undefined>(value.SuperLines);
    is<readonly ReimbursementLine[] | undefined>(value.ReimbursementLines);
    is<readonly LeaveLineInput[] | undefined>(value.LeaveLines);
  },
  PaymentFrequencyType: (): PaymentFrequencyType => some<'WEEKLY' | 'MONTHLY' | 'FORTNIGHTLY' | 'QUARTERLY' | 'TWICEMONTHLY' | 'FOURWEEKLY' | 'YEARLY'>(),
  PayrollCalendar(value: PayrollCalendar) {
    is<string | undefined>(value.Name);
    is<Open<CalendarType> | undefined>(value.CalendarType);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.PaymentDate);
    is<string>(value.PayrollCalendarID);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<IsoDate | undefined>(value.ReferenceDate);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  PayrollCalendarInput(value: PayrollCalendarInput) {
    is<string | undefined>(value.Name);
    is<CalendarType | undefined>(value.CalendarType);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.PaymentDate);
    is<string | undefined>(value.PayrollCalendarID);
    is<IsoDate | undefined>(value.ReferenceDate);
  },
  Payslip(value: Payslip) {
    is<string | undefined>(value.EmployeeID);
    is<string>(value.PayslipID);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<number | undefined>(value.Wages);
    is<number | undefined>(value.Deductions);
    is<number | undefined>(value.Tax);
    is<number | undefined>(value.Super);
    is<number | undefined>(value.Reimbursements);
    is<number | undefined>(value.NetPay);
    is<EarningsLine[] | undefined>(value.EarningsLines);
    is<LeaveEarningsLine[] | undefined>(value.LeaveEarningsLines);
    is<EarningsLine[] | undefined>(value.TimesheetEarningsLines);
    is<DeductionLine[] | undefined>(value.DeductionLines);
    is<LeaveAccrualLine[] | undefined>(value.LeaveAccrualLines);
    is<ReimbursementLine[] | undefined>(value.ReimbursementLines);
    is<SuperannuationLine[] | undefined>(value.SuperannuationLines);
    is<TaxLine[] | undefined>(value.TaxLines);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<IsoDateTime | undefined>(value.LastEdited);
  },
  PayslipSummary(value: PayslipSummary) {
    is<string | undefined>(value.EmployeeID);
    is<string>(value.PayslipID);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.EmployeeGroup);
    is<number | undefined>(value.Wages);
    is<number | undefined>(value.Deductions);
    is<number | undefined>(value.Tax);
    is<number | undefined>(value.Super);
    is<number | undefined>(value.Reimbursements);
    is<number | undefined>(value.NetPay);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
  },
  PayslipSummaryInput(value: PayslipSummaryInput) {
    is<string | undefined>(value.EmployeeID);
    is<string | undefined>(value.PayslipID);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.EmployeeGroup);
    is<number | undefined>(value.Wages);
    is<number | undefined>(value.Deductions);
    is<number | undefined>(value.Tax);
    is<number | undefined>(value.Super);
    is<number | undefined>(value.Reimbursements);
    is<number | undefined>(value.NetPay);
  },
  ReimbursementLine(value: ReimbursementLine) {
    is<string | undefined>(value.ReimbursementTypeID);
    is<number | undefined>(value.Amount);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.ExpenseAccount);
  },
  ReimbursementLines(value: ReimbursementLines) {
    is<ReimbursementLine[] | undefined>(value.ReimbursementLines);
  },
  ReimbursementType(value: ReimbursementType) {
    is<string | undefined>(value.Name);
    is<string | undefined>(value.AccountCode);
    is<string>(value.ReimbursementTypeID);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.CurrentRecord);
  },
  Settings(value: Settings) {
    is<Account[] | undefined>(value.Accounts);
    is<SettingsTrackingCategories | undefined>(value.TrackingCategories);
    is<string | undefined>(value.DaysInPayrollYear);
    is<boolean | undefined>(value.EmployeesAreSTP2);
  },
  SettingsTrackingCategories(value: SettingsTrackingCategories) {
    is<SettingsTrackingCategory | undefined>(value.EmployeeGroups);
    is<SettingsTrackingCategory | undefined>(value.TimesheetCategories);
  },
  SettingsTrackingCategory(value: SettingsTrackingCategory) {
    is<string | undefined>(value.TrackingCategoryID);
    is<string | undefined>(value.TrackingCategoryName);
  },
  SuperFund(value: SuperFund) {
    is<string>(value.SuperFundID);
    is<Open<SuperFundType>>(value.Type);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.ABN);
    is<string | undefined>(value.BSB);
    is<string | undefined>(value.AccountNumber);
    is<string | undefined>(value.AccountName);
    is<string | undefined>(value.ElectronicServiceAddress);
    is<string | undefined>(value.EmployerNumber);
    is<string | undefined>(value.SPIN);
    is<string | undefined>(value.USI);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  SuperFundInput(value: SuperFundInput) {
    is<string | undefined>(value.SuperFundID);
    is<SuperFundType>(value.Type);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.ABN);
    is<string | undefined>(value.BSB);
    is<string | undefined>(value.AccountNumber);
    is<string | undefined>(value.AccountName);
    is<string | undefined>(value.ElectronicServiceAddress);
    is<string | undefined>(value.EmployerNumber);
    is<string | undefined>(value.SPIN);
    is<string | undefined>(value.USI);
  },
  SuperFundProduct(value: SuperFundProduct) {
    is<string | undefined>(value.ABN);
    is<string | undefined>(value.USI);
    is<string | undefined>(value.SPIN);
    is<string | undefined>(value.ProductName);
  },
  SuperLine(value: SuperLine) {
    is<string | undefined>(value.SuperMembershipID);
    is<Open<SuperannuationContributionType> | undefined>(value.ContributionType);
    is<Open<SuperannuationCalculationType> | undefined>(value.CalculationType);
    is<number | undefined>(value.MinimumMonthlyEarnings);
    is<string | undefined>(value.ExpenseAccountCode);
    is<string | undefined>(value.LiabilityAccountCode);
    is<number | undefined>(value.Percentage);
    is<number | undefined>(value.Amount);
  },
  SuperLineInput(value: SuperLineInput) {
    is<string | undefined>(value.SuperMembershipID);
    is<SuperannuationContributionType | undefined>(value.ContributionType);
    is<SuperannuationCalculationType | undefined>(value.CalculationType);
    is<number | undefined>(value.MinimumMonthlyEarnings);
    is<string | undefined>(value.ExpenseAccountCode);
    is<string | undefined>(value.LiabilityAccountCode);
    is<number | undefined>(value.Percentage);
    is<number | undefined>(value.Amount);
  },
  SuperMembership(value: SuperMembership) {
    is<string>(value.SuperMembershipID);
    is<string>(value.SuperFundID);
    is<string>(value.EmployeeNumber);
  },
  SuperMembershipInput(value: SuperMembershipInput) {
    is<string | undefined>(value.SuperMembershipID);
    is<string>(value.SuperFundID);
    is<string>(value.EmployeeNumber);
  },
  SuperannuationLine(value: SuperannuationLine) {
    is<string | undefined>(value.SuperMembershipID);
    is<Open<SuperannuationContributionType> | undefined>(value.ContributionType);
    is<Open<SuperannuationCalculationType> | undefined>(value.CalculationType);
    is<number | undefined>(value.MinimumMonthlyEarnings);
    is<string | undefined>(value.ExpenseAccountCode);
    is<string | undefined>(value.LiabilityAccountCode);
    is<IsoDate | undefined>(value.PaymentDateForThisPeriod);
    is<number | undefined>(value.Percentage);
    is<number | undefined>(value.Amount);
  },
  TaxDeclaration(value: TaxDeclaration) {
    is<string | undefined>(value.EmployeeID);
    is<Open<EmploymentBasis> | undefined>(value.EmploymentBasis);
    is<Open<TFNExemptionType> | undefined>(value.TFNExemptionType);
    is<string | undefined>(value.TaxFileNumber);
    is<string | undefined>(value.ABN);
    is<boolean | undefined>(value.AustralianResidentForTaxPurposes);
    is<Open<ResidencyStatus> | undefined>(value.ResidencyStatus);
    is<Open<TaxScaleType> | undefined>(value.TaxScaleType);
    is<Open<WorkCondition> | undefined>(value.WorkCondition);
    is<Open<SeniorMaritalStatus> | undefined>(value.SeniorMaritalStatus);
    is<boolean | undefined>(value.TaxFreeThresholdClaimed);
    is<number | undefined>(value.TaxOffsetEstimatedAmount);
    is<boolean | undefined>(value.HasHELPDebt);
    is<boolean | undefined>(value.HasSFSSDebt);
    is<boolean | undefined>(value.HasTradeSupportLoanDebt);
    is<number | undefined>(value.UpwardVariationTaxWithholdingAmount);
    is<boolean | undefined>(value.EligibleToReceiveLeaveLoading);
    is<number | undefined>(value.ApprovedWithholdingVariationPercentage);
    is<boolean | undefined>(value.HasStudentStartupLoan);
    is<boolean | undefined>(value.HasLoanOrStudentDebt);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.IncludeLeaveLoadingInQualifyingEarnings);
  },
  TaxDeclarationInput(value: TaxDeclarationInput) {
    is<string | undefined>(value.EmployeeID);
    is<EmploymentBasis | undefined>(value.EmploymentBasis);
    is<TFNExemptionType | undefined>(value.TFNExemptionType);
    is<string | undefined>(value.TaxFileNumber);
    is<string | undefined>(value.ABN);
    is<boolean | undefined>(value.AustralianResidentForTaxPurposes);
    is<ResidencyStatus | undefined>(value.ResidencyStatus);
    is<TaxScaleType | undefined>(value.TaxScaleType);
    is<WorkCondition | undefined>(value.WorkCondition);
    is<SeniorMaritalStatus | undefined>(value.SeniorMaritalStatus);
    is<boolean | undefined>(value.TaxFreeThresholdClaimed);
    is<number | undefined>(value.TaxOffsetEstimatedAmount);
    is<boolean | undefined>(value.HasHELPDebt);
    is<boolean | undefined>(value.HasSFSSDebt);
    is<boolean | undefined>(value.HasTradeSupportLoanDebt);
    is<number | undefined>(value.UpwardVariationTaxWithholdingAmount);
    is<boolean | undefined>(value.EligibleToReceiveLeaveLoading);
    is<number | undefined>(value.ApprovedWithholdingVariationPercentage);
    is<boolean | undefined>(value.HasStudentStartupLoan);
    is<boolean | undefined>(value.HasLoanOrStudentDebt);
    is<boolean | undefined>(value.IncludeLeaveLoadingInQualifyingEarnings);
  },
  TaxLine(value: TaxLine) {
    is<string | undefined>(value.PayslipTaxLineID);
    is<number | undefined>(value.Amount);
    is<string | undefined>(value.TaxTypeName);
    is<string | undefined>(value.Description);
    is<Open<ManualTaxType> | undefined>(value.ManualTaxType);
    is<string | undefined>(value.LiabilityAccount);
  },
  Timesheet(value: Timesheet) {
    is<string>(value.EmployeeID);
    is<IsoDate>(value.StartDate);
    is<IsoDate>(value.EndDate);
    is<Open<TimesheetStatus> | undefined>(value.Status);
    is<number | undefined>(value.Hours);
    is<string>(value.TimesheetID);
    is<TimesheetLines | undefined>(value.TimesheetLines);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  TimesheetInput(value: TimesheetInput) {
    is<string>(value.EmployeeID);
    is<IsoDate>(value.StartDate);
    is<IsoDate>(value.EndDate);
    is<TimesheetStatus | undefined>(value.Status);
    is<number | undefined>(value.Hours);
    is<string | undefined>(value.TimesheetID);
    is<TimesheetLinesInput | undefined>(value.TimesheetLines);
  },
  TimesheetLine(value: TimesheetLine) {
    is<string | undefined>(value.EarningsRateID);
    is<string | undefined>(value.TrackingItemID);
    is<number[] | undefined>(value.NumberOfUnits);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
  },
  TimesheetLineInput(value: TimesheetLineInput) {
    is<string | undefined>(value.EarningsRateID);
    is<string | undefined>(value.TrackingItemID);
    is<readonly number[] | undefined>(value.NumberOfUnits);
  },
  TimesheetLines(value: TimesheetLines) {
    is<TimesheetLine[]>(value);
  },
  TimesheetLinesInput(value: TimesheetLinesInput) {
    is<TimesheetLineInput[]>(value);
  },
  ValidationError(value: ValidationError) {
    is<string | undefined>(value.Message);
  },
};
