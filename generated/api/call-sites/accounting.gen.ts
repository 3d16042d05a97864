// What @acme/xero-accounting promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type Account,
  type AccountBankAccountType,
  type AccountClass,
  type AccountInput,
  type AccountOrder,
  type AccountOrderField,
  type AccountStatus,
  type AccountSystemAccount,
  type AccountType,
  type AccountWhere,
  type AccountingClient,
  type AccountsAttachmentsResource,
  type AccountsListOptions,
  type AccountsPayable,
  type AccountsReceivable,
  type AccountsResource,
  type Action,
  type ActionStatus,
  type Address,
  type AddressForOrganisation,
  type AddressForOrganisationAddressType,
  type AddressInput,
  type AddressType,
  type Allocation,
  type AllocationInput,
  type AppLimits,
  type Attachment,
  type BalanceDetails,
  type Balances,
  type BankTransaction,
  type BankTransactionInput,
  type BankTransactionOrder,
  type BankTransactionOrderField,
  type BankTransactionStatus,
  type BankTransactionType,
  type BankTransactionWhere,
  type BankTransactionsAttachmentsResource,
  type BankTransactionsCreateManyOptions,
  type BankTransactionsCreateOptions,
  type BankTransactionsGetOptions,
  type BankTransactionsHistoryResource,
  type BankTransactionsListOptions,
  type BankTransactionsResource,
  type BankTransactionsUpdateOptions,
  type BankTransactionsUpsertManyOptions,
  type BankTransactionsUpsertOptions,
  type BankTransfer,
  type BankTransferDelete,
  type BankTransferDeleteByUrlParam,
  type BankTransferInput,
  type BankTransferOrder,
  type BankTransferOrderField,
  type BankTransferStatus,
  type BankTransferWhere,
  type BankTransfersAttachmentsResource,
  type BankTransfersDeleteManyOptions,
  type BankTransfersHistoryResource,
  type BankTransfersListOptions,
  type BankTransfersResource,
  type Batch,
  type BatchOptions,
  type BatchPayment,
  type BatchPaymentDelete,
  type BatchPaymentDeleteByUrlParam,
  type BatchPaymentDetails,
  type BatchPaymentDetailsWhere,
  type BatchPaymentInput,
  type BatchPaymentOrder,
  type BatchPaymentOrderField,
  type BatchPaymentStatus,
  type BatchPaymentSummary,
  type BatchPaymentSummaryWhere,
  type BatchPaymentType,
  type BatchPaymentWhere,
  type BatchPaymentsCreateManyOptions,
  type BatchPaymentsCreateOptions,
  type BatchPaymentsHistoryResource,
  type BatchPaymentsListOptions,
  type BatchPaymentsResource,
  type BatchProgress,
  type BatchStop,
  type Bill,
  type BillInput,
  type BooleanConditions,
  type BooleanFilter,
  type BrandingTheme,
  type BrandingThemeInput,
  type BrandingThemeType,
  type BrandingThemeWhere,
  type BrandingThemesPaymentServicesResource,
  type BrandingThemesResource,
  type Budget,
  type BudgetBalance,
  type BudgetLine,
  type BudgetType,
  type BudgetsGetOptions,
  type BudgetsListOptions,
  type BudgetsResource,
  type CISOrgSetting,
  type CISSetting,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type Contact,
  type ContactGroup,
  type ContactGroupInput,
  type ContactGroupOrder,
  type ContactGroupOrderField,
  type ContactGroupStatus,
  type ContactGroupWhere,
  type ContactGroupsContactsResource,
  type ContactGroupsListOptions,
  type ContactGroupsResource,
  type ContactInput,
  type ContactOrder,
  type ContactOrderField,
  type ContactPerson,
  type ContactPurchasesDefaultLineAmountType,
  type ContactSalesDefaultLineAmountType,
  type ContactStatus,
  type ContactTaxNumberType,
  type ContactTaxNumberTypeInput,
  type ContactWhere,
  type ContactsAttachmentsResource,
  type ContactsCreateManyOptions,
  type ContactsCreateOptions,
  type ContactsHistoryResource,
  type ContactsListOptions,
  type ContactsResource,
  type ContactsUpsertManyOptions,
  type ContactsUpsertOptions,
  type ConversionBalances,
  type ConversionDate,
  type CountryCode,
  type CreditNote,
  type CreditNoteInput,
  type CreditNoteOrder,
  type CreditNoteOrderField,
  type CreditNoteStatus,
  type CreditNoteType,
  type CreditNoteWhere,
  type CreditNotesAllocationsCreateManyOptions,
  type CreditNotesAllocationsCreateOptions,
  type CreditNotesAllocationsResource,
  type CreditNotesAttachmentsReplaceOptions,
  type CreditNotesAttachmentsResource,
  type CreditNotesAttachmentsUploadOptions,
  type CreditNotesCreateManyOptions,
  type CreditNotesCreateOptions,
  type CreditNotesGetOptions,
  type CreditNotesHistoryResource,
  type CreditNotesListOptions,
  type CreditNotesResource,
  type CreditNotesUpdateOptions,
  type CreditNotesUpsertManyOptions,
  type CreditNotesUpsertOptions,
  type CurrenciesListOptions,
  type CurrenciesResource,
  type Currency,
  type CurrencyCode,
  type CurrencyInput,
  type CurrencyOrder,
  type CurrencyOrderField,
  type CurrencyWhere,
  type DateConditions,
  type DateFilter,
  type DeletedAllocation,
  type Download,
  type DriftObserver,
  type Element,
  type Employee,
  type EmployeeStatus,
  type Employees,
  type EnumConditions,
  type EnumFilter,
  type ErrorBody,
  type ExpenseClaim,
  type ExpenseClaimInput,
  type ExpenseClaimOrder,
  type ExpenseClaimOrderField,
  type ExpenseClaimStatus,
  type ExpenseClaimWhere,
  type ExpenseClaimsHistoryResource,
  type ExpenseClaimsListOptions,
  type ExpenseClaimsResource,
  type ExternalLink,
  type ExternalLinkLinkType,
  type FieldTable,
  type FileInput,
  type FilterTable,
  type GroupedContact,
  type GuidConditions,
  type GuidFilter,
  type HistoryRecord,
  type HistoryRecordInput,
  type ImportSummary,
  type ImportSummaryAccounts,
  type ImportSummaryOrganisation,
  type InputByEntity,
  type InstantConditions,
  type InstantFilter,
  type Invoice,
  type InvoiceAddress,
  type InvoiceAddressInput,
  type InvoiceAddressType,
  type InvoiceInput,
  type InvoiceOrder,
  type InvoiceOrderField,
  type InvoiceReminder,
  type InvoiceRemindersResource,
  type InvoiceStatus,
  type InvoiceSummary,
  type InvoiceType,
  type InvoiceTypeInput,
  type InvoiceWhere,
  type InvoicesAttachmentsReplaceOptions,
  type InvoicesAttachmentsResource,
  type InvoicesAttachmentsUploadOptions,
  type InvoicesCreateManyOptions,
  type InvoicesCreateOptions,
  type InvoicesGetOptions,
  type InvoicesHistoryResource,
  type InvoicesListOptions,
  type InvoicesResource,
  type InvoicesUpdateOptions,
  type InvoicesUpsertManyOptions,
  type InvoicesUpsertOptions,
  type IsoDate,
  type IsoDateTime,
  type Item,
  type ItemInput,
  type ItemOrder,
  type ItemOrderField,
  type ItemStream,
  type ItemWhere,
  type ItemsCreateManyOptions,
  type ItemsCreateOptions,
  type ItemsGetOptions,
  type ItemsHistoryResource,
  type ItemsListOptions,
  type ItemsResource,
  type ItemsUpdateOptions,
  type ItemsUpsertManyOptions,
  type ItemsUpsertOptions,
  type Journal,
  type JournalLine,
  type JournalSourceType,
  type JournalsListOptions,
  type JournalsResource,
  type LimitOptions,
  type LimitRefusal,
  type LimitReport,
  type Limiter,
  type LimiterOptions,
  type LimiterRequest,
  type LineAmountTypes,
  type LineItem,
  type LineItemInput,
  type LineItemItem,
  type LineItemTaxability,
  type LineItemTracking,
  type LineItemTrackingInput,
  type LinkedTransaction,
  type LinkedTransactionInput,
  type LinkedTransactionSourceTransactionTypeCode,
  type LinkedTransactionStatus,
  type LinkedTransactionType,
  type LinkedTransactionsListOptions,
  type LinkedTransactionsResource,
  type ListCall,
  type ListOptions,
  type ManualJournal,
  type ManualJournalInput,
  type ManualJournalLine,
  type ManualJournalLineInput,
  type ManualJournalOrder,
  type ManualJournalOrderField,
  type ManualJournalStatus,
  type ManualJournalWhere,
  type ManualJournalsAttachmentsResource,
  type ManualJournalsCreateManyOptions,
  type ManualJournalsCreateOptions,
  type ManualJournalsHistoryResource,
  type ManualJournalsListOptions,
  type ManualJournalsResource,
  type ManualJournalsUpsertManyOptions,
  type ManualJournalsUpsertOptions,
  type NestedAccount,
  type NestedContact,
  type NestedCreditNote,
  type NestedInvoice,
  type NestedOverpayment,
  type NestedPayment,
  type NestedPrepayment,
  type NotInSummary,
  type NumberConditions,
  type NumberFilter,
  type OnlineInvoice,
  type Open,
  type Organisation,
  type OrganisationActionsResource,
  type OrganisationClass,
  type OrganisationEdition,
  type OrganisationEntityType,
  type OrganisationResource,
  type OrganisationSalesTaxBasis,
  type OrganisationSalesTaxPeriod,
  type OrganisationType,
  type OrganisationVersion,
  type Overpayment,
  type OverpaymentInput,
  type OverpaymentOrder,
  type OverpaymentOrderField,
  type OverpaymentStatus,
  type OverpaymentType,
  type OverpaymentWhere,
  type OverpaymentsAllocationsCreateManyOptions,
  type OverpaymentsAllocationsCreateOptions,
  type OverpaymentsAllocationsResource,
  type OverpaymentsHistoryResource,
  type OverpaymentsListOptions,
  type OverpaymentsResource,
  type Page,
  type PageInfo,
  type Pagination,
  type PaginationInput,
  type Payment,
  type PaymentDelete,
  type PaymentInput,
  type PaymentOrder,
  type PaymentOrderField,
  type PaymentService,
  type PaymentServiceInput,
  type PaymentServicesResource,
  type PaymentStatus,
  type PaymentTerm,
  type PaymentTermInput,
  type PaymentTermType,
  type PaymentType,
  type PaymentWhere,
  type PaymentsCreateManyOptions,
  type PaymentsHistoryResource,
  type PaymentsListOptions,
  type PaymentsResource,
  type Permit,
  type Phone,
  type PhoneInput,
  type PhoneType,
  type Prepayment,
  type PrepaymentInput,
  type PrepaymentOrder,
  type PrepaymentOrderField,
  type PrepaymentStatus,
  type PrepaymentType,
  type PrepaymentWhere,
  type PrepaymentsAllocationsCreateManyOptions,
  type PrepaymentsAllocationsCreateOptions,
  type PrepaymentsAllocationsResource,
  type PrepaymentsHistoryResource,
  type PrepaymentsListOptions,
  type PrepaymentsResource,
  type Purchase,
  type PurchaseOrder,
  type PurchaseOrderInput,
  type PurchaseOrderOrder,
  type PurchaseOrderOrderField,
  type PurchaseOrderStatus,
  type PurchaseOrdersAttachmentsResource,
  type PurchaseOrdersCreateManyOptions,
  type PurchaseOrdersCreateOptions,
  type PurchaseOrdersHistoryResource,
  type PurchaseOrdersListOptions,
  type PurchaseOrdersResource,
  type PurchaseOrdersUpsertManyOptions,
  type PurchaseOrdersUpsertOptions,
  type PurchaseWhere,
  type Quote,
  type QuoteInput,
  type QuoteLineAmountTypes,
  type QuoteOrder,
  type QuoteOrderField,
  type QuoteStatus,
  type QuotesAttachmentsResource,
  type QuotesCreateManyOptions,
  type QuotesCreateOptions,
  type QuotesHistoryResource,
  type QuotesListOptions,
  type QuotesResource,
  type QuotesUpsertManyOptions,
  type QuotesUpsertOptions,
  type RateLimit,
  type RawWhere,
  type Receipt,
  type ReceiptInput,
  type ReceiptOrder,
  type ReceiptOrderField,
  type ReceiptStatus,
  type ReceiptWhere,
  type ReceiptsAttachmentsResource,
  type ReceiptsCreateManyOptions,
  type ReceiptsCreateOptions,
  type ReceiptsGetOptions,
  type ReceiptsHistoryResource,
  type ReceiptsListOptions,
  type ReceiptsResource,
  type ReceiptsUpdateOptions,
  type ReferenceConditions,
  type ReferenceFilter,
  type RepeatingInvoice,
  type RepeatingInvoiceInput,
  type RepeatingInvoiceOrder,
  type RepeatingInvoiceOrderField,
  type RepeatingInvoiceStatus,
  type RepeatingInvoiceType,
  type RepeatingInvoiceWhere,
  type RepeatingInvoicesAttachmentsResource,
  type RepeatingInvoicesCreateManyOptions,
  type RepeatingInvoicesCreateOptions,
  type RepeatingInvoicesHistoryResource,
  type RepeatingInvoicesListOptions,
  type RepeatingInvoicesResource,
  type RepeatingInvoicesUpsertManyOptions,
  type RepeatingInvoicesUpsertOptions,
  type Report,
  type ReportAttribute,
  type ReportCell,
  type ReportFields,
  type ReportRow,
  type ReportRows,
  type ReportTimeframe,
  type ReportType,
  type ReportWithRow,
  type ReportsAgedPayablesByContactOptions,
  type ReportsAgedReceivablesByContactOptions,
  type ReportsBalanceSheetOptions,
  type ReportsBankSummaryOptions,
  type ReportsBudgetSummaryOptions,
  type ReportsExecutiveSummaryOptions,
  type ReportsProfitAndLossOptions,
  type ReportsResource,
  type ReportsTenNinetyNineOptions,
  type ReportsTrialBalanceOptions,
  type RequestEmpty,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type RowType,
  type Rows,
  type SalesTrackingCategory,
  type Schedule,
  type ScheduleDueDateType,
  type ScheduleInput,
  type ScheduleUnit,
  type ScheduleUnitInput,
  type ScheduleWhere,
  type SchemaChecks,
  type Setup,
  type SetupResource,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type TaxBreakdownComponent,
  type TaxBreakdownComponentInput,
  type TaxBreakdownComponentType,
  type TaxComponent,
  type TaxComponentInput,
  type TaxRate,
  type TaxRateInput,
  type TaxRateOrder,
  type TaxRateOrderField,
  type TaxRateReportTaxType,
  type TaxRateStatus,
  type TaxRateWhere,
  type TaxRatesListOptions,
  type TaxRatesResource,
  type TaxType,
  type TenNinetyNineContact,
  type TenNinetyNineContactFederalTaxClassification,
  type TextConditions,
  type TextFilter,
  type TimeZone,
  type TrackingCategoriesListOptions,
  type TrackingCategoriesOptionsResource,
  type TrackingCategoriesResource,
  type TrackingCategory,
  type TrackingCategoryInput,
  type TrackingCategoryOrder,
  type TrackingCategoryOrderField,
  type TrackingCategoryStatus,
  type TrackingCategoryWhere,
  type TrackingOption,
  type TrackingOptionInput,
  type TrackingOptionStatus,
  type TrackingReference,
  type TrackingReferenceInput,
  type UploadOptions,
  type User,
  type UserInput,
  type UserOrder,
  type UserOrderField,
  type UserOrganisationRole,
  type UserWhere,
  type UsersListOptions,
  type UsersResource,
  type Validation,
  type ValidationError,
  type ValidationErrorDetail,
  type WhereByEntity,
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
  createAccountingClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-accounting';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-accounting/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-accounting/raw';
