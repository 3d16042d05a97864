import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const generated = new URL('../../generated/', import.meta.url);
const others = ['api', 'scopes', 'webhooks'];
const families = readdirSync(generated).filter((name) => !others.includes(name));

const fields = (await Promise.all(families.map(enumFieldsOf))).flat();

test('most families have enums', () => {
  expect(fields.length).toBeGreaterThan(200);
});

test.each(fields)('row 28: %s keeps values that it does not know', (_, schema) => {
  for (const value of ['__NEW__', '', null]) {
    expect(schema.safeParse(value)).toMatchObject({ success: true, data: value });
  }
});

async function enumFieldsOf(family: string): Promise<(readonly [string, z.ZodType])[]> {
  const path = new URL(`${family}/src/schemas.gen.ts`, generated).href;
  const exported: Readonly<Record<string, unknown>> = await import(path);
  return Object.entries(exported).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodObject)) return [];
    return enumFields(schema).flatMap((field) => {
      const of: unknown = schema.shape[field];
      return of instanceof z.ZodType ? [[`${family} ${name}.${field}`, of] as const] : [];
    });
  });
}

/** The fields of read schemas that have known values, and take others. */
function enumFields(schema: z.ZodObject): string[] {
  if (!(schema.def.catchall instanceof z.ZodUnknown)) return [];
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return Object.entries(properties)
    .filter(([, field]) => JSON.stringify(field).includes('"enum"') && !isNested(field))
    .map(([name]) => name);
}

function isNested(field: unknown): boolean {
  return /"(properties|items|\$ref)"/.test(JSON.stringify(field));
}
