import type { DriftTable } from '@acme/xero-core/drift';
import type { Json, JsonObject } from './json.ts';

/** What the types of a family say, as it is generated. */
export async function driftTable(family: string): Promise<DriftTable> {
  const file = new URL(`../../../generated/${family}/src/drift.gen.ts`, import.meta.url);
  const { drift } = (await import(file.href)) as { drift: DriftTable };
  return drift;
}

/** A record with one value in every enum field that it leads to, and the paths of these fields. */
export interface EnumRecord {
  readonly record: Json;
  readonly paths: ReadonlySet<string>;
}

/** Makes the record; each type is walked once, since types refer to each other in circles. */
export function enumRecord(table: DriftTable, type: string, value: Json): EnumRecord {
  const paths = new Set<string>();
  const walked = new Set<string>();

  const valueAt = (text: string, path: string): Json | undefined => {
    const plain = text.replace(/\|null$/, '');
    if (/(\[\]|\{\})$/.test(plain)) {
      const inside = valueAt(plain.slice(0, -2), path);
      if (inside === undefined) return undefined;
      return plain.endsWith('[]') ? [inside] : { key: inside };
    }
    if (table.enums[plain]) {
      paths.add(path);
      return value;
    }
    const fields = table.types[plain];
    if (typeof fields === 'string') return valueAt(fields, path);
    if (!fields || walked.has(plain)) return undefined;
    walked.add(plain);
    const record: JsonObject = {};
    for (const [field, fieldText] of Object.entries(fields)) {
      const held = valueAt(fieldText.replace(/\?$/, ''), `${plain}.${field}`);
      if (held !== undefined) record[field] = held;
    }
    return record;
  };

  return { record: valueAt(type, type) ?? {}, paths };
}

/** The paths of all enum fields that the types of a family have. */
export function enumPaths({ types, enums }: DriftTable): string[] {
  return Object.entries(types).flatMap(([type, fields]) =>
    typeof fields === 'string'
      ? []
      : Object.entries(fields)
          .filter(([, text]) => enums[text.replace(/\?$/, '').replace(/(\|null|\[\]|\{\})+$/, '')])
          .map(([field]) => `${type}.${field}`),
  );
}
