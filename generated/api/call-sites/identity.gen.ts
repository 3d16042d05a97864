// What @acme/xero-identity promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AccessToken,
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
  type Connection,
  type ConnectionsListOptions,
  type ConnectionsResource,
  type Download,
  type DriftObserver,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type IdentityClient,
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
  type RateLimit,
  type RefreshToken,
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
  createIdentityClient,
  createLimiter,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-identity';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-identity/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-identity/raw';
import {
  AccessTokenSchema as schemas_AccessTokenSchema,
  ConnectionSchema as schemas_ConnectionSchema,
  type EnumSchema as schemas_EnumSchema,
  type InputSchema as schemas_InputSchema,
  type OperationSchemas as schemas_OperationSchemas,
  type ReadSchema as schemas_ReadSchema,
  RefreshTokenSchema as schemas_RefreshTokenSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-identity/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-identity/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createIdentityClient() {
    is<IdentityClient>(createIdentityClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'connections.list'(client: IdentityClient) {
    is<ListCall<Connection>>(client.connections.list());
    is<ListCall<Connection>>(client.connections.list({
      authEventId: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'connections.delete'(client: IdentityClient) {
    is<Call<void>>(client.connections.delete(some<string>()));
    is<Call<void>>(client.connections.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
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
  AccessToken(value: AccessToken) {
    is<string | undefined>(value.id_token);
    is<string | undefined>(value.access_token);
    is<number | undefined>(value.expires_in);
    is<string | undefined>(value.token_type);
    is<string | undefined>(value.refresh_token);
  },
  Connection(value: Connection) {
    is<string>(value.id);
    is<string>(value.tenantId);
    is<string | undefined>(value.authEventId);
    is<string>(value.tenantType);
    is<string | undefined>(value.tenantName);
    is<IsoDateTime>(value.createdDateUtc);
    is<IsoDateTime>(value.updatedDateUtc);
  },
  RefreshToken(value: RefreshToken) {
    is<string | undefined>(value.grant_type);
    is<string | undefined>(value.refresh_token);
    is<string | undefined>(value.client_id);
    is<string | undefined>(value.client_secret);
  },
};
