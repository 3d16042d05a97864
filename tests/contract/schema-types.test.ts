import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { diagnose } from '@acme/test-queries/diagnose';
import { expect, test } from 'vitest';
import * as z from 'zod';

const generated = new URL('../../generated/', import.meta.url);
const output = new URL('output/', import.meta.url);
const others = ['api', 'scopes', 'webhooks'];
const families = readdirSync(generated).filter((name) => !others.includes(name));

/** What a summary lacks is no field of its schema, which lets it pass whatever Xero puts there. */
const lacking: Readonly<Record<string, string>> = {
  InvoiceSummary:
    "Omit<types.InvoiceSummary, 'LineItems' | 'Payments' | 'HasAttachments' | 'CISDeduction'>",
};

/** Whether two types take each other, with the same fields. */
const agree = `
export type Agree<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? [keyof One, keyof Other] extends [keyof Other, keyof One]
      ? true
      : 'other fields'
    : 'wider'
  : 'narrower';
`;

test('row 62: what a schema gives is what the interface of its name says, for all', async () => {
  mkdirSync(output, { recursive: true });
  writeFileSync(new URL('agree.ts', output), agree);
  const programs = await Promise.all(families.map(programOf));
  const files = programs.map(({ family, text }) => {
    const file = new URL(`${family}.ts`, output);
    writeFileSync(file, text);
    return file.pathname;
  });
  expect(programs.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(600);
  expect(diagnose(files)).toEqual([]);
});

test('row 62: a schema that gives something else is noticed', () => {
  const file = new URL('wrong.ts', output);
  writeFileSync(
    file,
    `import type { Agree } from './agree.ts';
export const fewer: Agree<{ a: 1; b?: 2 }, { a: 1 }> = true;
export const other: Agree<{ a: 1 }, { a: 2 }> = true;
export const wider: Agree<{ a: 1 }, { a: 1 | 2 }> = true;
`,
  );
  expect(diagnose([file.pathname])).toHaveLength(3);
});

async function programOf(family: string) {
  const source = new URL(`${family}/src/`, generated);
  const exported: Readonly<Record<string, unknown>> = await import(
    new URL('schemas.gen.ts', source).href
  );
  const types = typeNames(readFileSync(new URL('types.gen.ts', source), 'utf8'));
  const lines = Object.entries(exported).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const base = name.replace(/Schema$/, '');
    const typeName = types.has(base) ? base : base.replace(/Input$/, '');
    const type = lacking[typeName] ?? `types.${typeName}`;
    const one = `z.output<typeof schemas.${name}>`;
    return [
      `export const ${name}Gives: Agree<${one}, ${type}> = true;`,
      `export const ${name}Takes: Agree<z.input<typeof schemas.${name}>, ${type}> = true;`,
    ];
  });
  const imports = [
    `import type * as types from '../../../generated/${family}/src/types.gen.ts';`,
    `import type * as schemas from '../../../generated/${family}/src/schemas.gen.ts';`,
    "import type * as z from 'zod';",
    "import type { Agree } from './agree.ts';",
  ];
  return { family, count: lines.length / 2, text: [...imports, ...lines, ''].join('\n') };
}

function typeNames(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? ''),
  );
}
