/** The values that a property or parameter is limited to; undefined where any is taken. */
export type Values = readonly string[] | undefined;

/** What a library for one family of the API lets its users say, under the names of the wire. */
export interface Surface {
  /** Model → property → values. */
  readonly models: ReadonlyMap<string, ReadonlyMap<string, Values>>;
  /** Enum → values. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** operationId → parameter → values. Path and query parameters, headers, `body`. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, Values>>;
}

/**
 * What `theirs` has and `ours` lacks, one line each: `Invoice`, `Invoice.Total`,
 * `Invoice.Status=PAID`, `Currency=EUR`, `getInvoices()`, `getInvoices(page)`,
 * `getPayRuns(status)=Draft`. Of a model or operation that is missing as a whole only the name.
 *
 * @param names their model or enum → ours, where the names differ
 */
export function missing(
  theirs: Surface,
  ours: Surface,
  names: Readonly<Record<string, string>> = {},
): string[] {
  const ourName = (name: string): string => names[name] ?? name;
  const gaps: string[] = [];

  for (const [model, properties] of theirs.models) {
    const known = ours.models.get(ourName(model));
    if (known) gaps.push(...missingMembers(properties, known, (name) => `${model}.${name}`));
    else gaps.push(model);
  }
  for (const [name, values] of theirs.enums) {
    const known = ours.enums.get(ourName(name));
    if (known) gaps.push(...missingValues(values, known, name));
    else gaps.push(name);
  }
  for (const [id, parameters] of theirs.operations) {
    const known = ours.operations.get(id);
    if (known) gaps.push(...missingMembers(parameters, known, (name) => `${id}(${name})`));
    else gaps.push(`${id}()`);
  }
  return gaps;
}

function missingMembers(
  theirs: ReadonlyMap<string, Values>,
  ours: ReadonlyMap<string, Values>,
  place: (name: string) => string,
): string[] {
  return [...theirs].flatMap(([name, values]) =>
    ours.has(name) ? missingValues(values, ours.get(name), place(name)) : [place(name)],
  );
}

function missingValues(theirs: Values, ours: Values, place: string): string[] {
  if (theirs === undefined || ours === undefined) return [];
  return theirs.filter((value) => !ours.includes(value)).map((value) => `${place}=${value}`);
}
