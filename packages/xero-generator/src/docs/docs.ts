import { GeneratorError } from '../errors.ts';
import { parseYaml } from '../ingest/parse-document.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { FamilyModel, ResourceModel } from '../model/model.ts';

/** Our own sentences for a family's hovers, from `specs/docs/<family>.yaml`. */
export interface Docs {
  resource(path: readonly string[]): string | undefined;
  operation(id: string): string | undefined;
  parameter(wireName: string): string | undefined;
  field(schema: string, property: string): string | undefined;
}

const sections = ['resources', 'operations', 'parameters', 'fields'] as const;

type Section = (typeof sections)[number];

type Sentences = Record<Section, Record<string, string>>;

/**
 * Reads a family's sentences and checks them against the model both ways.
 *
 * @throws {GeneratorError} when an entry has no target, or a resource or parameter has no entry.
 */
export function readDocs(model: FamilyModel, file: string, text: string): Docs {
  const sentences = readSentences(model.name, file, text);
  checkTargets(model, file, sentences);
  const docs: Docs = {
    resource: (path) =>
      sentences.resources[path.join('.')] ?? sentences.resources[`*.${path.at(-1)}`],
    operation: (id) => sentences.operations[id],
    parameter: (wireName) => sentences.parameters[wireName],
    field: (schema, property) => sentences.fields[`${schema}.${property}`],
  };
  checkCoverage(model, file, docs);
  return docs;
}

function readSentences(family: string, file: string, text: string): Sentences {
  const source = parseYaml(family, file, text);
  if (!isObject(source)) throw invalid(family, file, 'The file has no sections.');
  const unknown = Object.keys(source).find((key) => !sections.includes(key as Section));
  if (unknown !== undefined) throw invalid(family, `${file}#/${unknown}`, 'Nobody reads this.');
  return Object.fromEntries(
    sections.map((section) => [section, readSection(family, file, section, source)]),
  ) as Sentences;
}

function readSection(
  family: string,
  file: string,
  section: Section,
  source: JsonObject,
): Record<string, string> {
  const entries = source[section] ?? {};
  if (!isObject(entries)) throw invalid(family, `${file}#/${section}`, 'The section is no map.');
  for (const [key, sentence] of Object.entries(entries)) {
    if (typeof sentence !== 'string' || sentence.trim() === '') {
      throw invalid(family, `${file}#/${section}/${key}`, 'The sentence is empty or not a text.');
    }
  }
  return entries as Record<string, string>;
}

function checkTargets(model: FamilyModel, file: string, sentences: Sentences): void {
  const resources = flatten(model.resources).map((resource) => resource.path);
  const targets: Record<Section, ReadonlySet<string>> = {
    resources: new Set(
      resources.flatMap((path) => [
        path.join('.'),
        ...(path.length > 1 ? [`*.${path.at(-1)}`] : []),
      ]),
    ),
    operations: new Set(model.operations.map((operation) => operation.id)),
    parameters: new Set(parameterNames(model)),
    fields: new Set(
      model.types.flatMap((type) =>
        type.kind === 'interface'
          ? type.properties.map((property) => `${type.of}.${property.name}`)
          : [],
      ),
    ),
  };
  for (const section of sections) {
    const stale = Object.keys(sentences[section]).find((key) => !targets[section].has(key));
    if (stale !== undefined) {
      throw invalid(
        model.name,
        `${file}#/${section}/${stale}`,
        'The entry has no target in the family.',
      );
    }
  }
}

function checkCoverage(model: FamilyModel, file: string, docs: Docs): void {
  const resource = flatten(model.resources).find(({ path }) => docs.resource(path) === undefined);
  if (resource) {
    const name = resource.path.join('.');
    throw invalid(model.name, `${file}#/resources`, `The resource \`${name}\` has no sentence.`);
  }
  const parameter = parameterNames(model).find((name) => docs.parameter(name) === undefined);
  if (parameter !== undefined) {
    throw invalid(
      model.name,
      `${file}#/parameters`,
      `The parameter \`${parameter}\` has no sentence.`,
    );
  }
}

function parameterNames(model: FamilyModel): string[] {
  return model.operations.flatMap((operation) =>
    [...operation.pathParameters, ...operation.query, ...operation.headers].map(
      (parameter) => parameter.wireName,
    ),
  );
}

/** A resource tree as a list, parents first. */
export function flatten(resources: readonly ResourceModel[]): ResourceModel[] {
  return resources.flatMap((resource) => [resource, ...flatten(resource.children)]);
}

function invalid(family: string, pointer: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'docs',
    family,
    pointer,
    problem,
    hint: `Write, move or remove the sentence in specs/docs/${family}.yaml.`,
  });
}
