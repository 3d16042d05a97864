/** What PyXero 0.9 offers, by the heading of the guide under which it has its row. */
export const pyxeroNames: Readonly<Record<string, string>> = {
  Credentials: `OAuth2Credentials client_id client_secret callback_uri auth_state auth_secret token
    scope tenant_id user_agent relax_token_scope generate_url verify state expires_at expired
    refresh get_tenants set_default_tenant OAuth2PKCECredentials port verifier request_handler logon
    PKCEAuthReceiver send_access_ok send_error_page PrivateCredentials PublicCredentials
    PartnerCredentials XeroScopes`,
  Clients: 'Xero unit_price_4dps payrollAPI projectsAPI filesAPI',
  Accounting: `attachments accounts banktransactions banktransfers brandingthemes batchpayments
    contactgroups contacts creditnotes currencies employees expenseclaims invoices items journals
    manualjournals organisations overpayments paymentservices payments prepayments purchaseorders
    receipts repeatinginvoices reports taxrates trackingcategories users quotes`,
  Methods: `all get headers params filter put save summarize_errors idempotency_key
    generate_idempotency_key delete get_history put_history get_attachments get_attachment
    get_attachment_data put_attachment put_attachment_data email online_invoice actions
    put_allocation delete_allocation timeout response`,
  'Payroll, projects, files': `payrollAPI.employees payrollAPI.superfunds payrollAPI.timesheets
    payrollAPI.payitems payrollAPI.payruns payrollAPI.payrollcalendars payrollAPI.payslip
    payrollAPI.leaveapplications projectsAPI.projects projectsAPI.projectsusers projectsAPI.tasks
    projectsAPI.time get_tasks get_time set_status filesAPI.associations filesAPI.files
    filesAPI.folders filesAPI.inbox create save delete get_files upload_file get_content
    get_associations get_association make_association delete_association`,
  Exceptions: `XeroException XeroBadRequest errors problem XeroUnauthorized XeroForbidden XeroNotFound
    XeroUnsupportedMediaType XeroRateLimitExceeded XeroInternalError XeroNotImplemented
    XeroNotAvailable XeroExceptionUnknown XeroNotVerified XeroAccessDenied XeroTenantIdNotSet`,
};

/** What its `filter` takes, for the table in the guide to queries. */
export const pyxeroFilters = `since __startswith __endswith __contains __tolower __toupper __gt __gte __lt
  __lte __ne __isnull Contact_ContactID raw order offset page pageSize IDs InvoiceNumbers ContactIDs
  Statuses createdByMyApp summaryOnly DateFrom DateTo Status ContactID ExpiryDateFrom ExpiryDateTo
  QuoteNumber paymentsOnly includeArchived searchTerm`;

/** The statuses of Xero's answers that have an exception of their own there, and our class for each. */
export const pyxeroStatuses = {
  400: 'XeroValidationError',
  401: 'XeroUnauthorizedError',
  403: 'XeroForbiddenError',
  404: 'XeroNotFoundError',
  415: 'XeroApiError',
  429: 'XeroRateLimitError',
  500: 'XeroServerError',
  501: 'XeroServerError',
  503: 'XeroServerError',
  418: 'XeroApiError',
} as const;
