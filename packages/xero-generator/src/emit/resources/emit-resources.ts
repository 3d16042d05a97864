import { flatten } from '../../docs/docs.ts';
import { byCodeUnit } from '../../json.ts';
import type { OperationModel, ParameterModel, ResourceModel } from '../../model/model.ts';
import { kebabCase, pascalCase } from '../../names.ts';
import { orderEntity } from '../filters/filterable.ts';
import { optimisedOrder } from '../filters/optimised.ts';
import { typeFacts } from '../hover/facts.ts';
import { type HoverContext, operationHover } from '../hover/operation.ts';
import { operationCount } from '../hover/sentences.ts';
import { bodyEntity, takesReadRecord } from '../inputs/input-types.ts';
import { banner, docComment, type EmittedFile, key } from '../source.ts';
import { mentioned, typeText } from '../type-text.ts';
import { takesIds, withByIds } from './by-ids.ts';
import { checkParameterNames } from './check-names.ts';
import { queryType } from './query-type.ts';
import {
  baseOptions,
  manyOptions,
  optionsName,
  type Signature,
  signaturesOf,
  summarizes,
  summaryParameter,
} from './signature.ts';

/** `resources/<name>.gen.ts`, one per resource with those below it, and `client.gen.ts`. */
export function emitResources(context: HoverContext): EmittedFile[] {
  return [
    ...context.model.resources.map((resource) => resourceFile(context, resource)),
    clientFile(context),
  ];
}

/** `invoices.attachments` → `InvoicesAttachmentsResource`. */
export function resourceTypeName(path: readonly string[]): string {
  return `${pascalCase(path.join('.'))}Resource`;
}

function resourceFile(context: HoverContext, root: ResourceModel): EmittedFile {
  const resources = flatten([root]);
  const operations = resources.flatMap((resource) => resource.operations);
  const signatures = operations.flatMap((operation) => {
    const found = withByIds(operation, signaturesOf(operation));
    for (const { parameters, inputs } of found) {
      const positional = [...parameters, ...inputs].map(({ name }) => name);
      checkParameterNames(context.model.name, operation, positional);
    }
    return found;
  });
  const withOptions = operations.filter((operation) => optionsName(operation) !== undefined);
  const fromCore = [
    ...signatures.flatMap((signature) => signature.fromCore),
    ...withOptions.map(baseOptions),
    ...withOptions.filter(({ manyMethod }) => manyMethod !== undefined).map(() => 'BatchOptions'),
  ];
  const fromTypes = [
    ...signatures.flatMap((signature) => signature.fromTypes),
    ...withOptions.flatMap((operation) =>
      [...operation.query, ...operation.headers]
        .filter((parameter) => queryType(context, operation, parameter) === undefined)
        .flatMap((parameter) => mentioned(parameter.type)),
    ),
  ];
  const fromFilters = withOptions.flatMap((operation) =>
    operation.query.flatMap(
      (parameter) => queryType(context, operation, parameter)?.fromFilters ?? [],
    ),
  );
  return {
    path: `src/resources/${kebabCase(root.path[0] ?? '')}.gen.ts`,
    text: [
      banner(context.model),
      importLine(fromCore, '@acme/xero-core'),
      importLine(fromFilters, '../filters.gen.ts'),
      importLine(fromTypes, '../types.gen.ts'),
      ...withOptions.map((operation) => optionsDeclaration(context, operation)),
      ...resources.map((resource) => resourceDeclaration(context, resource)),
    ].join(''),
  };
}

function importLine(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].sort(byCodeUnit);
  return sorted.length === 0 ? '' : `import type { ${sorted.join(', ')} } from '${from}';\n`;
}

function optionsDeclaration(context: HoverContext, operation: OperationModel): string {
  const onlyMany = operation.method === operation.manyMethod;
  const members = [...operation.query, ...operation.headers]
    .filter((parameter) => !(onlyMany && parameter.name === 'summarizeErrors'))
    .map((parameter) => parameterDeclaration(context, operation, parameter))
    .join('');
  const generic = operation.summary === undefined ? '' : summaryParameter;
  const options = optionsName(operation) ?? '';
  const many = manyOptions(operation);
  const declared = `${takes(operation, operation.method)}export interface ${options}${generic} extends ${baseOptions(operation)} {\n${members}}\n`;
  if (operation.manyMethod === undefined || many === options) return declared;
  // Rows are always sent with `summarizeErrors=false`.
  const single = summarizes(operation) ? `Omit<${options}, 'summarizeErrors'>` : options;
  return `${declared}${takes(operation, operation.manyMethod)}export interface ${many} extends ${single}, BatchOptions {}\n`;
}

