import { GeneratorError } from '../errors.ts';
import type { FamilyConfig } from '../families.ts';
import { pointer } from '../json.ts';
import { type Document, operationsOf, referenceName } from '../openapi.ts';
import type { ScopeRules } from '../scopes.ts';
import { successContent } from './answer.ts';
import { envelopeOf } from './envelope.ts';
import type { FamilyModel, OperationModel, SummaryModel } from './model.ts';
import { operationModels } from './operations.ts';
import { resourceTree } from './resources.ts';
import { typesOf } from './types.ts';

/**
 * The model of a family: all that the emitters look at.
 *
 * @throws {GeneratorError} when the document says something that the model has no word for.
 */
export function familyModel(
  config: FamilyConfig,
  document: Document,
  scopes: ScopeRules,
): FamilyModel {
  const summaries = summaryModels(config, document);
  const operations = operationModels(config, document, scopes, summaries);
  return {
    name: config.name,
    title: config.title,
    file: config.file,
    version: document.info.version,
    ...(config.baseUrl !== undefined && { baseUrl: config.baseUrl }),
    docs: config.docs,
    tenanted: isTenanted(config.name, document),
    types: typesOf(config.name, document, envelopesOf(document, operations)),
    summaries,
    operations,
    resources: resourceTree(config.name, operations),
  };
}

function summaryModels(config: FamilyConfig, document: Document): SummaryModel[] {
  return Object.entries(config.summaries).map(([of, { omits }]) => {
    const properties = document.components.schemas[of]?.properties;
    const missing = properties ? omits.find((name) => !(name in properties)) : of;
    if (missing !== undefined) {
      throw new GeneratorError({
        stage: 'config',
        family: config.name,
        pointer: `specs/families.yaml#/${config.name}/summaries/${of}`,
        problem: `There is no \`${missing}\`.`,
        hint: 'Name an entity and properties that it has.',
      });
    }
    return { name: `${of}Summary`, of, omits };
  });
}

/** Names of the schemas that do nothing but wrap an entity on the wire. */
function envelopesOf(document: Document, operations: readonly OperationModel[]): Set<string> {
  const envelopes = new Set<string>();
  for (const { operation } of operationsOf(document)) {
    const bodies = Object.values(operation.requestBody?.content ?? {}).map((body) => body.schema);
    for (const schema of [successContent(operation)?.schema, ...bodies]) {
      const name = referenceName(schema);
      if (name !== undefined && envelopeOf(document, name)) envelopes.add(name);
    }
  }
  for (const name of namedElsewhere(document, operations, envelopes)) envelopes.delete(name);
  return envelopes;
}

/** An envelope that an answer, a body or an entity also names is a type as well. */
function namedElsewhere(
  document: Document,
  operations: readonly OperationModel[],
  envelopes: ReadonlySet<string>,
): Set<string> {
  const named = new Set<string>();
  for (const { answer, body } of operations) {
    for (const part of [answer, body]) {
      if (part && 'type' in part && part.type.kind === 'reference') named.add(part.type.name);
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (envelopes.has(name)) continue;
    for (const property of Object.values(schema.properties ?? {})) {
      const target = referenceName(property.items ?? property);
      if (target !== undefined) named.add(target);
    }
  }
  return named;
}

function isTenanted(family: string, document: Document): boolean {
  const entries = [...operationsOf(document)];
  const without = entries.filter(({ operation }) => operation['x-tenanted'] !== true);
  const [odd] = without;
  if (!odd || without.length === entries.length) return entries.length > 0 && !odd;
  throw new GeneratorError({
    stage: 'model',
    family,
    pointer: pointer('paths', odd.path, odd.method),
    problem: `\`${odd.operation.operationId}\` takes no tenant, and others of the family do.`,
    hint: 'Add the tenant header to the operation by an overlay action.',
  });
}
