// What @acme/xero-payroll-au-v2 promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type Download,
  type DriftObserver,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type InputByEntity,
  type InvalidField,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
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
  type PayrollAuV2Client,
  type Permit,
  type Problem,
  type RateLimit,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type Rows,
  type SchemaChecks,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type Timesheet,
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
  createPayrollAuV2Client,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-payroll-au-v2';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-payroll-au-v2/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-payroll-au-v2/raw';
import {
  type EnumSchema as schemas_EnumSchema,
  type InputSchema as schemas_InputSchema,
  InvalidFieldSchema as schemas_InvalidFieldSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaginationSchema as schemas_PaginationSchema,
  ProblemSchema as schemas_ProblemSchema,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  TimesheetInputSchema as schemas_TimesheetInputSchema,
  TimesheetLineInputSchema as schemas_TimesheetLineInputSchema,
  TimesheetLineSchema as schemas_TimesheetLineSchema,
  TimesheetLinesInputSchema as schemas_TimesheetLinesInputSchema,
  TimesheetLinesSchema as schemas_TimesheetLinesSchema,
  TimesheetSchema as schemas_TimesheetSchema,
  TimesheetStatusSchema as schemas_TimesheetStatusSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-payroll-au-v2/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-payroll-au-v2/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createPayrollAuV2Client() {
    is<PayrollAuV2Client>(createPayrollAuV2Client(some<XeroSession>(), some<ClientOptions>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'timesheets.list'(client: PayrollAuV2Client) {
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
  'timesheets.create'(client: PayrollAuV2Client) {
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>()));
    is<Call<Timesheet>>(client.timesheets.create(some<TimesheetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.get'(client: PayrollAuV2Client) {
    is<Call<Timesheet>>(client.timesheets.get(some<string>()));
    is<Call<Timesheet>>(client.timesheets.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.delete'(client: PayrollAuV2Client) {
    is<Call<void>>(client.timesheets.delete(some<string>()));
    is<Call<void>>(client.timesheets.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.approve'(client: PayrollAuV2Client) {
    is<Call<Timesheet>>(client.timesheets.approve(some<string>()));
    is<Call<Timesheet>>(client.timesheets.approve(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.revertToDraft'(client: PayrollAuV2Client) {
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>()));
    is<Call<Timesheet>>(client.timesheets.revertToDraft(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.create'(client: PayrollAuV2Client) {
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.create(some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.update'(client: PayrollAuV2Client) {
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>()));
    is<Call<TimesheetLine>>(client.timesheets.lines.update(some<string>(), some<string>(), some<TimesheetLineInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'timesheets.lines.delete'(client: PayrollAuV2Client) {
    is<Call<void>>(client.timesheets.lines.delete(some<string>(), some<string>()));
    is<Call<void>>(client.timesheets.lines.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  TimesheetFilter: (): TimesheetFilter[] => [
    {
      employeeId: some<string | undefined>(),
      payrollCalendarId: some<string | undefined>(),
    },
    {},
  ],
  IsoDate: (): IsoDate => some<string & {}>(),
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
  InvalidField(value: InvalidField) {
    is<string | null | undefined>(value.name);
    is<string | null | undefined>(value.reason);
  },
  Pagination(value: Pagination) {
    is<number | null | undefined>(value.page);
    is<number | null | undefined>(value.pageSize);
    is<number | null | undefined>(value.pageCount);
    is<number | null | undefined>(value.itemCount);
  },
  Problem(value: Problem) {
    is<string | null | undefined>(value.type);
    is<string | null | undefined>(value.title);
    is<number | null | undefined>(value.status);
    is<string | null | undefined>(value.detail);
    is<string | null | undefined>(value.instance);
    is<InvalidField[] | null | undefined>(value.invalidFields);
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
};
