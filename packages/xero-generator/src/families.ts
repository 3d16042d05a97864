import { GeneratorError } from './errors.ts';
import { parseYaml } from './ingest/parse-document.ts';
import { isObject, type JsonObject, pointer } from './json.ts';

/** What lists of an entity answer with under `summaryOnly=true`, as `<Entity>Summary`. */
export interface SummaryConfig {
  /** Properties that a summary does not have. */
  readonly omits: readonly string[];
}

/** The entry of a family in `specs/families.yaml`. */
export interface FamilyConfig {
  /** Folder and package suffix, for example `payroll-uk`. */
  readonly name: string;
  readonly file: string;
  readonly title: string;
  /** Absent for webhooks, which Xero calls and nobody else. */
  readonly baseUrl?: string;
  readonly docs: string;
  readonly nulls: 'always' | 'evidence';
  readonly answers: Readonly<Record<string, 'list' | 'one' | 'all'>>;
  readonly bodies: Readonly<Record<string, JsonObject>>;
  readonly methods: Readonly<Record<string, string>>;
  readonly offsets: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly summaries: Readonly<Record<string, SummaryConfig>>;
}

const file = 'specs/families.yaml';

/**
 * Reads `specs/families.yaml`.
 *
 * @throws {GeneratorError} when an entry lacks a key or has one that nobody reads.
 */
export function readFamilies(text: string): FamilyConfig[] {
  const families = parseYaml('families', file, text);
  if (!isObject(families)) throw invalid('families', '', 'The file has no families.');
  return Object.entries(families).map(([name, entry]) => {
    if (!isObject(entry)) throw invalid(name, '', 'The entry is empty.');
    return readFamily(name, entry);
  });
}

const knownKeys = [
  'file',
  'title',
  'baseUrl',
  'docs',
  'nulls',
  'answers',
  'bodies',
  'methods',
  'offsets',
  'sizes',
  'parameters',
  'types',
  'summaries',
];

function readFamily(name: string, entry: JsonObject): FamilyConfig {
  const unknown = Object.keys(entry).find((key) => !knownKeys.includes(key));
  if (unknown) throw invalid(name, `/${unknown}`, `Nobody reads the key \`${unknown}\`.`);
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw invalid(name, '', 'A family name is kebab-case, for example `payroll-uk`.');
  }
  const nulls = text(name, entry, 'nulls');
  if (nulls !== 'always' && nulls !== 'evidence') {
    throw invalid(name, '/nulls', `\`${nulls}\` is neither \`always\` nor \`evidence\`.`);
  }
  return {
    name,
    file: text(name, entry, 'file'),
    title: text(name, entry, 'title'),
    docs: text(name, entry, 'docs'),
    nulls,
    answers: map(name, entry, 'answers', isAnswer),
    bodies: map(name, entry, 'bodies', isObject),
    methods: map(name, entry, 'methods', isName),
    offsets: map(name, entry, 'offsets', isName),
    sizes: map(name, entry, 'sizes', isSize),
    parameters: map(name, entry, 'parameters', isName),
    types: map(name, entry, 'types', isName),
    summaries: map(name, entry, 'summaries', isSummary),
    ...(entry['baseUrl'] !== undefined && { baseUrl: text(name, entry, 'baseUrl') }),
  };
}

function text(family: string, entry: JsonObject, key: string): string {
  const value = entry[key];
  if (typeof value !== 'string' || value === '') {
    throw invalid(family, `/${key}`, `The key \`${key}\` is missing or not a text.`);
  }
  return value;
}

function map<Value>(
  family: string,
  entry: JsonObject,
  key: string,
  isValue: (value: unknown) => value is Value,
): Record<string, Value> {
  const source = entry[key] ?? {};
  if (!isObject(source)) throw invalid(family, `/${key}`, `\`${key}\` is not a map.`);
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(source)) {
    if (!isValue(value)) {
      throw invalid(family, pointer(key, name), `${JSON.stringify(value)} cannot stand here.`);
    }
    values[name] = value;
  }
  return values;
}

function isAnswer(value: unknown): value is 'list' | 'one' | 'all' {
  return value === 'list' || value === 'one' || value === 'all';
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isSummary(value: unknown): value is SummaryConfig {
  return isObject(value) && Array.isArray(value['omits']) && value['omits'].every(isName);
}

function invalid(family: string, place: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'config',
    family,
    pointer: `${file}#/${family}${place}`,
    problem,
    hint: 'The keys of an entry are explained at the top of the file.',
  });
}
