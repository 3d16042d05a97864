import type { ComparedFamily } from './read-xero-node.ts';
import { wrappersOf } from './wrappers.ts';

/** What we leave out on purpose, as lines of `missing()` or a pattern for them, with the reason. */
export interface KnownDifference {
  readonly reason: string;
  readonly gaps: readonly string[] | RegExp;
}

/** Names of xero-node's models and enums that ours differ from, by family. */
export const modelNames: Partial<Record<ComparedFamily, Readonly<Record<string, string>>>> = {
  accounting: { ModelError: 'ErrorBody', QuoteStatusCodes: 'QuoteStatus' },
  assets: { ModelError: 'ErrorBody' },
  bankfeeds: { ModelError: 'BankFeedError' },
  projects: { ModelError: 'ErrorBody' },
  'payroll-au': {
    State: 'AustralianState',
    SettingsTrackingCategoriesEmployeeGroups: 'SettingsTrackingCategory',
    SettingsTrackingCategoriesTimesheetCategories: 'SettingsTrackingCategory',
  },
  // Each holds one field of NICategory, for some of its letters.
  'payroll-uk': { NICategoryOneOf: 'NICategory', NICategoryOneOf1: 'NICategory' },
};

const byFamily: Partial<Record<ComparedFamily, readonly KnownDifference[]>> = {
  accounting: [
    {
      reason: 'The body is always the same, so the method sends it by itself.',
      gaps: [
        'deleteBankTransfer(body)',
        'deleteBatchPaymentByUrlParam(body)',
        'deletePayment(body)',
        'emailInvoice(body)',
      ],
    },
    {
      reason: 'Not a header of HTTP; the file comes as it is stored.',
      gaps: /^get\w+Attachment(ById|ByFileName)\(contentType\)$/,
    },
    {
      reason: 'Methods for many rows always send false, so that there is an outcome for each row.',
      gaps: ['createPayments(summarizeErrors)', 'deleteBankTransfers(summarizeErrors)'],
    },
  ],
  bankfeeds: [
    {
      reason: "xero-node's reading of the unquoted country NO as a boolean; ours is 'NO'.",
      gaps: ['FeedConnection.country=false', 'CountryCode=false'],
    },
  ],
  files: [
    {
      reason: 'Both names of an upload are its one file name, and the type comes with the file.',
      gaps: /^uploadFile(ToFolder)?\((name|filename|mimeType)\)$/,
    },
  ],
  'payroll-nz': [
    {
      reason: 'xero-node spells these with a capital, which neither requests nor answers have.',
      gaps: [
        'EmployeeLeaveSetup.SickLeaveToAccrueAnnually',
        'EmployeeLeaveSetup.SickLeaveMaximumToAccrue',
        'EmployeeLeaveSetup.SickLeaveScheduleOfAccrual',
        'EmployeeLeaveSetup.SickLeaveAnniversaryDate',
        'EmployeeLeaveSetup.AnnualLeaveAnniversaryDate',
      ],
    },
  ],
};

/** Everything that we leave out of a family on purpose. */
export function knownDifferences(family: ComparedFamily): KnownDifference[] {
  const wrappers = wrappersOf(family);
  const unwrapped = {
    reason: 'A class around what an operation takes or answers with; our methods unwrap it.',
    gaps: wrappers,
  };
  return [...(wrappers.length > 0 ? [unwrapped] : []), ...(byFamily[family] ?? [])];
}

/** Gaps that nothing explains, and explanations that no gap needs any more. */
export function judge(
  gaps: readonly string[],
  known: readonly KnownDifference[],
): { readonly unexplained: string[]; readonly stale: string[] } {
  const explains = (gap: string, difference: KnownDifference): boolean =>
    difference.gaps instanceof RegExp ? difference.gaps.test(gap) : difference.gaps.includes(gap);
  const stale = known.flatMap(({ gaps: listed }) =>
    listed instanceof RegExp
      ? gaps.some((gap) => listed.test(gap))
        ? []
        : [String(listed)]
      : listed.filter((gap) => !gaps.includes(gap)),
  );
  return { unexplained: gaps.filter((gap) => !known.some((item) => explains(gap, item))), stale };
}
