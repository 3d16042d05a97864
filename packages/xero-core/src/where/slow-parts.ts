import type { Clause } from './clause.ts';

/** A part of a filter that Xero has not optimised. */
export interface SlowFilterPart {
  /** `Contact.Name` */
  readonly field: string;
  /** The operator as it was written, such as `contains`. */
  readonly operator: string;
  /** What of it is not optimised: `the field`, `contains`, `null`, `ignoreCase` or `OR`. */
  readonly slow: string;
}

/** What a filter holds that Xero has not optimised, by the fields that it has. */
export function slowParts(
  clause: Clause,
  optimised: Readonly<Record<string, string>>,
  inOr = false,
): SlowFilterPart[] {
  if (clause.kind !== 'test') {
    return clause.parts.flatMap((part) => slowParts(part, optimised, inOr || clause.kind === 'or'));
  }
  const { path: field, operator } = clause;
  const slow = slowIn(clause, Object.hasOwn(optimised, field) ? optimised[field] : undefined, inOr);
  return slow === undefined ? [] : [{ field, operator, slow }];
}

function slowIn(
  { operator, isNull, ignoreCase }: Extract<Clause, { kind: 'test' }>,
  use: string | undefined,
  inOr: boolean,
): string | undefined {
  if (use === undefined) return 'the field';
  if (isNull) return 'null';
  if (ignoreCase) return 'ignoreCase';
  const quick = use === 'range' ? /^(eq|in|[gl]te?)$/ : /^(eq|in)$/;
  if (!quick.test(operator)) return operator;
  return inOr && use !== 'or' ? 'OR' : undefined;
}
