// What @acme/xero-app-store promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type AppStoreClient,
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
  type CreateUsageRecord,
  type Download,
  type DriftObserver,
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
  type Permit,
  type Plan,
  type PlanStatus,
  type Price,
  type ProblemDetails,
  type Product,
  type ProductType,
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
  type Subscription,
  type SubscriptionItem,
  type SubscriptionItemStatus,
  type SubscriptionStatus,
  type SubscriptionsResource,
  type SubscriptionsUsageRecordsResource,
  type UpdateUsageRecord,
  type UploadOptions,
  type UsageRecord,
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
  createAppStoreClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-app-store';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-app-store/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-app-store/raw';
import {
  CreateUsageRecordSchema as schemas_CreateUsageRecordSchema,
  type EnumSchema as schemas_EnumSchema,
  type InputSchema as schemas_InputSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PlanSchema as schemas_PlanSchema,
  PlanStatusSchema as schemas_PlanStatusSchema,
  PriceSchema as schemas_PriceSchema,
  ProblemDetailsSchema as schemas_ProblemDetailsSchema,
  ProductSchema as schemas_ProductSchema,
  ProductTypeSchema as schemas_ProductTypeSchema,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  SubscriptionItemSchema as schemas_SubscriptionItemSchema,
  SubscriptionItemStatusSchema as schemas_SubscriptionItemStatusSchema,
  SubscriptionSchema as schemas_SubscriptionSchema,
  SubscriptionStatusSchema as schemas_SubscriptionStatusSchema,
  UpdateUsageRecordSchema as schemas_UpdateUsageRecordSchema,
  UsageRecordSchema as schemas_UsageRecordSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-app-store/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-app-store/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createAppStoreClient() {
    is<AppStoreClient>(createAppStoreClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'subscriptions.get'(client: AppStoreClient) {
    is<Call<Subscription>>(client.subscriptions.get(some<string>()));
    is<Call<Subscription>>(client.subscriptions.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'subscriptions.usageRecords.create'(client: AppStoreClient) {
    is<Call<UsageRecord>>(client.subscriptions.usageRecords.create(some<string>(), some<string>(), some<CreateUsageRecord>()));
    is<Call<UsageRecord>>(client.subscriptions.usageRecords.create(some<string>(), some<string>(), some<CreateUsageRecord>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'subscriptions.usageRecords.update'(client: AppStoreClient) {
    is<Call<UsageRecord>>(client.subscriptions.usageRecords.update(some<string>(), some<string>(), some<string>(), some<UpdateUsageRecord>()));
    is<Call<UsageRecord>>(client.subscriptions.usageRecords.update(some<string>(), some<string>(), some<string>(), some<UpdateUsageRecord>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'subscriptions.usageRecords.list'(client: AppStoreClient) {
    is<ListCall<UsageRecord>>(client.subscriptions.usageRecords.list(some<string>()));
    is<ListCall<UsageRecord>>(client.subscriptions.usageRecords.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  CreateUsageRecord: (): CreateUsageRecord[] => [
    {
      quantity: some<number>(),
      timestamp: some<IsoDateTime | Date>(),
    },
    {
      quantity: some<number>(),
      timestamp: some<IsoDateTime | Date>(),
    },
  ],
  UpdateUsageRecord: (): UpdateUsageRecord[] => [
    {
      quantity: some<number>(),
    },
    {
      quantity: some<number>(),
    },
  ],
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
  Plan(value: Plan) {
    is<string>(value.id);
    is<string>(value.name);
    is<Open<PlanStatus>>(value.status);
    is<SubscriptionItem[]>(value.subscriptionItems);
  },
  PlanStatus: (): PlanStatus => some<'ACTIVE' | 'CANCELED' | 'PENDING_ACTIVATION'>(),
  Price(value: Price) {
    is<number>(value.amount);
    is<string>(value.currency);
    is<string>(value.id);
  },
  ProblemDetails(value: ProblemDetails) {
    is<string | undefined>(value.detail);
    is<Record<string, unknown> | undefined>(value.extensions);
    is<string | undefined>(value.instance);
    is<number | undefined>(value.status);
    is<string | undefined>(value.title);
    is<string | undefined>(value.type);
  },
  Product(value: Product) {
    is<string>(value.id);
    is<string | undefined>(value.name);
    is<string | undefined>(value.seatUnit);
    is<Open<ProductType> | undefined>(value.type);
    is<string | undefined>(value.usageUnit);
  },
  ProductType: (): ProductType => some<'FIXED' | 'PER_SEAT' | 'METERED' | 'SIMPLE'>(),
  Subscription(value: Subscription) {
    is<IsoDateTime>(value.currentPeriodEnd);
    is<IsoDateTime | undefined>(value.endDate);
    is<string>(value.id);
    is<string>(value.organisationId);
    is<Plan[]>(value.plans);
    is<IsoDateTime>(value.startDate);
    is<Open<SubscriptionStatus>>(value.status);
    is<boolean | undefined>(value.testMode);
  },
  SubscriptionItem(value: SubscriptionItem) {
    is<IsoDateTime | undefined>(value.endDate);
    is<string>(value.id);
    is<Price>(value.price);
    is<Product>(value.product);
    is<number | undefined>(value.quantity);
    is<IsoDateTime | undefined>(value.startDate);
    is<Open<SubscriptionItemStatus> | undefined>(value.status);
    is<boolean | undefined>(value.testMode);
  },
  SubscriptionItemStatus: (): SubscriptionItemStatus => some<'ACTIVE' | 'CANCELED' | 'PENDING_ACTIVATION'>(),
  SubscriptionStatus: (): SubscriptionStatus => some<'ACTIVE' | 'CANCELED' | 'PAST_DUE'>(),
  UsageRecord(value: UsageRecord) {
    is<number>(value.quantity);
    is<string>(value.subscriptionId);
    is<string>(value.subscriptionItemId);
    is<boolean>(value.testMode);
    is<IsoDateTime>(value.recordedAt);
    is<string>(value.usageRecordId);
    is<number>(value.pricePerUnit);
    is<string>(value.productId);
  },
};
