import { describe, expect, test } from 'vitest';
import { emitSchemaParts } from '../../src/emit/schemas/parts.ts';
import { textOf } from '../support/emit.ts';
import { modelOf } from '../support/fixture.ts';

const text = textOf(emitSchemaParts(modelOf('schemas')));

test('the same in every family', () => {
  expect(textOf(emitSchemaParts(modelOf('dates')))).toBe(text);
});

const leaves: readonly [name: string, type: string, read: string, input: string][] = [
  ['text', 'string', 'nullable(/*#__PURE__*/ z.string())', 'z.string()'],
  ['uuid', 'string', "formatted('uuid')", 'z.string()'],
  ['day', 'string', "formatted('date')", 'calendarDay()'],
  ['number', 'number', 'nullable(/*#__PURE__*/ z.number())', 'z.number()'],
  ['boolean', 'boolean', 'nullable(/*#__PURE__*/ z.boolean())', 'z.boolean()'],
  ['json', 'unknown', 'z.unknown()', 'z.unknown()'],
];

describe('a kind of value has four schemas, which a bundler may drop', () => {
  test.each(leaves)('%s', (name, type, read, input) => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const lines = [
      `${name}: Both<${type}> = /*#__PURE__*/ ${read};`,
      `optional${title}: Optional<${type}> = /*#__PURE__*/ z.optional(${name});`,
      `${name}Input: Both<${type}> = /*#__PURE__*/ ${input};`,
      `optional${title}Input: Optional<${type}> = /*#__PURE__*/ z.optional(${name}Input);`,
    ];
    for (const line of lines) expect(text).toContain(`\nexport const ${line}\n`);
  });

  test('instant, which is sent as a Date too', () => {
    expect(text).toContain(
      "\nexport const instant: Both<string> = /*#__PURE__*/ formatted('date-time');\n",
    );
    expect(text).toContain(
      '\nexport const instantInput: Both<string | Date> = /*#__PURE__*/ instantOrDate();\n',
    );
  });
});
