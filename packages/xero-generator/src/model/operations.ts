import { GeneratorError } from '../errors.ts';
import type { FamilyConfig } from '../families.ts';
import { pointer } from '../json.ts';
import { type Document, operationsOf } from '../openapi.ts';
import type { ScopeRules } from '../scopes.ts';
import { answerOf, successStatus } from './answer.ts';
import { bodyOf } from './body.ts';
import type { OperationModel, SummaryModel } from './model.ts';
import { methodName } from './naming.ts';
import { pagingOf, parametersOf } from './parameters.ts';

/**
 * Every operation of a normalised document with the name of its method.
 *
 * @throws {GeneratorError} when two operations end up under one name, or a parameter is not in its path.
 */
export function operationModels(
  config: FamilyConfig,
  document: Document,
  scopes: ScopeRules,
  summaries: readonly SummaryModel[],
): OperationModel[] {
  const paths = Object.keys(document.paths ?? {});
  const models = [...operationsOf(document)].map(({ path, method: http, operation }) => {
    const place = pointer('paths', path, http);
    const realPath = typeof operation['x-path'] === 'string' ? operation['x-path'] : path;
    const answer = answerOf(config, document, { path, http, operation, place });
    const parameters = parametersOf(
      config.name,
      document,
      operation,
      realPath,
      place,
      config.parameters,
    );
    checkPath(
      config.name,
      realPath,
      parameters.path.map((parameter) => parameter.wireName),
      place,
    );
    const body = bodyOf(config, document, operation, place);
    const name = methodName(config, {
      path,
      http,
      operation,
      answersList: answer.kind === 'list',
      alone:
        Object.keys(document.paths?.[path] ?? {}).length === 1 &&
        !paths.some((other) => other.startsWith(`${path}/`)),
    });
    const paging =
      answer.kind === 'list'
        ? pagingOf(parameters.query, config.offsets[operation.operationId])
        : undefined;
    const manyMethod = manyMethodOf(config, operation.operationId, name.method, body, answer);
    const largestBody = config.sizes[operation.operationId];
    const summary = parameters.query.some((parameter) => parameter.name === 'summaryOnly')
      ? summaries.find((model) => namesType(answer, model.of))
      : undefined;
    const model: OperationModel = {
      id: operation.operationId,
      ...name,
      ...(manyMethod !== undefined && { manyMethod }),
      http,
      path: realPath,
      documentPath: path,
      pathParameters: parameters.path,
      query: parameters.query,
      headers: parameters.headers,
      ...(body && { body }),
      ...(largestBody !== undefined && { largestBody }),
      status: Number(successStatus(operation)),
      answer,
      ...(paging && { paging }),
      ...(summary && { summary: summary.name }),
      deprecated: operation.deprecated === true,
      scopes: scopes.scopesOf(config.name, {
        id: operation.operationId,
        http,
        path,
        published: (operation.security ?? []).flatMap((entry) => Object.values(entry).flat()),
      }),
    };
    return model;
  });
  checkNames(config.name, models);
  checkConfigured(config, models);
  return models;
}

/** An exception for an operation that is no longer there is stale, and would hide a slip. */
function checkConfigured(config: FamilyConfig, models: readonly OperationModel[]): void {
  const ids = new Set(models.map((model) => model.id));
  for (const section of ['answers', 'bodies', 'methods', 'offsets', 'sizes'] as const) {
    const stale = Object.keys(config[section]).find((id) => !ids.has(id));
    if (stale === undefined) continue;
    throw new GeneratorError({
      stage: 'config',
      family: config.name,
      pointer: `specs/families.yaml#/${config.name}/${section}/${stale}`,
      problem: 'The family has no such operation.',
      hint: 'Remove the entry, or correct the operationId.',
    });
  }
}

/** Many rows can be sent where the wire takes an array, and a method may do nothing but that. */
function manyMethodOf(
  config: FamilyConfig,
  id: string,
  method: string,
  body: OperationModel['body'],
  answer: OperationModel['answer'],
): string | undefined {
  if (method.endsWith('Many')) return method;
  const named = method === 'create' || method === 'upsert';
  const takesArray = body?.kind === 'json' && body.array;
  const answersArray = answer.kind === 'one' && answer.array && config.answers[id] !== 'one';
  return named && takesArray && answersArray ? `${method}Many` : undefined;
}

function namesType(answer: OperationModel['answer'], name: string): boolean {
  return 'type' in answer && answer.type.kind === 'reference' && answer.type.name === name;
}

function checkPath(family: string, path: string, declared: readonly string[], place: string): void {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const missing = inPath.find((name) => !declared.includes(name));
  const extra = declared.find((name) => !inPath.includes(name));
  if (missing === undefined && extra === undefined) return;
  throw new GeneratorError({
    stage: 'model',
    family,
    pointer: place,
    problem: `The path ${path} and its parameters do not agree on \`${missing ?? extra}\`.`,
    hint: 'Add or remove the path parameter by an overlay action.',
  });
}

function checkNames(family: string, models: readonly OperationModel[]): void {
  const taken = new Map<string, string>();
  for (const model of models) {
    for (const method of new Set([model.method, model.manyMethod ?? model.method])) {
      const name = [...model.resource, method].join('.');
      const other = taken.get(name);
      if (other !== undefined) {
        throw new GeneratorError({
          stage: 'model',
          family,
          pointer: pointer('paths', model.documentPath, model.http),
          problem: `\`${model.id}\` and \`${other}\` would both be \`${name}\`.`,
          hint: `Rename one under ${family} → methods in specs/families.yaml.`,
        });
      }
      taken.set(name, model.id);
    }
  }
}