import {
  AccountBankAccountTypeSchema as schemas_AccountBankAccountTypeSchema,
  AccountClassSchema as schemas_AccountClassSchema,
  AccountInputSchema as schemas_AccountInputSchema,
  AccountSchema as schemas_AccountSchema,
  AccountStatusSchema as schemas_AccountStatusSchema,
  AccountSystemAccountSchema as schemas_AccountSystemAccountSchema,
  AccountTypeSchema as schemas_AccountTypeSchema,
  AccountsPayableSchema as schemas_AccountsPayableSchema,
  AccountsReceivableSchema as schemas_AccountsReceivableSchema,
  ActionSchema as schemas_ActionSchema,
  ActionStatusSchema as schemas_ActionStatusSchema,
  AddressForOrganisationAddressTypeSchema as schemas_AddressForOrganisationAddressTypeSchema,
  AddressForOrganisationSchema as schemas_AddressForOrganisationSchema,
  AddressInputSchema as schemas_AddressInputSchema,
  AddressSchema as schemas_AddressSchema,
  AddressTypeSchema as schemas_AddressTypeSchema,
  AllocationInputSchema as schemas_AllocationInputSchema,
  AllocationSchema as schemas_AllocationSchema,
  AttachmentSchema as schemas_AttachmentSchema,
  BalanceDetailsSchema as schemas_BalanceDetailsSchema,
  BalancesSchema as schemas_BalancesSchema,
  BankTransactionInputSchema as schemas_BankTransactionInputSchema,
  BankTransactionSchema as schemas_BankTransactionSchema,
  BankTransactionStatusSchema as schemas_BankTransactionStatusSchema,
  BankTransactionTypeSchema as schemas_BankTransactionTypeSchema,
  BankTransferDeleteByUrlParamSchema as schemas_BankTransferDeleteByUrlParamSchema,
  BankTransferDeleteSchema as schemas_BankTransferDeleteSchema,
  BankTransferInputSchema as schemas_BankTransferInputSchema,
  BankTransferSchema as schemas_BankTransferSchema,
  BankTransferStatusSchema as schemas_BankTransferStatusSchema,
  BatchPaymentDeleteByUrlParamSchema as schemas_BatchPaymentDeleteByUrlParamSchema,
  BatchPaymentDeleteSchema as schemas_BatchPaymentDeleteSchema,
  BatchPaymentDetailsInputSchema as schemas_BatchPaymentDetailsInputSchema,
  BatchPaymentDetailsSchema as schemas_BatchPaymentDetailsSchema,
  BatchPaymentInputSchema as schemas_BatchPaymentInputSchema,
  BatchPaymentSchema as schemas_BatchPaymentSchema,
  BatchPaymentStatusSchema as schemas_BatchPaymentStatusSchema,
  BatchPaymentSummarySchema as schemas_BatchPaymentSummarySchema,
  BatchPaymentTypeSchema as schemas_BatchPaymentTypeSchema,
  BillInputSchema as schemas_BillInputSchema,
  BillSchema as schemas_BillSchema,
  BrandingThemeInputSchema as schemas_BrandingThemeInputSchema,
  BrandingThemeSchema as schemas_BrandingThemeSchema,
  BrandingThemeTypeSchema as schemas_BrandingThemeTypeSchema,
  BudgetBalanceSchema as schemas_BudgetBalanceSchema,
  BudgetLineSchema as schemas_BudgetLineSchema,
  BudgetSchema as schemas_BudgetSchema,
  BudgetTypeSchema as schemas_BudgetTypeSchema,
  CISOrgSettingSchema as schemas_CISOrgSettingSchema,
  CISSettingSchema as schemas_CISSettingSchema,
  ContactGroupInputSchema as schemas_ContactGroupInputSchema,
  ContactGroupSchema as schemas_ContactGroupSchema,
  ContactGroupStatusSchema as schemas_ContactGroupStatusSchema,
  ContactInputSchema as schemas_ContactInputSchema,
  ContactPersonInputSchema as schemas_ContactPersonInputSchema,
  ContactPersonSchema as schemas_ContactPersonSchema,
  ContactPurchasesDefaultLineAmountTypeSchema as schemas_ContactPurchasesDefaultLineAmountTypeSchema,
  ContactSalesDefaultLineAmountTypeSchema as schemas_ContactSalesDefaultLineAmountTypeSchema,
  ContactSchema as schemas_ContactSchema,
  ContactStatusSchema as schemas_ContactStatusSchema,
  ContactTaxNumberTypeInputSchema as schemas_ContactTaxNumberTypeInputSchema,
  ContactTaxNumberTypeSchema as schemas_ContactTaxNumberTypeSchema,
  ConversionBalancesSchema as schemas_ConversionBalancesSchema,
  ConversionDateSchema as schemas_ConversionDateSchema,
  CountryCodeSchema as schemas_CountryCodeSchema,
  CreditNoteInputSchema as schemas_CreditNoteInputSchema,
  CreditNoteSchema as schemas_CreditNoteSchema,
  CreditNoteStatusSchema as schemas_CreditNoteStatusSchema,
  CreditNoteTypeSchema as schemas_CreditNoteTypeSchema,
  CurrencyCodeSchema as schemas_CurrencyCodeSchema,
  CurrencyInputSchema as schemas_CurrencyInputSchema,
  CurrencySchema as schemas_CurrencySchema,
  DeletedAllocationSchema as schemas_DeletedAllocationSchema,
  ElementSchema as schemas_ElementSchema,
  EmployeeSchema as schemas_EmployeeSchema,
  EmployeeStatusSchema as schemas_EmployeeStatusSchema,
  EmployeesSchema as schemas_EmployeesSchema,
  type EnumSchema as schemas_EnumSchema,
  ErrorBodySchema as schemas_ErrorBodySchema,
  ExpenseClaimInputSchema as schemas_ExpenseClaimInputSchema,
  ExpenseClaimSchema as schemas_ExpenseClaimSchema,
  ExpenseClaimStatusSchema as schemas_ExpenseClaimStatusSchema,
  ExternalLinkLinkTypeSchema as schemas_ExternalLinkLinkTypeSchema,
  ExternalLinkSchema as schemas_ExternalLinkSchema,
  GroupedContactSchema as schemas_GroupedContactSchema,
  HistoryRecordInputSchema as schemas_HistoryRecordInputSchema,
  HistoryRecordSchema as schemas_HistoryRecordSchema,
  ImportSummaryAccountsSchema as schemas_ImportSummaryAccountsSchema,
  ImportSummaryOrganisationSchema as schemas_ImportSummaryOrganisationSchema,
  ImportSummarySchema as schemas_ImportSummarySchema,
  type InputSchema as schemas_InputSchema,
  InvoiceAddressInputSchema as schemas_InvoiceAddressInputSchema,
  InvoiceAddressSchema as schemas_InvoiceAddressSchema,
  InvoiceAddressTypeSchema as schemas_InvoiceAddressTypeSchema,
  InvoiceInputSchema as schemas_InvoiceInputSchema,
  InvoiceReminderSchema as schemas_InvoiceReminderSchema,
  InvoiceSchema as schemas_InvoiceSchema,
  InvoiceStatusSchema as schemas_InvoiceStatusSchema,
  InvoiceSummarySchema as schemas_InvoiceSummarySchema,
  InvoiceTypeInputSchema as schemas_InvoiceTypeInputSchema,
  InvoiceTypeSchema as schemas_InvoiceTypeSchema,
  ItemInputSchema as schemas_ItemInputSchema,
  ItemSchema as schemas_ItemSchema,
  JournalLineSchema as schemas_JournalLineSchema,
  JournalSchema as schemas_JournalSchema,
  JournalSourceTypeSchema as schemas_JournalSourceTypeSchema,
  LineAmountTypesSchema as schemas_LineAmountTypesSchema,
  LineItemInputSchema as schemas_LineItemInputSchema,
  LineItemItemInputSchema as schemas_LineItemItemInputSchema,
  LineItemItemSchema as schemas_LineItemItemSchema,
  LineItemSchema as schemas_LineItemSchema,
  LineItemTaxabilitySchema as schemas_LineItemTaxabilitySchema,
  LineItemTrackingInputSchema as schemas_LineItemTrackingInputSchema,
  LineItemTrackingSchema as schemas_LineItemTrackingSchema,
  LinkedTransactionInputSchema as schemas_LinkedTransactionInputSchema,
  LinkedTransactionSchema as schemas_LinkedTransactionSchema,
  LinkedTransactionSourceTransactionTypeCodeSchema as schemas_LinkedTransactionSourceTransactionTypeCodeSchema,
  LinkedTransactionStatusSchema as schemas_LinkedTransactionStatusSchema,
  LinkedTransactionTypeSchema as schemas_LinkedTransactionTypeSchema,
  ManualJournalInputSchema as schemas_ManualJournalInputSchema,
  ManualJournalLineInputSchema as schemas_ManualJournalLineInputSchema,
  ManualJournalLineSchema as schemas_ManualJournalLineSchema,
  ManualJournalSchema as schemas_ManualJournalSchema,
  ManualJournalStatusSchema as schemas_ManualJournalStatusSchema,
  NestedAccountSchema as schemas_NestedAccountSchema,
  NestedContactSchema as schemas_NestedContactSchema,
  NestedCreditNoteSchema as schemas_NestedCreditNoteSchema,
  NestedInvoiceSchema as schemas_NestedInvoiceSchema,
  NestedOverpaymentSchema as schemas_NestedOverpaymentSchema,
  NestedPaymentSchema as schemas_NestedPaymentSchema,
  NestedPrepaymentSchema as schemas_NestedPrepaymentSchema,
  OnlineInvoiceSchema as schemas_OnlineInvoiceSchema,
  type OperationSchemas as schemas_OperationSchemas,
  OrganisationClassSchema as schemas_OrganisationClassSchema,
  OrganisationEditionSchema as schemas_OrganisationEditionSchema,
  OrganisationEntityTypeSchema as schemas_OrganisationEntityTypeSchema,
  OrganisationSalesTaxBasisSchema as schemas_OrganisationSalesTaxBasisSchema,
  OrganisationSalesTaxPeriodSchema as schemas_OrganisationSalesTaxPeriodSchema,
  OrganisationSchema as schemas_OrganisationSchema,
  OrganisationTypeSchema as schemas_OrganisationTypeSchema,
  OrganisationVersionSchema as schemas_OrganisationVersionSchema,
  OverpaymentInputSchema as schemas_OverpaymentInputSchema,
  OverpaymentSchema as schemas_OverpaymentSchema,
  OverpaymentStatusSchema as schemas_OverpaymentStatusSchema,
  OverpaymentTypeSchema as schemas_OverpaymentTypeSchema,
  PaginationInputSchema as schemas_PaginationInputSchema,
  PaginationSchema as schemas_PaginationSchema,
  PaymentDeleteSchema as schemas_PaymentDeleteSchema,
  PaymentInputSchema as schemas_PaymentInputSchema,
  PaymentSchema as schemas_PaymentSchema,
  PaymentServiceInputSchema as schemas_PaymentServiceInputSchema,
  PaymentServiceSchema as schemas_PaymentServiceSchema,
  PaymentStatusSchema as schemas_PaymentStatusSchema,
  PaymentTermInputSchema as schemas_PaymentTermInputSchema,
  PaymentTermSchema as schemas_PaymentTermSchema,
  PaymentTermTypeSchema as schemas_PaymentTermTypeSchema,
  PaymentTypeSchema as schemas_PaymentTypeSchema,
  PhoneInputSchema as schemas_PhoneInputSchema,
  PhoneSchema as schemas_PhoneSchema,
  PhoneTypeSchema as schemas_PhoneTypeSchema,
  PrepaymentInputSchema as schemas_PrepaymentInputSchema,
  PrepaymentSchema as schemas_PrepaymentSchema,
  PrepaymentStatusSchema as schemas_PrepaymentStatusSchema,
  PrepaymentTypeSchema as schemas_PrepaymentTypeSchema,
  PurchaseInputSchema as schemas_PurchaseInputSchema,
  PurchaseOrderInputSchema as schemas_PurchaseOrderInputSchema,
  PurchaseOrderSchema as schemas_PurchaseOrderSchema,
  PurchaseOrderStatusSchema as schemas_PurchaseOrderStatusSchema,
  PurchaseSchema as schemas_PurchaseSchema,
  QuoteInputSchema as schemas_QuoteInputSchema,
  QuoteLineAmountTypesSchema as schemas_QuoteLineAmountTypesSchema,
  QuoteSchema as schemas_QuoteSchema,
  QuoteStatusSchema as schemas_QuoteStatusSchema,
  type ReadSchema as schemas_ReadSchema,
  ReceiptInputSchema as schemas_ReceiptInputSchema,
  ReceiptSchema as schemas_ReceiptSchema,
  ReceiptStatusSchema as schemas_ReceiptStatusSchema,
  RepeatingInvoiceInputSchema as schemas_RepeatingInvoiceInputSchema,
  RepeatingInvoiceSchema as schemas_RepeatingInvoiceSchema,
  RepeatingInvoiceStatusSchema as schemas_RepeatingInvoiceStatusSchema,
  RepeatingInvoiceTypeSchema as schemas_RepeatingInvoiceTypeSchema,
  ReportAttributeSchema as schemas_ReportAttributeSchema,
  ReportCellSchema as schemas_ReportCellSchema,
  ReportFieldsSchema as schemas_ReportFieldsSchema,
  ReportRowSchema as schemas_ReportRowSchema,
  ReportRowsSchema as schemas_ReportRowsSchema,
  ReportSchema as schemas_ReportSchema,
  ReportTimeframeSchema as schemas_ReportTimeframeSchema,
  ReportTypeSchema as schemas_ReportTypeSchema,
  ReportWithRowSchema as schemas_ReportWithRowSchema,
  RequestEmptySchema as schemas_RequestEmptySchema,
  RowTypeSchema as schemas_RowTypeSchema,
  SalesTrackingCategoryInputSchema as schemas_SalesTrackingCategoryInputSchema,
  SalesTrackingCategorySchema as schemas_SalesTrackingCategorySchema,
  ScheduleDueDateTypeSchema as schemas_ScheduleDueDateTypeSchema,
  ScheduleInputSchema as schemas_ScheduleInputSchema,
  ScheduleSchema as schemas_ScheduleSchema,
  ScheduleUnitInputSchema as schemas_ScheduleUnitInputSchema,
  ScheduleUnitSchema as schemas_ScheduleUnitSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  SetupSchema as schemas_SetupSchema,
  type StandardSchema as schemas_StandardSchema,
  TaxBreakdownComponentInputSchema as schemas_TaxBreakdownComponentInputSchema,
  TaxBreakdownComponentSchema as schemas_TaxBreakdownComponentSchema,
  TaxBreakdownComponentTypeSchema as schemas_TaxBreakdownComponentTypeSchema,
  TaxComponentInputSchema as schemas_TaxComponentInputSchema,
  TaxComponentSchema as schemas_TaxComponentSchema,
  TaxRateInputSchema as schemas_TaxRateInputSchema,
  TaxRateReportTaxTypeSchema as schemas_TaxRateReportTaxTypeSchema,
  TaxRateSchema as schemas_TaxRateSchema,
  TaxRateStatusSchema as schemas_TaxRateStatusSchema,
  TaxTypeSchema as schemas_TaxTypeSchema,
  TenNinetyNineContactFederalTaxClassificationSchema as schemas_TenNinetyNineContactFederalTaxClassificationSchema,
  TenNinetyNineContactSchema as schemas_TenNinetyNineContactSchema,
  TimeZoneSchema as schemas_TimeZoneSchema,
  TrackingCategoryInputSchema as schemas_TrackingCategoryInputSchema,
  TrackingCategorySchema as schemas_TrackingCategorySchema,
  TrackingCategoryStatusSchema as schemas_TrackingCategoryStatusSchema,
  TrackingOptionInputSchema as schemas_TrackingOptionInputSchema,
  TrackingOptionSchema as schemas_TrackingOptionSchema,
  TrackingOptionStatusSchema as schemas_TrackingOptionStatusSchema,
  TrackingReferenceInputSchema as schemas_TrackingReferenceInputSchema,
  TrackingReferenceSchema as schemas_TrackingReferenceSchema,
  UserInputSchema as schemas_UserInputSchema,
  UserOrganisationRoleSchema as schemas_UserOrganisationRoleSchema,
  UserSchema as schemas_UserSchema,
  ValidationErrorSchema as schemas_ValidationErrorSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-accounting/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-accounting/scopes';
import {
  fileFromPath as node_fileFromPath,
} from '@acme/xero-accounting/node';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createAccountingClient() {
    is<AccountingClient>(createAccountingClient(some<XeroSession>(), some<ClientOptions>()));
  },
  compileWhere<Entity extends keyof WhereByEntity>() {
    is<string | undefined>(compileWhere<Entity>(some<Entity>(), some<WhereByEntity[Entity] | string>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'accounts.list'(client: AccountingClient) {
    is<ListCall<Account>>(client.accounts.list());
    is<ListCall<Account>>(client.accounts.list({
      where: some<AccountWhere | RawWhere | undefined>(),
      order: some<AccountOrder | readonly AccountOrder[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.create'(client: AccountingClient) {
    is<Call<Account>>(client.accounts.create(some<AccountInput>()));
    is<Call<Account>>(client.accounts.create(some<AccountInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.get'(client: AccountingClient) {
    is<Call<Account>>(client.accounts.get(some<string>()));
    is<Call<Account>>(client.accounts.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.update'(client: AccountingClient) {
    is<Call<Account>>(client.accounts.update(some<string>(), some<AccountInput>()));
    is<Call<Account>>(client.accounts.update(some<string>(), some<AccountInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.delete'(client: AccountingClient) {
    is<Call<Account>>(client.accounts.delete(some<string>()));
    is<Call<Account>>(client.accounts.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.accounts.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.accounts.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.accounts.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.accounts.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.accounts.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.accounts.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.accounts.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.accounts.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'accounts.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.accounts.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.accounts.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.list'(client: AccountingClient) {
    is<ListCall<BankTransaction>>(client.bankTransactions.list());
    is<ListCall<BankTransaction>>(client.bankTransactions.list({
      where: some<BankTransactionWhere | RawWhere | undefined>(),
      order: some<BankTransactionOrder | readonly BankTransactionOrder[] | undefined>(),
      page: some<number | undefined>(),
      unitdp: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      References: some<readonly string[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.create'(client: AccountingClient) {
    is<Call<BankTransaction>>(client.bankTransactions.create(some<BankTransactionInput>()));
    is<Call<BankTransaction>>(client.bankTransactions.create(some<BankTransactionInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.createMany'(client: AccountingClient) {
    is<Call<Batch<BankTransaction, BankTransactionInput>>>(client.bankTransactions.createMany(some<Rows<BankTransactionInput>>()));
    is<Call<Batch<BankTransaction, BankTransactionInput>>>(client.bankTransactions.createMany(some<Rows<BankTransactionInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'bankTransactions.upsert'(client: AccountingClient) {
    is<Call<BankTransaction>>(client.bankTransactions.upsert(some<BankTransactionInput>()));
    is<Call<BankTransaction>>(client.bankTransactions.upsert(some<BankTransactionInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.upsertMany'(client: AccountingClient) {
    is<Call<Batch<BankTransaction, BankTransactionInput>>>(client.bankTransactions.upsertMany(some<Rows<BankTransactionInput>>()));
    is<Call<Batch<BankTransaction, BankTransactionInput>>>(client.bankTransactions.upsertMany(some<Rows<BankTransactionInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'bankTransactions.get'(client: AccountingClient) {
    is<Call<BankTransaction>>(client.bankTransactions.get(some<string>()));
    is<Call<BankTransaction>>(client.bankTransactions.get(some<string>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.update'(client: AccountingClient) {
    is<Call<BankTransaction>>(client.bankTransactions.update(some<string>(), some<BankTransactionInput>()));
    is<Call<BankTransaction>>(client.bankTransactions.update(some<string>(), some<BankTransactionInput>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.bankTransactions.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.bankTransactions.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.bankTransactions.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.bankTransactions.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.bankTransactions.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.bankTransactions.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.bankTransactions.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.bankTransactions.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.bankTransactions.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.bankTransactions.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.bankTransactions.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.bankTransactions.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.bankTransactions.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.bankTransactions.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransactions.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.bankTransactions.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.bankTransactions.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'bankTransfers.list'(client: AccountingClient) {
    is<ListCall<BankTransfer>>(client.bankTransfers.list());
    is<ListCall<BankTransfer>>(client.bankTransfers.list({
      where: some<BankTransferWhere | RawWhere | undefined>(),
      order: some<BankTransferOrder | readonly BankTransferOrder[] | undefined>(),
      includeDeleted: some<boolean | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.create'(client: AccountingClient) {
    is<Call<BankTransfer>>(client.bankTransfers.create(some<BankTransferInput>()));
    is<Call<BankTransfer>>(client.bankTransfers.create(some<BankTransferInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.createMany'(client: AccountingClient) {
    is<Call<Batch<BankTransfer, BankTransferInput>>>(client.bankTransfers.createMany(some<Rows<BankTransferInput>>()));
    is<Call<Batch<BankTransfer, BankTransferInput>>>(client.bankTransfers.createMany(some<Rows<BankTransferInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'bankTransfers.deleteMany'(client: AccountingClient) {
    is<Call<Batch<BankTransfer, BankTransferDelete>>>(client.bankTransfers.deleteMany(some<Rows<BankTransferDelete>>()));
    is<Call<Batch<BankTransfer, BankTransferDelete>>>(client.bankTransfers.deleteMany(some<Rows<BankTransferDelete>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'bankTransfers.get'(client: AccountingClient) {
    is<Call<BankTransfer>>(client.bankTransfers.get(some<string>()));
    is<Call<BankTransfer>>(client.bankTransfers.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.delete'(client: AccountingClient) {
    is<Call<BankTransfer>>(client.bankTransfers.delete(some<string>()));
    is<Call<BankTransfer>>(client.bankTransfers.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.bankTransfers.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.bankTransfers.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.bankTransfers.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.bankTransfers.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.bankTransfers.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.bankTransfers.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.bankTransfers.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.bankTransfers.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.bankTransfers.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.bankTransfers.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.bankTransfers.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.bankTransfers.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.bankTransfers.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.bankTransfers.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'bankTransfers.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.bankTransfers.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.bankTransfers.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'batchPayments.list'(client: AccountingClient) {
    is<ListCall<BatchPayment>>(client.batchPayments.list());
    is<ListCall<BatchPayment>>(client.batchPayments.list({
      where: some<BatchPaymentWhere | RawWhere | undefined>(),
      order: some<BatchPaymentOrder | readonly BatchPaymentOrder[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.create'(client: AccountingClient) {
    is<Call<BatchPayment>>(client.batchPayments.create(some<BatchPaymentInput>()));
    is<Call<BatchPayment>>(client.batchPayments.create(some<BatchPaymentInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.createMany'(client: AccountingClient) {
    is<Call<Batch<BatchPayment, BatchPaymentInput>>>(client.batchPayments.createMany(some<Rows<BatchPaymentInput>>()));
    is<Call<Batch<BatchPayment, BatchPaymentInput>>>(client.batchPayments.createMany(some<Rows<BatchPaymentInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'batchPayments.deleteByBody'(client: AccountingClient) {
    is<Call<BatchPayment>>(client.batchPayments.deleteByBody(some<BatchPaymentDelete>()));
    is<Call<BatchPayment>>(client.batchPayments.deleteByBody(some<BatchPaymentDelete>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.get'(client: AccountingClient) {
    is<Call<BatchPayment>>(client.batchPayments.get(some<string>()));
    is<Call<BatchPayment>>(client.batchPayments.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.delete'(client: AccountingClient) {
    is<Call<BatchPayment>>(client.batchPayments.delete(some<string>()));
    is<Call<BatchPayment>>(client.batchPayments.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.batchPayments.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.batchPayments.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.batchPayments.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.batchPayments.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'batchPayments.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.batchPayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.batchPayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'brandingThemes.list'(client: AccountingClient) {
    is<ListCall<BrandingTheme>>(client.brandingThemes.list());
    is<ListCall<BrandingTheme>>(client.brandingThemes.list({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'brandingThemes.get'(client: AccountingClient) {
    is<Call<BrandingTheme>>(client.brandingThemes.get(some<string>()));
    is<Call<BrandingTheme>>(client.brandingThemes.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'brandingThemes.paymentServices.list'(client: AccountingClient) {
    is<ListCall<PaymentService>>(client.brandingThemes.paymentServices.list(some<string>()));
    is<ListCall<PaymentService>>(client.brandingThemes.paymentServices.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'brandingThemes.paymentServices.create'(client: AccountingClient) {
    is<Call<PaymentService>>(client.brandingThemes.paymentServices.create(some<string>(), some<PaymentServiceInput>()));
    is<Call<PaymentService>>(client.brandingThemes.paymentServices.create(some<string>(), some<PaymentServiceInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'brandingThemes.paymentServices.createMany'(client: AccountingClient) {
    is<Call<Batch<PaymentService, PaymentServiceInput>>>(client.brandingThemes.paymentServices.createMany(some<string>(), some<Rows<PaymentServiceInput>>()));
    is<Call<Batch<PaymentService, PaymentServiceInput>>>(client.brandingThemes.paymentServices.createMany(some<string>(), some<Rows<PaymentServiceInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'budgets.list'(client: AccountingClient) {
    is<ListCall<Budget>>(client.budgets.list());
    is<ListCall<Budget>>(client.budgets.list({
      IDs: some<readonly string[] | undefined>(),
      DateTo: some<IsoDate | undefined>(),
      DateFrom: some<IsoDate | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'budgets.listByIds'(client: AccountingClient) {
    is<ItemStream<Budget>>(client.budgets.listByIds(some<readonly string[]>()));
    is<ItemStream<Budget>>(client.budgets.listByIds(some<readonly string[]>(), {
      request: some<RequestOptions | undefined>(),
      DateTo: some<IsoDate | undefined>(),
      DateFrom: some<IsoDate | undefined>(),
      concurrency: some<number | undefined>(),
    }));
  },
  'budgets.get'(client: AccountingClient) {
    is<Call<Budget>>(client.budgets.get(some<string>()));
    is<Call<Budget>>(client.budgets.get(some<string>(), {
      DateTo: some<IsoDate | undefined>(),
      DateFrom: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.list'(client: AccountingClient) {
    is<ListCall<ContactGroup>>(client.contactGroups.list());
    is<ListCall<ContactGroup>>(client.contactGroups.list({
      where: some<ContactGroupWhere | RawWhere | undefined>(),
      order: some<ContactGroupOrder | readonly ContactGroupOrder[] | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.create'(client: AccountingClient) {
    is<Call<ContactGroup>>(client.contactGroups.create(some<ContactGroupInput>()));
    is<Call<ContactGroup>>(client.contactGroups.create(some<ContactGroupInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.createMany'(client: AccountingClient) {
    is<Call<Batch<ContactGroup, ContactGroupInput>>>(client.contactGroups.createMany(some<Rows<ContactGroupInput>>()));
    is<Call<Batch<ContactGroup, ContactGroupInput>>>(client.contactGroups.createMany(some<Rows<ContactGroupInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'contactGroups.get'(client: AccountingClient) {
    is<Call<ContactGroup>>(client.contactGroups.get(some<string>()));
    is<Call<ContactGroup>>(client.contactGroups.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.update'(client: AccountingClient) {
    is<Call<ContactGroup>>(client.contactGroups.update(some<string>(), some<ContactGroupInput>()));
    is<Call<ContactGroup>>(client.contactGroups.update(some<string>(), some<ContactGroupInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.contacts.add'(client: AccountingClient) {
    is<Call<GroupedContact[]>>(client.contactGroups.contacts.add(some<string>(), some<readonly ContactInput[]>()));
    is<Call<GroupedContact[]>>(client.contactGroups.contacts.add(some<string>(), some<readonly ContactInput[]>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.contacts.removeAll'(client: AccountingClient) {
    is<Call<void>>(client.contactGroups.contacts.removeAll(some<string>()));
    is<Call<void>>(client.contactGroups.contacts.removeAll(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contactGroups.contacts.remove'(client: AccountingClient) {
    is<Call<void>>(client.contactGroups.contacts.remove(some<string>(), some<string>()));
    is<Call<void>>(client.contactGroups.contacts.remove(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.list'(client: AccountingClient) {
    is<ListCall<Contact>>(client.contacts.list());
    is<ListCall<Contact>>(client.contacts.list({
      where: some<ContactWhere | RawWhere | undefined>(),
      order: some<ContactOrder | readonly ContactOrder[] | undefined>(),
      IDs: some<readonly string[] | undefined>(),
      page: some<number | undefined>(),
      includeArchived: some<boolean | undefined>(),
      summaryOnly: some<boolean | undefined>(),
      searchTerm: some<string | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.listByIds'(client: AccountingClient) {
    is<ItemStream<Contact>>(client.contacts.listByIds(some<readonly string[]>()));
    is<ItemStream<Contact>>(client.contacts.listByIds(some<readonly string[]>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      where: some<ContactWhere | RawWhere | undefined>(),
      includeArchived: some<boolean | undefined>(),
      summaryOnly: some<boolean | undefined>(),
      searchTerm: some<string | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
    }));
  },
  'contacts.create'(client: AccountingClient) {
    is<Call<Contact>>(client.contacts.create(some<ContactInput>()));
    is<Call<Contact>>(client.contacts.create(some<ContactInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.createMany'(client: AccountingClient) {
    is<Call<Batch<Contact, ContactInput>>>(client.contacts.createMany(some<Rows<ContactInput>>()));
    is<Call<Batch<Contact, ContactInput>>>(client.contacts.createMany(some<Rows<ContactInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'contacts.upsert'(client: AccountingClient) {
    is<Call<Contact>>(client.contacts.upsert(some<ContactInput>()));
    is<Call<Contact>>(client.contacts.upsert(some<ContactInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.upsertMany'(client: AccountingClient) {
    is<Call<Batch<Contact, ContactInput>>>(client.contacts.upsertMany(some<Rows<ContactInput>>()));
    is<Call<Batch<Contact, ContactInput>>>(client.contacts.upsertMany(some<Rows<ContactInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'contacts.getByNumber'(client: AccountingClient) {
    is<Call<Contact>>(client.contacts.getByNumber(some<string>()));
    is<Call<Contact>>(client.contacts.getByNumber(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.get'(client: AccountingClient) {
    is<Call<Contact>>(client.contacts.get(some<string>()));
    is<Call<Contact>>(client.contacts.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.update'(client: AccountingClient) {
    is<Call<Contact>>(client.contacts.update(some<string>(), some<ContactInput>()));
    is<Call<Contact>>(client.contacts.update(some<string>(), some<ContactInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.cisSettings'(client: AccountingClient) {
    is<Call<CISSetting>>(client.contacts.cisSettings(some<string>()));
    is<Call<CISSetting>>(client.contacts.cisSettings(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.contacts.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.contacts.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.contacts.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.contacts.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.contacts.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.contacts.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.contacts.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.contacts.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.contacts.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.contacts.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.contacts.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.contacts.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.contacts.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.contacts.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'contacts.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.contacts.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.contacts.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'creditNotes.list'(client: AccountingClient) {
    is<ListCall<CreditNote>>(client.creditNotes.list());
    is<ListCall<CreditNote>>(client.creditNotes.list({
      where: some<CreditNoteWhere | RawWhere | undefined>(),
      order: some<CreditNoteOrder | readonly CreditNoteOrder[] | undefined>(),
      page: some<number | undefined>(),
      unitdp: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.create'(client: AccountingClient) {
    is<Call<CreditNote>>(client.creditNotes.create(some<CreditNoteInput>()));
    is<Call<CreditNote>>(client.creditNotes.create(some<CreditNoteInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.createMany'(client: AccountingClient) {
    is<Call<Batch<CreditNote, CreditNoteInput>>>(client.creditNotes.createMany(some<Rows<CreditNoteInput>>()));
    is<Call<Batch<CreditNote, CreditNoteInput>>>(client.creditNotes.createMany(some<Rows<CreditNoteInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'creditNotes.upsert'(client: AccountingClient) {
    is<Call<CreditNote>>(client.creditNotes.upsert(some<CreditNoteInput>()));
    is<Call<CreditNote>>(client.creditNotes.upsert(some<CreditNoteInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.upsertMany'(client: AccountingClient) {
    is<Call<Batch<CreditNote, CreditNoteInput>>>(client.creditNotes.upsertMany(some<Rows<CreditNoteInput>>()));
    is<Call<Batch<CreditNote, CreditNoteInput>>>(client.creditNotes.upsertMany(some<Rows<CreditNoteInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'creditNotes.get'(client: AccountingClient) {
    is<Call<CreditNote>>(client.creditNotes.get(some<string>()));
    is<Call<CreditNote>>(client.creditNotes.get(some<string>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.update'(client: AccountingClient) {
    is<Call<CreditNote>>(client.creditNotes.update(some<string>(), some<CreditNoteInput>()));
    is<Call<CreditNote>>(client.creditNotes.update(some<string>(), some<CreditNoteInput>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.pdf'(client: AccountingClient) {
    is<Call<Download>>(client.creditNotes.pdf(some<string>()));
    is<Call<Download>>(client.creditNotes.pdf(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.allocations.create'(client: AccountingClient) {
    is<Call<Allocation>>(client.creditNotes.allocations.create(some<string>(), some<AllocationInput>()));
    is<Call<Allocation>>(client.creditNotes.allocations.create(some<string>(), some<AllocationInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.allocations.createMany'(client: AccountingClient) {
    is<Call<Batch<Allocation, AllocationInput>>>(client.creditNotes.allocations.createMany(some<string>(), some<Rows<AllocationInput>>()));
    is<Call<Batch<Allocation, AllocationInput>>>(client.creditNotes.allocations.createMany(some<string>(), some<Rows<AllocationInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'creditNotes.allocations.delete'(client: AccountingClient) {
    is<Call<DeletedAllocation>>(client.creditNotes.allocations.delete(some<string>(), some<string>()));
    is<Call<DeletedAllocation>>(client.creditNotes.allocations.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.creditNotes.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.creditNotes.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.creditNotes.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.creditNotes.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.creditNotes.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.creditNotes.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.creditNotes.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.creditNotes.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      includeOnline: some<boolean | undefined>(),
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.creditNotes.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.creditNotes.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      includeOnline: some<boolean | undefined>(),
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.creditNotes.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.creditNotes.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.creditNotes.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.creditNotes.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'creditNotes.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.creditNotes.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.creditNotes.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'currencies.list'(client: AccountingClient) {
    is<ListCall<Currency>>(client.currencies.list());
    is<ListCall<Currency>>(client.currencies.list({
      where: some<CurrencyWhere | RawWhere | undefined>(),
      order: some<CurrencyOrder | readonly CurrencyOrder[] | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'currencies.create'(client: AccountingClient) {
    is<Call<Currency>>(client.currencies.create(some<CurrencyInput>()));
    is<Call<Currency>>(client.currencies.create(some<CurrencyInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.list'(client: AccountingClient) {
    is<ListCall<ExpenseClaim>>(client.expenseClaims.list());
    is<ListCall<ExpenseClaim>>(client.expenseClaims.list({
      where: some<ExpenseClaimWhere | RawWhere | undefined>(),
      order: some<ExpenseClaimOrder | readonly ExpenseClaimOrder[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.create'(client: AccountingClient) {
    is<Call<ExpenseClaim>>(client.expenseClaims.create(some<ExpenseClaimInput>()));
    is<Call<ExpenseClaim>>(client.expenseClaims.create(some<ExpenseClaimInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.createMany'(client: AccountingClient) {
    is<Call<Batch<ExpenseClaim, ExpenseClaimInput>>>(client.expenseClaims.createMany(some<Rows<ExpenseClaimInput>>()));
    is<Call<Batch<ExpenseClaim, ExpenseClaimInput>>>(client.expenseClaims.createMany(some<Rows<ExpenseClaimInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'expenseClaims.get'(client: AccountingClient) {
    is<Call<ExpenseClaim>>(client.expenseClaims.get(some<string>()));
    is<Call<ExpenseClaim>>(client.expenseClaims.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.update'(client: AccountingClient) {
    is<Call<ExpenseClaim>>(client.expenseClaims.update(some<string>(), some<ExpenseClaimInput>()));
    is<Call<ExpenseClaim>>(client.expenseClaims.update(some<string>(), some<ExpenseClaimInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.expenseClaims.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.expenseClaims.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.expenseClaims.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.expenseClaims.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'expenseClaims.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.expenseClaims.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.expenseClaims.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'invoiceReminders.settings'(client: AccountingClient) {
    is<Call<InvoiceReminder>>(client.invoiceReminders.settings());
    is<Call<InvoiceReminder>>(client.invoiceReminders.settings({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.list'(client: AccountingClient) {
    is<ListCall<Invoice>>(client.invoices.list());
    is<ListCall<Invoice>>(client.invoices.list({
      where: some<InvoiceWhere | RawWhere | undefined>(),
      order: some<InvoiceOrder | readonly InvoiceOrder[] | undefined>(),
      IDs: some<readonly string[] | undefined>(),
      InvoiceNumbers: some<readonly string[] | undefined>(),
      ContactIDs: some<readonly string[] | undefined>(),
      Statuses: some<readonly InvoiceStatus[] | undefined>(),
      page: some<number | undefined>(),
      includeArchived: some<boolean | undefined>(),
      createdByMyApp: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      summaryOnly: some<false | undefined>(),
      pageSize: some<number | undefined>(),
      searchTerm: some<string | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
    is<ListCall<InvoiceSummary>>(client.invoices.list({
      where: some<InvoiceWhere | RawWhere | undefined>(),
      order: some<InvoiceOrder | readonly InvoiceOrder[] | undefined>(),
      IDs: some<readonly string[] | undefined>(),
      InvoiceNumbers: some<readonly string[] | undefined>(),
      ContactIDs: some<readonly string[] | undefined>(),
      Statuses: some<readonly InvoiceStatus[] | undefined>(),
      page: some<number | undefined>(),
      includeArchived: some<boolean | undefined>(),
      createdByMyApp: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      summaryOnly: some<true | undefined>(),
      pageSize: some<number | undefined>(),
      searchTerm: some<string | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.listByIds'(client: AccountingClient) {
    is<ItemStream<Invoice>>(client.invoices.listByIds(some<readonly string[]>()));
    is<ItemStream<Invoice>>(client.invoices.listByIds(some<readonly string[]>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      where: some<InvoiceWhere | RawWhere | undefined>(),
      includeArchived: some<boolean | undefined>(),
      summaryOnly: some<false | undefined>(),
      searchTerm: some<string | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      InvoiceNumbers: some<readonly string[] | undefined>(),
      ContactIDs: some<readonly string[] | undefined>(),
      Statuses: some<readonly InvoiceStatus[] | undefined>(),
      createdByMyApp: some<boolean | undefined>(),
    }));
  },
  'invoices.create'(client: AccountingClient) {
    is<Call<Invoice>>(client.invoices.create(some<InvoiceInput>()));
    is<Call<Invoice>>(client.invoices.create(some<InvoiceInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      allowBackorders: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.createMany'(client: AccountingClient) {
    is<Call<Batch<Invoice, InvoiceInput>>>(client.invoices.createMany(some<Rows<InvoiceInput>>()));
    is<Call<Batch<Invoice, InvoiceInput>>>(client.invoices.createMany(some<Rows<InvoiceInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      allowBackorders: some<boolean | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'invoices.upsert'(client: AccountingClient) {
    is<Call<Invoice>>(client.invoices.upsert(some<InvoiceInput>()));
    is<Call<Invoice>>(client.invoices.upsert(some<InvoiceInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      allowBackorders: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.upsertMany'(client: AccountingClient) {
    is<Call<Batch<Invoice, InvoiceInput>>>(client.invoices.upsertMany(some<Rows<InvoiceInput>>()));
    is<Call<Batch<Invoice, InvoiceInput>>>(client.invoices.upsertMany(some<Rows<InvoiceInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      allowBackorders: some<boolean | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'invoices.get'(client: AccountingClient) {
    is<Call<Invoice>>(client.invoices.get(some<string>()));
    is<Call<Invoice>>(client.invoices.get(some<string>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.update'(client: AccountingClient) {
    is<Call<Invoice>>(client.invoices.update(some<string>(), some<InvoiceInput>()));
    is<Call<Invoice>>(client.invoices.update(some<string>(), some<InvoiceInput>(), {
      unitdp: some<number | undefined>(),
      allowBackorders: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.pdf'(client: AccountingClient) {
    is<Call<Download>>(client.invoices.pdf(some<string>()));
    is<Call<Download>>(client.invoices.pdf(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.onlineInvoice'(client: AccountingClient) {
    is<Call<OnlineInvoice>>(client.invoices.onlineInvoice(some<string>()));
    is<Call<OnlineInvoice>>(client.invoices.onlineInvoice(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.email'(client: AccountingClient) {
    is<Call<void>>(client.invoices.email(some<string>()));
    is<Call<void>>(client.invoices.email(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.invoices.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.invoices.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.invoices.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.invoices.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.invoices.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.invoices.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.invoices.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.invoices.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      includeOnline: some<boolean | undefined>(),
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.invoices.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.invoices.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      includeOnline: some<boolean | undefined>(),
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.invoices.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.invoices.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.invoices.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.invoices.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'invoices.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.invoices.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.invoices.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'items.list'(client: AccountingClient) {
    is<ListCall<Item>>(client.items.list());
    is<ListCall<Item>>(client.items.list({
      where: some<ItemWhere | RawWhere | undefined>(),
      order: some<ItemOrder | readonly ItemOrder[] | undefined>(),
      unitdp: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.create'(client: AccountingClient) {
    is<Call<Item>>(client.items.create(some<ItemInput>()));
    is<Call<Item>>(client.items.create(some<ItemInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.createMany'(client: AccountingClient) {
    is<Call<Batch<Item, ItemInput>>>(client.items.createMany(some<Rows<ItemInput>>()));
    is<Call<Batch<Item, ItemInput>>>(client.items.createMany(some<Rows<ItemInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'items.upsert'(client: AccountingClient) {
    is<Call<Item>>(client.items.upsert(some<ItemInput>()));
    is<Call<Item>>(client.items.upsert(some<ItemInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.upsertMany'(client: AccountingClient) {
    is<Call<Batch<Item, ItemInput>>>(client.items.upsertMany(some<Rows<ItemInput>>()));
    is<Call<Batch<Item, ItemInput>>>(client.items.upsertMany(some<Rows<ItemInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'items.get'(client: AccountingClient) {
    is<Call<Item>>(client.items.get(some<string>()));
    is<Call<Item>>(client.items.get(some<string>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.update'(client: AccountingClient) {
    is<Call<Item>>(client.items.update(some<string>(), some<ItemInput>()));
    is<Call<Item>>(client.items.update(some<string>(), some<ItemInput>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.delete'(client: AccountingClient) {
    is<Call<void>>(client.items.delete(some<string>()));
    is<Call<void>>(client.items.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.items.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.items.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.items.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.items.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'items.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.items.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.items.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'journals.list'(client: AccountingClient) {
    is<ListCall<Journal>>(client.journals.list());
    is<ListCall<Journal>>(client.journals.list({
      offset: some<number | undefined>(),
      paymentsOnly: some<boolean | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'journals.get'(client: AccountingClient) {
    is<Call<Journal>>(client.journals.get(some<string>()));
    is<Call<Journal>>(client.journals.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'journals.getByNumber'(client: AccountingClient) {
    is<Call<Journal>>(client.journals.getByNumber(some<string>()));
    is<Call<Journal>>(client.journals.getByNumber(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'linkedTransactions.list'(client: AccountingClient) {
    is<ListCall<LinkedTransaction>>(client.linkedTransactions.list());
    is<ListCall<LinkedTransaction>>(client.linkedTransactions.list({
      page: some<number | undefined>(),
      LinkedTransactionID: some<string | undefined>(),
      SourceTransactionID: some<string | undefined>(),
      ContactID: some<string | undefined>(),
      Status: some<LinkedTransactionStatus | undefined>(),
      TargetTransactionID: some<string | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'linkedTransactions.create'(client: AccountingClient) {
    is<Call<LinkedTransaction>>(client.linkedTransactions.create(some<LinkedTransactionInput>()));
    is<Call<LinkedTransaction>>(client.linkedTransactions.create(some<LinkedTransactionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'linkedTransactions.get'(client: AccountingClient) {
    is<Call<LinkedTransaction>>(client.linkedTransactions.get(some<string>()));
    is<Call<LinkedTransaction>>(client.linkedTransactions.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'linkedTransactions.update'(client: AccountingClient) {
    is<Call<LinkedTransaction>>(client.linkedTransactions.update(some<string>(), some<LinkedTransactionInput>()));
    is<Call<LinkedTransaction>>(client.linkedTransactions.update(some<string>(), some<LinkedTransactionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'linkedTransactions.delete'(client: AccountingClient) {
    is<Call<void>>(client.linkedTransactions.delete(some<string>()));
    is<Call<void>>(client.linkedTransactions.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.list'(client: AccountingClient) {
    is<ListCall<ManualJournal>>(client.manualJournals.list());
    is<ListCall<ManualJournal>>(client.manualJournals.list({
      where: some<ManualJournalWhere | RawWhere | undefined>(),
      order: some<ManualJournalOrder | readonly ManualJournalOrder[] | undefined>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.create'(client: AccountingClient) {
    is<Call<ManualJournal>>(client.manualJournals.create(some<ManualJournalInput>()));
    is<Call<ManualJournal>>(client.manualJournals.create(some<ManualJournalInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.createMany'(client: AccountingClient) {
    is<Call<Batch<ManualJournal, ManualJournalInput>>>(client.manualJournals.createMany(some<Rows<ManualJournalInput>>()));
    is<Call<Batch<ManualJournal, ManualJournalInput>>>(client.manualJournals.createMany(some<Rows<ManualJournalInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'manualJournals.upsert'(client: AccountingClient) {
    is<Call<ManualJournal>>(client.manualJournals.upsert(some<ManualJournalInput>()));
    is<Call<ManualJournal>>(client.manualJournals.upsert(some<ManualJournalInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.upsertMany'(client: AccountingClient) {
    is<Call<Batch<ManualJournal, ManualJournalInput>>>(client.manualJournals.upsertMany(some<Rows<ManualJournalInput>>()));
    is<Call<Batch<ManualJournal, ManualJournalInput>>>(client.manualJournals.upsertMany(some<Rows<ManualJournalInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'manualJournals.get'(client: AccountingClient) {
    is<Call<ManualJournal>>(client.manualJournals.get(some<string>()));
    is<Call<ManualJournal>>(client.manualJournals.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.update'(client: AccountingClient) {
    is<Call<ManualJournal>>(client.manualJournals.update(some<string>(), some<ManualJournalInput>()));
    is<Call<ManualJournal>>(client.manualJournals.update(some<string>(), some<ManualJournalInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.manualJournals.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.manualJournals.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.manualJournals.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.manualJournals.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.manualJournals.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.manualJournals.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.manualJournals.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.manualJournals.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.manualJournals.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.manualJournals.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.manualJournals.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.manualJournals.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.manualJournals.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.manualJournals.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'manualJournals.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.manualJournals.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.manualJournals.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'organisation.get'(client: AccountingClient) {
    is<Call<Organisation>>(client.organisation.get());
    is<Call<Organisation>>(client.organisation.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'organisation.cisSettings'(client: AccountingClient) {
    is<Call<CISOrgSetting>>(client.organisation.cisSettings(some<string>()));
    is<Call<CISOrgSetting>>(client.organisation.cisSettings(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'organisation.actions.list'(client: AccountingClient) {
    is<ListCall<Action>>(client.organisation.actions.list());
    is<ListCall<Action>>(client.organisation.actions.list({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.list'(client: AccountingClient) {
    is<ListCall<Overpayment>>(client.overpayments.list());
    is<ListCall<Overpayment>>(client.overpayments.list({
      where: some<OverpaymentWhere | RawWhere | undefined>(),
      order: some<OverpaymentOrder | readonly OverpaymentOrder[] | undefined>(),
      page: some<number | undefined>(),
      unitdp: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      References: some<readonly string[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.get'(client: AccountingClient) {
    is<Call<Overpayment>>(client.overpayments.get(some<string>()));
    is<Call<Overpayment>>(client.overpayments.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.allocations.create'(client: AccountingClient) {
    is<Call<Allocation>>(client.overpayments.allocations.create(some<string>(), some<AllocationInput>()));
    is<Call<Allocation>>(client.overpayments.allocations.create(some<string>(), some<AllocationInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.allocations.createMany'(client: AccountingClient) {
    is<Call<Batch<Allocation, AllocationInput>>>(client.overpayments.allocations.createMany(some<string>(), some<Rows<AllocationInput>>()));
    is<Call<Batch<Allocation, AllocationInput>>>(client.overpayments.allocations.createMany(some<string>(), some<Rows<AllocationInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'overpayments.allocations.delete'(client: AccountingClient) {
    is<Call<DeletedAllocation>>(client.overpayments.allocations.delete(some<string>(), some<string>()));
    is<Call<DeletedAllocation>>(client.overpayments.allocations.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.overpayments.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.overpayments.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.overpayments.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.overpayments.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'overpayments.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.overpayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.overpayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'paymentServices.list'(client: AccountingClient) {
    is<ListCall<PaymentService>>(client.paymentServices.list());
    is<ListCall<PaymentService>>(client.paymentServices.list({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'paymentServices.create'(client: AccountingClient) {
    is<Call<PaymentService>>(client.paymentServices.create(some<PaymentServiceInput>()));
    is<Call<PaymentService>>(client.paymentServices.create(some<PaymentServiceInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'paymentServices.createMany'(client: AccountingClient) {
    is<Call<Batch<PaymentService, PaymentServiceInput>>>(client.paymentServices.createMany(some<Rows<PaymentServiceInput>>()));
    is<Call<Batch<PaymentService, PaymentServiceInput>>>(client.paymentServices.createMany(some<Rows<PaymentServiceInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'payments.list'(client: AccountingClient) {
    is<ListCall<Payment>>(client.payments.list());
    is<ListCall<Payment>>(client.payments.list({
      where: some<PaymentWhere | RawWhere | undefined>(),
      order: some<PaymentOrder | readonly PaymentOrder[] | undefined>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.createMany'(client: AccountingClient) {
    is<Call<Batch<Payment, PaymentInput>>>(client.payments.createMany(some<Rows<PaymentInput>>()));
    is<Call<Batch<Payment, PaymentInput>>>(client.payments.createMany(some<Rows<PaymentInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'payments.create'(client: AccountingClient) {
    is<Call<Payment>>(client.payments.create(some<PaymentInput>()));
    is<Call<Payment>>(client.payments.create(some<PaymentInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.get'(client: AccountingClient) {
    is<Call<Payment>>(client.payments.get(some<string>()));
    is<Call<Payment>>(client.payments.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.delete'(client: AccountingClient) {
    is<Call<Payment>>(client.payments.delete(some<string>()));
    is<Call<Payment>>(client.payments.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.payments.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.payments.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.payments.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.payments.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'payments.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.payments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.payments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'prepayments.list'(client: AccountingClient) {
    is<ListCall<Prepayment>>(client.prepayments.list());
    is<ListCall<Prepayment>>(client.prepayments.list({
      where: some<PrepaymentWhere | RawWhere | undefined>(),
      order: some<PrepaymentOrder | readonly PrepaymentOrder[] | undefined>(),
      page: some<number | undefined>(),
      unitdp: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      InvoiceNumbers: some<readonly string[] | undefined>(),
      References: some<readonly string[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.get'(client: AccountingClient) {
    is<Call<Prepayment>>(client.prepayments.get(some<string>()));
    is<Call<Prepayment>>(client.prepayments.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.allocations.create'(client: AccountingClient) {
    is<Call<Allocation>>(client.prepayments.allocations.create(some<string>(), some<AllocationInput>()));
    is<Call<Allocation>>(client.prepayments.allocations.create(some<string>(), some<AllocationInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.allocations.createMany'(client: AccountingClient) {
    is<Call<Batch<Allocation, AllocationInput>>>(client.prepayments.allocations.createMany(some<string>(), some<Rows<AllocationInput>>()));
    is<Call<Batch<Allocation, AllocationInput>>>(client.prepayments.allocations.createMany(some<string>(), some<Rows<AllocationInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'prepayments.allocations.delete'(client: AccountingClient) {
    is<Call<DeletedAllocation>>(client.prepayments.allocations.delete(some<string>(), some<string>()));
    is<Call<DeletedAllocation>>(client.prepayments.allocations.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.prepayments.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.prepayments.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.prepayments.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.prepayments.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'prepayments.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.prepayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.prepayments.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'purchaseOrders.list'(client: AccountingClient) {
    is<ListCall<PurchaseOrder>>(client.purchaseOrders.list());
    is<ListCall<PurchaseOrder>>(client.purchaseOrders.list({
      Status: some<PurchaseOrderStatus | undefined>(),
      DateFrom: some<IsoDate | undefined>(),
      DateTo: some<IsoDate | undefined>(),
      order: some<PurchaseOrderOrder | readonly PurchaseOrderOrder[] | undefined>(),
      page: some<number | undefined>(),
      pageSize: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.create'(client: AccountingClient) {
    is<Call<PurchaseOrder>>(client.purchaseOrders.create(some<PurchaseOrderInput>()));
    is<Call<PurchaseOrder>>(client.purchaseOrders.create(some<PurchaseOrderInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.createMany'(client: AccountingClient) {
    is<Call<Batch<PurchaseOrder, PurchaseOrderInput>>>(client.purchaseOrders.createMany(some<Rows<PurchaseOrderInput>>()));
    is<Call<Batch<PurchaseOrder, PurchaseOrderInput>>>(client.purchaseOrders.createMany(some<Rows<PurchaseOrderInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'purchaseOrders.upsert'(client: AccountingClient) {
    is<Call<PurchaseOrder>>(client.purchaseOrders.upsert(some<PurchaseOrderInput>()));
    is<Call<PurchaseOrder>>(client.purchaseOrders.upsert(some<PurchaseOrderInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.upsertMany'(client: AccountingClient) {
    is<Call<Batch<PurchaseOrder, PurchaseOrderInput>>>(client.purchaseOrders.upsertMany(some<Rows<PurchaseOrderInput>>()));
    is<Call<Batch<PurchaseOrder, PurchaseOrderInput>>>(client.purchaseOrders.upsertMany(some<Rows<PurchaseOrderInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'purchaseOrders.pdf'(client: AccountingClient) {
    is<Call<Download>>(client.purchaseOrders.pdf(some<string>()));
    is<Call<Download>>(client.purchaseOrders.pdf(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.get'(client: AccountingClient) {
    is<Call<PurchaseOrder>>(client.purchaseOrders.get(some<string>()));
    is<Call<PurchaseOrder>>(client.purchaseOrders.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.update'(client: AccountingClient) {
    is<Call<PurchaseOrder>>(client.purchaseOrders.update(some<string>(), some<PurchaseOrderInput>()));
    is<Call<PurchaseOrder>>(client.purchaseOrders.update(some<string>(), some<PurchaseOrderInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.getByNumber'(client: AccountingClient) {
    is<Call<PurchaseOrder>>(client.purchaseOrders.getByNumber(some<string>()));
    is<Call<PurchaseOrder>>(client.purchaseOrders.getByNumber(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.purchaseOrders.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.purchaseOrders.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.purchaseOrders.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.purchaseOrders.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.purchaseOrders.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.purchaseOrders.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.purchaseOrders.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.purchaseOrders.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.purchaseOrders.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.purchaseOrders.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.purchaseOrders.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.purchaseOrders.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.purchaseOrders.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.purchaseOrders.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'purchaseOrders.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.purchaseOrders.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.purchaseOrders.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'quotes.list'(client: AccountingClient) {
    is<ListCall<Quote>>(client.quotes.list());
    is<ListCall<Quote>>(client.quotes.list({
      DateFrom: some<IsoDate | undefined>(),
      DateTo: some<IsoDate | undefined>(),
      ExpiryDateFrom: some<IsoDate | undefined>(),
      ExpiryDateTo: some<IsoDate | undefined>(),
      ContactID: some<string | undefined>(),
      Status: some<QuoteStatus | undefined>(),
      page: some<number | undefined>(),
      order: some<QuoteOrder | readonly QuoteOrder[] | undefined>(),
      QuoteNumber: some<string | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.create'(client: AccountingClient) {
    is<Call<Quote>>(client.quotes.create(some<QuoteInput>()));
    is<Call<Quote>>(client.quotes.create(some<QuoteInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.createMany'(client: AccountingClient) {
    is<Call<Batch<Quote, QuoteInput>>>(client.quotes.createMany(some<Rows<QuoteInput>>()));
    is<Call<Batch<Quote, QuoteInput>>>(client.quotes.createMany(some<Rows<QuoteInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'quotes.upsert'(client: AccountingClient) {
    is<Call<Quote>>(client.quotes.upsert(some<QuoteInput>()));
    is<Call<Quote>>(client.quotes.upsert(some<QuoteInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.upsertMany'(client: AccountingClient) {
    is<Call<Batch<Quote, QuoteInput>>>(client.quotes.upsertMany(some<Rows<QuoteInput>>()));
    is<Call<Batch<Quote, QuoteInput>>>(client.quotes.upsertMany(some<Rows<QuoteInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'quotes.get'(client: AccountingClient) {
    is<Call<Quote>>(client.quotes.get(some<string>()));
    is<Call<Quote>>(client.quotes.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.update'(client: AccountingClient) {
    is<Call<Quote>>(client.quotes.update(some<string>(), some<QuoteInput>()));
    is<Call<Quote>>(client.quotes.update(some<string>(), some<QuoteInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.pdf'(client: AccountingClient) {
    is<Call<Download>>(client.quotes.pdf(some<string>()));
    is<Call<Download>>(client.quotes.pdf(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.quotes.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.quotes.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.quotes.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.quotes.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.quotes.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.quotes.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.quotes.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.quotes.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.quotes.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.quotes.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.quotes.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.quotes.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.quotes.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.quotes.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'quotes.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.quotes.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.quotes.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'receipts.list'(client: AccountingClient) {
    is<ListCall<Receipt>>(client.receipts.list());
    is<ListCall<Receipt>>(client.receipts.list({
      where: some<ReceiptWhere | RawWhere | undefined>(),
      order: some<ReceiptOrder | readonly ReceiptOrder[] | undefined>(),
      unitdp: some<number | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.create'(client: AccountingClient) {
    is<Call<Receipt>>(client.receipts.create(some<ReceiptInput>()));
    is<Call<Receipt>>(client.receipts.create(some<ReceiptInput>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.createMany'(client: AccountingClient) {
    is<Call<Batch<Receipt, ReceiptInput>>>(client.receipts.createMany(some<Rows<ReceiptInput>>()));
    is<Call<Batch<Receipt, ReceiptInput>>>(client.receipts.createMany(some<Rows<ReceiptInput>>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'receipts.get'(client: AccountingClient) {
    is<Call<Receipt>>(client.receipts.get(some<string>()));
    is<Call<Receipt>>(client.receipts.get(some<string>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.update'(client: AccountingClient) {
    is<Call<Receipt>>(client.receipts.update(some<string>(), some<ReceiptInput>()));
    is<Call<Receipt>>(client.receipts.update(some<string>(), some<ReceiptInput>(), {
      unitdp: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.receipts.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.receipts.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.receipts.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.receipts.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.receipts.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.receipts.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.receipts.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.receipts.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.receipts.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.receipts.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.receipts.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.receipts.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.receipts.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.receipts.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'receipts.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.receipts.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.receipts.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'repeatingInvoices.list'(client: AccountingClient) {
    is<ListCall<RepeatingInvoice>>(client.repeatingInvoices.list());
    is<ListCall<RepeatingInvoice>>(client.repeatingInvoices.list({
      where: some<RepeatingInvoiceWhere | RawWhere | undefined>(),
      order: some<RepeatingInvoiceOrder | readonly RepeatingInvoiceOrder[] | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.create'(client: AccountingClient) {
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.create(some<RepeatingInvoiceInput>()));
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.create(some<RepeatingInvoiceInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.createMany'(client: AccountingClient) {
    is<Call<Batch<RepeatingInvoice, RepeatingInvoiceInput>>>(client.repeatingInvoices.createMany(some<Rows<RepeatingInvoiceInput>>()));
    is<Call<Batch<RepeatingInvoice, RepeatingInvoiceInput>>>(client.repeatingInvoices.createMany(some<Rows<RepeatingInvoiceInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'repeatingInvoices.upsert'(client: AccountingClient) {
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.upsert(some<RepeatingInvoiceInput>()));
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.upsert(some<RepeatingInvoiceInput>(), {
      summarizeErrors: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.upsertMany'(client: AccountingClient) {
    is<Call<Batch<RepeatingInvoice, RepeatingInvoiceInput>>>(client.repeatingInvoices.upsertMany(some<Rows<RepeatingInvoiceInput>>()));
    is<Call<Batch<RepeatingInvoice, RepeatingInvoiceInput>>>(client.repeatingInvoices.upsertMany(some<Rows<RepeatingInvoiceInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'repeatingInvoices.get'(client: AccountingClient) {
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.get(some<string>()));
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.update'(client: AccountingClient) {
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.update(some<string>(), some<RepeatingInvoiceInput>()));
    is<Call<RepeatingInvoice>>(client.repeatingInvoices.update(some<string>(), some<RepeatingInvoiceInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.attachments.list'(client: AccountingClient) {
    is<ListCall<Attachment>>(client.repeatingInvoices.attachments.list(some<string>()));
    is<ListCall<Attachment>>(client.repeatingInvoices.attachments.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.attachments.get'(client: AccountingClient) {
    is<Call<Download>>(client.repeatingInvoices.attachments.get(some<string>(), some<string>()));
    is<Call<Download>>(client.repeatingInvoices.attachments.get(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.attachments.getByFileName'(client: AccountingClient) {
    is<Call<Download>>(client.repeatingInvoices.attachments.getByFileName(some<string>(), some<string>()));
    is<Call<Download>>(client.repeatingInvoices.attachments.getByFileName(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.attachments.upload'(client: AccountingClient) {
    is<Call<Attachment>>(client.repeatingInvoices.attachments.upload(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.repeatingInvoices.attachments.upload(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.attachments.replace'(client: AccountingClient) {
    is<Call<Attachment>>(client.repeatingInvoices.attachments.replace(some<string>(), some<string>(), some<FileInput>()));
    is<Call<Attachment>>(client.repeatingInvoices.attachments.replace(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.history.list'(client: AccountingClient) {
    is<ListCall<HistoryRecord>>(client.repeatingInvoices.history.list(some<string>()));
    is<ListCall<HistoryRecord>>(client.repeatingInvoices.history.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.history.create'(client: AccountingClient) {
    is<Call<HistoryRecord>>(client.repeatingInvoices.history.create(some<string>(), some<HistoryRecordInput>()));
    is<Call<HistoryRecord>>(client.repeatingInvoices.history.create(some<string>(), some<HistoryRecordInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'repeatingInvoices.history.createMany'(client: AccountingClient) {
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.repeatingInvoices.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>()));
    is<Call<Batch<HistoryRecord, HistoryRecordInput>>>(client.repeatingInvoices.history.createMany(some<string>(), some<Rows<HistoryRecordInput>>(), {
      request: some<RequestOptions | undefined>(),
      concurrency: some<number | undefined>(),
      onProgress: some<((progress: BatchProgress) => void) | undefined>(),
    }));
  },
  'reports.tenNinetyNine'(client: AccountingClient) {
    is<Call<Report[]>>(client.reports.tenNinetyNine());
    is<Call<Report[]>>(client.reports.tenNinetyNine({
      reportYear: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.agedPayablesByContact'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.agedPayablesByContact({
      contactId: some<string>(),
    }));
    is<Call<ReportWithRow>>(client.reports.agedPayablesByContact({
      contactId: some<string>(),
      date: some<IsoDate | undefined>(),
      fromDate: some<IsoDate | undefined>(),
      toDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.agedReceivablesByContact'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.agedReceivablesByContact({
      contactId: some<string>(),
    }));
    is<Call<ReportWithRow>>(client.reports.agedReceivablesByContact({
      contactId: some<string>(),
      date: some<IsoDate | undefined>(),
      fromDate: some<IsoDate | undefined>(),
      toDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.balanceSheet'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.balanceSheet());
    is<Call<ReportWithRow>>(client.reports.balanceSheet({
      date: some<IsoDate | undefined>(),
      periods: some<number | undefined>(),
      timeframe: some<ReportTimeframe | undefined>(),
      trackingOptionID1: some<string | undefined>(),
      trackingOptionID2: some<string | undefined>(),
      standardLayout: some<boolean | undefined>(),
      paymentsOnly: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.bankSummary'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.bankSummary());
    is<Call<ReportWithRow>>(client.reports.bankSummary({
      fromDate: some<IsoDate | undefined>(),
      toDate: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.get'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.get(some<string>()));
    is<Call<ReportWithRow>>(client.reports.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.budgetSummary'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.budgetSummary());
    is<Call<ReportWithRow>>(client.reports.budgetSummary({
      date: some<IsoDate | undefined>(),
      periods: some<number | undefined>(),
      timeframe: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.executiveSummary'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.executiveSummary());
    is<Call<ReportWithRow>>(client.reports.executiveSummary({
      date: some<IsoDate | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.list'(client: AccountingClient) {
    is<ListCall<ReportWithRow>>(client.reports.list());
    is<ListCall<ReportWithRow>>(client.reports.list({
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.profitAndLoss'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.profitAndLoss());
    is<Call<ReportWithRow>>(client.reports.profitAndLoss({
      fromDate: some<IsoDate | undefined>(),
      toDate: some<IsoDate | undefined>(),
      periods: some<number | undefined>(),
      timeframe: some<ReportTimeframe | undefined>(),
      trackingCategoryID: some<string | undefined>(),
      trackingCategoryID2: some<string | undefined>(),
      trackingOptionID: some<string | undefined>(),
      trackingOptionID2: some<string | undefined>(),
      standardLayout: some<boolean | undefined>(),
      paymentsOnly: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'reports.trialBalance'(client: AccountingClient) {
    is<Call<ReportWithRow>>(client.reports.trialBalance());
    is<Call<ReportWithRow>>(client.reports.trialBalance({
      date: some<IsoDate | undefined>(),
      paymentsOnly: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'setup.create'(client: AccountingClient) {
    is<Call<ImportSummary>>(client.setup.create(some<Setup>()));
    is<Call<ImportSummary>>(client.setup.create(some<Setup>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'taxRates.list'(client: AccountingClient) {
    is<ListCall<TaxRate>>(client.taxRates.list());
    is<ListCall<TaxRate>>(client.taxRates.list({
      where: some<TaxRateWhere | RawWhere | undefined>(),
      order: some<TaxRateOrder | readonly TaxRateOrder[] | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'taxRates.create'(client: AccountingClient) {
    is<Call<TaxRate>>(client.taxRates.create(some<TaxRateInput>()));
    is<Call<TaxRate>>(client.taxRates.create(some<TaxRateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'taxRates.update'(client: AccountingClient) {
    is<Call<TaxRate>>(client.taxRates.update(some<TaxRateInput>()));
    is<Call<TaxRate>>(client.taxRates.update(some<TaxRateInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'taxRates.get'(client: AccountingClient) {
    is<Call<TaxRate>>(client.taxRates.get(some<string>()));
    is<Call<TaxRate>>(client.taxRates.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.list'(client: AccountingClient) {
    is<ListCall<TrackingCategory>>(client.trackingCategories.list());
    is<ListCall<TrackingCategory>>(client.trackingCategories.list({
      where: some<TrackingCategoryWhere | RawWhere | undefined>(),
      order: some<TrackingCategoryOrder | readonly TrackingCategoryOrder[] | undefined>(),
      includeArchived: some<boolean | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.create'(client: AccountingClient) {
    is<Call<TrackingCategory>>(client.trackingCategories.create(some<TrackingCategoryInput>()));
    is<Call<TrackingCategory>>(client.trackingCategories.create(some<TrackingCategoryInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.get'(client: AccountingClient) {
    is<Call<TrackingCategory>>(client.trackingCategories.get(some<string>()));
    is<Call<TrackingCategory>>(client.trackingCategories.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.update'(client: AccountingClient) {
    is<Call<TrackingCategory>>(client.trackingCategories.update(some<string>(), some<TrackingCategoryInput>()));
    is<Call<TrackingCategory>>(client.trackingCategories.update(some<string>(), some<TrackingCategoryInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.delete'(client: AccountingClient) {
    is<Call<TrackingCategory>>(client.trackingCategories.delete(some<string>()));
    is<Call<TrackingCategory>>(client.trackingCategories.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.options.create'(client: AccountingClient) {
    is<Call<TrackingOption>>(client.trackingCategories.options.create(some<string>(), some<TrackingOptionInput>()));
    is<Call<TrackingOption>>(client.trackingCategories.options.create(some<string>(), some<TrackingOptionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.options.update'(client: AccountingClient) {
    is<Call<TrackingOption>>(client.trackingCategories.options.update(some<string>(), some<string>(), some<TrackingOptionInput>()));
    is<Call<TrackingOption>>(client.trackingCategories.options.update(some<string>(), some<string>(), some<TrackingOptionInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'trackingCategories.options.delete'(client: AccountingClient) {
    is<Call<TrackingOption>>(client.trackingCategories.options.delete(some<string>(), some<string>()));
    is<Call<TrackingOption>>(client.trackingCategories.options.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'users.list'(client: AccountingClient) {
    is<ListCall<User>>(client.users.list());
    is<ListCall<User>>(client.users.list({
      where: some<UserWhere | RawWhere | undefined>(),
      order: some<UserOrder | readonly UserOrder[] | undefined>(),
      modifiedSince: some<IsoDateTime | Date | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'users.get'(client: AccountingClient) {
    is<Call<User>>(client.users.get(some<string>()));
    is<Call<User>>(client.users.get(some<string>(), {
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
  AccountWhere: (): AccountWhere[] => [
    {
      Code: some<TextFilter | undefined>(),
      Name: some<TextFilter | undefined>(),
      AccountID: some<GuidFilter | undefined>(),
      Type: some<EnumFilter<AccountType> | undefined>(),
      BankAccountNumber: some<TextFilter | undefined>(),
      Status: some<EnumFilter<AccountStatus> | undefined>(),
      Description: some<TextFilter | undefined>(),
      BankAccountType: some<EnumFilter<AccountBankAccountType> | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      TaxType: some<TextFilter | undefined>(),
      EnablePaymentsToAccount: some<BooleanFilter | undefined>(),
      ShowInExpenseClaims: some<BooleanFilter | undefined>(),
      Class: some<EnumFilter<AccountClass> | undefined>(),
      SystemAccount: some<EnumFilter<AccountSystemAccount> | undefined>(),
      ReportingCode: some<TextFilter | undefined>(),
      ReportingCodeName: some<TextFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AddToWatchlist: some<BooleanFilter | undefined>(),
      AND: some<readonly AccountWhere[] | undefined>(),
      OR: some<readonly AccountWhere[] | undefined>(),
    },
    {},
  ],
  BankTransactionWhere: (): BankTransactionWhere[] => [
    {
      Type: some<EnumFilter<BankTransactionType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      BankAccount: some<ReferenceFilter<AccountWhere> | undefined>(),
      IsReconciled: some<BooleanFilter | undefined>(),
      Date: some<DateFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      Url: some<TextFilter | undefined>(),
      Status: some<EnumFilter<BankTransactionStatus> | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      BankTransactionID: some<GuidFilter | undefined>(),
      PrepaymentID: some<GuidFilter | undefined>(),
      OverpaymentID: some<GuidFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      BatchPayment: some<ReferenceFilter<BatchPaymentSummaryWhere> | undefined>(),
      AND: some<readonly BankTransactionWhere[] | undefined>(),
      OR: some<readonly BankTransactionWhere[] | undefined>(),
    },
    {},
  ],
  BankTransferWhere: (): BankTransferWhere[] => [
    {
      FromBankAccount: some<ReferenceFilter<AccountWhere> | undefined>(),
      ToBankAccount: some<ReferenceFilter<AccountWhere> | undefined>(),
      Amount: some<NumberFilter | undefined>(),
      Date: some<DateFilter | undefined>(),
      BankTransferID: some<GuidFilter | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      FromBankTransactionID: some<GuidFilter | undefined>(),
      ToBankTransactionID: some<GuidFilter | undefined>(),
      FromIsReconciled: some<BooleanFilter | undefined>(),
      ToIsReconciled: some<BooleanFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      CreatedDateUTC: some<InstantFilter | undefined>(),
      Status: some<EnumFilter<BankTransferStatus> | undefined>(),
      AND: some<readonly BankTransferWhere[] | undefined>(),
      OR: some<readonly BankTransferWhere[] | undefined>(),
    },
    {},
  ],
  BatchPaymentWhere: (): BatchPaymentWhere[] => [
    {
      Account: some<ReferenceFilter<AccountWhere> | undefined>(),
      Reference: some<TextFilter | undefined>(),
      Particulars: some<TextFilter | undefined>(),
      Code: some<TextFilter | undefined>(),
      Details: some<TextFilter | undefined>(),
      Narrative: some<TextFilter | undefined>(),
      BatchPaymentID: some<GuidFilter | undefined>(),
      Date: some<DateFilter | undefined>(),
      Amount: some<NumberFilter | undefined>(),
      Type: some<EnumFilter<BatchPaymentType> | undefined>(),
      Status: some<EnumFilter<BatchPaymentStatus> | undefined>(),
      TotalAmount: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      IsReconciled: some<BooleanFilter | undefined>(),
      AND: some<readonly BatchPaymentWhere[] | undefined>(),
      OR: some<readonly BatchPaymentWhere[] | undefined>(),
    },
    {},
  ],
  BatchPaymentDetailsWhere: (): BatchPaymentDetailsWhere[] => [
    {
      BankAccountNumber: some<TextFilter | undefined>(),
      BankAccountName: some<TextFilter | undefined>(),
      Details: some<TextFilter | undefined>(),
      Code: some<TextFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      AND: some<readonly BatchPaymentDetailsWhere[] | undefined>(),
      OR: some<readonly BatchPaymentDetailsWhere[] | undefined>(),
    },
    {},
  ],
  BatchPaymentSummaryWhere: (): BatchPaymentSummaryWhere[] => [
    {
      BatchPaymentID: some<GuidFilter | undefined>(),
      Account: some<ReferenceFilter<AccountWhere> | undefined>(),
      Type: some<EnumFilter<BatchPaymentType> | undefined>(),
      Status: some<EnumFilter<BatchPaymentStatus> | undefined>(),
      Date: some<DateFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      Particulars: some<TextFilter | undefined>(),
      Code: some<TextFilter | undefined>(),
      Details: some<TextFilter | undefined>(),
      Narrative: some<TextFilter | undefined>(),
      TotalAmount: some<TextFilter | undefined>(),
      IsReconciled: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly BatchPaymentSummaryWhere[] | undefined>(),
      OR: some<readonly BatchPaymentSummaryWhere[] | undefined>(),
    },
    {},
  ],
  BrandingThemeWhere: (): BrandingThemeWhere[] => [
    {
      BrandingThemeID: some<GuidFilter | undefined>(),
      Name: some<TextFilter | undefined>(),
      LogoUrl: some<TextFilter | undefined>(),
      Type: some<EnumFilter<BrandingThemeType> | undefined>(),
      SortOrder: some<NumberFilter | undefined>(),
      CreatedDateUTC: some<InstantFilter | undefined>(),
      AND: some<readonly BrandingThemeWhere[] | undefined>(),
      OR: some<readonly BrandingThemeWhere[] | undefined>(),
    },
    {},
  ],
  ContactWhere: (): ContactWhere[] => [
    {
      ContactID: some<GuidFilter | undefined>(),
      MergedToContactID: some<GuidFilter | undefined>(),
      ContactNumber: some<TextFilter | undefined>(),
      AccountNumber: some<TextFilter | undefined>(),
      ContactStatus: some<EnumFilter<ContactStatus> | undefined>(),
      Name: some<TextFilter | undefined>(),
      FirstName: some<TextFilter | undefined>(),
      LastName: some<TextFilter | undefined>(),
      CompanyNumber: some<TextFilter | undefined>(),
      EmailAddress: some<TextFilter | undefined>(),
      BankAccountDetails: some<TextFilter | undefined>(),
      TaxNumber: some<TextFilter | undefined>(),
      TaxNumberType: some<EnumFilter<ContactTaxNumberType> | undefined>(),
      AccountsReceivableTaxType: some<TextFilter | undefined>(),
      AccountsPayableTaxType: some<TextFilter | undefined>(),
      IsSupplier: some<BooleanFilter | undefined>(),
      IsCustomer: some<BooleanFilter | undefined>(),
      SalesDefaultLineAmountType: some<EnumFilter<ContactSalesDefaultLineAmountType> | undefined>(),
      PurchasesDefaultLineAmountType: some<EnumFilter<ContactPurchasesDefaultLineAmountType> | undefined>(),
      DefaultCurrency: some<EnumFilter<CurrencyCode> | undefined>(),
      XeroNetworkKey: some<TextFilter | undefined>(),
      SalesDefaultAccountCode: some<TextFilter | undefined>(),
      PurchasesDefaultAccountCode: some<TextFilter | undefined>(),
      TrackingCategoryName: some<TextFilter | undefined>(),
      TrackingCategoryOption: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      Website: some<TextFilter | undefined>(),
      BrandingTheme: some<ReferenceFilter<BrandingThemeWhere> | undefined>(),
      BatchPayments: some<ReferenceFilter<BatchPaymentDetailsWhere> | undefined>(),
      Discount: some<NumberFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      AND: some<readonly ContactWhere[] | undefined>(),
      OR: some<readonly ContactWhere[] | undefined>(),
    },
    {},
  ],
  ContactGroupWhere: (): ContactGroupWhere[] => [
    {
      Name: some<TextFilter | undefined>(),
      Status: some<EnumFilter<ContactGroupStatus> | undefined>(),
      ContactGroupID: some<GuidFilter | undefined>(),
      AND: some<readonly ContactGroupWhere[] | undefined>(),
      OR: some<readonly ContactGroupWhere[] | undefined>(),
    },
    {},
  ],
  CreditNoteWhere: (): CreditNoteWhere[] => [
    {
      Type: some<EnumFilter<CreditNoteType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      Date: some<DateFilter | undefined>(),
      DueDate: some<DateFilter | undefined>(),
      Status: some<EnumFilter<CreditNoteStatus> | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      CISDeduction: some<NumberFilter | undefined>(),
      CISRate: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      FullyPaidOnDate: some<DateFilter | undefined>(),
      CreditNoteID: some<GuidFilter | undefined>(),
      CreditNoteNumber: some<TextFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      SentToContact: some<BooleanFilter | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      RemainingCredit: some<NumberFilter | undefined>(),
      AppliedAmount: some<NumberFilter | undefined>(),
      BrandingThemeID: some<GuidFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      ID: some<GuidFilter | undefined>(),
      AND: some<readonly CreditNoteWhere[] | undefined>(),
      OR: some<readonly CreditNoteWhere[] | undefined>(),
    },
    {},
  ],
  CurrencyWhere: (): CurrencyWhere[] => [
    {
      Code: some<EnumFilter<CurrencyCode> | undefined>(),
      Description: some<TextFilter | undefined>(),
      AND: some<readonly CurrencyWhere[] | undefined>(),
      OR: some<readonly CurrencyWhere[] | undefined>(),
    },
    {},
  ],
  ExpenseClaimWhere: (): ExpenseClaimWhere[] => [
    {
      ExpenseClaimID: some<GuidFilter | undefined>(),
      Status: some<EnumFilter<ExpenseClaimStatus> | undefined>(),
      User: some<ReferenceFilter<UserWhere> | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      AmountDue: some<NumberFilter | undefined>(),
      AmountPaid: some<NumberFilter | undefined>(),
      PaymentDueDate: some<DateFilter | undefined>(),
      ReportingDate: some<DateFilter | undefined>(),
      ReceiptID: some<GuidFilter | undefined>(),
      AND: some<readonly ExpenseClaimWhere[] | undefined>(),
      OR: some<readonly ExpenseClaimWhere[] | undefined>(),
    },
    {},
  ],
  InvoiceWhere: (): InvoiceWhere[] => [
    {
      Type: some<EnumFilter<InvoiceType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      Date: some<DateFilter | undefined>(),
      DueDate: some<DateFilter | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      InvoiceNumber: some<TextFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      BrandingThemeID: some<GuidFilter | undefined>(),
      Url: some<TextFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      Status: some<EnumFilter<InvoiceStatus> | undefined>(),
      SentToContact: some<BooleanFilter | undefined>(),
      ExpectedPaymentDate: some<DateFilter | undefined>(),
      PlannedPaymentDate: some<DateFilter | undefined>(),
      CISDeduction: some<NumberFilter | undefined>(),
      CISRate: some<NumberFilter | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      TotalDiscount: some<NumberFilter | undefined>(),
      InvoiceID: some<GuidFilter | undefined>(),
      RepeatingInvoiceID: some<GuidFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      IsDiscounted: some<BooleanFilter | undefined>(),
      AmountDue: some<NumberFilter | undefined>(),
      AmountPaid: some<NumberFilter | undefined>(),
      FullyPaidOnDate: some<DateFilter | undefined>(),
      AmountCredited: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      RoundingAmount: some<NumberFilter | undefined>(),
      EnteredTotal: some<NumberFilter | undefined>(),
      AND: some<readonly InvoiceWhere[] | undefined>(),
      OR: some<readonly InvoiceWhere[] | undefined>(),
    },
    {},
  ],
  ItemWhere: (): ItemWhere[] => [
    {
      Code: some<TextFilter | undefined>(),
      InventoryAssetAccountCode: some<TextFilter | undefined>(),
      Name: some<TextFilter | undefined>(),
      IsSold: some<BooleanFilter | undefined>(),
      IsPurchased: some<BooleanFilter | undefined>(),
      Description: some<TextFilter | undefined>(),
      PurchaseDescription: some<TextFilter | undefined>(),
      PurchaseDetails: some<ReferenceFilter<PurchaseWhere> | undefined>(),
      SalesDetails: some<ReferenceFilter<PurchaseWhere> | undefined>(),
      IsTrackedAsInventory: some<BooleanFilter | undefined>(),
      TotalCostPool: some<NumberFilter | undefined>(),
      QuantityOnHand: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      ItemID: some<GuidFilter | undefined>(),
      QuantityAvailable: some<NumberFilter | undefined>(),
      QuantityOnBackOrder: some<NumberFilter | undefined>(),
      AND: some<readonly ItemWhere[] | undefined>(),
      OR: some<readonly ItemWhere[] | undefined>(),
    },
    {},
  ],
  ManualJournalWhere: (): ManualJournalWhere[] => [
    {
      Narration: some<TextFilter | undefined>(),
      Date: some<DateFilter | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      Status: some<EnumFilter<ManualJournalStatus> | undefined>(),
      Url: some<TextFilter | undefined>(),
      ShowOnCashBasisReports: some<BooleanFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      ManualJournalID: some<GuidFilter | undefined>(),
      AND: some<readonly ManualJournalWhere[] | undefined>(),
      OR: some<readonly ManualJournalWhere[] | undefined>(),
    },
    {},
  ],
  OverpaymentWhere: (): OverpaymentWhere[] => [
    {
      Type: some<EnumFilter<OverpaymentType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      Date: some<DateFilter | undefined>(),
      Status: some<EnumFilter<OverpaymentStatus> | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      OverpaymentID: some<GuidFilter | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      RemainingCredit: some<NumberFilter | undefined>(),
      AppliedAmount: some<NumberFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      ID: some<GuidFilter | undefined>(),
      AND: some<readonly OverpaymentWhere[] | undefined>(),
      OR: some<readonly OverpaymentWhere[] | undefined>(),
    },
    {},
  ],
  PaymentWhere: (): PaymentWhere[] => [
    {
      Invoice: some<ReferenceFilter<InvoiceWhere> | undefined>(),
      CreditNote: some<ReferenceFilter<CreditNoteWhere> | undefined>(),
      Prepayment: some<ReferenceFilter<PrepaymentWhere> | undefined>(),
      Overpayment: some<ReferenceFilter<OverpaymentWhere> | undefined>(),
      InvoiceNumber: some<TextFilter | undefined>(),
      CreditNoteNumber: some<TextFilter | undefined>(),
      BatchPayment: some<ReferenceFilter<BatchPaymentSummaryWhere> | undefined>(),
      Account: some<ReferenceFilter<AccountWhere> | undefined>(),
      Code: some<TextFilter | undefined>(),
      Date: some<DateFilter | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      Amount: some<NumberFilter | undefined>(),
      BankAmount: some<NumberFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      IsReconciled: some<BooleanFilter | undefined>(),
      Status: some<EnumFilter<PaymentStatus> | undefined>(),
      PaymentType: some<EnumFilter<PaymentType> | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      PaymentID: some<GuidFilter | undefined>(),
      BatchPaymentID: some<GuidFilter | undefined>(),
      BankAccountNumber: some<TextFilter | undefined>(),
      Particulars: some<TextFilter | undefined>(),
      Details: some<TextFilter | undefined>(),
      HasAccount: some<BooleanFilter | undefined>(),
      AND: some<readonly PaymentWhere[] | undefined>(),
      OR: some<readonly PaymentWhere[] | undefined>(),
    },
    {},
  ],
  PrepaymentWhere: (): PrepaymentWhere[] => [
    {
      Type: some<EnumFilter<PrepaymentType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      Date: some<DateFilter | undefined>(),
      Status: some<EnumFilter<PrepaymentStatus> | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      Reference: some<TextFilter | undefined>(),
      InvoiceNumber: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      PrepaymentID: some<GuidFilter | undefined>(),
      BrandingThemeID: some<GuidFilter | undefined>(),
      CurrencyRate: some<NumberFilter | undefined>(),
      RemainingCredit: some<NumberFilter | undefined>(),
      AppliedAmount: some<NumberFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      ID: some<GuidFilter | undefined>(),
      AND: some<readonly PrepaymentWhere[] | undefined>(),
      OR: some<readonly PrepaymentWhere[] | undefined>(),
    },
    {},
  ],
  PurchaseWhere: (): PurchaseWhere[] => [
    {
      UnitPrice: some<NumberFilter | undefined>(),
      AccountCode: some<TextFilter | undefined>(),
      COGSAccountCode: some<TextFilter | undefined>(),
      TaxType: some<TextFilter | undefined>(),
      AND: some<readonly PurchaseWhere[] | undefined>(),
      OR: some<readonly PurchaseWhere[] | undefined>(),
    },
    {},
  ],
  ReceiptWhere: (): ReceiptWhere[] => [
    {
      Date: some<DateFilter | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      User: some<ReferenceFilter<UserWhere> | undefined>(),
      Reference: some<TextFilter | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      ReceiptID: some<GuidFilter | undefined>(),
      Status: some<EnumFilter<ReceiptStatus> | undefined>(),
      ReceiptNumber: some<NumberFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      Url: some<TextFilter | undefined>(),
      ID: some<GuidFilter | undefined>(),
      AND: some<readonly ReceiptWhere[] | undefined>(),
      OR: some<readonly ReceiptWhere[] | undefined>(),
    },
    {},
  ],
  RepeatingInvoiceWhere: (): RepeatingInvoiceWhere[] => [
    {
      Type: some<EnumFilter<RepeatingInvoiceType> | undefined>(),
      Contact: some<ReferenceFilter<ContactWhere> | undefined>(),
      Schedule: some<ReferenceFilter<ScheduleWhere> | undefined>(),
      LineAmountTypes: some<EnumFilter<LineAmountTypes> | undefined>(),
      Reference: some<TextFilter | undefined>(),
      BrandingThemeID: some<GuidFilter | undefined>(),
      CurrencyCode: some<EnumFilter<CurrencyCode> | undefined>(),
      Status: some<EnumFilter<RepeatingInvoiceStatus> | undefined>(),
      SubTotal: some<NumberFilter | undefined>(),
      TotalTax: some<NumberFilter | undefined>(),
      Total: some<NumberFilter | undefined>(),
      RepeatingInvoiceID: some<GuidFilter | undefined>(),
      ID: some<GuidFilter | undefined>(),
      HasAttachments: some<BooleanFilter | undefined>(),
      ApprovedForSending: some<BooleanFilter | undefined>(),
      SendCopy: some<BooleanFilter | undefined>(),
      MarkAsSent: some<BooleanFilter | undefined>(),
      IncludePDF: some<BooleanFilter | undefined>(),
      AND: some<readonly RepeatingInvoiceWhere[] | undefined>(),
      OR: some<readonly RepeatingInvoiceWhere[] | undefined>(),
    },
    {},
  ],
  ScheduleWhere: (): ScheduleWhere[] => [
    {
      Period: some<NumberFilter | undefined>(),
      Unit: some<EnumFilter<ScheduleUnit> | undefined>(),
      DueDate: some<NumberFilter | undefined>(),
      DueDateType: some<EnumFilter<ScheduleDueDateType> | undefined>(),
      StartDate: some<DateFilter | undefined>(),
      NextScheduledDate: some<DateFilter | undefined>(),
      EndDate: some<DateFilter | undefined>(),
      AND: some<readonly ScheduleWhere[] | undefined>(),
      OR: some<readonly ScheduleWhere[] | undefined>(),
    },
    {},
  ],
  TaxRateWhere: (): TaxRateWhere[] => [
    {
      Name: some<TextFilter | undefined>(),
      TaxType: some<TextFilter | undefined>(),
      Status: some<EnumFilter<TaxRateStatus> | undefined>(),
      ReportTaxType: some<EnumFilter<TaxRateReportTaxType> | undefined>(),
      CanApplyToAssets: some<BooleanFilter | undefined>(),
      CanApplyToEquity: some<BooleanFilter | undefined>(),
      CanApplyToExpenses: some<BooleanFilter | undefined>(),
      CanApplyToLiabilities: some<BooleanFilter | undefined>(),
      CanApplyToRevenue: some<BooleanFilter | undefined>(),
      DisplayTaxRate: some<NumberFilter | undefined>(),
      EffectiveRate: some<NumberFilter | undefined>(),
      AND: some<readonly TaxRateWhere[] | undefined>(),
      OR: some<readonly TaxRateWhere[] | undefined>(),
    },
    {},
  ],
  TrackingCategoryWhere: (): TrackingCategoryWhere[] => [
    {
      TrackingCategoryID: some<GuidFilter | undefined>(),
      TrackingOptionID: some<GuidFilter | undefined>(),
      Name: some<TextFilter | undefined>(),
      Option: some<TextFilter | undefined>(),
      Status: some<EnumFilter<TrackingCategoryStatus> | undefined>(),
      AND: some<readonly TrackingCategoryWhere[] | undefined>(),
      OR: some<readonly TrackingCategoryWhere[] | undefined>(),
    },
    {},
  ],
  UserWhere: (): UserWhere[] => [
    {
      UserID: some<GuidFilter | undefined>(),
      EmailAddress: some<TextFilter | undefined>(),
      FirstName: some<TextFilter | undefined>(),
      LastName: some<TextFilter | undefined>(),
      UpdatedDateUTC: some<InstantFilter | undefined>(),
      IsSubscriber: some<BooleanFilter | undefined>(),
      OrganisationRole: some<EnumFilter<UserOrganisationRole> | undefined>(),
      AND: some<readonly UserWhere[] | undefined>(),
      OR: some<readonly UserWhere[] | undefined>(),
    },
    {},
  ],
  AccountOrderField: (): AccountOrderField => some<'Code' | 'Name' | 'AccountID' | 'Type' | 'BankAccountNumber' | 'Status' | 'Description' | 'BankAccountType' | 'CurrencyCode' | 'TaxType' | 'EnablePaymentsToAccount' | 'ShowInExpenseClaims' | 'Class' | 'SystemAccount' | 'ReportingCode' | 'ReportingCodeName' | 'HasAttachments' | 'UpdatedDateUTC' | 'AddToWatchlist'>(),
  AccountOrder: (): AccountOrder => some<AccountOrderField | `${AccountOrderField} ${'ASC' | 'DESC'}`>(),
  BankTransactionOrderField: (): BankTransactionOrderField => some<'Type' | 'IsReconciled' | 'Date' | 'Reference' | 'CurrencyCode' | 'CurrencyRate' | 'Url' | 'Status' | 'LineAmountTypes' | 'SubTotal' | 'TotalTax' | 'Total' | 'BankTransactionID' | 'PrepaymentID' | 'OverpaymentID' | 'UpdatedDateUTC' | 'HasAttachments' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName' | 'BankAccount.Code' | 'BankAccount.Name' | 'BankAccount.AccountID' | 'BankAccount.BankAccountNumber' | 'BankAccount.CurrencyCode' | 'BankAccount.ReportingCode' | 'BankAccount.ReportingCodeName' | 'BatchPayment.BatchPaymentID' | 'BatchPayment.Date' | 'BatchPayment.Code'>(),
  BankTransactionOrder: (): BankTransactionOrder => some<BankTransactionOrderField | `${BankTransactionOrderField} ${'ASC' | 'DESC'}`>(),
  BankTransferOrderField: (): BankTransferOrderField => some<'Amount' | 'Date' | 'BankTransferID' | 'CurrencyRate' | 'FromBankTransactionID' | 'ToBankTransactionID' | 'FromIsReconciled' | 'ToIsReconciled' | 'Reference' | 'HasAttachments' | 'CreatedDateUTC' | 'Status' | 'FromBankAccount.Code' | 'FromBankAccount.Name' | 'FromBankAccount.AccountID' | 'FromBankAccount.BankAccountNumber' | 'FromBankAccount.CurrencyCode' | 'FromBankAccount.ReportingCode' | 'FromBankAccount.ReportingCodeName' | 'ToBankAccount.Code' | 'ToBankAccount.Name' | 'ToBankAccount.AccountID' | 'ToBankAccount.BankAccountNumber' | 'ToBankAccount.CurrencyCode' | 'ToBankAccount.ReportingCode' | 'ToBankAccount.ReportingCodeName'>(),
  BankTransferOrder: (): BankTransferOrder => some<BankTransferOrderField | `${BankTransferOrderField} ${'ASC' | 'DESC'}`>(),
  BatchPaymentOrderField: (): BatchPaymentOrderField => some<'Reference' | 'Particulars' | 'Code' | 'Details' | 'Narrative' | 'BatchPaymentID' | 'Date' | 'Amount' | 'Type' | 'Status' | 'TotalAmount' | 'UpdatedDateUTC' | 'IsReconciled' | 'Account.Code' | 'Account.Name' | 'Account.AccountID' | 'Account.BankAccountNumber' | 'Account.CurrencyCode' | 'Account.ReportingCode' | 'Account.ReportingCodeName'>(),
  BatchPaymentOrder: (): BatchPaymentOrder => some<BatchPaymentOrderField | `${BatchPaymentOrderField} ${'ASC' | 'DESC'}`>(),
  ContactOrderField: (): ContactOrderField => some<'ContactID' | 'MergedToContactID' | 'ContactNumber' | 'AccountNumber' | 'ContactStatus' | 'Name' | 'FirstName' | 'LastName' | 'CompanyNumber' | 'EmailAddress' | 'BankAccountDetails' | 'TaxNumber' | 'TaxNumberType' | 'AccountsReceivableTaxType' | 'AccountsPayableTaxType' | 'IsSupplier' | 'IsCustomer' | 'SalesDefaultLineAmountType' | 'PurchasesDefaultLineAmountType' | 'DefaultCurrency' | 'XeroNetworkKey' | 'SalesDefaultAccountCode' | 'PurchasesDefaultAccountCode' | 'TrackingCategoryName' | 'TrackingCategoryOption' | 'UpdatedDateUTC' | 'Website' | 'Discount' | 'HasAttachments' | 'BrandingTheme.BrandingThemeID' | 'BrandingTheme.Name' | 'BatchPayments.BankAccountNumber' | 'BatchPayments.BankAccountName' | 'BatchPayments.Code'>(),
  ContactOrder: (): ContactOrder => some<ContactOrderField | `${ContactOrderField} ${'ASC' | 'DESC'}`>(),
  ContactGroupOrderField: (): ContactGroupOrderField => some<'Name' | 'Status' | 'ContactGroupID'>(),
  ContactGroupOrder: (): ContactGroupOrder => some<ContactGroupOrderField | `${ContactGroupOrderField} ${'ASC' | 'DESC'}`>(),
  CreditNoteOrderField: (): CreditNoteOrderField => some<'Type' | 'Date' | 'DueDate' | 'Status' | 'LineAmountTypes' | 'SubTotal' | 'TotalTax' | 'Total' | 'CISDeduction' | 'CISRate' | 'UpdatedDateUTC' | 'CurrencyCode' | 'FullyPaidOnDate' | 'CreditNoteID' | 'CreditNoteNumber' | 'Reference' | 'SentToContact' | 'CurrencyRate' | 'RemainingCredit' | 'AppliedAmount' | 'BrandingThemeID' | 'HasAttachments' | 'ID' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  CreditNoteOrder: (): CreditNoteOrder => some<CreditNoteOrderField | `${CreditNoteOrderField} ${'ASC' | 'DESC'}`>(),
  CurrencyOrderField: (): CurrencyOrderField => some<'Code' | 'Description'>(),
  CurrencyOrder: (): CurrencyOrder => some<CurrencyOrderField | `${CurrencyOrderField} ${'ASC' | 'DESC'}`>(),
  ExpenseClaimOrderField: (): ExpenseClaimOrderField => some<'ExpenseClaimID' | 'Status' | 'UpdatedDateUTC' | 'Total' | 'AmountDue' | 'AmountPaid' | 'PaymentDueDate' | 'ReportingDate' | 'ReceiptID' | 'User.UserID' | 'User.FirstName' | 'User.LastName'>(),
  ExpenseClaimOrder: (): ExpenseClaimOrder => some<ExpenseClaimOrderField | `${ExpenseClaimOrderField} ${'ASC' | 'DESC'}`>(),
  InvoiceOrderField: (): InvoiceOrderField => some<'Type' | 'Date' | 'DueDate' | 'LineAmountTypes' | 'InvoiceNumber' | 'Reference' | 'BrandingThemeID' | 'Url' | 'CurrencyCode' | 'CurrencyRate' | 'Status' | 'SentToContact' | 'ExpectedPaymentDate' | 'PlannedPaymentDate' | 'CISDeduction' | 'CISRate' | 'SubTotal' | 'TotalTax' | 'Total' | 'TotalDiscount' | 'InvoiceID' | 'RepeatingInvoiceID' | 'HasAttachments' | 'IsDiscounted' | 'AmountDue' | 'AmountPaid' | 'FullyPaidOnDate' | 'AmountCredited' | 'UpdatedDateUTC' | 'RoundingAmount' | 'EnteredTotal' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  InvoiceOrder: (): InvoiceOrder => some<InvoiceOrderField | `${InvoiceOrderField} ${'ASC' | 'DESC'}`>(),
  ItemOrderField: (): ItemOrderField => some<'Code' | 'InventoryAssetAccountCode' | 'Name' | 'IsSold' | 'IsPurchased' | 'Description' | 'PurchaseDescription' | 'IsTrackedAsInventory' | 'TotalCostPool' | 'QuantityOnHand' | 'UpdatedDateUTC' | 'ItemID' | 'QuantityAvailable' | 'QuantityOnBackOrder' | 'PurchaseDetails.AccountCode' | 'PurchaseDetails.COGSAccountCode' | 'SalesDetails.AccountCode' | 'SalesDetails.COGSAccountCode'>(),
  ItemOrder: (): ItemOrder => some<ItemOrderField | `${ItemOrderField} ${'ASC' | 'DESC'}`>(),
  ManualJournalOrderField: (): ManualJournalOrderField => some<'Narration' | 'Date' | 'LineAmountTypes' | 'Status' | 'Url' | 'ShowOnCashBasisReports' | 'HasAttachments' | 'UpdatedDateUTC' | 'ManualJournalID'>(),
  ManualJournalOrder: (): ManualJournalOrder => some<ManualJournalOrderField | `${ManualJournalOrderField} ${'ASC' | 'DESC'}`>(),
  OverpaymentOrderField: (): OverpaymentOrderField => some<'Type' | 'Date' | 'Status' | 'LineAmountTypes' | 'SubTotal' | 'TotalTax' | 'Total' | 'UpdatedDateUTC' | 'CurrencyCode' | 'OverpaymentID' | 'CurrencyRate' | 'RemainingCredit' | 'AppliedAmount' | 'HasAttachments' | 'Reference' | 'ID' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  OverpaymentOrder: (): OverpaymentOrder => some<OverpaymentOrderField | `${OverpaymentOrderField} ${'ASC' | 'DESC'}`>(),
  PaymentOrderField: (): PaymentOrderField => some<'InvoiceNumber' | 'CreditNoteNumber' | 'Code' | 'Date' | 'CurrencyRate' | 'Amount' | 'BankAmount' | 'Reference' | 'IsReconciled' | 'Status' | 'PaymentType' | 'UpdatedDateUTC' | 'PaymentID' | 'BatchPaymentID' | 'BankAccountNumber' | 'Particulars' | 'Details' | 'HasAccount' | 'Invoice.Date' | 'Invoice.DueDate' | 'Invoice.InvoiceNumber' | 'Invoice.BrandingThemeID' | 'Invoice.CurrencyCode' | 'Invoice.ExpectedPaymentDate' | 'Invoice.PlannedPaymentDate' | 'Invoice.InvoiceID' | 'Invoice.RepeatingInvoiceID' | 'Invoice.FullyPaidOnDate' | 'CreditNote.Date' | 'CreditNote.DueDate' | 'CreditNote.CurrencyCode' | 'CreditNote.FullyPaidOnDate' | 'CreditNote.CreditNoteID' | 'CreditNote.CreditNoteNumber' | 'CreditNote.BrandingThemeID' | 'CreditNote.ID' | 'Prepayment.Date' | 'Prepayment.InvoiceNumber' | 'Prepayment.CurrencyCode' | 'Prepayment.PrepaymentID' | 'Prepayment.BrandingThemeID' | 'Prepayment.ID' | 'Overpayment.Date' | 'Overpayment.CurrencyCode' | 'Overpayment.OverpaymentID' | 'Overpayment.ID' | 'BatchPayment.BatchPaymentID' | 'BatchPayment.Date' | 'BatchPayment.Code' | 'Account.Code' | 'Account.Name' | 'Account.AccountID' | 'Account.BankAccountNumber' | 'Account.CurrencyCode' | 'Account.ReportingCode' | 'Account.ReportingCodeName'>(),
  PaymentOrder: (): PaymentOrder => some<PaymentOrderField | `${PaymentOrderField} ${'ASC' | 'DESC'}`>(),
  PrepaymentOrderField: (): PrepaymentOrderField => some<'Type' | 'Date' | 'Status' | 'LineAmountTypes' | 'SubTotal' | 'TotalTax' | 'Total' | 'Reference' | 'InvoiceNumber' | 'UpdatedDateUTC' | 'CurrencyCode' | 'PrepaymentID' | 'BrandingThemeID' | 'CurrencyRate' | 'RemainingCredit' | 'AppliedAmount' | 'HasAttachments' | 'ID' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  PrepaymentOrder: (): PrepaymentOrder => some<PrepaymentOrderField | `${PrepaymentOrderField} ${'ASC' | 'DESC'}`>(),
  PurchaseOrderOrderField: (): PurchaseOrderOrderField => some<'Date' | 'DeliveryDate' | 'LineAmountTypes' | 'PurchaseOrderNumber' | 'Reference' | 'BrandingThemeID' | 'CurrencyCode' | 'Status' | 'SentToContact' | 'DeliveryAddress' | 'AttentionTo' | 'Telephone' | 'DeliveryInstructions' | 'ExpectedArrivalDate' | 'PurchaseOrderID' | 'CurrencyRate' | 'SubTotal' | 'TotalTax' | 'Total' | 'TotalDiscount' | 'HasAttachments' | 'UpdatedDateUTC' | 'Type' | 'IsDiscounted' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  PurchaseOrderOrder: (): PurchaseOrderOrder => some<PurchaseOrderOrderField | `${PurchaseOrderOrderField} ${'ASC' | 'DESC'}`>(),
  QuoteOrderField: (): QuoteOrderField => some<'QuoteID' | 'QuoteNumber' | 'Reference' | 'Terms' | 'Date' | 'ExpiryDate' | 'Status' | 'CurrencyCode' | 'CurrencyRate' | 'SubTotal' | 'TotalTax' | 'Total' | 'TotalDiscount' | 'Title' | 'Summary' | 'BrandingThemeID' | 'UpdatedDateUTC' | 'LineAmountTypes' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName'>(),
  QuoteOrder: (): QuoteOrder => some<QuoteOrderField | `${QuoteOrderField} ${'ASC' | 'DESC'}`>(),
  ReceiptOrderField: (): ReceiptOrderField => some<'Date' | 'Reference' | 'LineAmountTypes' | 'SubTotal' | 'TotalTax' | 'Total' | 'ReceiptID' | 'Status' | 'ReceiptNumber' | 'UpdatedDateUTC' | 'HasAttachments' | 'Url' | 'ID' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName' | 'User.UserID' | 'User.FirstName' | 'User.LastName'>(),
  ReceiptOrder: (): ReceiptOrder => some<ReceiptOrderField | `${ReceiptOrderField} ${'ASC' | 'DESC'}`>(),
  RepeatingInvoiceOrderField: (): RepeatingInvoiceOrderField => some<'Type' | 'LineAmountTypes' | 'Reference' | 'BrandingThemeID' | 'CurrencyCode' | 'Status' | 'SubTotal' | 'TotalTax' | 'Total' | 'RepeatingInvoiceID' | 'ID' | 'HasAttachments' | 'ApprovedForSending' | 'SendCopy' | 'MarkAsSent' | 'IncludePDF' | 'Contact.ContactID' | 'Contact.MergedToContactID' | 'Contact.ContactNumber' | 'Contact.AccountNumber' | 'Contact.Name' | 'Contact.FirstName' | 'Contact.LastName' | 'Contact.CompanyNumber' | 'Contact.TaxNumber' | 'Contact.SalesDefaultAccountCode' | 'Contact.PurchasesDefaultAccountCode' | 'Contact.TrackingCategoryName' | 'Schedule.DueDate' | 'Schedule.StartDate' | 'Schedule.NextScheduledDate' | 'Schedule.EndDate'>(),
  RepeatingInvoiceOrder: (): RepeatingInvoiceOrder => some<RepeatingInvoiceOrderField | `${RepeatingInvoiceOrderField} ${'ASC' | 'DESC'}`>(),
  TaxRateOrderField: (): TaxRateOrderField => some<'Name' | 'TaxType' | 'Status' | 'ReportTaxType' | 'CanApplyToAssets' | 'CanApplyToEquity' | 'CanApplyToExpenses' | 'CanApplyToLiabilities' | 'CanApplyToRevenue' | 'DisplayTaxRate' | 'EffectiveRate'>(),
  TaxRateOrder: (): TaxRateOrder => some<TaxRateOrderField | `${TaxRateOrderField} ${'ASC' | 'DESC'}`>(),
  TrackingCategoryOrderField: (): TrackingCategoryOrderField => some<'TrackingCategoryID' | 'TrackingOptionID' | 'Name' | 'Option' | 'Status'>(),
  TrackingCategoryOrder: (): TrackingCategoryOrder => some<TrackingCategoryOrderField | `${TrackingCategoryOrderField} ${'ASC' | 'DESC'}`>(),
  UserOrderField: (): UserOrderField => some<'UserID' | 'EmailAddress' | 'FirstName' | 'LastName' | 'UpdatedDateUTC' | 'IsSubscriber' | 'OrganisationRole'>(),
  UserOrder: (): UserOrder => some<UserOrderField | `${UserOrderField} ${'ASC' | 'DESC'}`>(),
  IsoDate: (): IsoDate => some<string & {}>(),
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  AccountBankAccountType: (): AccountBankAccountType => some<'BANK' | 'CREDITCARD' | 'PAYPAL' | 'NONE' | ''>(),
  AccountClass: (): AccountClass => some<'ASSET' | 'EQUITY' | 'EXPENSE' | 'LIABILITY' | 'REVENUE'>(),
  AccountInput: (): AccountInput[] => [
    {
      Code: some<string | undefined>(),
      Name: some<string | undefined>(),
      AccountID: some<string | undefined>(),
      Type: some<AccountType | undefined>(),
      BankAccountNumber: some<string | undefined>(),
      Status: some<AccountStatus | undefined>(),
      Description: some<string | undefined>(),
      BankAccountType: some<AccountBankAccountType | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      TaxType: some<string | undefined>(),
      EnablePaymentsToAccount: some<boolean | undefined>(),
      ShowInExpenseClaims: some<boolean | undefined>(),
      ReportingCode: some<string | undefined>(),
      AddToWatchlist: some<boolean | undefined>(),
    },
    {},
  ],
  AccountStatus: (): AccountStatus => some<'ACTIVE' | 'ARCHIVED' | 'DELETED'>(),
  AccountSystemAccount: (): AccountSystemAccount => some<'DEBTORS' | 'CREDITORS' | 'BANKCURRENCYGAIN' | 'GST' | 'GSTONIMPORTS' | 'HISTORICAL' | 'REALISEDCURRENCYGAIN' | 'RETAINEDEARNINGS' | 'ROUNDING' | 'TRACKINGTRANSFERS' | 'UNPAIDEXPCLM' | 'UNREALISEDCURRENCYGAIN' | 'WAGEPAYABLES' | 'CISASSETS' | 'CISASSET' | 'CISLABOUR' | 'CISLABOUREXPENSE' | 'CISLABOURINCOME' | 'CISLIABILITY' | 'CISMATERIALS' | ''>(),
  AccountType: (): AccountType => some<'BANK' | 'CURRENT' | 'CURRLIAB' | 'DEPRECIATN' | 'DIRECTCOSTS' | 'EQUITY' | 'EXPENSE' | 'FIXED' | 'INVENTORY' | 'LIABILITY' | 'NONCURRENT' | 'OTHERINCOME' | 'OVERHEADS' | 'PREPAYMENT' | 'REVENUE' | 'SALES' | 'TERMLIAB' | 'PAYG'>(),
  AddressInput: (): AddressInput[] => [
    {
      AddressType: some<AddressType | undefined>(),
      AddressLine1: some<string | undefined>(),
      AddressLine2: some<string | undefined>(),
      AddressLine3: some<string | undefined>(),
      AddressLine4: some<string | undefined>(),
      City: some<string | undefined>(),
      Region: some<string | undefined>(),
      PostalCode: some<string | undefined>(),
      Country: some<string | undefined>(),
      AttentionTo: some<string | undefined>(),
    },
    {},
  ],
  AddressType: (): AddressType => some<'POBOX' | 'STREET' | 'DELIVERY'>(),
  AllocationInput: (): AllocationInput[] => [
    {
      AllocationID: some<string | undefined>(),
      Invoice: some<InvoiceInput>(),
      Overpayment: some<OverpaymentInput | undefined>(),
      Prepayment: some<PrepaymentInput | undefined>(),
      CreditNote: some<CreditNoteInput | undefined>(),
      Amount: some<number>(),
      Date: some<IsoDate>(),
    },
    {
      Invoice: some<InvoiceInput>(),
      Amount: some<number>(),
      Date: some<IsoDate>(),
    },
  ],
  BalanceDetails: (): BalanceDetails[] => [
    {
      Balance: some<number | undefined>(),
      CurrencyCode: some<string | undefined>(),
      CurrencyRate: some<number | undefined>(),
    },
    {},
  ],
  BankTransactionInput: (): BankTransactionInput[] => [
    {
      Type: some<BankTransactionType>(),
      Contact: some<ContactInput | undefined>(),
      LineItems: some<readonly LineItemInput[]>(),
      BankAccount: some<AccountInput>(),
      IsReconciled: some<boolean | undefined>(),
      Date: some<IsoDate | undefined>(),
      Reference: some<string | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      CurrencyRate: some<number | undefined>(),
      Url: some<string | undefined>(),
      Status: some<BankTransactionStatus | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      BankTransactionID: some<string | undefined>(),
    },
    {
      Type: some<BankTransactionType>(),
      LineItems: some<readonly LineItemInput[]>(),
      BankAccount: some<AccountInput>(),
    },
  ],
  BankTransactionStatus: (): BankTransactionStatus => some<'AUTHORISED' | 'DELETED' | 'VOIDED'>(),
  BankTransactionType: (): BankTransactionType => some<'RECEIVE' | 'RECEIVE-OVERPAYMENT' | 'RECEIVE-PREPAYMENT' | 'SPEND' | 'SPEND-OVERPAYMENT' | 'SPEND-PREPAYMENT' | 'RECEIVE-TRANSFER' | 'SPEND-TRANSFER'>(),
  BankTransferDelete: (): BankTransferDelete[] => [
    {
      BankTransferID: some<string>(),
      Status: some<string>(),
    },
    {
      BankTransferID: some<string>(),
      Status: some<string>(),
    },
  ],
  BankTransferInput: (): BankTransferInput[] => [
    {
      FromBankAccount: some<AccountInput>(),
      ToBankAccount: some<AccountInput>(),
      Amount: some<number>(),
      Date: some<IsoDate | undefined>(),
      FromIsReconciled: some<boolean | undefined>(),
      ToIsReconciled: some<boolean | undefined>(),
      Reference: some<string | undefined>(),
      FromTracking: some<readonly TrackingReferenceInput[] | undefined>(),
      ToTracking: some<readonly TrackingReferenceInput[] | undefined>(),
    },
    {
      FromBankAccount: some<AccountInput>(),
      ToBankAccount: some<AccountInput>(),
      Amount: some<number>(),
    },
  ],
  BankTransferStatus: (): BankTransferStatus => some<'AUTHORISED' | 'DELETED'>(),
  BatchPaymentDelete: (): BatchPaymentDelete[] => [
    {
      BatchPaymentID: some<string>(),
      Status: some<string>(),
    },
    {
      BatchPaymentID: some<string>(),
      Status: some<string>(),
    },
  ],
  BatchPaymentDetails: (): BatchPaymentDetails[] => [
    {
      BankAccountNumber: some<string | undefined>(),
      BankAccountName: some<string | undefined>(),
      Details: some<string | undefined>(),
      Code: some<string | undefined>(),
      Reference: some<string | undefined>(),
    },
    {},
  ],
  BatchPaymentInput: (): BatchPaymentInput[] => [
    {
      Account: some<AccountInput>(),
      Reference: some<string | undefined>(),
      Particulars: some<string | undefined>(),
      Code: some<string | undefined>(),
      Details: some<string | undefined>(),
      Narrative: some<string | undefined>(),
      Date: some<IsoDate | undefined>(),
      Amount: some<number | undefined>(),
      Payments: some<readonly PaymentInput[]>(),
    },
    {
      Account: some<AccountInput>(),
      Payments: some<readonly PaymentInput[]>(),
    },
  ],
  BatchPaymentStatus: (): BatchPaymentStatus => some<'AUTHORISED' | 'DELETED'>(),
  BatchPaymentType: (): BatchPaymentType => some<'PAYBATCH' | 'RECBATCH'>(),
  BillInput: (): BillInput[] => [
    {
      Day: some<number | undefined>(),
      Type: some<PaymentTermType | undefined>(),
    },
    {},
  ],
  BrandingThemeInput: (): BrandingThemeInput[] => [
    {
      BrandingThemeID: some<string | undefined>(),
      Name: some<string | undefined>(),
      LogoUrl: some<string | undefined>(),
      Type: some<BrandingThemeType | undefined>(),
      SortOrder: some<number | undefined>(),
    },
    {},
  ],
  BrandingThemeType: (): BrandingThemeType => some<'INVOICE'>(),
  ContactGroupInput: (): ContactGroupInput[] => [
    {
      Name: some<string | undefined>(),
      Status: some<ContactGroupStatus | undefined>(),
      ContactGroupID: some<string | undefined>(),
      Contacts: some<readonly ContactInput[] | undefined>(),
    },
    {},
  ],
  ContactGroupStatus: (): ContactGroupStatus => some<'ACTIVE' | 'DELETED'>(),
  ContactInput: (): ContactInput[] => [
    {
      ContactID: some<string | undefined>(),
      MergedToContactID: some<string | undefined>(),
      ContactNumber: some<string | undefined>(),
      AccountNumber: some<string | undefined>(),
      ContactStatus: some<ContactStatus | undefined>(),
      Name: some<string | undefined>(),
      FirstName: some<string | undefined>(),
      LastName: some<string | undefined>(),
      CompanyNumber: some<string | undefined>(),
      EmailAddress: some<string | undefined>(),
      ContactPersons: some<readonly ContactPerson[] | undefined>(),
      BankAccountDetails: some<string | undefined>(),
      TaxNumber: some<string | undefined>(),
      TaxNumberType: some<ContactTaxNumberTypeInput | undefined>(),
      AccountsReceivableTaxType: some<string | undefined>(),
      AccountsPayableTaxType: some<string | undefined>(),
      Addresses: some<readonly AddressInput[] | undefined>(),
      Phones: some<readonly PhoneInput[] | undefined>(),
      SalesDefaultLineAmountType: some<ContactSalesDefaultLineAmountType | undefined>(),
      PurchasesDefaultLineAmountType: some<ContactPurchasesDefaultLineAmountType | undefined>(),
      DefaultCurrency: some<CurrencyCode | undefined>(),
      XeroNetworkKey: some<string | undefined>(),
      SalesDefaultAccountCode: some<string | undefined>(),
      PurchasesDefaultAccountCode: some<string | undefined>(),
      SalesTrackingCategories: some<readonly SalesTrackingCategory[] | undefined>(),
      PurchasesTrackingCategories: some<readonly SalesTrackingCategory[] | undefined>(),
      TrackingCategoryName: some<string | undefined>(),
      TrackingCategoryOption: some<string | undefined>(),
      PaymentTerms: some<PaymentTermInput | undefined>(),
      ContactGroups: some<readonly ContactGroupInput[] | undefined>(),
      BrandingTheme: some<BrandingThemeInput | undefined>(),
      BatchPayments: some<BatchPaymentDetails | undefined>(),
    },
    {},
  ],
  ContactPerson: (): ContactPerson[] => [
    {
      FirstName: some<string | undefined>(),
      LastName: some<string | undefined>(),
      EmailAddress: some<string | undefined>(),
      IncludeInEmails: some<boolean | undefined>(),
    },
    {},
  ],
  ContactPurchasesDefaultLineAmountType: (): ContactPurchasesDefaultLineAmountType => some<'INCLUSIVE' | 'EXCLUSIVE' | 'NONE'>(),
  ContactSalesDefaultLineAmountType: (): ContactSalesDefaultLineAmountType => some<'INCLUSIVE' | 'EXCLUSIVE' | 'NONE'>(),
  ContactStatus: (): ContactStatus => some<'ACTIVE' | 'ARCHIVED' | 'GDPRREQUEST'>(),
  ContactTaxNumberType: (): ContactTaxNumberType => some<'SSN' | 'EIN' | 'ITIN' | 'ATIN' | 'TAXNUMBERTYPE/SSN' | 'TAXNUMBERTYPE/EIN' | 'NONE'>(),
  ContactTaxNumberTypeInput: (): ContactTaxNumberTypeInput => some<'SSN' | 'EIN' | 'ITIN' | 'ATIN'>(),
  ConversionBalances: (): ConversionBalances[] => [
    {
      AccountCode: some<string | undefined>(),
      Balance: some<number | undefined>(),
      BalanceDetails: some<readonly BalanceDetails[] | undefined>(),
    },
    {},
  ],
  ConversionDate: (): ConversionDate[] => [
    {
      Month: some<number | undefined>(),
      Year: some<number | undefined>(),
    },
    {},
  ],
  CreditNoteInput: (): CreditNoteInput[] => [
    {
      Type: some<CreditNoteType | undefined>(),
      Contact: some<ContactInput | undefined>(),
      Date: some<IsoDate | undefined>(),
      DueDate: some<IsoDate | undefined>(),
      Status: some<CreditNoteStatus | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      CreditNoteID: some<string | undefined>(),
      CreditNoteNumber: some<string | undefined>(),
      Reference: some<string | undefined>(),
      CurrencyRate: some<number | undefined>(),
      BrandingThemeID: some<string | undefined>(),
      InvoiceAddresses: some<readonly InvoiceAddressInput[] | undefined>(),
    },
    {},
  ],
  CreditNoteStatus: (): CreditNoteStatus => some<'DRAFT' | 'SUBMITTED' | 'DELETED' | 'AUTHORISED' | 'PAID' | 'VOIDED'>(),
  CreditNoteType: (): CreditNoteType => some<'ACCPAYCREDIT' | 'ACCRECCREDIT'>(),
  CurrencyCode: (): CurrencyCode => some<'AED' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA' | 'ARS' | 'AUD' | 'AWG' | 'AZN' | 'BAM' | 'BBD' | 'BDT' | 'BGN' | 'BHD' | 'BIF' | 'BMD' | 'BND' | 'BOB' | 'BRL' | 'BSD' | 'BTN' | 'BWP' | 'BYN' | 'BYR' | 'BZD' | 'CAD' | 'CDF' | 'CHF' | 'CLF' | 'CLP' | 'CNY' | 'COP' | 'CRC' | 'CUC' | 'CUP' | 'CVE' | 'CZK' | 'DJF' | 'DKK' | 'DOP' | 'DZD' | 'EEK' | 'EGP' | 'ERN' | 'ETB' | 'EUR' | 'FJD' | 'FKP' | 'GBP' | 'GEL' | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GTQ' | 'GYD' | 'HKD' | 'HNL' | 'HRK' | 'HTG' | 'HUF' | 'IDR' | 'ILS' | 'INR' | 'IQD' | 'IRR' | 'ISK' | 'JMD' | 'JOD' | 'JPY' | 'KES' | 'KGS' | 'KHR' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT' | 'LAK' | 'LBP' | 'LKR' | 'LRD' | 'LSL' | 'LTL' | 'LVL' | 'LYD' | 'MAD' | 'MDL' | 'MGA' | 'MKD' | 'MMK' | 'MNT' | 'MOP' | 'MRO' | 'MRU' | 'MUR' | 'MVR' | 'MWK' | 'MXN' | 'MXV' | 'MYR' | 'MZN' | 'NAD' | 'NGN' | 'NIO' | 'NOK' | 'NPR' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK' | 'PHP' | 'PKR' | 'PLN' | 'PYG' | 'QAR' | 'RON' | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDG' | 'SEK' | 'SGD' | 'SHP' | 'SKK' | 'SLE' | 'SLL' | 'SOS' | 'SRD' | 'STD' | 'STN' | 'SVC' | 'SYP' | 'SZL' | 'THB' | 'TJS' | 'TMT' | 'TND' | 'TOP' | 'TRY' | 'TTD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD' | 'UYU' | 'UZS' | 'VEF' | 'VES' | 'VND' | 'VUV' | 'WST' | 'XAF' | 'XCD' | 'XOF' | 'XPF' | 'YER' | 'ZAR' | 'ZMW' | 'ZMK' | 'ZWD'>(),
  CurrencyInput: (): CurrencyInput[] => [
    {
      Code: some<CurrencyCode>(),
      Description: some<string | undefined>(),
    },
    {
      Code: some<CurrencyCode>(),
    },
  ],
  ExpenseClaimInput: (): ExpenseClaimInput[] => [
    {
      ExpenseClaimID: some<string | undefined>(),
      Status: some<ExpenseClaimStatus | undefined>(),
      Payments: some<readonly PaymentInput[] | undefined>(),
      User: some<UserInput | undefined>(),
      Receipts: some<readonly ReceiptInput[] | undefined>(),
      ReceiptID: some<string | undefined>(),
    },
    {},
  ],
  ExpenseClaimStatus: (): ExpenseClaimStatus => some<'SUBMITTED' | 'AUTHORISED' | 'PAID' | 'VOIDED' | 'DELETED'>(),
  HistoryRecordInput: (): HistoryRecordInput[] => [
    {
      Details: some<string>(),
      Changes: some<string | undefined>(),
      User: some<string | undefined>(),
    },
    {
      Details: some<string>(),
    },
  ],
  InvoiceAddressInput: (): InvoiceAddressInput[] => [
    {
      InvoiceAddressType: some<InvoiceAddressType | undefined>(),
      AddressLine1: some<string | undefined>(),
      AddressLine2: some<string | undefined>(),
      AddressLine3: some<string | undefined>(),
      AddressLine4: some<string | undefined>(),
      City: some<string | undefined>(),
      Region: some<string | undefined>(),
      PostalCode: some<string | undefined>(),
      Country: some<string | undefined>(),
    },
    {},
  ],
  InvoiceAddressType: (): InvoiceAddressType => some<'FROM' | 'TO'>(),
  InvoiceInput: (): InvoiceInput[] => [
    {
      Type: some<InvoiceTypeInput | undefined>(),
      Contact: some<ContactInput | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      Date: some<IsoDate | undefined>(),
      DueDate: some<IsoDate | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      InvoiceNumber: some<string | undefined>(),
      Reference: some<string | undefined>(),
      BrandingThemeID: some<string | undefined>(),
      Url: some<string | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      CurrencyRate: some<number | undefined>(),
      Status: some<InvoiceStatus | undefined>(),
      SentToContact: some<boolean | undefined>(),
      ExpectedPaymentDate: some<IsoDate | undefined>(),
      PlannedPaymentDate: some<IsoDate | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      InvoiceID: some<string | undefined>(),
      RepeatingInvoiceID: some<string | undefined>(),
      InvoiceAddresses: some<readonly InvoiceAddressInput[] | undefined>(),
      RoundingAmount: some<number | undefined>(),
      EnteredTotal: some<number | undefined>(),
    },
    {},
  ],
  InvoiceStatus: (): InvoiceStatus => some<'DRAFT' | 'SUBMITTED' | 'DELETED' | 'AUTHORISED' | 'PAID' | 'VOIDED'>(),
  InvoiceType: (): InvoiceType => some<'ACCPAY' | 'ACCPAYCREDIT' | 'APOVERPAYMENT' | 'APPREPAYMENT' | 'ACCREC' | 'ACCRECCREDIT' | 'AROVERPAYMENT' | 'ARPREPAYMENT'>(),
  InvoiceTypeInput: (): InvoiceTypeInput => some<'ACCPAY' | 'ACCREC'>(),
  ItemInput: (): ItemInput[] => [
    {
      Code: some<string>(),
      InventoryAssetAccountCode: some<string | undefined>(),
      Name: some<string | undefined>(),
      IsSold: some<boolean | undefined>(),
      IsPurchased: some<boolean | undefined>(),
      Description: some<string | undefined>(),
      PurchaseDescription: some<string | undefined>(),
      PurchaseDetails: some<Purchase | undefined>(),
      SalesDetails: some<Purchase | undefined>(),
      IsTrackedAsInventory: some<boolean | undefined>(),
      ItemID: some<string | undefined>(),
    },
    {
      Code: some<string>(),
    },
  ],
  LineAmountTypes: (): LineAmountTypes => some<'Exclusive' | 'Inclusive' | 'NoTax'>(),
  LineItemInput: (): LineItemInput[] => [
    {
      LineItemID: some<string | undefined>(),
      Description: some<string | undefined>(),
      Quantity: some<number | undefined>(),
      UnitAmount: some<number | undefined>(),
      ItemCode: some<string | undefined>(),
      AccountCode: some<string | undefined>(),
      AccountID: some<string | undefined>(),
      TaxType: some<string | undefined>(),
      TaxAmount: some<number | undefined>(),
      Item: some<LineItemItem | undefined>(),
      LineAmount: some<number | undefined>(),
      Tracking: some<readonly LineItemTrackingInput[] | undefined>(),
      DiscountRate: some<number | undefined>(),
      DiscountAmount: some<number | undefined>(),
      RepeatingInvoiceID: some<string | undefined>(),
      Taxability: some<LineItemTaxability | undefined>(),
      SalesTaxCodeId: some<number | undefined>(),
      TaxBreakdown: some<readonly TaxBreakdownComponentInput[] | undefined>(),
    },
    {},
  ],
  LineItemItem: (): LineItemItem[] => [
    {
      Code: some<string | undefined>(),
      Name: some<string | undefined>(),
      ItemID: some<string | undefined>(),
    },
    {},
  ],
  LineItemTaxability: (): LineItemTaxability => some<'TAXABLE' | 'NON_TAXABLE' | 'EXEMPT' | 'PART_TAXABLE' | 'NOT_APPLICABLE'>(),
  LineItemTrackingInput: (): LineItemTrackingInput[] => [
    {
      TrackingCategoryID: some<string | undefined>(),
      TrackingOptionID: some<string | undefined>(),
      Name: some<string | undefined>(),
      Option: some<string | undefined>(),
    },
    {},
  ],
  LinkedTransactionInput: (): LinkedTransactionInput[] => [
    {
      SourceTransactionID: some<string | undefined>(),
      SourceLineItemID: some<string | undefined>(),
      ContactID: some<string | undefined>(),
      TargetTransactionID: some<string | undefined>(),
      TargetLineItemID: some<string | undefined>(),
      LinkedTransactionID: some<string | undefined>(),
      Status: some<LinkedTransactionStatus | undefined>(),
      Type: some<LinkedTransactionType | undefined>(),
      SourceTransactionTypeCode: some<LinkedTransactionSourceTransactionTypeCode | undefined>(),
    },
    {},
  ],
  LinkedTransactionSourceTransactionTypeCode: (): LinkedTransactionSourceTransactionTypeCode => some<'ACCPAY' | 'SPEND' | 'RECEIPT'>(),
  LinkedTransactionStatus: (): LinkedTransactionStatus => some<'APPROVED' | 'DRAFT' | 'ONDRAFT' | 'BILLED' | 'VOIDED'>(),
  LinkedTransactionType: (): LinkedTransactionType => some<'BILLABLEEXPENSE'>(),
  ManualJournalInput: (): ManualJournalInput[] => [
    {
      Narration: some<string>(),
      JournalLines: some<readonly ManualJournalLineInput[] | undefined>(),
      Date: some<IsoDate | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      Status: some<ManualJournalStatus | undefined>(),
      Url: some<string | undefined>(),
      ShowOnCashBasisReports: some<boolean | undefined>(),
      ManualJournalID: some<string | undefined>(),
    },
    {
      Narration: some<string>(),
    },
  ],
  ManualJournalLineInput: (): ManualJournalLineInput[] => [
    {
      LineAmount: some<number | undefined>(),
      AccountCode: some<string | undefined>(),
      AccountID: some<string | undefined>(),
      Description: some<string | undefined>(),
      TaxType: some<string | undefined>(),
      Tracking: some<readonly LineItemTrackingInput[] | undefined>(),
      TaxAmount: some<number | undefined>(),
      IsBlank: some<boolean | undefined>(),
    },
    {},
  ],
  ManualJournalStatus: (): ManualJournalStatus => some<'DRAFT' | 'POSTED' | 'DELETED' | 'VOIDED' | 'ARCHIVED'>(),
  OverpaymentInput: (): OverpaymentInput[] => [
    {
      Type: some<OverpaymentType | undefined>(),
      Contact: some<ContactInput | undefined>(),
      Date: some<IsoDate | undefined>(),
      Status: some<OverpaymentStatus | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      OverpaymentID: some<string | undefined>(),
      CurrencyRate: some<number | undefined>(),
      Reference: some<string | undefined>(),
    },
    {},
  ],
  OverpaymentStatus: (): OverpaymentStatus => some<'AUTHORISED' | 'PAID' | 'VOIDED'>(),
  OverpaymentType: (): OverpaymentType => some<'RECEIVE-OVERPAYMENT' | 'SPEND-OVERPAYMENT' | 'AROVERPAYMENT'>(),
  PaymentInput: (): PaymentInput[] => [
    {
      Invoice: some<InvoiceInput | undefined>(),
      CreditNote: some<CreditNoteInput | undefined>(),
      Prepayment: some<PrepaymentInput | undefined>(),
      Overpayment: some<OverpaymentInput | undefined>(),
      InvoiceNumber: some<string | undefined>(),
      CreditNoteNumber: some<string | undefined>(),
      Account: some<AccountInput | undefined>(),
      Code: some<string | undefined>(),
      Date: some<IsoDate | undefined>(),
      CurrencyRate: some<number | undefined>(),
      Amount: some<number | undefined>(),
      BankAmount: some<number | undefined>(),
      Reference: some<string | undefined>(),
      IsReconciled: some<boolean | undefined>(),
      Status: some<PaymentStatus | undefined>(),
      PaymentID: some<string | undefined>(),
      BatchPaymentID: some<string | undefined>(),
      BankAccountNumber: some<string | undefined>(),
      Particulars: some<string | undefined>(),
      Details: some<string | undefined>(),
    },
    {},
  ],
  PaymentServiceInput: (): PaymentServiceInput[] => [
    {
      PaymentServiceID: some<string | undefined>(),
      PaymentServiceName: some<string | undefined>(),
      PaymentServiceUrl: some<string | undefined>(),
      PayNowText: some<string | undefined>(),
      PaymentServiceType: some<string | undefined>(),
    },
    {},
  ],
  PaymentStatus: (): PaymentStatus => some<'AUTHORISED' | 'DELETED'>(),
  PaymentTermInput: (): PaymentTermInput[] => [
    {
      Bills: some<BillInput | undefined>(),
      Sales: some<BillInput | undefined>(),
    },
    {},
  ],
  PaymentTermType: (): PaymentTermType => some<'DAYSAFTERBILLDATE' | 'DAYSAFTERBILLMONTH' | 'OFCURRENTMONTH' | 'OFFOLLOWINGMONTH'>(),
  PaymentType: (): PaymentType => some<'ACCRECPAYMENT' | 'ACCPAYPAYMENT' | 'ARCREDITPAYMENT' | 'APCREDITPAYMENT' | 'AROVERPAYMENTPAYMENT' | 'ARPREPAYMENTPAYMENT' | 'APPREPAYMENTPAYMENT' | 'APOVERPAYMENTPAYMENT'>(),
  PhoneInput: (): PhoneInput[] => [
    {
      PhoneType: some<PhoneType | undefined>(),
      PhoneNumber: some<string | undefined>(),
      PhoneAreaCode: some<string | undefined>(),
      PhoneCountryCode: some<string | undefined>(),
    },
    {},
  ],
  PhoneType: (): PhoneType => some<'DEFAULT' | 'DDI' | 'MOBILE' | 'FAX' | 'OFFICE'>(),
  PrepaymentInput: (): PrepaymentInput[] => [
    {
      Type: some<PrepaymentType | undefined>(),
      Contact: some<ContactInput | undefined>(),
      Date: some<IsoDate | undefined>(),
      Status: some<PrepaymentStatus | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      PrepaymentID: some<string | undefined>(),
      CurrencyRate: some<number | undefined>(),
    },
    {},
  ],
  PrepaymentStatus: (): PrepaymentStatus => some<'AUTHORISED' | 'PAID' | 'VOIDED'>(),
  PrepaymentType: (): PrepaymentType => some<'RECEIVE-PREPAYMENT' | 'SPEND-PREPAYMENT' | 'ARPREPAYMENT' | 'APPREPAYMENT'>(),
  Purchase: (): Purchase[] => [
    {
      UnitPrice: some<number | undefined>(),
      AccountCode: some<string | undefined>(),
      COGSAccountCode: some<string | undefined>(),
      TaxType: some<string | undefined>(),
    },
    {},
  ],
  PurchaseOrderInput: (): PurchaseOrderInput[] => [
    {
      Contact: some<ContactInput | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      Date: some<IsoDate | undefined>(),
      DeliveryDate: some<IsoDate | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      PurchaseOrderNumber: some<string | undefined>(),
      Reference: some<string | undefined>(),
      BrandingThemeID: some<string | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      Status: some<PurchaseOrderStatus | undefined>(),
      SentToContact: some<boolean | undefined>(),
      DeliveryAddress: some<string | undefined>(),
      AttentionTo: some<string | undefined>(),
      Telephone: some<string | undefined>(),
      DeliveryInstructions: some<string | undefined>(),
      ExpectedArrivalDate: some<IsoDate | undefined>(),
      PurchaseOrderID: some<string | undefined>(),
      CurrencyRate: some<number | undefined>(),
    },
    {},
  ],
  PurchaseOrderStatus: (): PurchaseOrderStatus => some<'DRAFT' | 'SUBMITTED' | 'AUTHORISED' | 'BILLED' | 'DELETED'>(),
  QuoteInput: (): QuoteInput[] => [
    {
      QuoteID: some<string | undefined>(),
      QuoteNumber: some<string | undefined>(),
      Reference: some<string | undefined>(),
      Terms: some<string | undefined>(),
      Contact: some<ContactInput | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      Date: some<IsoDate | undefined>(),
      ExpiryDate: some<IsoDate | undefined>(),
      Status: some<QuoteStatus | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      CurrencyRate: some<number | undefined>(),
      Title: some<string | undefined>(),
      Summary: some<string | undefined>(),
      BrandingThemeID: some<string | undefined>(),
      LineAmountTypes: some<QuoteLineAmountTypes | undefined>(),
    },
    {},
  ],
  QuoteLineAmountTypes: (): QuoteLineAmountTypes => some<'EXCLUSIVE' | 'INCLUSIVE' | 'NOTAX'>(),
  QuoteStatus: (): QuoteStatus => some<'DRAFT' | 'SENT' | 'DECLINED' | 'ACCEPTED' | 'INVOICED' | 'DELETED'>(),
  ReceiptInput: (): ReceiptInput[] => [
    {
      Date: some<IsoDate | undefined>(),
      Contact: some<ContactInput | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      User: some<UserInput | undefined>(),
      Reference: some<string | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      ReceiptID: some<string | undefined>(),
      Status: some<ReceiptStatus | undefined>(),
    },
    {},
  ],
  ReceiptStatus: (): ReceiptStatus => some<'DRAFT' | 'SUBMITTED' | 'AUTHORISED' | 'DECLINED' | 'VOIDED'>(),
  RepeatingInvoiceInput: (): RepeatingInvoiceInput[] => [
    {
      Type: some<RepeatingInvoiceType | undefined>(),
      Contact: some<ContactInput | undefined>(),
      Schedule: some<ScheduleInput | undefined>(),
      LineItems: some<readonly LineItemInput[] | undefined>(),
      LineAmountTypes: some<LineAmountTypes | undefined>(),
      Reference: some<string | undefined>(),
      BrandingThemeID: some<string | undefined>(),
      CurrencyCode: some<CurrencyCode | undefined>(),
      Status: some<RepeatingInvoiceStatus | undefined>(),
      SubTotal: some<number | undefined>(),
      TotalTax: some<number | undefined>(),
      Total: some<number | undefined>(),
      RepeatingInvoiceID: some<string | undefined>(),
      ID: some<string | undefined>(),
      ApprovedForSending: some<boolean | undefined>(),
      SendCopy: some<boolean | undefined>(),
      MarkAsSent: some<boolean | undefined>(),
      IncludePDF: some<boolean | undefined>(),
    },
    {},
  ],
  RepeatingInvoiceStatus: (): RepeatingInvoiceStatus => some<'DRAFT' | 'AUTHORISED' | 'DELETED'>(),
  RepeatingInvoiceType: (): RepeatingInvoiceType => some<'ACCPAY' | 'ACCREC'>(),
  ReportTimeframe: (): ReportTimeframe => some<'MONTH' | 'QUARTER' | 'YEAR'>(),
  SalesTrackingCategory: (): SalesTrackingCategory[] => [
    {
      TrackingCategoryName: some<string | undefined>(),
      TrackingOptionName: some<string | undefined>(),
    },
    {},
  ],
  ScheduleDueDateType: (): ScheduleDueDateType => some<'DAYSAFTERBILLDATE' | 'DAYSAFTERBILLMONTH' | 'DAYSAFTERINVOICEDATE' | 'DAYSAFTERINVOICEMONTH' | 'OFCURRENTMONTH' | 'OFFOLLOWINGMONTH'>(),
  ScheduleInput: (): ScheduleInput[] => [
    {
      Period: some<number | undefined>(),
      Unit: some<ScheduleUnitInput | undefined>(),
      DueDate: some<number | undefined>(),
      DueDateType: some<ScheduleDueDateType | undefined>(),
      StartDate: some<IsoDate | undefined>(),
      NextScheduledDate: some<IsoDate | undefined>(),
      EndDate: some<IsoDate | undefined>(),
    },
    {},
  ],
  ScheduleUnit: (): ScheduleUnit => some<'WEEKLY' | 'MONTHLY' | 'YEARLY'>(),
  ScheduleUnitInput: (): ScheduleUnitInput => some<'WEEKLY' | 'MONTHLY'>(),
  Setup: (): Setup[] => [
    {
      ConversionDate: some<ConversionDate | undefined>(),
      ConversionBalances: some<readonly ConversionBalances[] | undefined>(),
      Accounts: some<readonly AccountInput[] | undefined>(),
    },
    {},
  ],
  TaxBreakdownComponentInput: (): TaxBreakdownComponentInput[] => [
    {
      TaxComponentId: some<string | undefined>(),
      Type: some<TaxBreakdownComponentType | undefined>(),
      Name: some<string | undefined>(),
      TaxPercentage: some<number | undefined>(),
      TaxAmount: some<number | undefined>(),
      TaxableAmount: some<number | undefined>(),
      NonTaxableAmount: some<number | undefined>(),
      ExemptAmount: some<number | undefined>(),
      StateAssignedNo: some<string | undefined>(),
      JurisdictionRegion: some<string | undefined>(),
    },
    {},
  ],
  TaxBreakdownComponentType: (): TaxBreakdownComponentType => some<'SYSGST/USCOUNTRY' | 'SYSGST/USSTATE' | 'SYSGST/USCOUNTY' | 'SYSGST/USCITY' | 'SYSGST/USSPECIAL'>(),
  TaxComponentInput: (): TaxComponentInput[] => [
    {
      Name: some<string | undefined>(),
      Rate: some<number | undefined>(),
      IsCompound: some<boolean | undefined>(),
      IsNonRecoverable: some<boolean | undefined>(),
    },
    {},
  ],
  TaxRateInput: (): TaxRateInput[] => [
    {
      Name: some<string | undefined>(),
      TaxType: some<string | undefined>(),
      TaxComponents: some<readonly TaxComponentInput[] | undefined>(),
      Status: some<TaxRateStatus | undefined>(),
      ReportTaxType: some<TaxRateReportTaxType | undefined>(),
    },
    {},
  ],
  TaxRateReportTaxType: (): TaxRateReportTaxType => some<'AVALARA' | 'BASEXCLUDED' | 'CAPITALSALESOUTPUT' | 'CAPITALEXPENSESINPUT' | 'ECOUTPUT' | 'ECOUTPUTSERVICES' | 'ECINPUT' | 'ECACQUISITIONS' | 'EXEMPTEXPENSES' | 'EXEMPTINPUT' | 'EXEMPTOUTPUT' | 'GSTONIMPORTS' | 'INPUT' | 'INPUTTAXED' | 'MOSSSALES' | 'NONE' | 'NONEOUTPUT' | 'OUTPUT' | 'PURCHASESINPUT' | 'SALESOUTPUT' | 'EXEMPTCAPITAL' | 'EXEMPTEXPORT' | 'CAPITALEXINPUT' | 'GSTONCAPIMPORTS' | 'GSTONCAPITALIMPORTS' | 'REVERSECHARGES' | 'PAYMENTS' | 'INVOICE' | 'CASH' | 'ACCRUAL' | 'FLATRATECASH' | 'FLATRATEACCRUAL' | 'ACCRUALS' | 'TXCA' | 'SRCAS' | 'DSOUTPUT' | 'BLINPUT2' | 'EPINPUT' | 'IMINPUT2' | 'MEINPUT' | 'IGDSINPUT2' | 'ESN33OUTPUT' | 'OPINPUT' | 'OSOUTPUT' | 'TXN33INPUT' | 'TXESSINPUT' | 'TXREINPUT' | 'TXPETINPUT' | 'NRINPUT' | 'ES33OUTPUT' | 'ZERORATEDINPUT' | 'ZERORATEDOUTPUT' | 'DRCHARGESUPPLY' | 'DRCHARGE' | 'CAPINPUT' | 'CAPIMPORTS' | 'IMINPUT' | 'INPUT2' | 'CIUINPUT' | 'SRINPUT' | 'OUTPUT2' | 'SROUTPUT' | 'CAPOUTPUT' | 'SROUTPUT2' | 'CIUOUTPUT' | 'ZROUTPUT' | 'ZREXPORT' | 'ACC28PLUS' | 'ACCUPTO28' | 'OTHEROUTPUT' | 'SHOUTPUT' | 'ZRINPUT' | 'BADDEBT' | 'OTHERINPUT' | 'BADDEBTRELIEF' | 'IGDSINPUT3' | 'SROVR' | 'TOURISTREFUND' | 'TXRCN33' | 'TXRCRE' | 'TXRCESS' | 'TXRCTS' | 'CAPEXINPUT' | 'UNDEFINED' | 'CAPEXOUTPUT' | 'ZEROEXPOUTPUT' | 'GOODSIMPORT' | 'NONEINPUT' | 'NOTREPORTED' | 'SROVRRS' | 'SROVRLVG' | 'SRLVG' | 'IM' | 'IMESS' | 'IMN33' | 'IMRE' | 'BADDEBTRECOVERY' | 'USSALESTAX' | 'BLINPUT3'>(),
  TaxRateStatus: (): TaxRateStatus => some<'ACTIVE' | 'DELETED' | 'ARCHIVED' | 'PENDING'>(),
  TrackingCategoryInput: (): TrackingCategoryInput[] => [
    {
      TrackingCategoryID: some<string | undefined>(),
      TrackingOptionID: some<string | undefined>(),
      Name: some<string | undefined>(),
      Option: some<string | undefined>(),
      Status: some<TrackingCategoryStatus | undefined>(),
      Options: some<readonly TrackingOptionInput[] | undefined>(),
    },
    {},
  ],
  TrackingCategoryStatus: (): TrackingCategoryStatus => some<'ACTIVE' | 'ARCHIVED' | 'DELETED'>(),
  TrackingOptionInput: (): TrackingOptionInput[] => [
    {
      TrackingOptionID: some<string | undefined>(),
      Name: some<string | undefined>(),
      Status: some<TrackingOptionStatus | undefined>(),
      TrackingCategoryID: some<string | undefined>(),
    },
    {},
  ],
  TrackingOptionStatus: (): TrackingOptionStatus => some<'ACTIVE' | 'ARCHIVED' | 'DELETED'>(),
  TrackingReferenceInput: (): TrackingReferenceInput[] => [
    {
      TrackingCategoryID: some<string>(),
      TrackingOptionID: some<string>(),
    },
    {
      TrackingCategoryID: some<string>(),
      TrackingOptionID: some<string>(),
    },
  ],
  UserInput: (): UserInput[] => [
    {
      UserID: some<string | undefined>(),
      EmailAddress: some<string | undefined>(),
      FirstName: some<string | undefined>(),
      LastName: some<string | undefined>(),
      IsSubscriber: some<boolean | undefined>(),
      OrganisationRole: some<UserOrganisationRole | undefined>(),
    },
    {},
  ],
  UserOrganisationRole: (): UserOrganisationRole => some<'READONLY' | 'INVOICEONLY' | 'STANDARD' | 'FINANCIALADVISER' | 'MANAGEDCLIENT' | 'CASHBOOKCLIENT' | 'UNKNOWN' | 'REMOVED'>(),
};

export const read = {
  WhereByEntity(value: WhereByEntity) {
    is<AccountWhere>(value.Account);
    is<BankTransactionWhere>(value.BankTransaction);
    is<BankTransferWhere>(value.BankTransfer);
    is<BatchPaymentWhere>(value.BatchPayment);
    is<ContactWhere>(value.Contact);
    is<ContactGroupWhere>(value.ContactGroup);
    is<CreditNoteWhere>(value.CreditNote);
    is<CurrencyWhere>(value.Currency);
    is<ExpenseClaimWhere>(value.ExpenseClaim);
    is<InvoiceWhere>(value.Invoice);
    is<ItemWhere>(value.Item);
    is<ManualJournalWhere>(value.ManualJournal);
    is<OverpaymentWhere>(value.Overpayment);
    is<PaymentWhere>(value.Payment);
    is<PrepaymentWhere>(value.Prepayment);
    is<ReceiptWhere>(value.Receipt);
    is<RepeatingInvoiceWhere>(value.RepeatingInvoice);
    is<TaxRateWhere>(value.TaxRate);
    is<TrackingCategoryWhere>(value.TrackingCategory);
    is<UserWhere>(value.User);
  },
  InputByEntity(value: InputByEntity) {
    is<{ read: Account; input: AccountInput; }>(value.Account);
    is<{ read: Allocation; input: AllocationInput; }>(value.Allocation);
    is<{ read: BankTransaction; input: BankTransactionInput; }>(value.BankTransaction);
    is<{ read: BankTransfer; input: BankTransferInput; }>(value.BankTransfer);
    is<{ read: BatchPayment; input: BatchPaymentInput; }>(value.BatchPayment);
    is<{ read: Contact; input: ContactInput; }>(value.Contact);
    is<{ read: ContactGroup; input: ContactGroupInput; }>(value.ContactGroup);
    is<{ read: CreditNote; input: CreditNoteInput; }>(value.CreditNote);
    is<{ read: Currency; input: CurrencyInput; }>(value.Currency);
    is<{ read: ExpenseClaim; input: ExpenseClaimInput; }>(value.ExpenseClaim);
    is<{ read: HistoryRecord; input: HistoryRecordInput; }>(value.HistoryRecord);
    is<{ read: Invoice; input: InvoiceInput; }>(value.Invoice);
    is<{ read: Item; input: ItemInput; }>(value.Item);
    is<{ read: LinkedTransaction; input: LinkedTransactionInput; }>(value.LinkedTransaction);
    is<{ read: ManualJournal; input: ManualJournalInput; }>(value.ManualJournal);
    is<{ read: Payment; input: PaymentInput; }>(value.Payment);
    is<{ read: PaymentService; input: PaymentServiceInput; }>(value.PaymentService);
    is<{ read: PurchaseOrder; input: PurchaseOrderInput; }>(value.PurchaseOrder);
    is<{ read: Quote; input: QuoteInput; }>(value.Quote);
    is<{ read: Receipt; input: ReceiptInput; }>(value.Receipt);
    is<{ read: RepeatingInvoice; input: RepeatingInvoiceInput; }>(value.RepeatingInvoice);
    is<{ read: TaxRate; input: TaxRateInput; }>(value.TaxRate);
    is<{ read: TrackingCategory; input: TrackingCategoryInput; }>(value.TrackingCategory);
    is<{ read: TrackingOption; input: TrackingOptionInput; }>(value.TrackingOption);
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
  NotInSummary(value: NotInSummary) {
    is<true>(value.notInSummary);
  },
  Account(value: Account) {
    is<string | undefined>(value.Code);
    is<string>(value.Name);
    is<string>(value.AccountID);
    is<Open<AccountType>>(value.Type);
    is<string | undefined>(value.BankAccountNumber);
    is<Open<AccountStatus> | undefined>(value.Status);
    is<string | undefined>(value.Description);
    is<Open<AccountBankAccountType> | undefined>(value.BankAccountType);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<string | undefined>(value.TaxType);
    is<boolean | undefined>(value.EnablePaymentsToAccount);
    is<boolean | undefined>(value.ShowInExpenseClaims);
    is<Open<AccountClass> | undefined>(value.Class);
    is<Open<AccountSystemAccount> | null | undefined>(value.SystemAccount);
    is<string | undefined>(value.ReportingCode);
    is<string | undefined>(value.ReportingCodeName);
    is<boolean | undefined>(value.HasAttachments);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.AddToWatchlist);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  AccountInput(value: AccountInput) {
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.AccountID);
    is<AccountType | undefined>(value.Type);
    is<string | undefined>(value.BankAccountNumber);
    is<AccountStatus | undefined>(value.Status);
    is<string | undefined>(value.Description);
    is<AccountBankAccountType | undefined>(value.BankAccountType);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<string | undefined>(value.TaxType);
    is<boolean | undefined>(value.EnablePaymentsToAccount);
    is<boolean | undefined>(value.ShowInExpenseClaims);
    is<string | undefined>(value.ReportingCode);
    is<boolean | undefined>(value.AddToWatchlist);
  },
  AccountsPayable(value: AccountsPayable) {
    is<number>(value.Outstanding);
    is<number>(value.Overdue);
  },
  AccountsReceivable(value: AccountsReceivable) {
    is<number>(value.Outstanding);
    is<number>(value.Overdue);
  },
  Action(value: Action) {
    is<string>(value.Name);
    is<Open<ActionStatus>>(value.Status);
  },
  ActionStatus: (): ActionStatus => some<'ALLOWED' | 'NOT-ALLOWED'>(),
  Address(value: Address) {
    is<Open<AddressType>>(value.AddressType);
    is<string | undefined>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.AddressLine3);
    is<string | undefined>(value.AddressLine4);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
    is<string | undefined>(value.AttentionTo);
  },
  AddressForOrganisation(value: AddressForOrganisation) {
    is<Open<AddressForOrganisationAddressType> | undefined>(value.AddressType);
    is<string | undefined>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.AddressLine3);
    is<string | undefined>(value.AddressLine4);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
    is<string | undefined>(value.AttentionTo);
  },
  AddressForOrganisationAddressType: (): AddressForOrganisationAddressType => some<'POBOX' | 'STREET' | 'DELIVERY'>(),
  AddressInput(value: AddressInput) {
    is<AddressType | undefined>(value.AddressType);
    is<string | undefined>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.AddressLine3);
    is<string | undefined>(value.AddressLine4);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
    is<string | undefined>(value.AttentionTo);
  },
  Allocation(value: Allocation) {
    is<string | undefined>(value.AllocationID);
    is<NestedInvoice>(value.Invoice);
    is<NestedOverpayment | undefined>(value.Overpayment);
    is<NestedPrepayment | undefined>(value.Prepayment);
    is<NestedCreditNote | undefined>(value.CreditNote);
    is<number>(value.Amount);
    is<IsoDate>(value.Date);
    is<boolean | undefined>(value.IsDeleted);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  AllocationInput(value: AllocationInput) {
    is<string | undefined>(value.AllocationID);
    is<InvoiceInput>(value.Invoice);
    is<OverpaymentInput | undefined>(value.Overpayment);
    is<PrepaymentInput | undefined>(value.Prepayment);
    is<CreditNoteInput | undefined>(value.CreditNote);
    is<number>(value.Amount);
    is<IsoDate>(value.Date);
  },
  Attachment(value: Attachment) {
    is<string>(value.AttachmentID);
    is<string>(value.FileName);
    is<string>(value.Url);
    is<string>(value.MimeType);
    is<number>(value.ContentLength);
    is<boolean | undefined>(value.IncludeOnline);
  },
  Balances(value: Balances) {
    is<AccountsReceivable | undefined>(value.AccountsReceivable);
    is<AccountsPayable | undefined>(value.AccountsPayable);
  },
  BankTransaction(value: BankTransaction) {
    is<Open<BankTransactionType>>(value.Type);
    is<NestedContact | undefined>(value.Contact);
    is<LineItem[]>(value.LineItems);
    is<NestedAccount>(value.BankAccount);
    is<boolean>(value.IsReconciled);
    is<IsoDate>(value.Date);
    is<string | undefined>(value.Reference);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.Url);
    is<Open<BankTransactionStatus>>(value.Status);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<string>(value.BankTransactionID);
    is<string | undefined>(value.PrepaymentID);
    is<string | undefined>(value.OverpaymentID);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.HasAttachments);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<string | undefined>(value.DateString);
    is<BatchPaymentSummary | undefined>(value.BatchPayment);
    is<Attachment[] | undefined>(value.Attachments);
  },
  BankTransactionInput(value: BankTransactionInput) {
    is<BankTransactionType>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<readonly LineItemInput[]>(value.LineItems);
    is<AccountInput>(value.BankAccount);
    is<boolean | undefined>(value.IsReconciled);
    is<IsoDate | undefined>(value.Date);
    is<string | undefined>(value.Reference);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.Url);
    is<BankTransactionStatus | undefined>(value.Status);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<string | undefined>(value.BankTransactionID);
  },
  BankTransfer(value: BankTransfer) {
    is<NestedAccount>(value.FromBankAccount);
    is<NestedAccount>(value.ToBankAccount);
    is<number>(value.Amount);
    is<IsoDate | undefined>(value.Date);
    is<string>(value.BankTransferID);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.FromBankTransactionID);
    is<string | undefined>(value.ToBankTransactionID);
    is<boolean | undefined>(value.FromIsReconciled);
    is<boolean | undefined>(value.ToIsReconciled);
    is<string | undefined>(value.Reference);
    is<boolean | undefined>(value.HasAttachments);
    is<IsoDateTime | undefined>(value.CreatedDateUTC);
    is<Open<BankTransferStatus>>(value.Status);
    is<TrackingReference[] | undefined>(value.FromTracking);
    is<TrackingReference[] | undefined>(value.ToTracking);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.CreatedDateUTCString);
    is<Attachment[] | undefined>(value.Attachments);
  },
  BankTransferDelete(value: BankTransferDelete) {
    is<string>(value.BankTransferID);
    is<string>(value.Status);
  },
  BankTransferDeleteByUrlParam(value: BankTransferDeleteByUrlParam) {
    is<string>(value.Status);
  },
  BankTransferInput(value: BankTransferInput) {
    is<AccountInput>(value.FromBankAccount);
    is<AccountInput>(value.ToBankAccount);
    is<number>(value.Amount);
    is<IsoDate | undefined>(value.Date);
    is<boolean | undefined>(value.FromIsReconciled);
    is<boolean | undefined>(value.ToIsReconciled);
    is<string | undefined>(value.Reference);
    is<readonly TrackingReferenceInput[] | undefined>(value.FromTracking);
    is<readonly TrackingReferenceInput[] | undefined>(value.ToTracking);
  },
  BatchPayment(value: BatchPayment) {
    is<NestedAccount>(value.Account);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Details);
    is<string | undefined>(value.Narrative);
    is<string>(value.BatchPaymentID);
    is<string | undefined>(value.DateString);
    is<IsoDate>(value.Date);
    is<number | undefined>(value.Amount);
    is<NestedPayment[]>(value.Payments);
    is<Open<BatchPaymentType>>(value.Type);
    is<Open<BatchPaymentStatus>>(value.Status);
    is<number>(value.TotalAmount);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<boolean>(value.IsReconciled);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  BatchPaymentDeleteByUrlParam(value: BatchPaymentDeleteByUrlParam) {
    is<string>(value.Status);
  },
  BatchPaymentDetails(value: BatchPaymentDetails) {
    is<string | undefined>(value.BankAccountNumber);
    is<string | undefined>(value.BankAccountName);
    is<string | undefined>(value.Details);
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Reference);
  },
  BatchPaymentInput(value: BatchPaymentInput) {
    is<AccountInput>(value.Account);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Details);
    is<string | undefined>(value.Narrative);
    is<IsoDate | undefined>(value.Date);
    is<number | undefined>(value.Amount);
    is<readonly PaymentInput[]>(value.Payments);
  },
  BatchPaymentSummary(value: BatchPaymentSummary) {
    is<string>(value.BatchPaymentID);
    is<NestedAccount | undefined>(value.Account);
    is<Open<BatchPaymentType>>(value.Type);
    is<Open<BatchPaymentStatus>>(value.Status);
    is<IsoDate>(value.Date);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Details);
    is<string | undefined>(value.Narrative);
    is<string>(value.TotalAmount);
    is<string | undefined>(value.IsReconciled);
    is<IsoDateTime>(value.UpdatedDateUTC);
  },
  Bill(value: Bill) {
    is<number | undefined>(value.Day);
    is<Open<PaymentTermType> | undefined>(value.Type);
  },
  BillInput(value: BillInput) {
    is<number | undefined>(value.Day);
    is<PaymentTermType | undefined>(value.Type);
  },
  BrandingTheme(value: BrandingTheme) {
    is<string>(value.BrandingThemeID);
    is<string>(value.Name);
    is<string | undefined>(value.LogoUrl);
    is<Open<BrandingThemeType> | undefined>(value.Type);
    is<number | undefined>(value.SortOrder);
    is<IsoDateTime | undefined>(value.CreatedDateUTC);
  },
  BrandingThemeInput(value: BrandingThemeInput) {
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.LogoUrl);
    is<BrandingThemeType | undefined>(value.Type);
    is<number | undefined>(value.SortOrder);
  },
  Budget(value: Budget) {
    is<string>(value.BudgetID);
    is<Open<BudgetType> | undefined>(value.Type);
    is<string | undefined>(value.Description);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<BudgetLine[] | undefined>(value.BudgetLines);
    is<TrackingCategory[] | undefined>(value.Tracking);
    is<string | undefined>(value.Status);
  },
  BudgetBalance(value: BudgetBalance) {
    is<string | undefined>(value.Period);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.UnitAmount);
    is<string | undefined>(value.Notes);
  },
  BudgetLine(value: BudgetLine) {
    is<string | undefined>(value.AccountID);
    is<string | undefined>(value.AccountCode);
    is<BudgetBalance[] | undefined>(value.BudgetBalances);
  },
  BudgetType: (): BudgetType => some<'OVERALL' | 'TRACKING'>(),
  CISOrgSetting(value: CISOrgSetting) {
    is<boolean | undefined>(value.CISContractorEnabled);
    is<boolean | undefined>(value.CISSubContractorEnabled);
    is<number | undefined>(value.Rate);
  },
  CISSetting(value: CISSetting) {
    is<boolean | undefined>(value.CISEnabled);
    is<number | undefined>(value.Rate);
  },
  Contact(value: Contact) {
    is<string>(value.ContactID);
    is<string | undefined>(value.MergedToContactID);
    is<string | undefined>(value.ContactNumber);
    is<string | undefined>(value.AccountNumber);
    is<Open<ContactStatus>>(value.ContactStatus);
    is<string>(value.Name);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.CompanyNumber);
    is<string | undefined>(value.EmailAddress);
    is<ContactPerson[] | undefined>(value.ContactPersons);
    is<string | undefined>(value.BankAccountDetails);
    is<string | undefined>(value.TaxNumber);
    is<Open<ContactTaxNumberType> | undefined>(value.TaxNumberType);
    is<string | undefined>(value.AccountsReceivableTaxType);
    is<string | undefined>(value.AccountsPayableTaxType);
    is<(Address | null)[] | undefined>(value.Addresses);
    is<(Phone | null)[] | undefined>(value.Phones);
    is<boolean>(value.IsSupplier);
    is<boolean>(value.IsCustomer);
    is<Open<ContactSalesDefaultLineAmountType> | undefined>(value.SalesDefaultLineAmountType);
    is<Open<ContactPurchasesDefaultLineAmountType> | undefined>(value.PurchasesDefaultLineAmountType);
    is<Open<CurrencyCode> | undefined>(value.DefaultCurrency);
    is<string | undefined>(value.XeroNetworkKey);
    is<string | undefined>(value.SalesDefaultAccountCode);
    is<string | undefined>(value.PurchasesDefaultAccountCode);
    is<SalesTrackingCategory[] | undefined>(value.SalesTrackingCategories);
    is<SalesTrackingCategory[] | undefined>(value.PurchasesTrackingCategories);
    is<string | undefined>(value.TrackingCategoryName);
    is<string | undefined>(value.TrackingCategoryOption);
    is<PaymentTerm | undefined>(value.PaymentTerms);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<ContactGroup[] | undefined>(value.ContactGroups);
    is<string | undefined>(value.Website);
    is<BrandingTheme | undefined>(value.BrandingTheme);
    is<BatchPaymentDetails | undefined>(value.BatchPayments);
    is<number | undefined>(value.Discount);
    is<Balances | undefined>(value.Balances);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.HasAttachments);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<boolean | undefined>(value.HasValidationErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.Warnings);
  },
  ContactGroup(value: ContactGroup) {
    is<string>(value.Name);
    is<Open<ContactGroupStatus>>(value.Status);
    is<string>(value.ContactGroupID);
    is<NestedContact[] | undefined>(value.Contacts);
    is<boolean | undefined>(value.HasValidationErrors);
  },
  ContactGroupInput(value: ContactGroupInput) {
    is<string | undefined>(value.Name);
    is<ContactGroupStatus | undefined>(value.Status);
    is<string | undefined>(value.ContactGroupID);
    is<readonly ContactInput[] | undefined>(value.Contacts);
  },
  ContactInput(value: ContactInput) {
    is<string | undefined>(value.ContactID);
    is<string | undefined>(value.MergedToContactID);
    is<string | undefined>(value.ContactNumber);
    is<string | undefined>(value.AccountNumber);
    is<ContactStatus | undefined>(value.ContactStatus);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.CompanyNumber);
    is<string | undefined>(value.EmailAddress);
    is<readonly ContactPerson[] | undefined>(value.ContactPersons);
    is<string | undefined>(value.BankAccountDetails);
    is<string | undefined>(value.TaxNumber);
    is<ContactTaxNumberTypeInput | undefined>(value.TaxNumberType);
    is<string | undefined>(value.AccountsReceivableTaxType);
    is<string | undefined>(value.AccountsPayableTaxType);
    is<readonly AddressInput[] | undefined>(value.Addresses);
    is<readonly PhoneInput[] | undefined>(value.Phones);
    is<ContactSalesDefaultLineAmountType | undefined>(value.SalesDefaultLineAmountType);
    is<ContactPurchasesDefaultLineAmountType | undefined>(value.PurchasesDefaultLineAmountType);
    is<CurrencyCode | undefined>(value.DefaultCurrency);
    is<string | undefined>(value.XeroNetworkKey);
    is<string | undefined>(value.SalesDefaultAccountCode);
    is<string | undefined>(value.PurchasesDefaultAccountCode);
    is<readonly SalesTrackingCategory[] | undefined>(value.SalesTrackingCategories);
    is<readonly SalesTrackingCategory[] | undefined>(value.PurchasesTrackingCategories);
    is<string | undefined>(value.TrackingCategoryName);
    is<string | undefined>(value.TrackingCategoryOption);
    is<PaymentTermInput | undefined>(value.PaymentTerms);
    is<readonly ContactGroupInput[] | undefined>(value.ContactGroups);
    is<BrandingThemeInput | undefined>(value.BrandingTheme);
    is<BatchPaymentDetails | undefined>(value.BatchPayments);
  },
  ContactPerson(value: ContactPerson) {
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.EmailAddress);
    is<boolean | undefined>(value.IncludeInEmails);
  },
  CountryCode: (): CountryCode => some<'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GQ' | 'GR' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'>(),
  CreditNote(value: CreditNote) {
    is<Open<CreditNoteType>>(value.Type);
    is<NestedContact>(value.Contact);
    is<IsoDate>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<Open<CreditNoteStatus>>(value.Status);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<LineItem[]>(value.LineItems);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<number | undefined>(value.CISDeduction);
    is<number | undefined>(value.CISRate);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<IsoDate | undefined>(value.FullyPaidOnDate);
    is<string>(value.CreditNoteID);
    is<string | undefined>(value.CreditNoteNumber);
    is<string | undefined>(value.Reference);
    is<boolean | undefined>(value.SentToContact);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<number | undefined>(value.AppliedAmount);
    is<NestedPayment[] | undefined>(value.Payments);
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.StatusAttributeString);
    is<boolean | undefined>(value.HasAttachments);
    is<boolean | undefined>(value.HasErrors);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<InvoiceAddress[] | undefined>(value.InvoiceAddresses);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
    is<Attachment[] | undefined>(value.Attachments);
  },
  CreditNoteInput(value: CreditNoteInput) {
    is<CreditNoteType | undefined>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<CreditNoteStatus | undefined>(value.Status);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<string | undefined>(value.CreditNoteID);
    is<string | undefined>(value.CreditNoteNumber);
    is<string | undefined>(value.Reference);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.BrandingThemeID);
    is<readonly InvoiceAddressInput[] | undefined>(value.InvoiceAddresses);
  },
  Currency(value: Currency) {
    is<Open<CurrencyCode>>(value.Code);
    is<string | undefined>(value.Description);
  },
  DeletedAllocation(value: DeletedAllocation) {
    is<string>(value.AllocationId);
    is<IsoDate | undefined>(value.Date);
    is<NestedInvoice[] | undefined>(value.Invoice);
    is<boolean>(value.IsDeleted);
  },
  Element(value: Element) {
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<string | undefined>(value.BatchPaymentID);
    is<string | undefined>(value.BankTransactionID);
    is<string | undefined>(value.CreditNoteID);
    is<string | undefined>(value.ContactID);
    is<string | undefined>(value.InvoiceID);
    is<string | undefined>(value.ItemID);
    is<string | undefined>(value.PurchaseOrderID);
  },
  Employee(value: Employee) {
    is<string>(value.EmployeeID);
    is<Open<EmployeeStatus> | undefined>(value.Status);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<ExternalLink | undefined>(value.ExternalLink);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  EmployeeStatus: (): EmployeeStatus => some<'ACTIVE' | 'ARCHIVED' | 'GDPRREQUEST' | 'DELETED'>(),
  Employees(value: Employees) {
    is<Employee[] | undefined>(value.Employees);
  },
  ErrorBody(value: ErrorBody) {
    is<number | undefined>(value.ErrorNumber);
    is<string | undefined>(value.Type);
    is<string | undefined>(value.Message);
    is<Element[] | undefined>(value.Elements);
  },
  ExpenseClaim(value: ExpenseClaim) {
    is<string>(value.ExpenseClaimID);
    is<Open<ExpenseClaimStatus>>(value.Status);
    is<NestedPayment[] | undefined>(value.Payments);
    is<User>(value.User);
    is<Receipt[]>(value.Receipts);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<number>(value.Total);
    is<number>(value.AmountDue);
    is<number>(value.AmountPaid);
    is<IsoDate | undefined>(value.PaymentDueDate);
    is<IsoDate | undefined>(value.ReportingDate);
    is<string | undefined>(value.ReceiptID);
    is<string | undefined>(value.StatusAttributeString);
  },
  ExpenseClaimInput(value: ExpenseClaimInput) {
    is<string | undefined>(value.ExpenseClaimID);
    is<ExpenseClaimStatus | undefined>(value.Status);
    is<readonly PaymentInput[] | undefined>(value.Payments);
    is<UserInput | undefined>(value.User);
    is<readonly ReceiptInput[] | undefined>(value.Receipts);
    is<string | undefined>(value.ReceiptID);
  },
  ExternalLink(value: ExternalLink) {
    is<Open<ExternalLinkLinkType> | undefined>(value.LinkType);
    is<string | undefined>(value.Url);
    is<string | undefined>(value.Description);
  },
  ExternalLinkLinkType: (): ExternalLinkLinkType => some<'Facebook' | 'GooglePlus' | 'LinkedIn' | 'Twitter' | 'Website'>(),
  GroupedContact(value: GroupedContact) {
    is<string>(value.ContactID);
    is<string | undefined>(value.Name);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<BrandingTheme | undefined>(value.BrandingTheme);
    is<Address[] | undefined>(value.Addresses);
    is<Phone[] | undefined>(value.Phones);
    is<ContactGroup[] | undefined>(value.ContactGroups);
    is<ContactPerson[] | undefined>(value.ContactPersons);
    is<boolean | undefined>(value.HasValidationErrors);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  HistoryRecord(value: HistoryRecord) {
    is<string>(value.Details);
    is<string | undefined>(value.Changes);
    is<string | undefined>(value.User);
    is<IsoDateTime>(value.DateUTC);
    is<string | undefined>(value.DateUTCString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  HistoryRecordInput(value: HistoryRecordInput) {
    is<string>(value.Details);
    is<string | undefined>(value.Changes);
    is<string | undefined>(value.User);
  },
  ImportSummary(value: ImportSummary) {
    is<ImportSummaryAccounts | undefined>(value.Accounts);
    is<ImportSummaryOrganisation | undefined>(value.Organisation);
  },
  ImportSummaryAccounts(value: ImportSummaryAccounts) {
    is<number | undefined>(value.Total);
    is<number | undefined>(value.New);
    is<number | undefined>(value.Updated);
    is<number | undefined>(value.Deleted);
    is<number | undefined>(value.Locked);
    is<number | undefined>(value.System);
    is<number | undefined>(value.Errored);
    is<boolean | undefined>(value.Present);
    is<number | undefined>(value.NewOrUpdated);
  },
  ImportSummaryOrganisation(value: ImportSummaryOrganisation) {
    is<boolean | undefined>(value.Present);
  },
  Invoice(value: Invoice) {
    is<Open<InvoiceType>>(value.Type);
    is<NestedContact>(value.Contact);
    is<LineItem[]>(value.LineItems);
    is<IsoDate>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.Url);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<Open<InvoiceStatus>>(value.Status);
    is<boolean | undefined>(value.SentToContact);
    is<IsoDate | undefined>(value.ExpectedPaymentDate);
    is<IsoDate | undefined>(value.PlannedPaymentDate);
    is<number | undefined>(value.CISDeduction);
    is<number | undefined>(value.CISRate);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<number | undefined>(value.TotalDiscount);
    is<string>(value.InvoiceID);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<boolean | undefined>(value.HasAttachments);
    is<boolean | undefined>(value.IsDiscounted);
    is<NestedPayment[] | undefined>(value.Payments);
    is<NestedPrepayment[] | undefined>(value.Prepayments);
    is<NestedOverpayment[] | undefined>(value.Overpayments);
    is<number>(value.AmountDue);
    is<number>(value.AmountPaid);
    is<IsoDate | undefined>(value.FullyPaidOnDate);
    is<number | undefined>(value.AmountCredited);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<NestedCreditNote[] | undefined>(value.CreditNotes);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.HasErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<InvoiceAddress[] | undefined>(value.InvoiceAddresses);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.DueDateString);
    is<Record<string, unknown>[] | undefined>(value.InvoicePaymentServices);
    is<number | undefined>(value.RoundingAmount);
    is<number | undefined>(value.EnteredTotal);
  },
  InvoiceAddress(value: InvoiceAddress) {
    is<Open<InvoiceAddressType> | undefined>(value.InvoiceAddressType);
    is<string | undefined>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.AddressLine3);
    is<string | undefined>(value.AddressLine4);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
  },
  InvoiceAddressInput(value: InvoiceAddressInput) {
    is<InvoiceAddressType | undefined>(value.InvoiceAddressType);
    is<string | undefined>(value.AddressLine1);
    is<string | undefined>(value.AddressLine2);
    is<string | undefined>(value.AddressLine3);
    is<string | undefined>(value.AddressLine4);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Region);
    is<string | undefined>(value.PostalCode);
    is<string | undefined>(value.Country);
  },
  InvoiceInput(value: InvoiceInput) {
    is<InvoiceTypeInput | undefined>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.Url);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<InvoiceStatus | undefined>(value.Status);
    is<boolean | undefined>(value.SentToContact);
    is<IsoDate | undefined>(value.ExpectedPaymentDate);
    is<IsoDate | undefined>(value.PlannedPaymentDate);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<string | undefined>(value.InvoiceID);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<readonly InvoiceAddressInput[] | undefined>(value.InvoiceAddresses);
    is<number | undefined>(value.RoundingAmount);
    is<number | undefined>(value.EnteredTotal);
  },
  InvoiceReminder(value: InvoiceReminder) {
    is<boolean | undefined>(value.Enabled);
  },
  Item(value: Item) {
    is<string>(value.Code);
    is<string | undefined>(value.InventoryAssetAccountCode);
    is<string | undefined>(value.Name);
    is<boolean>(value.IsSold);
    is<boolean>(value.IsPurchased);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.PurchaseDescription);
    is<Purchase | undefined>(value.PurchaseDetails);
    is<Purchase | undefined>(value.SalesDetails);
    is<boolean>(value.IsTrackedAsInventory);
    is<number | undefined>(value.TotalCostPool);
    is<number | undefined>(value.QuantityOnHand);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string>(value.ItemID);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<number | undefined>(value.QuantityAvailable);
    is<number | undefined>(value.QuantityOnBackOrder);
  },
  ItemInput(value: ItemInput) {
    is<string>(value.Code);
    is<string | undefined>(value.InventoryAssetAccountCode);
    is<string | undefined>(value.Name);
    is<boolean | undefined>(value.IsSold);
    is<boolean | undefined>(value.IsPurchased);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.PurchaseDescription);
    is<Purchase | undefined>(value.PurchaseDetails);
    is<Purchase | undefined>(value.SalesDetails);
    is<boolean | undefined>(value.IsTrackedAsInventory);
    is<string | undefined>(value.ItemID);
  },
  Journal(value: Journal) {
    is<string>(value.JournalID);
    is<IsoDate>(value.JournalDate);
    is<number>(value.JournalNumber);
    is<IsoDateTime>(value.CreatedDateUTC);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.SourceID);
    is<Open<JournalSourceType> | undefined>(value.SourceType);
    is<JournalLine[]>(value.JournalLines);
  },
  JournalLine(value: JournalLine) {
    is<string>(value.JournalLineID);
    is<string>(value.AccountID);
    is<string | undefined>(value.AccountCode);
    is<Open<AccountType> | undefined>(value.AccountType);
    is<string | undefined>(value.AccountName);
    is<string | undefined>(value.Description);
    is<number>(value.NetAmount);
    is<number>(value.GrossAmount);
    is<number>(value.TaxAmount);
    is<string | undefined>(value.TaxType);
    is<string | undefined>(value.TaxName);
    is<TrackingCategory[] | undefined>(value.TrackingCategories);
  },
  JournalSourceType: (): JournalSourceType => some<'ACCREC' | 'ACCPAY' | 'ACCRECCREDIT' | 'ACCPAYCREDIT' | 'ACCRECPAYMENT' | 'ACCPAYPAYMENT' | 'ARCREDITPAYMENT' | 'APCREDITPAYMENT' | 'CASHREC' | 'CASHPAID' | 'TRANSFER' | 'ARPREPAYMENT' | 'APPREPAYMENT' | 'AROVERPAYMENT' | 'APOVERPAYMENT' | 'EXPCLAIM' | 'EXPPAYMENT' | 'MANJOURNAL' | 'PAYSLIP' | 'WAGEPAYABLE' | 'INTEGRATEDPAYROLLPE' | 'INTEGRATEDPAYROLLPT' | 'EXTERNALSPENDMONEY' | 'INTEGRATEDPAYROLLPTPAYMENT' | 'INTEGRATEDPAYROLLCN'>(),
  LineItem(value: LineItem) {
    is<string | undefined>(value.LineItemID);
    is<string | undefined>(value.Description);
    is<number | undefined>(value.Quantity);
    is<number | undefined>(value.UnitAmount);
    is<string | undefined>(value.ItemCode);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.AccountID);
    is<string | undefined>(value.TaxType);
    is<number | undefined>(value.TaxAmount);
    is<LineItemItem | undefined>(value.Item);
    is<number>(value.LineAmount);
    is<LineItemTracking[] | undefined>(value.Tracking);
    is<number | undefined>(value.DiscountRate);
    is<number | undefined>(value.DiscountAmount);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<Open<LineItemTaxability> | undefined>(value.Taxability);
    is<number | undefined>(value.SalesTaxCodeId);
    is<TaxBreakdownComponent[] | undefined>(value.TaxBreakdown);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<boolean | undefined>(value.DiscountEnteredAsPercent);
  },
  LineItemInput(value: LineItemInput) {
    is<string | undefined>(value.LineItemID);
    is<string | undefined>(value.Description);
    is<number | undefined>(value.Quantity);
    is<number | undefined>(value.UnitAmount);
    is<string | undefined>(value.ItemCode);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.AccountID);
    is<string | undefined>(value.TaxType);
    is<number | undefined>(value.TaxAmount);
    is<LineItemItem | undefined>(value.Item);
    is<number | undefined>(value.LineAmount);
    is<readonly LineItemTrackingInput[] | undefined>(value.Tracking);
    is<number | undefined>(value.DiscountRate);
    is<number | undefined>(value.DiscountAmount);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<LineItemTaxability | undefined>(value.Taxability);
    is<number | undefined>(value.SalesTaxCodeId);
    is<readonly TaxBreakdownComponentInput[] | undefined>(value.TaxBreakdown);
  },
  LineItemItem(value: LineItemItem) {
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.ItemID);
  },
  LineItemTracking(value: LineItemTracking) {
    is<string | undefined>(value.TrackingCategoryID);
    is<string | undefined>(value.TrackingOptionID);
    is<string>(value.Name);
    is<string>(value.Option);
  },
  LineItemTrackingInput(value: LineItemTrackingInput) {
    is<string | undefined>(value.TrackingCategoryID);
    is<string | undefined>(value.TrackingOptionID);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.Option);
  },
  LinkedTransaction(value: LinkedTransaction) {
    is<string>(value.SourceTransactionID);
    is<string>(value.SourceLineItemID);
    is<string | undefined>(value.ContactID);
    is<string | undefined>(value.TargetTransactionID);
    is<string | undefined>(value.TargetLineItemID);
    is<string>(value.LinkedTransactionID);
    is<Open<LinkedTransactionStatus>>(value.Status);
    is<Open<LinkedTransactionType>>(value.Type);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<Open<LinkedTransactionSourceTransactionTypeCode> | undefined>(value.SourceTransactionTypeCode);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  ManualJournal(value: ManualJournal) {
    is<string>(value.Narration);
    is<ManualJournalLine[]>(value.JournalLines);
    is<IsoDate>(value.Date);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<Open<ManualJournalStatus>>(value.Status);
    is<string | undefined>(value.Url);
    is<boolean>(value.ShowOnCashBasisReports);
    is<boolean | undefined>(value.HasAttachments);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string>(value.ManualJournalID);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.Warnings);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<Attachment[] | undefined>(value.Attachments);
  },
  ManualJournalInput(value: ManualJournalInput) {
    is<string>(value.Narration);
    is<readonly ManualJournalLineInput[] | undefined>(value.JournalLines);
    is<IsoDate | undefined>(value.Date);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<ManualJournalStatus | undefined>(value.Status);
    is<string | undefined>(value.Url);
    is<boolean | undefined>(value.ShowOnCashBasisReports);
    is<string | undefined>(value.ManualJournalID);
  },
  ManualJournalLine(value: ManualJournalLine) {
    is<number>(value.LineAmount);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.AccountID);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.TaxType);
    is<LineItemTracking[] | undefined>(value.Tracking);
    is<number | undefined>(value.TaxAmount);
    is<boolean | undefined>(value.IsBlank);
  },
  ManualJournalLineInput(value: ManualJournalLineInput) {
    is<number | undefined>(value.LineAmount);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.AccountID);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.TaxType);
    is<readonly LineItemTrackingInput[] | undefined>(value.Tracking);
    is<number | undefined>(value.TaxAmount);
    is<boolean | undefined>(value.IsBlank);
  },
  NestedAccount(value: NestedAccount) {
    is<string | undefined>(value.Code);
    is<string | undefined>(value.Name);
    is<string>(value.AccountID);
    is<Open<AccountType> | undefined>(value.Type);
    is<string | undefined>(value.BankAccountNumber);
    is<Open<AccountStatus> | undefined>(value.Status);
    is<string | undefined>(value.Description);
    is<Open<AccountBankAccountType> | undefined>(value.BankAccountType);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<string | undefined>(value.TaxType);
    is<boolean | undefined>(value.EnablePaymentsToAccount);
    is<boolean | undefined>(value.ShowInExpenseClaims);
    is<Open<AccountClass> | undefined>(value.Class);
    is<Open<AccountSystemAccount> | null | undefined>(value.SystemAccount);
    is<string | undefined>(value.ReportingCode);
    is<string | undefined>(value.ReportingCodeName);
    is<boolean | undefined>(value.HasAttachments);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.AddToWatchlist);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  NestedContact(value: NestedContact) {
    is<string>(value.ContactID);
    is<string | undefined>(value.MergedToContactID);
    is<string | undefined>(value.ContactNumber);
    is<string | undefined>(value.AccountNumber);
    is<Open<ContactStatus> | undefined>(value.ContactStatus);
    is<string>(value.Name);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.CompanyNumber);
    is<string | undefined>(value.EmailAddress);
    is<ContactPerson[] | undefined>(value.ContactPersons);
    is<string | undefined>(value.BankAccountDetails);
    is<string | undefined>(value.TaxNumber);
    is<Open<ContactTaxNumberType> | undefined>(value.TaxNumberType);
    is<string | undefined>(value.AccountsReceivableTaxType);
    is<string | undefined>(value.AccountsPayableTaxType);
    is<(Address | null)[] | undefined>(value.Addresses);
    is<(Phone | null)[] | undefined>(value.Phones);
    is<boolean | undefined>(value.IsSupplier);
    is<boolean | undefined>(value.IsCustomer);
    is<Open<ContactSalesDefaultLineAmountType> | undefined>(value.SalesDefaultLineAmountType);
    is<Open<ContactPurchasesDefaultLineAmountType> | undefined>(value.PurchasesDefaultLineAmountType);
    is<Open<CurrencyCode> | undefined>(value.DefaultCurrency);
    is<string | undefined>(value.XeroNetworkKey);
    is<string | undefined>(value.SalesDefaultAccountCode);
    is<string | undefined>(value.PurchasesDefaultAccountCode);
    is<SalesTrackingCategory[] | undefined>(value.SalesTrackingCategories);
    is<SalesTrackingCategory[] | undefined>(value.PurchasesTrackingCategories);
    is<string | undefined>(value.TrackingCategoryName);
    is<string | undefined>(value.TrackingCategoryOption);
    is<PaymentTerm | undefined>(value.PaymentTerms);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<ContactGroup[] | undefined>(value.ContactGroups);
    is<string | undefined>(value.Website);
    is<BrandingTheme | undefined>(value.BrandingTheme);
    is<BatchPaymentDetails | undefined>(value.BatchPayments);
    is<number | undefined>(value.Discount);
    is<Balances | undefined>(value.Balances);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.HasAttachments);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<boolean | undefined>(value.HasValidationErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.Warnings);
  },
  NestedCreditNote(value: NestedCreditNote) {
    is<Open<CreditNoteType> | undefined>(value.Type);
    is<NestedContact | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<Open<CreditNoteStatus> | undefined>(value.Status);
    is<Open<LineAmountTypes> | undefined>(value.LineAmountTypes);
    is<LineItem[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<number | undefined>(value.CISDeduction);
    is<number | undefined>(value.CISRate);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<IsoDate | undefined>(value.FullyPaidOnDate);
    is<string>(value.CreditNoteID);
    is<string | undefined>(value.CreditNoteNumber);
    is<string | undefined>(value.Reference);
    is<boolean | undefined>(value.SentToContact);
    is<number | undefined>(value.CurrencyRate);
    is<number | undefined>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<number | undefined>(value.AppliedAmount);
    is<NestedPayment[] | undefined>(value.Payments);
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.StatusAttributeString);
    is<boolean | undefined>(value.HasAttachments);
    is<boolean | undefined>(value.HasErrors);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<InvoiceAddress[] | undefined>(value.InvoiceAddresses);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
    is<Attachment[] | undefined>(value.Attachments);
  },
  NestedInvoice(value: NestedInvoice) {
    is<Open<InvoiceType> | undefined>(value.Type);
    is<NestedContact | undefined>(value.Contact);
    is<LineItem[] | undefined>(value.LineItems);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.DueDate);
    is<Open<LineAmountTypes> | undefined>(value.LineAmountTypes);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<string | undefined>(value.Url);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<Open<InvoiceStatus> | undefined>(value.Status);
    is<boolean | undefined>(value.SentToContact);
    is<IsoDate | undefined>(value.ExpectedPaymentDate);
    is<IsoDate | undefined>(value.PlannedPaymentDate);
    is<number | undefined>(value.CISDeduction);
    is<number | undefined>(value.CISRate);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<number | undefined>(value.TotalDiscount);
    is<string>(value.InvoiceID);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<boolean | undefined>(value.HasAttachments);
    is<boolean | undefined>(value.IsDiscounted);
    is<NestedPayment[] | undefined>(value.Payments);
    is<NestedPrepayment[] | undefined>(value.Prepayments);
    is<NestedOverpayment[] | undefined>(value.Overpayments);
    is<number | undefined>(value.AmountDue);
    is<number | undefined>(value.AmountPaid);
    is<IsoDate | undefined>(value.FullyPaidOnDate);
    is<number | undefined>(value.AmountCredited);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<NestedCreditNote[] | undefined>(value.CreditNotes);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.HasErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<InvoiceAddress[] | undefined>(value.InvoiceAddresses);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.DueDateString);
    is<Record<string, unknown>[] | undefined>(value.InvoicePaymentServices);
    is<number | undefined>(value.RoundingAmount);
    is<number | undefined>(value.EnteredTotal);
  },
  NestedOverpayment(value: NestedOverpayment) {
    is<Open<OverpaymentType> | undefined>(value.Type);
    is<NestedContact | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<Open<OverpaymentStatus> | undefined>(value.Status);
    is<Open<LineAmountTypes> | undefined>(value.LineAmountTypes);
    is<LineItem[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<string>(value.OverpaymentID);
    is<number | undefined>(value.CurrencyRate);
    is<number | undefined>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<number | undefined>(value.AppliedAmount);
    is<NestedPayment[] | undefined>(value.Payments);
    is<boolean | undefined>(value.HasAttachments);
    is<string | undefined>(value.Reference);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
  },
  NestedPayment(value: NestedPayment) {
    is<NestedInvoice | undefined>(value.Invoice);
    is<NestedCreditNote | undefined>(value.CreditNote);
    is<NestedPrepayment | undefined>(value.Prepayment);
    is<NestedOverpayment | undefined>(value.Overpayment);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.CreditNoteNumber);
    is<BatchPaymentSummary | undefined>(value.BatchPayment);
    is<NestedAccount | undefined>(value.Account);
    is<string | undefined>(value.Code);
    is<IsoDate | undefined>(value.Date);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.Amount);
    is<number | undefined>(value.BankAmount);
    is<string | undefined>(value.Reference);
    is<boolean | undefined>(value.IsReconciled);
    is<Open<PaymentStatus> | undefined>(value.Status);
    is<Open<PaymentType> | undefined>(value.PaymentType);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<string>(value.PaymentID);
    is<string | undefined>(value.BatchPaymentID);
    is<string | undefined>(value.BankAccountNumber);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Details);
    is<boolean | undefined>(value.HasAccount);
    is<boolean | undefined>(value.HasValidationErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
  },
  NestedPrepayment(value: NestedPrepayment) {
    is<Open<PrepaymentType> | undefined>(value.Type);
    is<NestedContact | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<Open<PrepaymentStatus> | undefined>(value.Status);
    is<Open<LineAmountTypes> | undefined>(value.LineAmountTypes);
    is<LineItem[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.InvoiceNumber);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode> | undefined>(value.CurrencyCode);
    is<string>(value.PrepaymentID);
    is<string | undefined>(value.BrandingThemeID);
    is<number | undefined>(value.CurrencyRate);
    is<number | undefined>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<NestedPayment[] | undefined>(value.Payments);
    is<number | undefined>(value.AppliedAmount);
    is<boolean | undefined>(value.HasAttachments);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
  },
  OnlineInvoice(value: OnlineInvoice) {
    is<string>(value.OnlineInvoiceUrl);
  },
  Organisation(value: Organisation) {
    is<string>(value.OrganisationID);
    is<string | undefined>(value.APIKey);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.LegalName);
    is<boolean | undefined>(value.PaysTax);
    is<Open<OrganisationVersion> | undefined>(value.Version);
    is<Open<OrganisationType> | undefined>(value.OrganisationType);
    is<Open<CurrencyCode> | undefined>(value.BaseCurrency);
    is<Open<CountryCode> | undefined>(value.CountryCode);
    is<boolean | undefined>(value.IsDemoCompany);
    is<string | undefined>(value.OrganisationStatus);
    is<string | undefined>(value.RegistrationNumber);
    is<string | undefined>(value.EmployerIdentificationNumber);
    is<string | undefined>(value.TaxNumber);
    is<number | undefined>(value.FinancialYearEndDay);
    is<number | undefined>(value.FinancialYearEndMonth);
    is<Open<OrganisationSalesTaxBasis> | undefined>(value.SalesTaxBasis);
    is<Open<OrganisationSalesTaxPeriod> | undefined>(value.SalesTaxPeriod);
    is<string | undefined>(value.DefaultSalesTax);
    is<string | undefined>(value.DefaultPurchasesTax);
    is<IsoDate | undefined>(value.PeriodLockDate);
    is<IsoDate | undefined>(value.EndOfYearLockDate);
    is<IsoDateTime | undefined>(value.CreatedDateUTC);
    is<Open<TimeZone> | undefined>(value.Timezone);
    is<Open<OrganisationEntityType> | undefined>(value.OrganisationEntityType);
    is<string | undefined>(value.ShortCode);
    is<Open<OrganisationClass> | undefined>(value.Class);
    is<Open<OrganisationEdition> | undefined>(value.Edition);
    is<string | undefined>(value.LineOfBusiness);
    is<AddressForOrganisation[] | undefined>(value.Addresses);
    is<Phone[] | undefined>(value.Phones);
    is<ExternalLink[] | undefined>(value.ExternalLinks);
    is<PaymentTerm | undefined>(value.PaymentTerms);
  },
  OrganisationClass: (): OrganisationClass => some<'DEMO' | 'TRIAL' | 'STARTER' | 'STANDARD' | 'PREMIUM' | 'PREMIUM_20' | 'PREMIUM_50' | 'PREMIUM_100' | 'LEDGER' | 'GST_CASHBOOK' | 'NON_GST_CASHBOOK' | 'ULTIMATE' | 'LITE' | 'ULTIMATE_10' | 'ULTIMATE_20' | 'ULTIMATE_50' | 'ULTIMATE_100' | 'IGNITE' | 'GROW' | 'COMPREHENSIVE' | 'SIMPLE' | 'BASICLITE' | 'ULTRA'>(),
  OrganisationEdition: (): OrganisationEdition => some<'BUSINESS' | 'PARTNER'>(),
  OrganisationEntityType: (): OrganisationEntityType => some<'ACCOUNTING_PRACTICE' | 'COMPANY' | 'CHARITY' | 'CLUB_OR_SOCIETY' | 'INDIVIDUAL' | 'LOOK_THROUGH_COMPANY' | 'NOT_FOR_PROFIT' | 'PARTNERSHIP' | 'S_CORPORATION' | 'SELF_MANAGED_SUPERANNUATION_FUND' | 'SOLE_TRADER' | 'SUPERANNUATION_FUND' | 'TRUST' | 'PERSONAL' | 'SINGLEMEMBERLLC' | 'CCORPORATIONLLC' | 'PARTNERSHIPLLC' | 'SCORPORATIONLLC' | 'LLC' | 'NOTLLC' | 'UNSPECIFIED'>(),
  OrganisationSalesTaxBasis: (): OrganisationSalesTaxBasis => some<'PAYMENTS' | 'INVOICE' | 'NONE' | 'CASH' | 'ACCRUAL' | 'FLATRATECASH' | 'FLATRATEACCRUAL' | 'ACCRUALS'>(),
  OrganisationSalesTaxPeriod: (): OrganisationSalesTaxPeriod => some<'MONTHLY' | 'QUARTERLY1' | 'QUARTERLY2' | 'QUARTERLY3' | 'ANNUALLY' | 'ONEMONTHS' | 'TWOMONTHS' | 'SIXMONTHS' | '1MONTHLY' | '2MONTHLY' | '3MONTHLY' | '6MONTHLY' | 'QUARTERLY' | 'YEARLY' | 'NONE'>(),
  OrganisationType: (): OrganisationType => some<'ACCOUNTING_PRACTICE' | 'COMPANY' | 'CHARITY' | 'CLUB_OR_SOCIETY' | 'INDIVIDUAL' | 'LOOK_THROUGH_COMPANY' | 'NOT_FOR_PROFIT' | 'PARTNERSHIP' | 'S_CORPORATION' | 'SELF_MANAGED_SUPERANNUATION_FUND' | 'SOLE_TRADER' | 'SUPERANNUATION_FUND' | 'TRUST' | 'PERSONAL' | 'SINGLEMEMBERLLC' | 'CCORPORATIONLLC' | 'PARTNERSHIPLLC' | 'SCORPORATIONLLC' | 'LLC' | 'NOTLLC' | 'UNSPECIFIED'>(),
  OrganisationVersion: (): OrganisationVersion => some<'AU' | 'NZ' | 'GLOBAL' | 'UK' | 'US' | 'AUONRAMP' | 'NZONRAMP' | 'GLOBALONRAMP' | 'UKONRAMP' | 'USONRAMP'>(),
  Overpayment(value: Overpayment) {
    is<Open<OverpaymentType>>(value.Type);
    is<NestedContact>(value.Contact);
    is<IsoDate>(value.Date);
    is<Open<OverpaymentStatus>>(value.Status);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<LineItem[]>(value.LineItems);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<string>(value.OverpaymentID);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<number | undefined>(value.AppliedAmount);
    is<NestedPayment[] | undefined>(value.Payments);
    is<boolean | undefined>(value.HasAttachments);
    is<string | undefined>(value.Reference);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
  },
  OverpaymentInput(value: OverpaymentInput) {
    is<OverpaymentType | undefined>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<OverpaymentStatus | undefined>(value.Status);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<string | undefined>(value.OverpaymentID);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.Reference);
  },
  Pagination(value: Pagination) {
    is<number>(value.page);
    is<number>(value.pageSize);
    is<number>(value.pageCount);
    is<number>(value.itemCount);
  },
  PaginationInput(value: PaginationInput) {
    is<number | undefined>(value.page);
    is<number | undefined>(value.pageSize);
    is<number | undefined>(value.pageCount);
    is<number | undefined>(value.itemCount);
  },
  Payment(value: Payment) {
    is<NestedInvoice | undefined>(value.Invoice);
    is<NestedCreditNote | undefined>(value.CreditNote);
    is<NestedPrepayment | undefined>(value.Prepayment);
    is<NestedOverpayment | undefined>(value.Overpayment);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.CreditNoteNumber);
    is<BatchPaymentSummary | undefined>(value.BatchPayment);
    is<NestedAccount | undefined>(value.Account);
    is<string | undefined>(value.Code);
    is<IsoDate>(value.Date);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.Amount);
    is<number | undefined>(value.BankAmount);
    is<string | undefined>(value.Reference);
    is<boolean>(value.IsReconciled);
    is<Open<PaymentStatus>>(value.Status);
    is<Open<PaymentType>>(value.PaymentType);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<string>(value.PaymentID);
    is<string | undefined>(value.BatchPaymentID);
    is<string | undefined>(value.BankAccountNumber);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Details);
    is<boolean | undefined>(value.HasAccount);
    is<boolean | undefined>(value.HasValidationErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
  },
  PaymentDelete(value: PaymentDelete) {
    is<string>(value.Status);
  },
  PaymentInput(value: PaymentInput) {
    is<InvoiceInput | undefined>(value.Invoice);
    is<CreditNoteInput | undefined>(value.CreditNote);
    is<PrepaymentInput | undefined>(value.Prepayment);
    is<OverpaymentInput | undefined>(value.Overpayment);
    is<string | undefined>(value.InvoiceNumber);
    is<string | undefined>(value.CreditNoteNumber);
    is<AccountInput | undefined>(value.Account);
    is<string | undefined>(value.Code);
    is<IsoDate | undefined>(value.Date);
    is<number | undefined>(value.CurrencyRate);
    is<number | undefined>(value.Amount);
    is<number | undefined>(value.BankAmount);
    is<string | undefined>(value.Reference);
    is<boolean | undefined>(value.IsReconciled);
    is<PaymentStatus | undefined>(value.Status);
    is<string | undefined>(value.PaymentID);
    is<string | undefined>(value.BatchPaymentID);
    is<string | undefined>(value.BankAccountNumber);
    is<string | undefined>(value.Particulars);
    is<string | undefined>(value.Details);
  },
  PaymentService(value: PaymentService) {
    is<string>(value.PaymentServiceID);
    is<string>(value.PaymentServiceName);
    is<string | undefined>(value.PaymentServiceUrl);
    is<string | undefined>(value.PayNowText);
    is<string>(value.PaymentServiceType);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  PaymentServiceInput(value: PaymentServiceInput) {
    is<string | undefined>(value.PaymentServiceID);
    is<string | undefined>(value.PaymentServiceName);
    is<string | undefined>(value.PaymentServiceUrl);
    is<string | undefined>(value.PayNowText);
    is<string | undefined>(value.PaymentServiceType);
  },
  PaymentTerm(value: PaymentTerm) {
    is<Bill | undefined>(value.Bills);
    is<Bill | undefined>(value.Sales);
  },
  PaymentTermInput(value: PaymentTermInput) {
    is<BillInput | undefined>(value.Bills);
    is<BillInput | undefined>(value.Sales);
  },
  Phone(value: Phone) {
    is<Open<PhoneType>>(value.PhoneType);
    is<string | undefined>(value.PhoneNumber);
    is<string | undefined>(value.PhoneAreaCode);
    is<string | undefined>(value.PhoneCountryCode);
  },
  PhoneInput(value: PhoneInput) {
    is<PhoneType | undefined>(value.PhoneType);
    is<string | undefined>(value.PhoneNumber);
    is<string | undefined>(value.PhoneAreaCode);
    is<string | undefined>(value.PhoneCountryCode);
  },
  Prepayment(value: Prepayment) {
    is<Open<PrepaymentType>>(value.Type);
    is<NestedContact>(value.Contact);
    is<IsoDate>(value.Date);
    is<Open<PrepaymentStatus>>(value.Status);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<LineItem[]>(value.LineItems);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.InvoiceNumber);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<string>(value.PrepaymentID);
    is<string | undefined>(value.BrandingThemeID);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.RemainingCredit);
    is<Allocation[] | undefined>(value.Allocations);
    is<NestedPayment[] | undefined>(value.Payments);
    is<number | undefined>(value.AppliedAmount);
    is<boolean | undefined>(value.HasAttachments);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.ID);
  },
  PrepaymentInput(value: PrepaymentInput) {
    is<PrepaymentType | undefined>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<IsoDate | undefined>(value.Date);
    is<PrepaymentStatus | undefined>(value.Status);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<string | undefined>(value.PrepaymentID);
    is<number | undefined>(value.CurrencyRate);
  },
  Purchase(value: Purchase) {
    is<number | undefined>(value.UnitPrice);
    is<string | undefined>(value.AccountCode);
    is<string | undefined>(value.COGSAccountCode);
    is<string | undefined>(value.TaxType);
  },
  PurchaseOrder(value: PurchaseOrder) {
    is<NestedContact>(value.Contact);
    is<LineItem[]>(value.LineItems);
    is<IsoDate>(value.Date);
    is<IsoDate | undefined>(value.DeliveryDate);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<string>(value.PurchaseOrderNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<Open<PurchaseOrderStatus>>(value.Status);
    is<boolean | undefined>(value.SentToContact);
    is<string | undefined>(value.DeliveryAddress);
    is<string | undefined>(value.AttentionTo);
    is<string | undefined>(value.Telephone);
    is<string | undefined>(value.DeliveryInstructions);
    is<IsoDate | undefined>(value.ExpectedArrivalDate);
    is<string>(value.PurchaseOrderID);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<number | undefined>(value.TotalDiscount);
    is<boolean | undefined>(value.HasAttachments);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.Type);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.DeliveryDateString);
    is<boolean | undefined>(value.IsDiscounted);
    is<boolean | undefined>(value.HasErrors);
  },
  PurchaseOrderInput(value: PurchaseOrderInput) {
    is<ContactInput | undefined>(value.Contact);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.DeliveryDate);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<string | undefined>(value.PurchaseOrderNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<PurchaseOrderStatus | undefined>(value.Status);
    is<boolean | undefined>(value.SentToContact);
    is<string | undefined>(value.DeliveryAddress);
    is<string | undefined>(value.AttentionTo);
    is<string | undefined>(value.Telephone);
    is<string | undefined>(value.DeliveryInstructions);
    is<IsoDate | undefined>(value.ExpectedArrivalDate);
    is<string | undefined>(value.PurchaseOrderID);
    is<number | undefined>(value.CurrencyRate);
  },
  Quote(value: Quote) {
    is<string>(value.QuoteID);
    is<string>(value.QuoteNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.Terms);
    is<NestedContact>(value.Contact);
    is<LineItem[]>(value.LineItems);
    is<IsoDate>(value.Date);
    is<string | undefined>(value.DateString);
    is<IsoDate | undefined>(value.ExpiryDate);
    is<string | undefined>(value.ExpiryDateString);
    is<Open<QuoteStatus>>(value.Status);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<number | undefined>(value.TotalDiscount);
    is<string | undefined>(value.Title);
    is<string | undefined>(value.Summary);
    is<string | undefined>(value.BrandingThemeID);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<Open<QuoteLineAmountTypes>>(value.LineAmountTypes);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  QuoteInput(value: QuoteInput) {
    is<string | undefined>(value.QuoteID);
    is<string | undefined>(value.QuoteNumber);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.Terms);
    is<ContactInput | undefined>(value.Contact);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<IsoDate | undefined>(value.Date);
    is<IsoDate | undefined>(value.ExpiryDate);
    is<QuoteStatus | undefined>(value.Status);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.Title);
    is<string | undefined>(value.Summary);
    is<string | undefined>(value.BrandingThemeID);
    is<QuoteLineAmountTypes | undefined>(value.LineAmountTypes);
  },
  Receipt(value: Receipt) {
    is<IsoDate>(value.Date);
    is<NestedContact>(value.Contact);
    is<LineItem[]>(value.LineItems);
    is<User>(value.User);
    is<string | undefined>(value.Reference);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<string>(value.ReceiptID);
    is<Open<ReceiptStatus>>(value.Status);
    is<number | undefined>(value.ReceiptNumber);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.HasAttachments);
    is<string | undefined>(value.Url);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<Attachment[] | undefined>(value.Attachments);
    is<string | undefined>(value.ID);
  },
  ReceiptInput(value: ReceiptInput) {
    is<IsoDate | undefined>(value.Date);
    is<ContactInput | undefined>(value.Contact);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<UserInput | undefined>(value.User);
    is<string | undefined>(value.Reference);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<string | undefined>(value.ReceiptID);
    is<ReceiptStatus | undefined>(value.Status);
  },
  RepeatingInvoice(value: RepeatingInvoice) {
    is<Open<RepeatingInvoiceType>>(value.Type);
    is<NestedContact>(value.Contact);
    is<Schedule>(value.Schedule);
    is<LineItem[]>(value.LineItems);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<Open<RepeatingInvoiceStatus>>(value.Status);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<string>(value.RepeatingInvoiceID);
    is<string | undefined>(value.ID);
    is<boolean | undefined>(value.HasAttachments);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.ApprovedForSending);
    is<boolean | undefined>(value.SendCopy);
    is<boolean | undefined>(value.MarkAsSent);
    is<boolean | undefined>(value.IncludePDF);
  },
  RepeatingInvoiceInput(value: RepeatingInvoiceInput) {
    is<RepeatingInvoiceType | undefined>(value.Type);
    is<ContactInput | undefined>(value.Contact);
    is<ScheduleInput | undefined>(value.Schedule);
    is<readonly LineItemInput[] | undefined>(value.LineItems);
    is<LineAmountTypes | undefined>(value.LineAmountTypes);
    is<string | undefined>(value.Reference);
    is<string | undefined>(value.BrandingThemeID);
    is<CurrencyCode | undefined>(value.CurrencyCode);
    is<RepeatingInvoiceStatus | undefined>(value.Status);
    is<number | undefined>(value.SubTotal);
    is<number | undefined>(value.TotalTax);
    is<number | undefined>(value.Total);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<string | undefined>(value.ID);
    is<boolean | undefined>(value.ApprovedForSending);
    is<boolean | undefined>(value.SendCopy);
    is<boolean | undefined>(value.MarkAsSent);
    is<boolean | undefined>(value.IncludePDF);
  },
  Report(value: Report) {
    is<string | undefined>(value.ReportName);
    is<Open<ReportType> | undefined>(value.ReportType);
    is<string | undefined>(value.ReportTitle);
    is<string | undefined>(value.ReportDate);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<TenNinetyNineContact[] | undefined>(value.Contacts);
    is<ReportFields[] | undefined>(value.Fields);
  },
  ReportAttribute(value: ReportAttribute) {
    is<string>(value.Id);
    is<string>(value.Value);
  },
  ReportCell(value: ReportCell) {
    is<string>(value.Value);
    is<ReportAttribute[] | undefined>(value.Attributes);
  },
  ReportFields(value: ReportFields) {
    is<string | undefined>(value.FieldID);
    is<string | undefined>(value.Description);
    is<string | undefined>(value.Value);
  },
  ReportRow(value: ReportRow) {
    is<Open<RowType>>(value.RowType);
    is<string | undefined>(value.Title);
    is<ReportCell[] | undefined>(value.Cells);
    is<ReportRow[] | undefined>(value.Rows);
  },
  ReportRows(value: ReportRows) {
    is<Open<RowType>>(value.RowType);
    is<string | undefined>(value.Title);
    is<ReportCell[] | undefined>(value.Cells);
    is<ReportRow[] | undefined>(value.Rows);
  },
  ReportType: (): ReportType => some<'AgedPayablesByContact'>(),
  ReportWithRow(value: ReportWithRow) {
    is<string | undefined>(value.ReportID);
    is<string>(value.ReportName);
    is<string | undefined>(value.ReportTitle);
    is<string>(value.ReportType);
    is<string[]>(value.ReportTitles);
    is<string>(value.ReportDate);
    is<ReportRows[]>(value.Rows);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<ReportFields[] | undefined>(value.Fields);
  },
  RequestEmpty(value: RequestEmpty) {
    is<string | undefined>(value.Status);
  },
  RowType: (): RowType => some<'Header' | 'Section' | 'Row' | 'SummaryRow'>(),
  SalesTrackingCategory(value: SalesTrackingCategory) {
    is<string | undefined>(value.TrackingCategoryName);
    is<string | undefined>(value.TrackingOptionName);
  },
  Schedule(value: Schedule) {
    is<number | undefined>(value.Period);
    is<Open<ScheduleUnit> | undefined>(value.Unit);
    is<number | undefined>(value.DueDate);
    is<Open<ScheduleDueDateType> | undefined>(value.DueDateType);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.NextScheduledDate);
    is<IsoDate | undefined>(value.EndDate);
  },
  ScheduleInput(value: ScheduleInput) {
    is<number | undefined>(value.Period);
    is<ScheduleUnitInput | undefined>(value.Unit);
    is<number | undefined>(value.DueDate);
    is<ScheduleDueDateType | undefined>(value.DueDateType);
    is<IsoDate | undefined>(value.StartDate);
    is<IsoDate | undefined>(value.NextScheduledDate);
    is<IsoDate | undefined>(value.EndDate);
  },
  TaxBreakdownComponent(value: TaxBreakdownComponent) {
    is<string | undefined>(value.TaxComponentId);
    is<Open<TaxBreakdownComponentType> | undefined>(value.Type);
    is<string | undefined>(value.Name);
    is<number | undefined>(value.TaxPercentage);
    is<number | undefined>(value.TaxAmount);
    is<number | undefined>(value.TaxableAmount);
    is<number | undefined>(value.NonTaxableAmount);
    is<number | undefined>(value.ExemptAmount);
    is<string | undefined>(value.StateAssignedNo);
    is<string | undefined>(value.JurisdictionRegion);
  },
  TaxBreakdownComponentInput(value: TaxBreakdownComponentInput) {
    is<string | undefined>(value.TaxComponentId);
    is<TaxBreakdownComponentType | undefined>(value.Type);
    is<string | undefined>(value.Name);
    is<number | undefined>(value.TaxPercentage);
    is<number | undefined>(value.TaxAmount);
    is<number | undefined>(value.TaxableAmount);
    is<number | undefined>(value.NonTaxableAmount);
    is<number | undefined>(value.ExemptAmount);
    is<string | undefined>(value.StateAssignedNo);
    is<string | undefined>(value.JurisdictionRegion);
  },
  TaxComponent(value: TaxComponent) {
    is<string>(value.Name);
    is<number>(value.Rate);
    is<boolean | undefined>(value.IsCompound);
    is<boolean | undefined>(value.IsNonRecoverable);
  },
  TaxRate(value: TaxRate) {
    is<string>(value.Name);
    is<string>(value.TaxType);
    is<TaxComponent[] | undefined>(value.TaxComponents);
    is<Open<TaxRateStatus>>(value.Status);
    is<Open<TaxRateReportTaxType> | undefined>(value.ReportTaxType);
    is<boolean | undefined>(value.CanApplyToAssets);
    is<boolean | undefined>(value.CanApplyToEquity);
    is<boolean | undefined>(value.CanApplyToExpenses);
    is<boolean | undefined>(value.CanApplyToLiabilities);
    is<boolean | undefined>(value.CanApplyToRevenue);
    is<number>(value.DisplayTaxRate);
    is<number>(value.EffectiveRate);
  },
  TaxType: (): TaxType => some<'OUTPUT' | 'INPUT' | 'CAPEXINPUT' | 'EXEMPTEXPORT' | 'EXEMPTEXPENSES' | 'EXEMPTCAPITAL' | 'EXEMPTOUTPUT' | 'INPUTTAXED' | 'BASEXCLUDED' | 'GSTONCAPIMPORTS' | 'GSTONIMPORTS' | 'NONE' | 'INPUT2' | 'ZERORATED' | 'OUTPUT2' | 'CAPEXINPUT2' | 'CAPEXOUTPUT' | 'CAPEXOUTPUT2' | 'CAPEXSRINPUT' | 'CAPEXSROUTPUT' | 'ECACQUISITIONS' | 'ECZRINPUT' | 'ECZROUTPUT' | 'ECZROUTPUTSERVICES' | 'EXEMPTINPUT' | 'REVERSECHARGES' | 'RRINPUT' | 'RROUTPUT' | 'SRINPUT' | 'SROUTPUT' | 'ZERORATEDINPUT' | 'ZERORATEDOUTPUT' | 'BLINPUT' | 'DSOUTPUT' | 'EPINPUT' | 'ES33OUTPUT' | 'ESN33OUTPUT' | 'IGDSINPUT2' | 'IMINPUT2' | 'MEINPUT' | 'NRINPUT' | 'OPINPUT' | 'OSOUTPUT' | 'TXESSINPUT' | 'TXN33INPUT' | 'TXPETINPUT' | 'TXREINPUT' | 'INPUT3' | 'INPUT4' | 'OUTPUT3' | 'OUTPUT4' | 'SROUTPUT2' | 'TXCA' | 'SRCAS' | 'BLINPUT2' | 'DRCHARGESUPPLY20' | 'DRCHARGE20' | 'DRCHARGESUPPLY5' | 'DRCHARGE5' | 'BADDEBTRELIEF' | 'IGDSINPUT3' | 'SROVR' | 'TOURISTREFUND' | 'TXRCN33' | 'TXRCRE' | 'TXRCESS' | 'TXRCTS' | 'OUTPUTY23' | 'DSOUTPUTY23' | 'INPUTY23' | 'IMINPUT2Y23' | 'IGDSINPUT2Y23' | 'TXPETINPUTY23' | 'TXESSINPUTY23' | 'TXN33INPUTY23' | 'TXREINPUTY23' | 'TXCAY23' | 'BADDEBTRELIEFY23' | 'IGDSINPUT3Y23' | 'SROVRRSY23' | 'SROVRLVGY23' | 'SRLVGY23' | 'TXRCN33Y23' | 'TXRCREY23' | 'TXRCESSY23' | 'TXRCTSY23' | 'IM' | 'IMY23' | 'IMESS' | 'IMESSY23' | 'IMN33' | 'IMN33Y23' | 'IMRE' | 'IMREY23' | 'BADDEBTRECOVERY' | 'BADDEBTRECOVERYY23' | 'OUTPUTY24' | 'DSOUTPUTY24' | 'INPUTY24' | 'IGDSINPUT2Y24' | 'TXPETINPUTY24' | 'TXESSINPUTY24' | 'TXN33INPUTY24' | 'TXREINPUTY24' | 'TXCAY24' | 'BADDEBTRELIEFY24' | 'IGDSINPUT3Y24' | 'SROVRRSY24' | 'SROVRLVGY24' | 'SRLVGY24' | 'TXRCTSY24' | 'TXRCESSY24' | 'TXRCN33Y24' | 'TXRCREY24' | 'IMY24' | 'IMESSY24' | 'IMN33Y24' | 'IMREY24' | 'BADDEBTRECOVERYY24' | 'OSOUTPUT2' | 'BLINPUT3' | 'BLINPUT3Y23' | 'BLINPUT3Y24'>(),
  TenNinetyNineContact(value: TenNinetyNineContact) {
    is<number | undefined>(value.Box1);
    is<number | undefined>(value.Box2);
    is<number | undefined>(value.Box3);
    is<number | undefined>(value.Box4);
    is<number | undefined>(value.Box5);
    is<number | undefined>(value.Box6);
    is<number | undefined>(value.Box7);
    is<number | undefined>(value.Box8);
    is<number | undefined>(value.Box9);
    is<number | undefined>(value.Box10);
    is<number | undefined>(value.Box11);
    is<number | undefined>(value.Box13);
    is<number | undefined>(value.Box14);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.FederalTaxIDType);
    is<string | undefined>(value.City);
    is<string | undefined>(value.Zip);
    is<string | undefined>(value.State);
    is<string | undefined>(value.Email);
    is<string | undefined>(value.StreetAddress);
    is<string | undefined>(value.TaxID);
    is<string | undefined>(value.ContactId);
    is<string | undefined>(value.LegalName);
    is<string | undefined>(value.BusinessName);
    is<Open<TenNinetyNineContactFederalTaxClassification> | undefined>(value.FederalTaxClassification);
  },
  TenNinetyNineContactFederalTaxClassification: (): TenNinetyNineContactFederalTaxClassification => some<'SOLE_PROPRIETOR' | 'PARTNERSHIP' | 'TRUST_OR_ESTATE' | 'NONPROFIT' | 'C_CORP' | 'S_CORP' | 'OTHER'>(),
  TimeZone: (): TimeZone => some<'AFGHANISTANSTANDARDTIME' | 'ALASKANSTANDARDTIME' | 'ALEUTIANSTANDARDTIME' | 'ALTAISTANDARDTIME' | 'ARABIANSTANDARDTIME' | 'ARABICSTANDARDTIME' | 'ARABSTANDARDTIME' | 'ARGENTINASTANDARDTIME' | 'ASTRAKHANSTANDARDTIME' | 'ATLANTICSTANDARDTIME' | 'AUSCENTRALSTANDARDTIME' | 'AUSCENTRALWSTANDARDTIME' | 'AUSEASTERNSTANDARDTIME' | 'AZERBAIJANSTANDARDTIME' | 'AZORESSTANDARDTIME' | 'BAHIASTANDARDTIME' | 'BANGLADESHSTANDARDTIME' | 'BELARUSSTANDARDTIME' | 'BOUGAINVILLESTANDARDTIME' | 'CANADACENTRALSTANDARDTIME' | 'CAPEVERDESTANDARDTIME' | 'CAUCASUSSTANDARDTIME' | 'CENAUSTRALIASTANDARDTIME' | 'CENTRALAMERICASTANDARDTIME' | 'CENTRALASIASTANDARDTIME' | 'CENTRALBRAZILIANSTANDARDTIME' | 'CENTRALEUROPEANSTANDARDTIME' | 'CENTRALEUROPESTANDARDTIME' | 'CENTRALPACIFICSTANDARDTIME' | 'CENTRALSTANDARDTIME' | 'CENTRALSTANDARDTIME(MEXICO)' | 'CHATHAMISLANDSSTANDARDTIME' | 'CHINASTANDARDTIME' | 'CUBASTANDARDTIME' | 'DATELINESTANDARDTIME' | 'EAFRICASTANDARDTIME' | 'EASTERISLANDSTANDARDTIME' | 'EASTERNSTANDARDTIME' | 'EASTERNSTANDARDTIME(MEXICO)' | 'EAUSTRALIASTANDARDTIME' | 'EEUROPESTANDARDTIME' | 'EGYPTSTANDARDTIME' | 'EKATERINBURGSTANDARDTIME' | 'ESOUTHAMERICASTANDARDTIME' | 'FIJISTANDARDTIME' | 'FLESTANDARDTIME' | 'GEORGIANSTANDARDTIME' | 'GMTSTANDARDTIME' | 'GREENLANDSTANDARDTIME' | 'GREENWICHSTANDARDTIME' | 'GTBSTANDARDTIME' | 'HAITISTANDARDTIME' | 'HAWAIIANSTANDARDTIME' | 'INDIASTANDARDTIME' | 'IRANSTANDARDTIME' | 'ISRAELSTANDARDTIME' | 'JORDANSTANDARDTIME' | 'KALININGRADSTANDARDTIME' | 'KAMCHATKASTANDARDTIME' | 'KOREASTANDARDTIME' | 'LIBYASTANDARDTIME' | 'LINEISLANDSSTANDARDTIME' | 'LORDHOWESTANDARDTIME' | 'MAGADANSTANDARDTIME' | 'MAGALLANESSTANDARDTIME' | 'MARQUESASSTANDARDTIME' | 'MAURITIUSSTANDARDTIME' | 'MIDATLANTICSTANDARDTIME' | 'MIDDLEEASTSTANDARDTIME' | 'MONTEVIDEOSTANDARDTIME' | 'MOROCCOSTANDARDTIME' | 'MOUNTAINSTANDARDTIME' | 'MOUNTAINSTANDARDTIME(MEXICO)' | 'MYANMARSTANDARDTIME' | 'NAMIBIASTANDARDTIME' | 'NCENTRALASIASTANDARDTIME' | 'NEPALSTANDARDTIME' | 'NEWFOUNDLANDSTANDARDTIME' | 'NEWZEALANDSTANDARDTIME' | 'NORFOLKSTANDARDTIME' | 'NORTHASIAEASTSTANDARDTIME' | 'NORTHASIASTANDARDTIME' | 'NORTHKOREASTANDARDTIME' | 'OMSKSTANDARDTIME' | 'PACIFICSASTANDARDTIME' | 'PACIFICSTANDARDTIME' | 'PACIFICSTANDARDTIME(MEXICO)' | 'PAKISTANSTANDARDTIME' | 'PARAGUAYSTANDARDTIME' | 'QYZYLORDASTANDARDTIME' | 'ROMANCESTANDARDTIME' | 'RUSSIANSTANDARDTIME' | 'RUSSIATIMEZONE10' | 'RUSSIATIMEZONE11' | 'RUSSIATIMEZONE3' | 'SAEASTERNSTANDARDTIME' | 'SAINTPIERRESTANDARDTIME' | 'SAKHALINSTANDARDTIME' | 'SAMOASTANDARDTIME' | 'SAOTOMESTANDARDTIME' | 'SAPACIFICSTANDARDTIME' | 'SARATOVSTANDARDTIME' | 'SAWESTERNSTANDARDTIME' | 'SEASIASTANDARDTIME' | 'SINGAPORESTANDARDTIME' | 'SOUTHAFRICASTANDARDTIME' | 'SOUTHSUDANSTANDARDTIME' | 'SRILANKASTANDARDTIME' | 'SUDANSTANDARDTIME' | 'SYRIASTANDARDTIME' | 'TAIPEISTANDARDTIME' | 'TASMANIASTANDARDTIME' | 'TOCANTINSSTANDARDTIME' | 'TOKYOSTANDARDTIME' | 'TOMSKSTANDARDTIME' | 'TONGASTANDARDTIME' | 'TRANSBAIKALSTANDARDTIME' | 'TURKEYSTANDARDTIME' | 'TURKSANDCAICOSSTANDARDTIME' | 'ULAANBAATARSTANDARDTIME' | 'USEASTERNSTANDARDTIME' | 'USMOUNTAINSTANDARDTIME' | 'UTC' | 'UTC+12' | 'UTC+13' | 'UTC02' | 'UTC08' | 'UTC09' | 'UTC11' | 'VENEZUELASTANDARDTIME' | 'VLADIVOSTOKSTANDARDTIME' | 'VOLGOGRADSTANDARDTIME' | 'WAUSTRALIASTANDARDTIME' | 'WCENTRALAFRICASTANDARDTIME' | 'WESTASIASTANDARDTIME' | 'WESTBANKSTANDARDTIME' | 'WESTPACIFICSTANDARDTIME' | 'WEUROPESTANDARDTIME' | 'WMONGOLIASTANDARDTIME' | 'YAKUTSKSTANDARDTIME' | 'YUKONSTANDARDTIME'>(),
  TrackingCategory(value: TrackingCategory) {
    is<string>(value.TrackingCategoryID);
    is<string | undefined>(value.TrackingOptionID);
    is<string>(value.Name);
    is<string | undefined>(value.Option);
    is<Open<TrackingCategoryStatus> | undefined>(value.Status);
    is<TrackingOption[] | undefined>(value.Options);
  },
  TrackingOption(value: TrackingOption) {
    is<string>(value.TrackingOptionID);
    is<string>(value.Name);
    is<Open<TrackingOptionStatus>>(value.Status);
    is<string | undefined>(value.TrackingCategoryID);
    is<boolean | undefined>(value.IsActive);
    is<boolean | undefined>(value.IsArchived);
    is<boolean | undefined>(value.IsDeleted);
    is<boolean | undefined>(value.HasValidationErrors);
  },
  TrackingReference(value: TrackingReference) {
    is<string>(value.TrackingCategoryID);
    is<string>(value.TrackingOptionID);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.Option);
  },
  TrackingReferenceInput(value: TrackingReferenceInput) {
    is<string>(value.TrackingCategoryID);
    is<string>(value.TrackingOptionID);
  },
  User(value: User) {
    is<string>(value.UserID);
    is<string | undefined>(value.EmailAddress);
    is<string>(value.FirstName);
    is<string>(value.LastName);
    is<IsoDateTime | undefined>(value.UpdatedDateUTC);
    is<boolean | undefined>(value.IsSubscriber);
    is<Open<UserOrganisationRole> | undefined>(value.OrganisationRole);
    is<ValidationError[] | undefined>(value.Warnings);
    is<ValidationError[] | undefined>(value.ValidationErrors);
  },
  UserInput(value: UserInput) {
    is<string | undefined>(value.UserID);
    is<string | undefined>(value.EmailAddress);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<boolean | undefined>(value.IsSubscriber);
    is<UserOrganisationRole | undefined>(value.OrganisationRole);
  },
  ValidationError(value: ValidationError) {
    is<string>(value.Message);
  },
  InvoiceSummary(value: InvoiceSummary) {
    is<NotInSummary | undefined>(value.LineItems);
    is<NotInSummary | undefined>(value.Payments);
    is<NotInSummary | undefined>(value.HasAttachments);
    is<NotInSummary | undefined>(value.CISDeduction);
    is<Open<InvoiceType>>(value.Type);
    is<Open<InvoiceStatus>>(value.Status);
    is<Open<CurrencyCode>>(value.CurrencyCode);
    is<IsoDateTime>(value.UpdatedDateUTC);
    is<IsoDate>(value.Date);
    is<string | undefined>(value.Reference);
    is<number | undefined>(value.CurrencyRate);
    is<string | undefined>(value.Url);
    is<Open<LineAmountTypes>>(value.LineAmountTypes);
    is<number>(value.SubTotal);
    is<number>(value.TotalTax);
    is<number>(value.Total);
    is<IsoDate | undefined>(value.DueDate);
    is<number | undefined>(value.CISRate);
    is<IsoDate | undefined>(value.FullyPaidOnDate);
    is<boolean | undefined>(value.SentToContact);
    is<string | undefined>(value.BrandingThemeID);
    is<number>(value.AmountDue);
    is<number>(value.AmountPaid);
    is<string | undefined>(value.InvoiceNumber);
    is<IsoDate | undefined>(value.ExpectedPaymentDate);
    is<IsoDate | undefined>(value.PlannedPaymentDate);
    is<number | undefined>(value.TotalDiscount);
    is<string>(value.InvoiceID);
    is<string | undefined>(value.RepeatingInvoiceID);
    is<boolean | undefined>(value.IsDiscounted);
    is<number | undefined>(value.AmountCredited);
    is<number | undefined>(value.RoundingAmount);
    is<number | undefined>(value.EnteredTotal);
    is<NestedContact>(value.Contact);
    is<NestedPrepayment[] | undefined>(value.Prepayments);
    is<NestedOverpayment[] | undefined>(value.Overpayments);
    is<string | undefined>(value.UpdatedDateUTCString);
    is<NestedCreditNote[] | undefined>(value.CreditNotes);
    is<Attachment[] | undefined>(value.Attachments);
    is<boolean | undefined>(value.HasErrors);
    is<string | undefined>(value.StatusAttributeString);
    is<ValidationError[] | undefined>(value.ValidationErrors);
    is<ValidationError[] | undefined>(value.Warnings);
    is<InvoiceAddress[] | undefined>(value.InvoiceAddresses);
    is<string | undefined>(value.DateString);
    is<string | undefined>(value.DueDateString);
    is<Record<string, unknown>[] | undefined>(value.InvoicePaymentServices);
  },
};
