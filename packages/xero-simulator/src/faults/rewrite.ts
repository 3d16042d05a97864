/** A property of a record: what becomes of its value. */
type Rewrite = (name: string, value: unknown) => unknown;

/**
 * Changes the properties of the records in an answer. The envelope around them keeps its own: a
 * record is what lies in an array, or below another object.
 */
export function rewriteRecords(
  answer: unknown,
  rewrite: Rewrite,
  added: Readonly<Record<string, unknown>> = {},
): unknown {
  if (Array.isArray(answer)) return answer.map((one) => record(one, rewrite, added));
  if (!isObject(answer)) return answer;
  const entries = Object.entries(answer).map(([name, value]): [string, unknown] => {
    return [name, record(value, rewrite, added)];
  });
  return Object.fromEntries(entries);
}

function record(
  value: unknown,
  rewrite: Rewrite,
  added: Readonly<Record<string, unknown>>,
): unknown {
  if (Array.isArray(value)) return value.map((one) => record(one, rewrite, added));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const rewritten = rewrite(name, inner);
    return [name, rewritten === inner ? record(inner, rewrite, added) : rewritten];
  });
  return { ...Object.fromEntries(entries), ...added };
}

const enumFields = ['Status', 'Type', 'status', 'type'];

/** Gives fields a value that is on no list. */
export function unknownEnum(fields: readonly string[] = enumFields, value = 'NEWVALUE'): Rewrite {
  return (name, inner) => (fields.includes(name) && typeof inner === 'string' ? value : inner);
}

/** Makes fields null: those that are named, or all plain ones that are no ids. */
export function nulls(fields: readonly string[] | undefined): Rewrite {
  return (name, inner) => {
    if (fields) return fields.includes(name) ? null : inner;
    return /id$/i.test(name) || (typeof inner === 'object' && inner !== null) ? inner : null;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
