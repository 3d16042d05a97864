import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const generated = new URL('../../generated/', import.meta.url);
const families = readdirSync(generated).filter((name) => !['scopes', 'webhooks'].includes(name));

describe.each(families)('row 28: enums of %s that Xero may extend', async (family) => {
  const path = new URL(`${family}/src/schemas.gen.ts`, generated).href;
  const exported: Readonly<Record<string, unknown>> = await import(path);
  const fields = Object.entries(exported).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject && !name.endsWith('InputSchema')
      ? enumFields(schema).map((field) => [`${name}.${field}`, schema, field] as const)
      : [],
  );
  if (fields.length === 0) return;

  test.each(fields)('%s keeps values that it does not know', (_, schema, field) => {
    for (const value of ['__NEW__', '', null]) {
      expect(schema.pick({ [field]: true }).parse({ [field]: value })).toEqual({ [field]: value });
    }
  });
});

/** The fields of read schemas that have known values, and take others. */
function enumFields(schema: z.ZodObject): string[] {
  if (schema.def.catchall?.def.type !== 'unknown') return [];
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return Object.entries(properties)
    .filter(([, field]) => JSON.stringify(field).includes('"enum"') && !isNested(field))
    .map(([name]) => name);
}

function isNested(field: unknown): boolean {
  return /"(properties|items|\$ref)"/.test(JSON.stringify(field));
}
