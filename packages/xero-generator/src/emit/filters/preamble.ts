/** The conditions of each kind of value; the same in every family that has a `where`. */
export const preamble = `
/**
 * A filter in Xero's own syntax. It is sent as it is: quotes, \`Guid(…)\` and \`DateTime(…)\` are yours
 * to get right, and values from users are yours to check.
 */
export type RawWhere = string;

/** Conditions on a text. Xero compares with regard to case unless \`ignoreCase\` says otherwise. */
export interface TextConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: string | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: string | null | undefined;
  /** One of these. */
  in?: readonly string[] | undefined;
  /** Has this in it. */
  contains?: string | undefined;
  /** Begins with this. */
  startsWith?: string | undefined;
  /** Ends with this. */
  endsWith?: string | undefined;
  /** Compares in lower case. Xero does not optimise it. */
  ignoreCase?: true | undefined;
}

/** Conditions on a number. */
export interface NumberConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: number | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: number | null | undefined;
  /** Greater than this, or later. */
  gt?: number | undefined;
  /** This, or greater, or later. */
  gte?: number | undefined;
  /** Less than this, or earlier. */
  lt?: number | undefined;
  /** This, or less, or earlier. */
  lte?: number | undefined;
  /** One of these. */
  in?: readonly number[] | undefined;
}

/** Conditions on a yes or no. */
export interface BooleanConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: boolean | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: boolean | null | undefined;
}

/** Conditions on an id. */
export interface GuidConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: string | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: string | null | undefined;
  /** One of these. */
  in?: readonly string[] | undefined;
}

/** Conditions on a calendar day, \`YYYY-MM-DD\`. */
export interface DateConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: string | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: string | null | undefined;
  /** Greater than this, or later. */
  gt?: string | undefined;
  /** This, or greater, or later. */
  gte?: string | undefined;
  /** Less than this, or earlier. */
  lt?: string | undefined;
  /** This, or less, or earlier. */
  lte?: string | undefined;
  /** One of these. */
  in?: readonly string[] | undefined;
}

/** Conditions on an instant: a \`Date\`, or ISO 8601; sent in UTC and whole seconds. */
export interface InstantConditions {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: string | Date | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: string | Date | null | undefined;
  /** Greater than this, or later. */
  gt?: string | Date | undefined;
  /** This, or greater, or later. */
  gte?: string | Date | undefined;
  /** Less than this, or earlier. */
  lt?: string | Date | undefined;
  /** This, or less, or earlier. */
  lte?: string | Date | undefined;
  /** One of these. */
  in?: readonly (string | Date)[] | undefined;
}

/** Conditions on one of some values. */
export interface EnumConditions<Values extends string> {
  /** Equal to this; \`null\` asks for none at all. */
  eq?: Values | null | undefined;
  /** Not equal to this; \`null\` asks for any value. */
  ne?: Values | null | undefined;
  /** One of these. */
  in?: readonly Values[] | undefined;
}

/** Whether there is a record that is referred to. */
export interface ReferenceConditions {
  /** There is one. */
  ne?: null | undefined;
}

/** A text, none at all, or conditions. */
export type TextFilter = string | null | TextConditions;
/** A number, none at all, or conditions. */
export type NumberFilter = number | null | NumberConditions;
/** Yes, no, neither, or conditions. */
export type BooleanFilter = boolean | null | BooleanConditions;
/** A UUID, none at all, or conditions. */
export type GuidFilter = string | null | GuidConditions;
/** A calendar day \`YYYY-MM-DD\`, none at all, or conditions. */
export type DateFilter = string | null | DateConditions;
/** A \`Date\` or an ISO 8601 instant, none at all, or conditions. */
export type InstantFilter = string | Date | null | InstantConditions;
/** One of the values, none at all, or conditions. */
export type EnumFilter<Values extends string> = Values | null | EnumConditions<Values>;
/** Conditions on the record that is referred to, or \`null\` where there is none. */
export type ReferenceFilter<Where> = null | (Where & ReferenceConditions);
`;
