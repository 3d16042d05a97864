// What @acme/xero-bankfeeds promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type BankFeedError,
  type BankFeedErrorType,
  type BankfeedsClient,
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
  type CountryCode,
  type CreditDebitIndicator,
  type CurrencyCode,
  type Download,
  type DriftObserver,
  type EndBalance,
  type EndBalanceInput,
  type FeedConnection,
  type FeedConnectionAccountType,
  type FeedConnectionInput,
  type FeedConnectionStatus,
  type FeedConnectionsListOptions,
  type FeedConnectionsResource,
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
  type StartBalance,
  type StartBalanceInput,
  type Statement,
  type StatementInput,
  type StatementLine,
  type StatementLineInput,
  type StatementLines,
  type StatementLinesInput,
  type StatementStatus,
  type StatementsListOptions,
  type StatementsResource,
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
  createBankfeedsClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-bankfeeds';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-bankfeeds/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-bankfeeds/raw';
import {
  BankFeedErrorSchema as schemas_BankFeedErrorSchema,
  BankFeedErrorTypeSchema as schemas_BankFeedErrorTypeSchema,
  CountryCodeSchema as schemas_CountryCodeSchema,
  CreditDebitIndicatorSchema as schemas_CreditDebitIndicatorSchema,
  CurrencyCodeSchema as schemas_CurrencyCodeSchema,
  EndBalanceInputSchema as schemas_EndBalanceInputSchema,
  EndBalanceSchema as schemas_EndBalanceSchema,
  type EnumSchema as schemas_EnumSchema,
  FeedConnectionAccountTypeSchema as schemas_FeedConnectionAccountTypeSchema,
  FeedConnectionInputSchema as schemas_FeedConnectionInputSchema,
  FeedConnectionSchema as schemas_FeedConnectionSchema,
  FeedConnectionStatusSchema as schemas_FeedConnectionStatusSchema,
  type InputSchema as schemas_InputSchema,
  type OperationSchemas as schemas_OperationSchemas,
  PaginationSchema as schemas_PaginationSchema,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  StartBalanceInputSchema as schemas_StartBalanceInputSchema,
  StartBalanceSchema as schemas_StartBalanceSchema,
  StatementInputSchema as schemas_StatementInputSchema,
  StatementLineInputSchema as schemas_StatementLineInputSchema,
  StatementLineSchema as schemas_StatementLineSchema,
  StatementLinesInputSchema as schemas_StatementLinesInputSchema,
  StatementLinesSchema as schemas_StatementLinesSchema,
  StatementSchema as schemas_StatementSchema,
  StatementStatusSchema as schemas_StatementStatusSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-bankfeeds/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-bankfeeds/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createBankfeedsClient() {
    is<BankfeedsClient>(createBankfeedsClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'feedConnections.list'(client: BankfeedsClient) {
    is<ListCall<FeedConnection>>(client.feedConnections.list());
    is<ListCall<FeedConnection>>(client.feedConnections.list({
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'feedConnections.create'(client: BankfeedsClient) {
    is<Call<FeedConnection>>(client.feedConnections.create(some<FeedConnectionInput>()));
    is<Call<FeedConnection>>(client.feedConnections.create(some<FeedConnectionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'feedConnections.createMany'(client: BankfeedsClient) {
    is<Call<Batch<FeedConnection, FeedConnectionInput>>>(client.feedConnections.createMany(some<Rows<FeedConnectionInput>>()));
    is<Call<Batch<FeedConnection, FeedConnectionInput>>>(client.feedConnections.createMany(some<Rows<FeedConnectionInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'feedConnections.get'(client: BankfeedsClient) {
    is<Call<FeedConnection>>(client.feedConnections.get(some<string>()));
    is<Call<FeedConnection>>(client.feedConnections.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'feedConnections.deleteRequests'(client: BankfeedsClient) {
    is<Call<FeedConnection[]>>(client.feedConnections.deleteRequests(some<readonly FeedConnectionInput[]>()));
    is<Call<FeedConnection[]>>(client.feedConnections.deleteRequests(some<readonly FeedConnectionInput[]>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statements.list'(client: BankfeedsClient) {
    is<ListCall<Statement>>(client.statements.list());
    is<ListCall<Statement>>(client.statements.list({
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      xeroApplicationId: some<string | undefined>(),
      xeroUserId: some<string | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statements.create'(client: BankfeedsClient) {
    is<Call<Statement>>(client.statements.create(some<StatementInput>()));
    is<Call<Statement>>(client.statements.create(some<StatementInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'statements.createMany'(client: BankfeedsClient) {
    is<Call<Batch<Statement, StatementInput>>>(client.statements.createMany(some<Rows<StatementInput>>()));
    is<Call<Batch<Statement, StatementInput>>>(client.statements.createMany(some<Rows<StatementInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'statements.get'(client: BankfeedsClient) {
    is<Call<Statement>>(client.statements.get(some<string>()));
    is<Call<Statement>>(client.statements.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  IsoDate: (): IsoDate => some<string & {}>(),
  CountryCode: (): CountryCode => some<'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GQ' | 'GR' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'>(),
  CreditDebitIndicator: (): CreditDebitIndicator => some<'CREDIT' | 'DEBIT'>(),
  CurrencyCode: (): CurrencyCode => some<'AED' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA' | 'ARS' | 'AUD' | 'AWG' | 'AZN' | 'BAM' | 'BBD' | 'BDT' | 'BGN' | 'BHD' | 'BIF' | 'BMD' | 'BND' | 'BOB' | 'BRL' | 'BSD' | 'BTN' | 'BWP' | 'BYN' | 'BZD' | 'CAD' | 'CDF' | 'CHF' | 'CLP' | 'CNY' | 'COP' | 'CRC' | 'CUC' | 'CUP' | 'CVE' | 'CZK' | 'DJF' | 'DKK' | 'DOP' | 'DZD' | 'EGP' | 'ERN' | 'ETB' | 'EUR' | 'FJD' | 'FKP' | 'GBP' | 'GEL' | 'GGP' | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GTQ' | 'GYD' | 'HKD' | 'HNL' | 'HRK' | 'HTG' | 'HUF' | 'IDR' | 'ILS' | 'IMP' | 'INR' | 'IQD' | 'IRR' | 'ISK' | 'JEP' | 'JMD' | 'JOD' | 'JPY' | 'KES' | 'KGS' | 'KHR' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT' | 'LAK' | 'LBP' | 'LKR' | 'LRD' | 'LSL' | 'LYD' | 'MAD' | 'MDL' | 'MGA' | 'MKD' | 'MMK' | 'MNT' | 'MOP' | 'MRU' | 'MUR' | 'MVR' | 'MWK' | 'MXN' | 'MYR' | 'MZN' | 'NAD' | 'NGN' | 'NIO' | 'NOK' | 'NPR' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK' | 'PHP' | 'PKR' | 'PLN' | 'PYG' | 'QAR' | 'RON' | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDG' | 'SEK' | 'SGD' | 'SHP' | 'SLL' | 'SOS' | 'SPL' | 'SRD' | 'STN' | 'SVC' | 'SYP' | 'SZL' | 'THB' | 'TJS' | 'TMT' | 'TND' | 'TOP' | 'TRY' | 'TTD' | 'TVD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD' | 'UYU' | 'UZS' | 'VEF' | 'VND' | 'VUV' | 'WST' | 'XAF' | 'XCD' | 'XDR' | 'XOF' | 'XPF' | 'YER' | 'ZAR' | 'ZMW' | 'ZMK' | 'ZWD'>(),
  EndBalanceInput: (): EndBalanceInput[] => [
    {
      amount: some<number | undefined>(),
      creditDebitIndicator: some<CreditDebitIndicator | undefined>(),
    },
    {},
  ],
  FeedConnectionAccountType: (): FeedConnectionAccountType => some<'BANK' | 'CREDITCARD'>(),
  FeedConnectionInput: (): FeedConnectionInput[] => [
    {
      id: some<string | undefined>(),
      accountToken: some<string | undefined>(),
      accountNumber: some<string | undefined>(),
      accountName: some<string | undefined>(),
      accountId: some<string | undefined>(),
      accountType: some<FeedConnectionAccountType | undefined>(),
      currency: some<CurrencyCode | undefined>(),
      country: some<CountryCode | undefined>(),
    },
    {},
  ],
  StartBalanceInput: (): StartBalanceInput[] => [
    {
      amount: some<number | undefined>(),
      creditDebitIndicator: some<CreditDebitIndicator | undefined>(),
    },
    {},
  ],
  StatementInput: (): StatementInput[] => [
    {
      id: some<string | undefined>(),
      feedConnectionId: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      startBalance: some<StartBalanceInput>(),
      endBalance: some<EndBalanceInput>(),
      statementLines: some<StatementLinesInput>(),
    },
    {
      feedConnectionId: some<string>(),
      startDate: some<IsoDate>(),
      endDate: some<IsoDate>(),
      startBalance: some<StartBalanceInput>(),
      endBalance: some<EndBalanceInput>(),
      statementLines: some<StatementLinesInput>(),
    },
  ],
  StatementLineInput: (): StatementLineInput[] => [
    {
      postedDate: some<IsoDate | undefined>(),
      description: some<string | undefined>(),
      amount: some<number | undefined>(),
      creditDebitIndicator: some<CreditDebitIndicator | undefined>(),
      transactionId: some<string | undefined>(),
      payeeName: some<string | undefined>(),
      reference: some<string | undefined>(),
      chequeNumber: some<string | undefined>(),
      transactionType: some<string | undefined>(),
    },
    {},
  ],
  StatementLinesInput: (): StatementLinesInput => some<StatementLineInput[]>(),
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
  BankFeedError(value: BankFeedError) {
    is<string | undefined>(value.title);
    is<number | undefined>(value.status);
    is<string | undefined>(value.detail);
    is<Open<BankFeedErrorType> | undefined>(value.type);
  },
  BankFeedErrorType: (): BankFeedErrorType => some<'invalid-request' | 'invalid-application' | 'invalid-feed-connection' | 'duplicate-statement' | 'invalid-end-balance' | 'invalid-start-and-end-date' | 'invalid-start-date' | 'internal-error' | 'feed-already-connected-in-current-organisation' | 'invalid-end-date' | 'statement-not-found' | 'feed-connected-in-different-organisation' | 'feed-already-connected-in-different-organisation' | 'bank-feed-not-found' | 'invalid-country-specified' | 'invalid-organisation-bank-feeds' | 'invalid-organisation-multi-currency' | 'invalid-feed-connection-for-organisation' | 'invalid-user-role' | 'account-not-valid' | 'feed-not-found-or-already-deleted'>(),
  EndBalance(value: EndBalance) {
    is<string | undefined>(value.amount);
    is<Open<CreditDebitIndicator> | undefined>(value.creditDebitIndicator);
  },
  EndBalanceInput(value: EndBalanceInput) {
    is<number | undefined>(value.amount);
    is<CreditDebitIndicator | undefined>(value.creditDebitIndicator);
  },
  FeedConnection(value: FeedConnection) {
    is<string | undefined>(value.id);
    is<string | undefined>(value.accountToken);
    is<string | undefined>(value.accountNumber);
    is<string | undefined>(value.accountName);
    is<string | undefined>(value.accountId);
    is<Open<FeedConnectionAccountType> | undefined>(value.accountType);
    is<Open<CurrencyCode> | undefined>(value.currency);
    is<Open<CountryCode> | undefined>(value.country);
    is<Open<FeedConnectionStatus> | undefined>(value.status);
    is<BankFeedError | undefined>(value.error);
  },
  FeedConnectionInput(value: FeedConnectionInput) {
    is<string | undefined>(value.id);
    is<string | undefined>(value.accountToken);
    is<string | undefined>(value.accountNumber);
    is<string | undefined>(value.accountName);
    is<string | undefined>(value.accountId);
    is<FeedConnectionAccountType | undefined>(value.accountType);
    is<CurrencyCode | undefined>(value.currency);
    is<CountryCode | undefined>(value.country);
  },
  FeedConnectionStatus: (): FeedConnectionStatus => some<'PENDING' | 'REJECTED'>(),
  Pagination(value: Pagination) {
    is<number | undefined>(value.page);
    is<number | undefined>(value.pageSize);
    is<number | undefined>(value.pageCount);
    is<number | undefined>(value.itemCount);
  },
  StartBalance(value: StartBalance) {
    is<string | undefined>(value.amount);
    is<Open<CreditDebitIndicator> | undefined>(value.creditDebitIndicator);
  },
  StartBalanceInput(value: StartBalanceInput) {
    is<number | undefined>(value.amount);
    is<CreditDebitIndicator | undefined>(value.creditDebitIndicator);
  },
  Statement(value: Statement) {
    is<string>(value.id);
    is<string>(value.feedConnectionId);
    is<Open<StatementStatus> | undefined>(value.status);
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<StartBalance | undefined>(value.startBalance);
    is<EndBalance | undefined>(value.endBalance);
    is<StatementLines | undefined>(value.statementLines);
    is<BankFeedError[] | undefined>(value.errors);
    is<string | undefined>(value.statementLineCount);
  },
  StatementInput(value: StatementInput) {
    is<string | undefined>(value.id);
    is<string>(value.feedConnectionId);
    is<IsoDate>(value.startDate);
    is<IsoDate>(value.endDate);
    is<StartBalanceInput>(value.startBalance);
    is<EndBalanceInput>(value.endBalance);
    is<StatementLinesInput>(value.statementLines);
  },
  StatementLine(value: StatementLine) {
    is<IsoDate | undefined>(value.postedDate);
    is<string | undefined>(value.description);
    is<number | undefined>(value.amount);
    is<Open<CreditDebitIndicator> | undefined>(value.creditDebitIndicator);
    is<string | undefined>(value.transactionId);
    is<string | undefined>(value.payeeName);
    is<string | undefined>(value.reference);
    is<string | undefined>(value.chequeNumber);
    is<string | undefined>(value.transactionType);
  },
  StatementLineInput(value: StatementLineInput) {
    is<IsoDate | undefined>(value.postedDate);
    is<string | undefined>(value.description);
    is<number | undefined>(value.amount);
    is<CreditDebitIndicator | undefined>(value.creditDebitIndicator);
    is<string | undefined>(value.transactionId);
    is<string | undefined>(value.payeeName);
    is<string | undefined>(value.reference);
    is<string | undefined>(value.chequeNumber);
    is<string | undefined>(value.transactionType);
  },
  StatementLines(value: StatementLines) {
    is<StatementLine[]>(value);
  },
  StatementLinesInput(value: StatementLinesInput) {
    is<StatementLineInput[]>(value);
  },
  StatementStatus: (): StatementStatus => some<'PENDING' | 'REJECTED' | 'DELIVERED'>(),
};
