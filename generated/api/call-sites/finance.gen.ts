// What @acme/xero-finance promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type BalanceSheetAccountDetail,
  type BalanceSheetAccountGroup,
  type BalanceSheetAccountType,
  type BalanceSheetResponse,
  type BankStatementAccountingResponse,
  type BankStatementResponse,
  type BankStatementsPlusResource,
  type BankStatementsPlusStatementsOptions,
  type BankTransactionResponse,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Call,
  type CallOptions,
  type CallResult,
  type CashAccountResponse,
  type CashBalance,
  type CashValidationListOptions,
  type CashValidationResource,
  type CashValidationResponse,
  type CashflowAccount,
  type CashflowActivity,
  type CashflowResponse,
  type CashflowType,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type ContactDetail,
  type ContactResponse,
  type ContactTotalDetail,
  type ContactTotalOther,
  type CreditNoteResponse,
  type CurrentStatementResponse,
  type DataSourceResponse,
  type Download,
  type DriftObserver,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type FinanceClient,
  type FinancialStatementsBalanceSheetOptions,
  type FinancialStatementsCashflowOptions,
  type FinancialStatementsContactsExpenseOptions,
  type FinancialStatementsContactsResource,
  type FinancialStatementsContactsRevenueOptions,
  type FinancialStatementsProfitAndLossOptions,
  type FinancialStatementsResource,
  type FinancialStatementsTrialBalanceOptions,
  type IncomeByContactResponse,
  type InvoiceResponse,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
  type LimitOptions,
  type LimitRefusal,
  type LimitReport,
  type Limiter,
  type LimiterOptions,
  type LimiterRequest,
  type LineItemResponse,
  type ListCall,
  type ListOptions,
  type ManualJournalTotal,
  type Open,
  type OverpaymentResponse,
  type Page,
  type PageInfo,
  type PaymentResponse,
  type Permit,
  type PnlAccount,
  type PnlAccountClass,
  type PnlAccountType,
  type PrepaymentResponse,
  type Problem,
  type ProblemType,
  type ProfitAndLossResponse,
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
  type StatementBalanceResponse,
  type StatementLineResponse,
  type StatementLinesResponse,
  type StatementResponse,
  type TotalDetail,
  type TotalOther,
  type TrialBalanceAccount,
  type TrialBalanceEntry,
  type TrialBalanceMovement,
  type TrialBalanceResponse,
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
  createFinanceClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  unlisted,
} from '@acme/xero-finance';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-finance/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-finance/raw';
import {
  BalanceSheetAccountDetailSchema as schemas_BalanceSheetAccountDetailSchema,
  BalanceSheetAccountGroupSchema as schemas_BalanceSheetAccountGroupSchema,
  BalanceSheetAccountTypeSchema as schemas_BalanceSheetAccountTypeSchema,
  BalanceSheetResponseSchema as schemas_BalanceSheetResponseSchema,
  BankStatementAccountingResponseSchema as schemas_BankStatementAccountingResponseSchema,
  BankStatementResponseSchema as schemas_BankStatementResponseSchema,
  BankTransactionResponseSchema as schemas_BankTransactionResponseSchema,
  CashAccountResponseSchema as schemas_CashAccountResponseSchema,
  CashBalanceSchema as schemas_CashBalanceSchema,
  CashValidationResponseSchema as schemas_CashValidationResponseSchema,
  CashflowAccountSchema as schemas_CashflowAccountSchema,
  CashflowActivitySchema as schemas_CashflowActivitySchema,
  CashflowResponseSchema as schemas_CashflowResponseSchema,
  CashflowTypeSchema as schemas_CashflowTypeSchema,
  ContactDetailSchema as schemas_ContactDetailSchema,
  ContactResponseSchema as schemas_ContactResponseSchema,
  ContactTotalDetailSchema as schemas_ContactTotalDetailSchema,
  ContactTotalOtherSchema as schemas_ContactTotalOtherSchema,
  CreditNoteResponseSchema as schemas_CreditNoteResponseSchema,
  CurrentStatementResponseSchema as schemas_CurrentStatementResponseSchema,
  DataSourceResponseSchema as schemas_DataSourceResponseSchema,
  type EnumSchema as schemas_EnumSchema,
  IncomeByContactResponseSchema as schemas_IncomeByContactResponseSchema,
  type InputSchema as schemas_InputSchema,
  InvoiceResponseSchema as schemas_InvoiceResponseSchema,
  LineItemResponseSchema as schemas_LineItemResponseSchema,
  ManualJournalTotalSchema as schemas_ManualJournalTotalSchema,
  type OperationSchemas as schemas_OperationSchemas,
  OverpaymentResponseSchema as schemas_OverpaymentResponseSchema,
  PaymentResponseSchema as schemas_PaymentResponseSchema,
  PnlAccountClassSchema as schemas_PnlAccountClassSchema,
  PnlAccountSchema as schemas_PnlAccountSchema,
  PnlAccountTypeSchema as schemas_PnlAccountTypeSchema,
  PrepaymentResponseSchema as schemas_PrepaymentResponseSchema,
  ProblemSchema as schemas_ProblemSchema,
  ProblemTypeSchema as schemas_ProblemTypeSchema,
  ProfitAndLossResponseSchema as schemas_ProfitAndLossResponseSchema,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  type StandardSchema as schemas_StandardSchema,
  StatementBalanceResponseSchema as schemas_StatementBalanceResponseSchema,
  StatementLineResponseSchema as schemas_StatementLineResponseSchema,
  StatementLinesResponseSchema as schemas_StatementLinesResponseSchema,
  StatementResponseSchema as schemas_StatementResponseSchema,
  TotalDetailSchema as schemas_TotalDetailSchema,
  TotalOtherSchema as schemas_TotalOtherSchema,
  TrialBalanceAccountSchema as schemas_TrialBalanceAccountSchema,
  TrialBalanceEntrySchema as schemas_TrialBalanceEntrySchema,
  TrialBalanceMovementSchema as schemas_TrialBalanceMovementSchema,
  TrialBalanceResponseSchema as schemas_TrialBalanceResponseSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-finance/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-finance/scopes';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createFinanceClient() {
    is<FinanceClient>(createFinanceClient(some<XeroSession>(), some<ClientOptions>()));
  },
  'bankStatementsPlus.statements'(client: FinanceClient) {
    is<Call<BankStatementAccountingResponse>>(client.bankStatementsPlus.statements({
      BankAccountID: some<string>(),
      FromDate: some<string>(),
      ToDate: some<string>(),
    }));
    is<Call<BankStatementAccountingResponse>>(client.bankStatementsPlus.statements({
      BankAccountID: some<string>(),
      FromDate: some<string>(),
      ToDate: some<string>(),
      SummaryOnly: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'cashValidation.list'(client: FinanceClient) {
    is<ListCall<CashValidationResponse>>(client.cashValidation.list());
    is<ListCall<CashValidationResponse>>(client.cashValidation.list({
      balanceDate: some<string | undefined>(),
      asAtSystemDate: some<string | undefined>(),
      beginDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.balanceSheet'(client: FinanceClient) {
    is<Call<BalanceSheetResponse>>(client.financialStatements.balanceSheet());
    is<Call<BalanceSheetResponse>>(client.financialStatements.balanceSheet({
      balanceDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.cashflow'(client: FinanceClient) {
    is<Call<CashflowResponse>>(client.financialStatements.cashflow());
    is<Call<CashflowResponse>>(client.financialStatements.cashflow({
      startDate: some<string | undefined>(),
      endDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.profitAndLoss'(client: FinanceClient) {
    is<Call<ProfitAndLossResponse>>(client.financialStatements.profitAndLoss());
    is<Call<ProfitAndLossResponse>>(client.financialStatements.profitAndLoss({
      startDate: some<string | undefined>(),
      endDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.trialBalance'(client: FinanceClient) {
    is<Call<TrialBalanceResponse>>(client.financialStatements.trialBalance());
    is<Call<TrialBalanceResponse>>(client.financialStatements.trialBalance({
      endDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.contacts.revenue'(client: FinanceClient) {
    is<Call<IncomeByContactResponse>>(client.financialStatements.contacts.revenue());
    is<Call<IncomeByContactResponse>>(client.financialStatements.contacts.revenue({
      contactIds: some<readonly string[] | undefined>(),
      includeManualJournals: some<boolean | undefined>(),
      startDate: some<string | undefined>(),
      endDate: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'financialStatements.contacts.expense'(client: FinanceClient) {
    is<Call<IncomeByContactResponse>>(client.financialStatements.contacts.expense());
    is<Call<IncomeByContactResponse>>(client.financialStatements.contacts.expense({
      contactIds: some<readonly string[] | undefined>(),
      includeManualJournals: some<boolean | undefined>(),
      startDate: some<string | undefined>(),
      endDate: some<string | undefined>(),
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
  BalanceSheetAccountDetail(value: BalanceSheetAccountDetail) {
    is<string | undefined>(value.code);
    is<string | undefined>(value.accountID);
    is<string | undefined>(value.name);
    is<string | undefined>(value.reportingCode);
    is<number | undefined>(value.total);
  },
  BalanceSheetAccountGroup(value: BalanceSheetAccountGroup) {
    is<BalanceSheetAccountType[] | undefined>(value.accountTypes);
    is<number | undefined>(value.total);
  },
  BalanceSheetAccountType(value: BalanceSheetAccountType) {
    is<string | undefined>(value.accountType);
    is<BalanceSheetAccountDetail[] | undefined>(value.accounts);
    is<number | undefined>(value.total);
  },
  BalanceSheetResponse(value: BalanceSheetResponse) {
    is<IsoDate | undefined>(value.balanceDate);
    is<BalanceSheetAccountGroup | undefined>(value.asset);
    is<BalanceSheetAccountGroup | undefined>(value.liability);
    is<BalanceSheetAccountGroup | undefined>(value.equity);
  },
  BankStatementAccountingResponse(value: BankStatementAccountingResponse) {
    is<string | undefined>(value.bankAccountId);
    is<string | undefined>(value.bankAccountName);
    is<string | undefined>(value.bankAccountCurrencyCode);
    is<StatementResponse[] | undefined>(value.statements);
  },
  BankStatementResponse(value: BankStatementResponse) {
    is<StatementLinesResponse | undefined>(value.statementLines);
    is<CurrentStatementResponse | undefined>(value.currentStatement);
  },
  BankTransactionResponse(value: BankTransactionResponse) {
    is<string>(value.bankTransactionId);
    is<string | undefined>(value.batchPaymentId);
    is<ContactResponse | undefined>(value.contact);
    is<IsoDate | undefined>(value.date);
    is<number | undefined>(value.amount);
    is<LineItemResponse[] | undefined>(value.lineItems);
  },
  CashAccountResponse(value: CashAccountResponse) {
    is<number | undefined>(value.unreconciledAmountPos);
    is<number | undefined>(value.unreconciledAmountNeg);
    is<number | undefined>(value.startingBalance);
    is<number | undefined>(value.accountBalance);
    is<string | undefined>(value.balanceCurrency);
  },
  CashBalance(value: CashBalance) {
    is<number | undefined>(value.openingCashBalance);
    is<number | undefined>(value.closingCashBalance);
    is<number | undefined>(value.netCashMovement);
  },
  CashValidationResponse(value: CashValidationResponse) {
    is<string | undefined>(value.accountId);
    is<StatementBalanceResponse | undefined>(value.statementBalance);
    is<IsoDate | undefined>(value.statementBalanceDate);
    is<BankStatementResponse | undefined>(value.bankStatement);
    is<CashAccountResponse | undefined>(value.cashAccount);
  },
  CashflowAccount(value: CashflowAccount) {
    is<string | undefined>(value.accountId);
    is<string | undefined>(value.accountType);
    is<string | undefined>(value.accountClass);
    is<string | undefined>(value.code);
    is<string | undefined>(value.name);
    is<string | undefined>(value.reportingCode);
    is<number | undefined>(value.total);
  },
  CashflowActivity(value: CashflowActivity) {
    is<string | undefined>(value.name);
    is<number | undefined>(value.total);
    is<CashflowType[] | undefined>(value.cashflowTypes);
  },
  CashflowResponse(value: CashflowResponse) {
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<CashBalance | undefined>(value.cashBalance);
    is<CashflowActivity[] | undefined>(value.cashflowActivities);
  },
  CashflowType(value: CashflowType) {
    is<string | undefined>(value.name);
    is<number | undefined>(value.total);
    is<CashflowAccount[] | undefined>(value.accounts);
  },
  ContactDetail(value: ContactDetail) {
    is<string | undefined>(value.contactId);
    is<string | undefined>(value.name);
    is<number | undefined>(value.total);
    is<ContactTotalDetail | undefined>(value.totalDetail);
    is<ContactTotalOther | undefined>(value.totalOther);
    is<string[] | undefined>(value.accountCodes);
    is<string | undefined>(value.id);
  },
  ContactResponse(value: ContactResponse) {
    is<string>(value.contactId);
    is<string | undefined>(value.contactName);
  },
  ContactTotalDetail(value: ContactTotalDetail) {
    is<number | undefined>(value.totalPaid);
    is<number | undefined>(value.totalOutstanding);
    is<number | undefined>(value.totalCreditedUnApplied);
  },
  ContactTotalOther(value: ContactTotalOther) {
    is<number | undefined>(value.totalOutstandingAged);
    is<number | undefined>(value.totalVoided);
    is<number | undefined>(value.totalCredited);
    is<number | undefined>(value.transactionCount);
  },
  CreditNoteResponse(value: CreditNoteResponse) {
    is<string>(value.creditNoteId);
    is<ContactResponse | undefined>(value.contact);
    is<number | undefined>(value.total);
    is<LineItemResponse[] | undefined>(value.lineItems);
  },
  CurrentStatementResponse(value: CurrentStatementResponse) {
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<number | undefined>(value.startBalance);
    is<number | undefined>(value.endBalance);
    is<IsoDateTime | undefined>(value.importedDateTimeUtc);
    is<string | undefined>(value.importSourceType);
  },
  DataSourceResponse(value: DataSourceResponse) {
    is<number | undefined>(value.directBankFeed);
    is<number | undefined>(value.fileUpload);
    is<number | undefined>(value.manual);
    is<number | undefined>(value.directBankFeedPos);
    is<number | undefined>(value.fileUploadPos);
    is<number | undefined>(value.manualPos);
    is<number | undefined>(value.directBankFeedNeg);
    is<number | undefined>(value.fileUploadNeg);
    is<number | undefined>(value.manualNeg);
    is<number | undefined>(value.otherPos);
    is<number | undefined>(value.otherNeg);
    is<number | undefined>(value.other);
  },
  IncomeByContactResponse(value: IncomeByContactResponse) {
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<number | undefined>(value.total);
    is<TotalDetail | undefined>(value.totalDetail);
    is<TotalOther | undefined>(value.totalOther);
    is<ContactDetail[] | undefined>(value.contacts);
    is<ManualJournalTotal | undefined>(value.manualJournals);
  },
  InvoiceResponse(value: InvoiceResponse) {
    is<string>(value.invoiceId);
    is<ContactResponse | undefined>(value.contact);
    is<number | undefined>(value.total);
    is<LineItemResponse[] | undefined>(value.lineItems);
  },
  LineItemResponse(value: LineItemResponse) {
    is<string | undefined>(value.accountId);
    is<string | undefined>(value.reportingCode);
    is<number | undefined>(value.lineAmount);
    is<string | undefined>(value.accountType);
  },
  ManualJournalTotal(value: ManualJournalTotal) {
    is<number | undefined>(value.total);
  },
  OverpaymentResponse(value: OverpaymentResponse) {
    is<string>(value.overpaymentId);
    is<ContactResponse | undefined>(value.contact);
    is<number | undefined>(value.total);
    is<LineItemResponse[] | undefined>(value.lineItems);
  },
  PaymentResponse(value: PaymentResponse) {
    is<string>(value.paymentId);
    is<string | undefined>(value.batchPaymentId);
    is<IsoDate | undefined>(value.date);
    is<number | undefined>(value.amount);
    is<number | undefined>(value.bankAmount);
    is<number | undefined>(value.currencyRate);
    is<InvoiceResponse | undefined>(value.invoice);
    is<CreditNoteResponse | undefined>(value.creditNote);
    is<PrepaymentResponse | undefined>(value.prepayment);
    is<OverpaymentResponse | undefined>(value.overpayment);
  },
  PnlAccount(value: PnlAccount) {
    is<string | undefined>(value.accountID);
    is<string | undefined>(value.accountType);
    is<string | undefined>(value.code);
    is<string | undefined>(value.name);
    is<string | undefined>(value.reportingCode);
    is<number | undefined>(value.total);
  },
  PnlAccountClass(value: PnlAccountClass) {
    is<number | undefined>(value.total);
    is<PnlAccountType[] | undefined>(value.accountTypes);
  },
  PnlAccountType(value: PnlAccountType) {
    is<number | undefined>(value.total);
    is<string | undefined>(value.title);
    is<PnlAccount[] | undefined>(value.accounts);
  },
  PrepaymentResponse(value: PrepaymentResponse) {
    is<string>(value.prepaymentId);
    is<ContactResponse | undefined>(value.contact);
    is<number | undefined>(value.total);
    is<LineItemResponse[] | undefined>(value.lineItems);
  },
  Problem(value: Problem) {
    is<Open<ProblemType> | undefined>(value.type);
    is<string | undefined>(value.title);
    is<number | undefined>(value.status);
    is<string | undefined>(value.detail);
  },
  ProblemType: (): ProblemType => some<'NotSet' | 'bank-account-not-found' | 'internal-error' | 'invalid-application' | 'invalid-request' | 'organisation-not-found' | 'organisation-offline' | 'request-timeout' | 'service-unavailable' | 'unauthorized' | 'rate-limit-error'>(),
  ProfitAndLossResponse(value: ProfitAndLossResponse) {
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<number | undefined>(value.netProfitLoss);
    is<PnlAccountClass | undefined>(value.revenue);
    is<PnlAccountClass | undefined>(value.expense);
  },
  StatementBalanceResponse(value: StatementBalanceResponse) {
    is<number | undefined>(value.value);
    is<string | undefined>(value.type);
  },
  StatementLineResponse(value: StatementLineResponse) {
    is<string>(value.statementLineId);
    is<IsoDate | undefined>(value.postedDate);
    is<string | undefined>(value.payee);
    is<string | undefined>(value.reference);
    is<string | undefined>(value.notes);
    is<string | undefined>(value.chequeNo);
    is<number | undefined>(value.amount);
    is<IsoDate | undefined>(value.transactionDate);
    is<string | undefined>(value.type);
    is<boolean | undefined>(value.isReconciled);
    is<boolean | undefined>(value.isDuplicate);
    is<boolean | undefined>(value.isDeleted);
    is<PaymentResponse[] | undefined>(value.payments);
    is<BankTransactionResponse[] | undefined>(value.bankTransactions);
  },
  StatementLinesResponse(value: StatementLinesResponse) {
    is<number | undefined>(value.unreconciledAmountPos);
    is<number | undefined>(value.unreconciledAmountNeg);
    is<number | undefined>(value.unreconciledLines);
    is<number | undefined>(value.avgDaysUnreconciledPos);
    is<number | undefined>(value.avgDaysUnreconciledNeg);
    is<IsoDate | undefined>(value.earliestUnreconciledTransaction);
    is<IsoDate | undefined>(value.latestUnreconciledTransaction);
    is<number | undefined>(value.deletedAmount);
    is<number | undefined>(value.totalAmount);
    is<DataSourceResponse | undefined>(value.dataSource);
    is<IsoDate | undefined>(value.earliestReconciledTransaction);
    is<IsoDate | undefined>(value.latestReconciledTransaction);
    is<number | undefined>(value.reconciledAmountPos);
    is<number | undefined>(value.reconciledAmountNeg);
    is<number | undefined>(value.reconciledLines);
    is<number | undefined>(value.totalAmountPos);
    is<number | undefined>(value.totalAmountNeg);
  },
  StatementResponse(value: StatementResponse) {
    is<string>(value.statementId);
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<IsoDateTime | undefined>(value.importedDateTimeUtc);
    is<string | undefined>(value.importSource);
    is<number | undefined>(value.startBalance);
    is<number | undefined>(value.endBalance);
    is<number | undefined>(value.indicativeStartBalance);
    is<number | undefined>(value.indicativeEndBalance);
    is<StatementLineResponse[] | undefined>(value.statementLines);
  },
  TotalDetail(value: TotalDetail) {
    is<number | undefined>(value.totalPaid);
    is<number | undefined>(value.totalOutstanding);
    is<number | undefined>(value.totalCreditedUnApplied);
  },
  TotalOther(value: TotalOther) {
    is<number | undefined>(value.totalOutstandingAged);
    is<number | undefined>(value.totalVoided);
    is<number | undefined>(value.totalCredited);
  },
  TrialBalanceAccount(value: TrialBalanceAccount) {
    is<string | undefined>(value.accountId);
    is<string | undefined>(value.accountType);
    is<string | undefined>(value.accountCode);
    is<string | undefined>(value.accountClass);
    is<string | undefined>(value.status);
    is<string | undefined>(value.reportingCode);
    is<string | undefined>(value.accountName);
    is<TrialBalanceEntry | undefined>(value.balance);
    is<number | undefined>(value.signedBalance);
    is<TrialBalanceMovement | undefined>(value.accountMovement);
  },
  TrialBalanceEntry(value: TrialBalanceEntry) {
    is<number | undefined>(value.value);
    is<string | undefined>(value.entryType);
  },
  TrialBalanceMovement(value: TrialBalanceMovement) {
    is<number | undefined>(value.debits);
    is<number | undefined>(value.credits);
    is<TrialBalanceEntry | undefined>(value.movement);
    is<number | undefined>(value.signedMovement);
  },
  TrialBalanceResponse(value: TrialBalanceResponse) {
    is<IsoDate | undefined>(value.startDate);
    is<IsoDate | undefined>(value.endDate);
    is<TrialBalanceAccount[] | undefined>(value.accounts);
  },
};
