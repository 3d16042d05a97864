/** A filter taken apart: tests, and the groups they stand in. */
export type Clause = Test | { readonly kind: 'and' | 'or'; readonly parts: readonly Clause[] };

/** One comparison. */
export interface Test {
  readonly kind: 'test';
  /** `Contact.Name` */
  readonly path: string;
  /** As the user wrote it: `eq`, `startsWith`. */
  readonly operator: string;
  /** As it is sent: `Contact.Name.StartsWith("A")`. */
  readonly text: string;
  /** Whether it compares with null. */
  readonly isNull: boolean;
  readonly ignoreCase: boolean;
}

/** All of some clauses, flat, null checks first: Xero reads from the left, and fails on null. */
export function every(clauses: readonly Clause[]): Clause | undefined {
  const parts = clauses.flatMap((clause) => (clause.kind === 'and' ? clause.parts : [clause]));
  const checksNull = (part: Clause): boolean => part.kind === 'test' && part.isNull;
  return group('and', [...parts.filter(checksNull), ...parts.filter((part) => !checksNull(part))]);
}

/** One of some clauses, flat. */
export function some(clauses: readonly Clause[]): Clause | undefined {
  return group(
    'or',
    clauses.flatMap((clause) => (clause.kind === 'or' ? clause.parts : [clause])),
  );
}

function group(kind: 'and' | 'or', parts: readonly Clause[]): Clause | undefined {
  return parts.length > 1 ? { kind, parts } : parts[0];
}

/** A clause in Xero's syntax. AND binds more than OR, so only an OR inside an AND has parentheses. */
export function clauseText(clause: Clause, inside?: 'and' | 'or'): string {
  if (clause.kind === 'test') return clause.text;
  const { kind, parts } = clause;
  const text = parts.map((part) => clauseText(part, kind)).join(kind === 'and' ? ' AND ' : ' OR ');
  return kind === 'or' && inside === 'and' ? `(${text})` : text;
}