function takes(operation: OperationModel, method: string): string {
  const name = [...operation.resource, method].join('.');
  return `\n${docComment([`What \`${name}\` takes beside its path.`])}`;
}

function parameterDeclaration(
  context: HoverContext,
  operation: OperationModel,
  parameter: ParameterModel,
): string {
  const range =
    parameter.maximum === undefined
      ? []
      : [`From ${parameter.minimum ?? 1} to ${parameter.maximum}.`];
  const sentence = [
    context.docs.parameter(parameter.wireName),
    ...typeFacts(context.model, parameter.type),
    ...range,
    ...(parameter.name === 'order'
      ? optimisedOrder(context.filters, orderEntity(context.model, operation) ?? '')
      : []),
  ];
  const summarised = operation.summary !== undefined;
  const plain =
    parameter.name === 'summaryOnly' && summarised ? 'Summary' : typeText(parameter.type, 'write');
  const type = queryType(context, operation, parameter)?.text ?? plain;
  const comment = docComment([sentence.filter((part) => part !== undefined).join(' ')], '  ');
  return parameter.required
    ? `${comment}  ${key(parameter.name)}: ${type};\n`
    : `${comment}  ${key(parameter.name)}?: ${type} | undefined;\n`;
}

function resourceDeclaration(context: HoverContext, resource: ResourceModel): string {
  const methods = resource.operations.map((operation) => methodDeclaration(context, operation));
  const children = resource.children.map((child) => childDeclaration(context, child));
  const comment = docComment([context.docs.resource(resource.path) ?? '']);
  return `\n${comment}export interface ${resourceTypeName(resource.path)} {\n${[...methods, ...children].join('\n')}}\n`;
}

function methodDeclaration(context: HoverContext, operation: OperationModel): string {
  return withByIds(operation, signaturesOf(operation))
    .map((signature) => {
      const many = signature.name === operation.manyMethod;
      const byIds = takesIds(operation) && signature.name !== operation.method;
      const comment = docComment(
        operationHover(context, operation, {
          many,
          byIds,
          parameters: parameterTags(context, operation, signature),
        }),
        '  ',
      );
      return `${comment}  ${signature.name}${signature.text};\n`;
    })
    .join('\n');
}

function parameterTags(
  context: HoverContext,
  operation: OperationModel,
  signature: Signature,
): string[] {
  const ids = signature.parameters.map(
    (parameter) => `@param ${parameter.name} ${context.docs.parameter(parameter.wireName) ?? ''}`,
  );
  const hint = signature.name === operation.method ? inputHint(context, operation) : '';
  return [
    ...ids,
    ...signature.inputs.map(({ name, sentence }) => `@param ${name} ${sentence}${hint}`),
  ];
}

/** How a record that was read becomes what a change takes. */
function inputHint({ model }: HoverContext, operation: OperationModel): string {
  if (!takesReadRecord(model, operation)) return '';
  const entity = bodyEntity(model, operation) ?? '';
  return ` \`toInput('${entity}', …)\` makes it from one that was read.`;
}

function childDeclaration(context: HoverContext, child: ResourceModel): string {
  const comment = docComment([context.docs.resource(child.path) ?? ''], '  ');
  return `${comment}  readonly ${child.path.at(-1)}: ${resourceTypeName(child.path)};\n`;
}

function clientFile(context: HoverContext): EmittedFile {
  const { model } = context;
  const imports = model.resources.map((resource) => {
    const [name = ''] = resource.path;
    return `import type { ${resourceTypeName(resource.path)} } from './resources/${kebabCase(name)}.gen.ts';\n`;
  });
  const members = model.resources.map((resource) => childDeclaration(context, resource));
  const comment = docComment([
    `Xero's ${model.title} API for one session: ${operationCount(model)}.`,
    '',
    `@see ${model.docs}`,
  ]);
  return {
    path: 'src/client.gen.ts',
    text: `${banner(model)}${imports.join('')}\n${comment}export interface ${clientTypeName(model.name)} {\n${members.join('\n')}}\n`,
  };
}

/** `payroll-uk` → `PayrollUkClient`. */
export function clientTypeName(family: string): string {
  return `${pascalCase(family)}Client`;
}
