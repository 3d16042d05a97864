import { isRecord, type JsonRecord, recordOf, textOf } from '../json.ts';

const schemas = '#/components/schemas/';

/** The pointer of a `$ref`, or `undefined` where the value is no reference. */
export function referenceOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value.$ref) : undefined;
}

/** How a reference is named in a report: `Invoice`, or the whole pointer outside the schemas. */
export function referenceName(reference: string): string {
  return reference.startsWith(schemas) ? reference.slice(schemas.length) : reference;
}

/** The schema that a pointer leads to or into, or `undefined` for other components. */
export function referencedSchema(reference: string): string | undefined {
  return reference.startsWith(schemas) ? reference.slice(schemas.length).split('/')[0] : undefined;
}

/**
 * Follows a `$ref` inside the document, however many lead to each other. A value that is no
 * reference comes back as it is; one that leads nowhere, or in a circle, as it stands.
 */
export function follow(document: JsonRecord, value: unknown): JsonRecord {
  const seen = new Set<string>();
  let current = value;
  for (;;) {
    const reference = referenceOf(current);
    if (reference === undefined || seen.has(reference)) return recordOf(current);
    seen.add(reference);
    const target = lookUp(document, reference);
    if (!isRecord(target)) return recordOf(current);
    current = target;
  }
}

/** The value at a local JSON pointer (`#/…`), or `undefined`. */
export function lookUp(document: JsonRecord, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  let current: unknown = document;
  for (const segment of reference.slice(2).split('/')) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(current)) current = current[Number(key)];
    else if (isRecord(current) && Object.hasOwn(current, key)) current = current[key];
    else return undefined;
  }
  return current;
}
