// What @acme/xero-projects promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type Amount,
  type AmountInput,
  type AppLimits,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Call,
  type CallOptions,
  type CallResult,
  type ChargeType,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type CurrencyCode,
  type Download,
  type DriftObserver,
  type ErrorBody,
  type FieldTable,
  type FileInput,
  type FilterTable,
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
  type Permit,
  type Project,
  type ProjectCreateOrUpdate,
  type ProjectPatch,
  type ProjectStatus,
  type ProjectUser,
  type ProjectsClient,
  type ProjectsListOptions,
  type ProjectsResource,
  type ProjectsTasksListOptions,
  type ProjectsTasksResource,
  type ProjectsTimeListOptions,
  type ProjectsTimeResource,
  type ProjectsUsersListOptions,
  type ProjectsUsersResource,
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
  type Task,
  type TaskCreateOrUpdate,
  type TaskStatus,
  type TimeEntry,
  type TimeEntryCreateOrUpdate,
  type TimeEntryStatus,
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
  createProjectsClient,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-projects';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-projects/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-projects/raw';
import {
  AmountInputSchema as schemas_AmountInputSchema,
  AmountSchema as schemas_AmountSchema,
  ChargeTypeSchema as schemas_ChargeTypeSchema,
  CurrencyCodeSchema as schemas_CurrencyCodeSchema,
  type EnumSchema as schemas_EnumSchema,
  ErrorBodySchema as schemas_ErrorBodySchema,
  type InputSchema as schemas_InputSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaginationSchema as schemas_PaginationSchema,
  ProjectCreateOrUpdateSchema as schemas_ProjectCreateOrUpdateSchema,
  ProjectPatchSchema as schemas_ProjectPatchSchema,
  ProjectSchema as schemas_ProjectSchema,
  ProjectStatusSchema as schemas_ProjectStatusSchema,
  ProjectUserSchema as schemas_ProjectUserSchema,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  TaskCreateOrUpdateSchema as schemas_TaskCreateOrUpdateSchema,
  TaskSchema as schemas_TaskSchema,
  TaskStatusSchema as schemas_TaskStatusSchema,
  TimeEntryCreateOrUpdateSchema as schemas_TimeEntryCreateOrUpdateSchema,
  TimeEntrySchema as schemas_TimeEntrySchema,
  TimeEntryStatusSchema as schemas_TimeEntryStatusSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-projects/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-projects/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createProjectsClient() {
    is<ProjectsClient>(createProjectsClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'projects.list'(client: ProjectsClient) {
    is<ListCall<Project>>(client.projects.list());
    is<ListCall<Project>>(client.projects.list({
      projectIds: some<readonly string[] | undefined>(),
      contactID: some<string | undefined>(),
      states: some<ProjectStatus | undefined>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.create'(client: ProjectsClient) {
    is<Call<Project>>(client.projects.create(some<ProjectCreateOrUpdate>()));
    is<Call<Project>>(client.projects.create(some<ProjectCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.get'(client: ProjectsClient) {
    is<Call<Project>>(client.projects.get(some<string>()));
    is<Call<Project>>(client.projects.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.update'(client: ProjectsClient) {
    is<Call<void>>(client.projects.update(some<string>(), some<ProjectCreateOrUpdate>()));
    is<Call<void>>(client.projects.update(some<string>(), some<ProjectCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.patch'(client: ProjectsClient) {
    is<Call<void>>(client.projects.patch(some<string>(), some<ProjectPatch>()));
    is<Call<void>>(client.projects.patch(some<string>(), some<ProjectPatch>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.tasks.list'(client: ProjectsClient) {
    is<ListCall<Task>>(client.projects.tasks.list(some<string>()));
    is<ListCall<Task>>(client.projects.tasks.list(some<string>(), {
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      taskIds: some<readonly string[] | undefined>(),
      chargeType: some<ChargeType | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.tasks.create'(client: ProjectsClient) {
    is<Call<Task>>(client.projects.tasks.create(some<string>(), some<TaskCreateOrUpdate>()));
    is<Call<Task>>(client.projects.tasks.create(some<string>(), some<TaskCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.tasks.get'(client: ProjectsClient) {
    is<Call<Task>>(client.projects.tasks.get(some<string>(), some<string>()));
    is<Call<Task>>(client.projects.tasks.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.tasks.update'(client: ProjectsClient) {
    is<Call<void>>(client.projects.tasks.update(some<string>(), some<string>(), some<TaskCreateOrUpdate>()));
    is<Call<void>>(client.projects.tasks.update(some<string>(), some<string>(), some<TaskCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.tasks.delete'(client: ProjectsClient) {
    is<Call<void>>(client.projects.tasks.delete(some<string>(), some<string>()));
    is<Call<void>>(client.projects.tasks.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.time.list'(client: ProjectsClient) {
    is<ListCall<TimeEntry>>(client.projects.time.list(some<string>()));
    is<ListCall<TimeEntry>>(client.projects.time.list(some<string>(), {
      userId: some<string | undefined>(),
      taskId: some<string | undefined>(),
      invoiceId: some<string | undefined>(),
      contactId: some<string | undefined>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      states: some<readonly TimeEntryStatus[] | undefined>(),
      isChargeable: some<boolean | undefined>(),
      dateAfterUtc: some<IsoDateTime | Date | undefined>(),
      dateBeforeUtc: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.time.create'(client: ProjectsClient) {
    is<Call<TimeEntry>>(client.projects.time.create(some<string>(), some<TimeEntryCreateOrUpdate>()));
    is<Call<TimeEntry>>(client.projects.time.create(some<string>(), some<TimeEntryCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.time.get'(client: ProjectsClient) {
    is<Call<TimeEntry>>(client.projects.time.get(some<string>(), some<string>()));
    is<Call<TimeEntry>>(client.projects.time.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.time.update'(client: ProjectsClient) {
    is<Call<void>>(client.projects.time.update(some<string>(), some<string>(), some<TimeEntryCreateOrUpdate>()));
    is<Call<void>>(client.projects.time.update(some<string>(), some<string>(), some<TimeEntryCreateOrUpdate>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projects.time.delete'(client: ProjectsClient) {
    is<Call<void>>(client.projects.time.delete(some<string>(), some<string>()));
    is<Call<void>>(client.projects.time.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'projectsUsers.list'(client: ProjectsClient) {
    is<ListCall<ProjectUser>>(client.projectsUsers.list());
    is<ListCall<ProjectUser>>(client.projectsUsers.list({
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  AmountInput: (): AmountInput[] => [
    {
      currency: some<CurrencyCode | undefined>(),
      value: some<number | undefined>(),
    },
    {},
  ],
  ChargeType: (): ChargeType => some<'TIME' | 'FIXED' | 'NON_CHARGEABLE'>(),
  CurrencyCode: (): CurrencyCode => some<'AED' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA' | 'ARS' | 'AUD' | 'AWG' | 'AZN' | 'BAM' | 'BBD' | 'BDT' | 'BGN' | 'BHD' | 'BIF' | 'BMD' | 'BND' | 'BOB' | 'BRL' | 'BSD' | 'BTN' | 'BWP' | 'BYN' | 'BZD' | 'CAD' | 'CDF' | 'CHF' | 'CLP' | 'CNY' | 'COP' | 'CRC' | 'CUC' | 'CUP' | 'CVE' | 'CZK' | 'DJF' | 'DKK' | 'DOP' | 'DZD' | 'EGP' | 'ERN' | 'ETB' | 'EUR' | 'FJD' | 'FKP' | 'GBP' | 'GEL' | 'GGP' | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GTQ' | 'GYD' | 'HKD' | 'HNL' | 'HRK' | 'HTG' | 'HUF' | 'IDR' | 'ILS' | 'IMP' | 'INR' | 'IQD' | 'IRR' | 'ISK' | 'JEP' | 'JMD' | 'JOD' | 'JPY' | 'KES' | 'KGS' | 'KHR' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT' | 'LAK' | 'LBP' | 'LKR' | 'LRD' | 'LSL' | 'LYD' | 'MAD' | 'MDL' | 'MGA' | 'MKD' | 'MMK' | 'MNT' | 'MOP' | 'MRU' | 'MUR' | 'MVR' | 'MWK' | 'MXN' | 'MYR' | 'MZN' | 'NAD' | 'NGN' | 'NIO' | 'NOK' | 'NPR' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK' | 'PHP' | 'PKR' | 'PLN' | 'PYG' | 'QAR' | 'RON' | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDG' | 'SEK' | 'SGD' | 'SHP' | 'SLL' | 'SOS' | 'SPL' | 'SRD' | 'STN' | 'SVC' | 'SYP' | 'SZL' | 'THB' | 'TJS' | 'TMT' | 'TND' | 'TOP' | 'TRY' | 'TTD' | 'TVD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD' | 'UYU' | 'UZS' | 'VEF' | 'VND' | 'VUV' | 'WST' | 'XAF' | 'XCD' | 'XDR' | 'XOF' | 'XPF' | 'YER' | 'ZAR' | 'ZMW' | 'ZMK' | 'ZWD'>(),
  ProjectCreateOrUpdate: (): ProjectCreateOrUpdate[] => [
    {
      contactId: some<string | undefined>(),
      name: some<string>(),
      estimateAmount: some<number | undefined>(),
      deadlineUtc: some<IsoDateTime | Date | undefined>(),
    },
    {
      name: some<string>(),
    },
  ],
  ProjectPatch: (): ProjectPatch[] => [
    {
      status: some<ProjectStatus>(),
    },
    {
      status: some<ProjectStatus>(),
    },
  ],
  ProjectStatus: (): ProjectStatus => some<'INPROGRESS' | 'CLOSED'>(),
  TaskCreateOrUpdate: (): TaskCreateOrUpdate[] => [
    {
      name: some<string>(),
      rate: some<AmountInput>(),
      chargeType: some<ChargeType>(),
      estimateMinutes: some<number | undefined>(),
    },
    {
      name: some<string>(),
      rate: some<AmountInput>(),
      chargeType: some<ChargeType>(),
    },
  ],
  TimeEntryCreateOrUpdate: (): TimeEntryCreateOrUpdate[] => [
    {
      userId: some<string>(),
      taskId: some<string>(),
      dateUtc: some<IsoDateTime | Date>(),
      duration: some<number>(),
      description: some<string | undefined>(),
    },
    {
      userId: some<string>(),
      taskId: some<string>(),
      dateUtc: some<IsoDateTime | Date>(),
      duration: some<number>(),
    },
  ],
  TimeEntryStatus: (): TimeEntryStatus => some<'ACTIVE' | 'LOCKED' | 'INVOICED'>(),
};

export const read = {
  Open<Known extends string>(value: Open<Known>) {
    is<Known | (string & {})>(value);
  },
  IsoDate(value: IsoDate) {
    is<string & {}>(value);
  },
  IsoDateTime(value: IsoDateTime) {
    is<string & {}>(value);
  },
  Amount(value: Amount) {
    is<Open<CurrencyCode> | undefined>(value.currency);
    is<number | undefined>(value.value);
  },
  ErrorBody(value: ErrorBody) {
    is<string | undefined>(value.message);
    is<Record<string, unknown> | undefined>(value.modelState);
  },
  Pagination(value: Pagination) {
    is<number | undefined>(value.page);
    is<number | undefined>(value.pageSize);
    is<number | undefined>(value.pageCount);
    is<number | undefined>(value.itemCount);
  },
  Project(value: Project) {
    is<string>(value.projectId);
    is<string | undefined>(value.contactId);
    is<string>(value.name);
    is<Open<CurrencyCode> | undefined>(value.currencyCode);
    is<number | undefined>(value.minutesLogged);
    is<Amount | undefined>(value.totalTaskAmount);
    is<Amount | undefined>(value.totalExpenseAmount);
    is<Amount | undefined>(value.estimateAmount);
    is<number | undefined>(value.minutesToBeInvoiced);
    is<Amount | undefined>(value.taskAmountToBeInvoiced);
    is<Amount | undefined>(value.taskAmountInvoiced);
    is<Amount | undefined>(value.expenseAmountToBeInvoiced);
    is<Amount | undefined>(value.expenseAmountInvoiced);
    is<Amount | undefined>(value.projectAmountInvoiced);
    is<Amount | undefined>(value.deposit);
    is<Amount | undefined>(value.depositApplied);
    is<Amount | undefined>(value.creditNoteAmount);
    is<IsoDateTime | undefined>(value.deadlineUtc);
    is<Amount | undefined>(value.totalInvoiced);
    is<Amount | undefined>(value.totalToBeInvoiced);
    is<Amount | undefined>(value.estimate);
    is<Open<ProjectStatus>>(value.status);
  },
  ProjectUser(value: ProjectUser) {
    is<string>(value.userId);
    is<string | undefined>(value.name);
    is<string | undefined>(value.email);
  },
  Task(value: Task) {
    is<string>(value.taskId);
    is<string>(value.name);
    is<Amount | undefined>(value.rate);
    is<Open<ChargeType>>(value.chargeType);
    is<number | undefined>(value.estimateMinutes);
    is<string>(value.projectId);
    is<number | undefined>(value.totalMinutes);
    is<Amount | undefined>(value.totalAmount);
    is<number | undefined>(value.minutesInvoiced);
    is<number | undefined>(value.minutesToBeInvoiced);
    is<number | undefined>(value.fixedMinutes);
    is<number | undefined>(value.nonChargeableMinutes);
    is<Amount | undefined>(value.amountToBeInvoiced);
    is<Amount | undefined>(value.amountInvoiced);
    is<Open<TaskStatus>>(value.status);
  },
  TaskStatus: (): TaskStatus => some<'ACTIVE' | 'INVOICED' | 'LOCKED'>(),
  TimeEntry(value: TimeEntry) {
    is<string>(value.timeEntryId);
    is<string>(value.userId);
    is<string>(value.projectId);
    is<string>(value.taskId);
    is<IsoDateTime>(value.dateUtc);
    is<IsoDateTime | undefined>(value.dateEnteredUtc);
    is<number>(value.duration);
    is<string | undefined>(value.description);
    is<Open<TimeEntryStatus>>(value.status);
  },
};
