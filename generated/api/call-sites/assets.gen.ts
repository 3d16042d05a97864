// What @acme/xero-assets promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type Asset,
  type AssetInput,
  type AssetMetaData,
  type AssetOrderBy,
  type AssetStatus,
  type AssetStatusQueryParam,
  type AssetType,
  type AssetTypeInput,
  type AssetTypesResource,
  type AssetsClient,
  type AssetsListOptions,
  type AssetsResource,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type BookDepreciationDetail,
  type BookDepreciationSetting,
  type BookDepreciationSettingAveragingMethod,
  type BookDepreciationSettingDepreciationCalculationMethod,
  type BookDepreciationSettingDepreciationMethod,
  type BookDepreciationSettingInput,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type Download,
  type DriftObserver,
  type ErrorBody,
  type FieldTable,
  type FieldValidationErrorsElement,
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
  type PageLink,
  type Pagination,
  type Permit,
  type RateLimit,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResourceValidationErrorsElement,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type Rows,
  type SchemaChecks,
  type Setting,
  type SettingsResource,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type SortDirection,
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
  createAssetsClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-assets';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-assets/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-assets/raw';
import {
  AssetInputSchema as schemas_AssetInputSchema,
  AssetMetaDataSchema as schemas_AssetMetaDataSchema,
  AssetOrderBySchema as schemas_AssetOrderBySchema,
  AssetSchema as schemas_AssetSchema,
  AssetStatusQueryParamSchema as schemas_AssetStatusQueryParamSchema,
  AssetStatusSchema as schemas_AssetStatusSchema,
  AssetTypeInputSchema as schemas_AssetTypeInputSchema,
  AssetTypeSchema as schemas_AssetTypeSchema,
  BookDepreciationDetailInputSchema as schemas_BookDepreciationDetailInputSchema,
  BookDepreciationDetailSchema as schemas_BookDepreciationDetailSchema,
  BookDepreciationSettingAveragingMethodSchema as schemas_BookDepreciationSettingAveragingMethodSchema,
  BookDepreciationSettingDepreciationCalculationMethodSchema as schemas_BookDepreciationSettingDepreciationCalculationMethodSchema,
  BookDepreciationSettingDepreciationMethodSchema as schemas_BookDepreciationSettingDepreciationMethodSchema,
  BookDepreciationSettingInputSchema as schemas_BookDepreciationSettingInputSchema,
  BookDepreciationSettingSchema as schemas_BookDepreciationSettingSchema,
  type EnumSchema as schemas_EnumSchema,
  ErrorBodySchema as schemas_ErrorBodySchema,
  FieldValidationErrorsElementSchema as schemas_FieldValidationErrorsElementSchema,
  type InputSchema as schemas_InputSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PageLinkSchema as schemas_PageLinkSchema,
  PaginationSchema as schemas_PaginationSchema,
  type ReadSchema as schemas_ReadSchema,
  ResourceValidationErrorsElementSchema as schemas_ResourceValidationErrorsElementSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  SettingSchema as schemas_SettingSchema,
  SortDirectionSchema as schemas_SortDirectionSchema,
  type StandardSchema as schemas_StandardSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-assets/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-assets/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createAssetsClient() {
    is<AssetsClient>(createAssetsClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'assetTypes.list'(client: AssetsClient) {
    is<ListCall<AssetType>>(client.assetTypes.list());
    is<ListCall<AssetType>>(client.assetTypes.list({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'assetTypes.create'(client: AssetsClient) {
    is<Call<AssetType>>(client.assetTypes.create(some<AssetTypeInput>()));
    is<Call<AssetType>>(client.assetTypes.create(some<AssetTypeInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'assets.list'(client: AssetsClient) {
    is<ListCall<Asset>>(client.assets.list({
      status: some<AssetStatusQueryParam>(),
    }));
    is<ListCall<Asset>>(client.assets.list({
      status: some<AssetStatusQueryParam>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      orderBy: some<AssetOrderBy | undefined>(),
      sortDirection: some<SortDirection | undefined>(),
      filterBy: some<string | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'assets.create'(client: AssetsClient) {
    is<Call<Asset>>(client.assets.create(some<AssetInput>()));
    is<Call<Asset>>(client.assets.create(some<AssetInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'assets.get'(client: AssetsClient) {
    is<Call<Asset>>(client.assets.get(some<string>()));
    is<Call<Asset>>(client.assets.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'settings.get'(client: AssetsClient) {
    is<Call<Setting>>(client.settings.get());
    is<Call<Setting>>(client.settings.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  IsoDate: (): IsoDate => some<string & {}>(),
  AssetInput: (): AssetInput[] => [
    {
      assetId: some<string | undefined>(),
      assetName: some<string>(),
      assetTypeId: some<string | undefined>(),
      assetNumber: some<string | undefined>(),
      purchaseDate: some<IsoDate | undefined>(),
      purchasePrice: some<number | undefined>(),
      disposalDate: some<IsoDate | undefined>(),
      disposalPrice: some<number | undefined>(),
      assetStatus: some<AssetStatus | undefined>(),
      warrantyExpiryDate: some<IsoDate | undefined>(),
      serialNumber: some<string | undefined>(),
      bookDepreciationSetting: some<BookDepreciationSettingInput | undefined>(),
      bookDepreciationDetail: some<BookDepreciationDetail | undefined>(),
      description: some<string | undefined>(),
    },
    {
      assetName: some<string>(),
    },
  ],
  AssetOrderBy: (): AssetOrderBy => some<'AssetType' | 'AssetName' | 'AssetNumber' | 'PurchaseDate' | 'PurchasePrice' | 'DisposalDate' | 'DisposalPrice'>(),
  AssetStatus: (): AssetStatus => some<'Draft' | 'Registered' | 'Disposed'>(),
  AssetStatusQueryParam: (): AssetStatusQueryParam => some<'DRAFT' | 'REGISTERED' | 'DISPOSED'>(),
  AssetTypeInput: (): AssetTypeInput[] => [
    {
      assetTypeId: some<string | undefined>(),
      assetTypeName: some<string>(),
      fixedAssetAccountId: some<string | undefined>(),
      depreciationExpenseAccountId: some<string | undefined>(),
      accumulatedDepreciationAccountId: some<string | undefined>(),
      bookDepreciationSetting: some<BookDepreciationSettingInput>(),
      locks: some<number | undefined>(),
    },
    {
      assetTypeName: some<string>(),
      bookDepreciationSetting: some<BookDepreciationSettingInput>(),
    },
  ],
  BookDepreciationDetail: (): BookDepreciationDetail[] => [
    {
      currentCapitalGain: some<number | undefined>(),
      currentGainLoss: some<number | undefined>(),
      depreciationStartDate: some<IsoDate | undefined>(),
      costLimit: some<number | undefined>(),
      residualValue: some<number | undefined>(),
      priorAccumDepreciationAmount: some<number | undefined>(),
      currentAccumDepreciationAmount: some<number | undefined>(),
      businessUseCapitalGain: some<number | undefined>(),
      businessUseCurrentGainLoss: some<number | undefined>(),
      privateUseCapitalGain: some<number | undefined>(),
      privateUseCurrentGainLoss: some<number | undefined>(),
      initialDeductionPercentage: some<number | undefined>(),
    },
    {},
  ],
  BookDepreciationSettingAveragingMethod: (): BookDepreciationSettingAveragingMethod => some<'FullMonth' | 'ActualDays'>(),
  BookDepreciationSettingDepreciationCalculationMethod: (): BookDepreciationSettingDepreciationCalculationMethod => some<'Rate' | 'Life' | 'None'>(),
  BookDepreciationSettingDepreciationMethod: (): BookDepreciationSettingDepreciationMethod => some<'NoDepreciation' | 'StraightLine' | 'DiminishingValue100' | 'DiminishingValue150' | 'DiminishingValue200' | 'FullDepreciation'>(),
  BookDepreciationSettingInput: (): BookDepreciationSettingInput[] => [
    {
      depreciationMethod: some<BookDepreciationSettingDepreciationMethod | undefined>(),
      averagingMethod: some<BookDepreciationSettingAveragingMethod | undefined>(),
      depreciationRate: some<number | undefined>(),
      effectiveLifeYears: some<number | undefined>(),
      depreciationCalculationMethod: some<BookDepreciationSettingDepreciationCalculationMethod | undefined>(),
      depreciableObjectId: some<string | undefined>(),
      depreciableObjectType: some<string | undefined>(),
      bookEffectiveDateOfChangeId: some<string | undefined>(),
    },
    {},
  ],
  SortDirection: (): SortDirection => some<'asc' | 'desc'>(),
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
  Asset(value: Asset) {
    is<string>(value.assetId);
    is<string>(value.assetName);
    is<string | undefined>(value.assetTypeId);
    is<string | undefined>(value.assetNumber);
    is<IsoDate | undefined>(value.purchaseDate);
    is<number | undefined>(value.purchasePrice);
    is<IsoDate | undefined>(value.disposalDate);
    is<number | undefined>(value.disposalPrice);
    is<Open<AssetStatus>>(value.assetStatus);
    is<IsoDate | undefined>(value.warrantyExpiryDate);
    is<string | undefined>(value.serialNumber);
    is<BookDepreciationSetting | undefined>(value.bookDepreciationSetting);
    is<BookDepreciationDetail | undefined>(value.bookDepreciationDetail);
    is<boolean | undefined>(value.canRollback);
    is<number | undefined>(value.accountingBookValue);
    is<boolean | undefined>(value.isDeleteEnabledForDate);
    is<string | undefined>(value.description);
    is<AssetMetaData | undefined>(value.metaData);
    is<Record<string, unknown>[] | undefined>(value.taxValues);
    is<Record<string, unknown>[] | undefined>(value.taxDepreciationSettings);
    is<Record<string, unknown>[] | undefined>(value.taxDepreciationDetails);
    is<Record<string, unknown>[] | undefined>(value.trackingItems);
  },
  AssetMetaData(value: AssetMetaData) {
    is<boolean | undefined>(value.bookDepreciationDetailsCanChange);
    is<boolean | undefined>(value.taxDepreciationDetailsCanChange);
  },
  AssetType(value: AssetType) {
    is<string>(value.assetTypeId);
    is<string>(value.assetTypeName);
    is<string | undefined>(value.fixedAssetAccountId);
    is<string | undefined>(value.depreciationExpenseAccountId);
    is<string | undefined>(value.accumulatedDepreciationAccountId);
    is<BookDepreciationSetting>(value.bookDepreciationSetting);
    is<number | undefined>(value.locks);
    is<Record<string, unknown>[] | undefined>(value.taxDepreciationSettings);
    is<boolean | undefined>(value.lockPrivateUseAccount);
  },
  BookDepreciationDetail(value: BookDepreciationDetail) {
    is<number | undefined>(value.currentCapitalGain);
    is<number | undefined>(value.currentGainLoss);
    is<IsoDate | undefined>(value.depreciationStartDate);
    is<number | undefined>(value.costLimit);
    is<number | undefined>(value.residualValue);
    is<number | undefined>(value.priorAccumDepreciationAmount);
    is<number | undefined>(value.currentAccumDepreciationAmount);
    is<number | undefined>(value.businessUseCapitalGain);
    is<number | undefined>(value.businessUseCurrentGainLoss);
    is<number | undefined>(value.privateUseCapitalGain);
    is<number | undefined>(value.privateUseCurrentGainLoss);
    is<number | undefined>(value.initialDeductionPercentage);
  },
  BookDepreciationSetting(value: BookDepreciationSetting) {
    is<Open<BookDepreciationSettingDepreciationMethod> | undefined>(value.depreciationMethod);
    is<Open<BookDepreciationSettingAveragingMethod> | undefined>(value.averagingMethod);
    is<number | undefined>(value.depreciationRate);
    is<number | undefined>(value.effectiveLifeYears);
    is<Open<BookDepreciationSettingDepreciationCalculationMethod> | undefined>(value.depreciationCalculationMethod);
    is<string | undefined>(value.depreciableObjectId);
    is<string | undefined>(value.depreciableObjectType);
    is<string | undefined>(value.bookEffectiveDateOfChangeId);
  },
  ErrorBody(value: ErrorBody) {
    is<ResourceValidationErrorsElement[] | undefined>(value.resourceValidationErrors);
    is<FieldValidationErrorsElement[] | undefined>(value.fieldValidationErrors);
    is<string | undefined>(value.type);
    is<string | undefined>(value.title);
    is<string | undefined>(value.detail);
  },
  FieldValidationErrorsElement(value: FieldValidationErrorsElement) {
    is<string | undefined>(value.fieldName);
    is<string | undefined>(value.valueProvided);
    is<string | undefined>(value.localisedMessage);
    is<string | undefined>(value.type);
    is<string | undefined>(value.title);
    is<string | undefined>(value.detail);
  },
  PageLink(value: PageLink) {
    is<string | undefined>(value.href);
  },
  Pagination(value: Pagination) {
    is<number | undefined>(value.page);
    is<number | undefined>(value.pageSize);
    is<number | undefined>(value.pageCount);
    is<number | undefined>(value.itemCount);
    is<Record<string, PageLink> | undefined>(value.links);
  },
  ResourceValidationErrorsElement(value: ResourceValidationErrorsElement) {
    is<string | undefined>(value.resourceName);
    is<string | undefined>(value.localisedMessage);
    is<string | undefined>(value.type);
    is<string | undefined>(value.title);
    is<string | undefined>(value.detail);
  },
  Setting(value: Setting) {
    is<string | undefined>(value.assetNumberPrefix);
    is<string | undefined>(value.assetNumberSequence);
    is<IsoDate | undefined>(value.assetStartDate);
    is<IsoDate | undefined>(value.lastDepreciationDate);
    is<string | undefined>(value.defaultGainOnDisposalAccountId);
    is<string | undefined>(value.defaultLossOnDisposalAccountId);
    is<string | undefined>(value.defaultCapitalGainOnDisposalAccountId);
    is<boolean | undefined>(value.optInForTax);
  },
};
