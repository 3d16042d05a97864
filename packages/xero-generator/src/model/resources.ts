import { GeneratorError } from '../errors.ts';
import { byCodeUnit, pointer } from '../json.ts';
import type { OperationModel, ResourceModel } from './model.ts';

/**
 * Arranges operations as the tree that users type along: `accounting.invoices.attachments.list`.
 *
 * @throws {GeneratorError} when a method and a resource below it have the same name.
 */
export function resourceTree(
  family: string,
  operations: readonly OperationModel[],
  path: readonly string[] = [],
): ResourceModel[] {
  const depth = path.length;
  const below = operations.filter((operation) => startsWith(operation.resource, path));
  const names = [...new Set(below.map((operation) => operation.resource[depth]))]
    .filter((name) => name !== undefined)
    .sort(byCodeUnit);
  return names.map((name) => {
    const resource = [...path, name];
    const own = below.filter((operation) => operation.resource.join('.') === resource.join('.'));
    const children = resourceTree(family, below, resource);
    checkChildren(family, resource, own, children);
    return { path: resource, operations: own, children };
  });
}

function startsWith(resource: readonly string[], path: readonly string[]): boolean {
  return path.every((name, index) => resource[index] === name);
}

function checkChildren(
  family: string,
  resource: readonly string[],
  operations: readonly OperationModel[],
  children: readonly ResourceModel[],
): void {
  const names = new Set(children.map((child) => child.path.at(-1)));
  const clash = operations.find(
    ({ method, manyMethod }) => names.has(method) || names.has(manyMethod),
  );
  if (!clash) return;
  const method = names.has(clash.method) ? clash.method : clash.manyMethod;
  throw new GeneratorError({
    stage: 'model',
    family,
    pointer: pointer('paths', clash.documentPath, clash.http),
    problem: `\`${clash.id}\` would be the method \`${method}\` of \`${resource.join('.')}\`, and a resource has that name.`,
    hint: `Rename the method under ${family} → methods in specs/families.yaml.`,
  });
}
