import type { JsonObject } from './json.ts';

/**
 * What the published YAML says wrongly, or does not say, about the wire. Each with its reason;
 * anything that is not here is taken from the YAML as it stands.
 */

/** The session sends it, whatever the case of its name (`Xero-Tenant-Id` in five of the families). */
export function isTenantHeader(name: string): boolean {
  return name.toLowerCase() === 'xero-tenant-id';
}

/** Not a header of HTTP: it stands for `Accept`, which the SDK always sends. */
export function isImaginaryHeader(name: string): boolean {
  return name === 'contentType';
}

/** The SDK makes one itself for every POST, PUT and PATCH, declared or not. */
export function isIdempotencyHeader(name: string): boolean {
  return name === 'Idempotency-Key';
}

/** Xero takes comma lists only; `explode: false` is missing on some, and one is typed as a string. */
export function isListParameter(schema: { type?: unknown; items?: unknown }): boolean {
  return schema.type === 'array' || schema.items !== undefined;
}

/** `format: byte` would mean base64, but uploads are the raw bytes of the file. */
export function isRawUpload(contentType: string): boolean {
  return contentType === 'application/octet-stream';
}

/**
 * What to accept. An attachment comes as its own type, and not as the one that is published for all;
 * JSON must always be asked for, since XML is what Xero prefers.
 */
export function acceptFor(contentType: string | undefined): string {
  if (contentType === 'application/octet-stream') return '*/*';
  return contentType ?? 'application/json';
}

/**
 * GETs that end in a fixed word, answer with a list, and mean one thing: there is only ever one
 * organisation, one online invoice of an invoice, one report of a name.
 */
export function answersWithTheOnlyOne(path: string): boolean {
  return /^\/Organisation$|\/OnlineInvoice$|\/CISSettings$|^\/Reports\/|^\/InvoiceReminders\/Settings$/.test(
    path,
  );
}

/**
 * Operations that do something with several things at once, or answer with several that are no
 * collection (1099 reports come as a pair): a list goes in as it is, and all of the list comes out.
 */
export function dealsWithAll(operationId: string): boolean {
  return [
    'createContactGroupContacts',
    'createEmployeeOpeningBalances',
    'createMultipleEmployeeEarningsTemplate',
    'deleteBankTransfers',
    'deleteFeedConnections',
    'getReportTenNinetyNine',
  ].includes(operationId);
}

/** Bodies that can say only one thing, so that the SDK says it: the e-mail and deletions by POST. */
export function constantBody(operationId: string): JsonObject | undefined {
  switch (operationId) {
    case 'emailInvoice':
      return {};
    case 'deletePayment':
    case 'deleteBankTransfer':
    case 'deleteBatchPaymentByUrlParam':
      return { Status: 'DELETED' };
    default:
      return undefined;
  }
}

/** GETs that end in the id of the *parent*: what they answer with is many. */
export function answersWithManyOfAParent(operationId: string): boolean {
  return operationId === 'getStatutoryLeaveSummary' || operationId === 'getAssociationsByObject';
}

/** Deletions that are published with a record and answered by the envelope alone, as Xero's own examples show. */
export function answersWithEnvelopeOnly(family: string, operationId: string): boolean {
  return (
    ['payroll-nz', 'payroll-uk', 'payroll-au-v2'].includes(family) &&
    /^delete(Timesheet|TimesheetLine|Employee\w+)$/.test(operationId)
  );
}

/** Taking an allocation back is answered by a record of its own, as Xero's own examples show. */
export function correctedAnswer(operationId: string): JsonObject | undefined {
  if (!/^delete(CreditNote|Overpayment|Prepayment)Allocations$/.test(operationId)) return undefined;
  return {
    type: 'object',
    properties: {
      AllocationId: { type: 'string', format: 'uuid' },
      Date: { type: 'string', 'x-is-msdate': true },
      Invoice: { type: 'array', items: { $ref: '#/components/schemas/Invoice' } },
      IsDeleted: { type: 'boolean' },
    },
  };
}

/** Fields published with a capital that neither requests nor answers have (leave set-up of Payroll NZ). */
export function correctedName(field: string): string {
  return /^(SickLeave(ToAccrue|MaximumToAccrue|Schedule|Anniversary)|AnnualLeaveAnniversary)/.test(
    field,
  )
    ? field.charAt(0).toLowerCase() + field.slice(1)
    : field;
}

/** Inside a payment or a bank transaction the batch is a smaller record, without its payments. */
export function isLeftOut(parent: string, field: string): boolean {
  return parent === 'BatchPayment' && field === 'Payments';
}

/**
 * Fields that hold something else than they are marked as: budget balances a month such as
 * `2025-05`; pay runs, payslips and files an instant.
 */
export function correctedMarks(field: string): JsonObject | undefined {
  switch (field) {
    case 'Period':
      return { type: 'string' };
    case 'lastEdited':
    case 'postedDateTime':
    case 'CreatedDateUtc':
    case 'UpdatedDateUtc':
      return { type: 'string', format: 'date-time' };
    default:
      return undefined;
  }
}
