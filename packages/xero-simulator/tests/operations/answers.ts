export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of an answer, whichever envelope they are in. */
export function recordsIn(body: unknown): Plain[] {
  if (Array.isArray(body)) return body.filter(isPlain);
  if (!isPlain(body)) return [];
  const inside = Object.entries(body).filter(
    ([name]) => !/^(warnings|pagination|problem)$/i.test(name),
  );
  const isEnveloped = 'problem' in body || 'ProviderName' in body || 'pagination' in body;
  const list = inside.find(([, value]) => Array.isArray(value));
  if (list && (isEnveloped || 'TotalCount' in body)) return (list[1] as unknown[]).filter(isPlain);
  const record = isEnveloped ? inside.find(([, value]) => isPlain(value)) : undefined;
  return record && isPlain(record[1]) ? [record[1]] : [body];
}

/** The id of a record, by the name of the parameter that it is for. */
export function idOf(record: Plain, parameter: string): string | undefined {
  const fields = Object.entries(record);
  for (const name of [parameter.toLowerCase(), 'id']) {
    const value = fields.find(([field]) => field.toLowerCase() === name)?.[1];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  const uuid = fields.find(([, value]) => /^[\da-f]{8}-[\da-f-]{27}$/.test(String(value)));
  return uuid && String(uuid[1]);
}
