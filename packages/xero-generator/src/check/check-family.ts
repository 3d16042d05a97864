import type { FamilyConfig } from '../families.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Document, Schema } from '../openapi.ts';
import { bodySchemas } from './bodies.ts';
import { canonicalAnswer, canonicalRequest } from './canonical.ts';
import { type Example, examplesOf, labelOf } from './examples.ts';
import { type Looseness, loosenessOf } from './looseness.ts';
import type { Malformed } from './malformed.ts';
import { mutants } from './mutants.ts';
import { type Mismatch, type Validate, validator } from './validate.ts';

/** What there is to check of a family. */
export interface FamilyParts {
  readonly config: FamilyConfig;
  /** The published document with its examples. */
  readonly published: JsonObject;
  /** What the generator makes of it. */
  readonly document: Document;
  /** The examples of this family that are known to be wrong themselves. */
  readonly malformed: readonly Malformed[];
}

/** How many examples there are, and how many of them fit or are known to be malformed. */
export interface ExampleCount {
  readonly total: number;
  readonly fit: number;
  readonly malformed: number;
}

/** What came of checking a family. */
export interface FamilyCheck {
  readonly family: string;
  readonly answers: ExampleCount;
  readonly requests: ExampleCount;
  /** How many bodies with one thing wrong were refused, and in how many of them it was an id. */
  readonly refused: { readonly total: number; readonly ids: number };
  readonly looseness: Looseness;
  /** Lines that say what does not fit, what is accepted that should not be, what is stale. */
  readonly problems: readonly string[];
}

/** Checks every published example of a family, and that its schemas refuse what is wrong. */
export function checkFamily(parts: FamilyParts): FamilyCheck {
  const { config, published, document, malformed } = parts;
  const validate = validator(document);
  const schemaOf = bodySchemas(document);
  const refused = { total: 0, ids: 0 };
  const results = examplesOf(published).map((example) => {
    const schema = schemaOf(example);
    const body = canonical(document, schema, example);
    const mismatches = validate(schema, body);
    const label = labelOf(example);
    const listed = malformed.find((entry) => entry.example === label);
    const report = { side: example.side, label, mismatches, listed };
    if (mismatches.length > 0 || !schema) return { ...report, problems: unexpected(mismatches) };
    return { ...report, problems: survivors(document, validate, schema, body, refused) };
  });
  const count = (side: Example['side']): ExampleCount => {
    const all = results.filter((result) => result.side === side);
    return {
      total: all.length,
      fit: all.filter(({ mismatches }) => mismatches.length === 0).length,
      malformed: all.filter(({ mismatches, listed }) => listed && mismatches.length > 0).length,
    };
  };
  const problems = results.flatMap((result) =>
    result.listed
      ? staleParts(result.listed, result.mismatches)
      : result.problems.map((problem) => `${config.name} ${result.label} ${problem}`),
  );
  const labels = new Set(results.map(({ label }) => label));
  const gone = malformed.filter(({ example }) => !labels.has(example));
  return {
    family: config.name,
    answers: count('response'),
    requests: count('request'),
    refused,
    looseness: loosenessOf(published, document, config.nulls),
    problems: [...problems, ...gone.map((entry) => stale(entry, 'there is no such example'))],
  };
}

function canonical(document: Document, schema: Schema | undefined, example: Example): Json {
  const { side, value } = example;
  return side === 'request' && schema
    ? canonicalRequest(document, schema, value)
    : canonicalAnswer(document, schema, value);
}

function unexpected(mismatches: readonly Mismatch[]): string[] {
  return mismatches.map(({ pointer, expected, got }) => `${pointer}: ${expected}; got ${got}`);
}

function survivors(
  document: Document,
  validate: Validate,
  schema: Schema,
  body: Json,
  refused: { total: number; ids: number },
): string[] {
  const accepted: string[] = [];
  for (const mutant of mutants(document, schema, body)) {
    refused.total += 1;
    if (mutant.change === 'a required id removed') refused.ids += 1;
    if (validate(schema, mutant.body).length > 0) continue;
    accepted.push(`${mutant.pointer}: accepted with ${mutant.change}`);
  }
  return accepted;
}

function staleParts(entry: Malformed, mismatches: readonly Mismatch[]): string[] {
  const found = new Set(mismatches.map(({ pointer }) => pointer));
  const missing = entry.places.filter((place) => !found.has(place));
  const unlisted = [...found].filter((place) => !entry.places.includes(place));
  return [
    ...missing.map((place) => stale(entry, `nothing is wrong at ${place}`)),
    ...unlisted.map((place) => stale(entry, `${place} is wrong too`)),
  ];
}

function stale({ family, example }: Malformed, problem: string): string {
  return `${family} ${example}: listed in specs/malformed.yaml, but ${problem}`;
}
