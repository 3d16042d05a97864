import { pointer } from '../json.ts';
import { camelCase } from '../names.ts';
import type { Document, Operation, Parameter } from '../openapi.ts';
import type { PagingModel, ParameterModel } from './model.ts';
import { typeExpression } from './type-expression.ts';

/** The parameters of an operation, sorted into where they go. */
export interface ParameterModels {
  readonly path: readonly ParameterModel[];
  readonly query: readonly ParameterModel[];
  readonly headers: readonly ParameterModel[];
}

/** Path parameters in the order of the path, then query and headers as published. */
export function parametersOf(
  family: string,
  document: Document,
  operation: Operation,
  path: string,
  place: string,
  renamed: Readonly<Record<string, string>> = {},
): ParameterModels {
  const models = (operation.parameters ?? []).map((parameter, index) => ({
    in: parameter.in,
    model: parameterModel(
      family,
      document,
      parameter,
      place + pointer('parameters', index),
      renamed,
    ),
  }));
  const of = (where: Parameter['in']) =>
    models.filter((entry) => entry.in === where).map((entry) => entry.model);
  const position = (model: ParameterModel) => path.indexOf(`{${model.wireName}}`);
  return {
    path: of('path').toSorted((left, right) => position(left) - position(right)),
    query: of('query'),
    headers: of('header'),
  };
}

function parameterModel(
  family: string,
  document: Document,
  parameter: Parameter,
  place: string,
  renamed: Readonly<Record<string, string>>,
): ParameterModel {
  const { schema } = parameter;
  const expressed = typeExpression(family, document, schema, `${place}/schema`);
  const type = expressed.kind === 'date-time' ? { ...expressed, acceptsDate: true } : expressed;
  return {
    name: renamed[parameter.name] ?? parameterName(parameter),
    wireName: parameter.name,
    type,
    required: parameter.required === true,
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
  };
}

function parameterName(parameter: Parameter): string {
  if (parameter.in === 'query') return parameter.name;
  return parameter.name === 'If-Modified-Since' ? 'modifiedSince' : camelCase(parameter.name);
}

/** How a list is paged, by the query parameters it takes; `by` is the field that offsets count. */
export function pagingOf(
  query: readonly ParameterModel[],
  by: string | undefined,
): PagingModel | undefined {
  const named = (name: string) => query.find((parameter) => parameter.name === name);
  if (by !== undefined) return { style: 'offset', by };
  if (!named('page')) return undefined;
  const size = named('pageSize') ?? named('pagesize');
  return {
    style: 'page',
    ...(size && { sizeParameter: size.name }),
    ...(size?.maximum !== undefined && { maximum: size.maximum }),
  };
}
