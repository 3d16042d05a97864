import type { ComparedFamily } from './read-xero-node.ts';

/**
 * Classes of xero-node that only wrap what an operation takes or answers with (`Invoices` around an
 * array of `Invoice`), by family. Our methods take and give the wrapped thing itself.
 */
const names: Partial<Record<ComparedFamily, string>> = {
  accounting: `Accounts Actions Allocations Attachments BankTransactions BankTransfers
    BankTransfersDelete BatchPayments BrandingThemes Budgets CISOrgSettings CISSettings
    ContactGroups Contacts CreditNotes Currencies ExpenseClaims HistoryRecords ImportSummaryObject
    InvoiceReminders Invoices Items Journals LinkedTransactions ManualJournals OnlineInvoices
    Organisations Overpayments PaymentServices Payments Prepayments PurchaseOrders Quotes Receipts
    RepeatingInvoices ReportWithRows Reports TaxRates TrackingCategories TrackingOptions Users`,
  'app-store': `UsageRecordsList`,
  assets: `Assets`,
  bankfeeds: `FeedConnections Statements`,
  files: `Files`,
  'payroll-au': `Employees LeaveApplications PayItems PayRuns PayrollCalendars PayslipObject
    Payslips SettingsObject SuperFundProducts SuperFunds TimesheetObject Timesheets`,
  'payroll-au-v2': `TimesheetLineObject TimesheetObject Timesheets`,
  'payroll-nz': `DeductionObject Deductions EarningsRateObject EarningsRates
    EarningsTemplateObject EmployeeEarningsTemplates EmployeeLeaveBalances EmployeeLeaveObject
    EmployeeLeaveSetupObject EmployeeLeaveTypeObject EmployeeLeaveTypes EmployeeLeaves
    EmployeeObject EmployeeOpeningBalancesObject EmployeePayTemplates EmployeeTaxObject
    EmployeeWorkingPatternWithWorkingWeeksObject EmployeeWorkingPatternsObject Employees
    EmploymentObject LeavePeriods LeaveTypeObject LeaveTypes PayRunCalendarObject PayRunCalendars
    PayRunObject PayRuns PaySlipObject PaySlips PaymentMethodObject ReimbursementObject
    Reimbursements SalaryAndWageObject SalaryAndWages Settings StatutoryDeductionObject
    StatutoryDeductions SuperannuationObject Superannuations TimesheetLineObject TimesheetObject
    Timesheets TrackingCategories`,
  'payroll-uk': `BenefitObject Benefits DeductionObject Deductions EarningsOrderObject
    EarningsOrders EarningsRateObject EarningsRates EarningsTemplateObject EmployeeLeaveBalances
    EmployeeLeaveObject EmployeeLeaveTypeObject EmployeeLeaveTypes EmployeeLeaves EmployeeObject
    EmployeeOpeningBalancesObject EmployeePayTemplateObject EmployeePayTemplates
    EmployeeStatutoryLeaveBalanceObject EmployeeStatutoryLeavesSummaries
    EmployeeStatutorySickLeaveObject EmployeeTaxObject Employees EmploymentObject LeavePeriods
    LeaveTypeObject LeaveTypes PayRunCalendarObject PayRunCalendars PayRunObject PayRuns
    PaymentMethodObject PayslipObject Payslips ReimbursementObject Reimbursements
    SalaryAndWageObject SalaryAndWages Settings TimesheetLineObject TimesheetObject Timesheets
    TrackingCategories`,
  projects: `ProjectUsers Projects Tasks TimeEntries`,
};

/** The wrappers of a family. */
export function wrappersOf(family: ComparedFamily): string[] {
  return names[family]?.split(/\s+/) ?? [];
}
