import { type FilterFacts, noFilterFacts } from '../../filters.ts';
import type { JsonObject } from '../../json.ts';
import type {
  AnswerModel,
  BodyModel,
  FamilyModel,
  OperationModel,
  PagingModel,
  ResourceModel,
} from '../../model/model.ts';
import { whereEntity } from '../filters/filterable.ts';
import { datedTypes } from '../models/dated-types.ts';
import { takesIds } from '../resources/by-ids.ts';
import { banner, type EmittedFile, key, quote } from '../source.ts';
import { isSortedByKey, rowKey } from './row-key.ts';

/**
 * `operations.gen.ts`: what xero-core needs to know of each operation to send it and to read its
 * answer. What is usual is left out, since the table is in every user's bundle.
 */
export function emitOperations(
  model: FamilyModel,
  filters: FilterFacts = noFilterFacts,
): EmittedFile {
  const context = { model, filters, dated: datedTypes(model) };
  const entries = model.resources.map((resource) => resourceEntry(context, resource, '  '));
  return {
    path: 'src/operations.gen.ts',
    text: `${banner(model)}
/** How each method goes over the wire; read by xero-core. */
export const operations = {
${entries.join('')}} as const;
`,
  };
}

interface TableContext {
  readonly model: FamilyModel;
  readonly filters: FilterFacts;
  readonly dated: ReadonlySet<string>;
}

function resourceEntry(context: TableContext, resource: ResourceModel, indent: string): string {
  const operations = resource.operations.map(
    (operation) =>
      `${indent}  ${operation.method}: { ${operationEntry(context, operation).join(', ')} },\n`,
  );
  const children = resource.children.map((child) => resourceEntry(context, child, `${indent}  `));
  return `${indent}${key(resource.path.at(-1) ?? '')}: {\n${operations.join('')}${children.join('')}${indent}},\n`;
}

function operationEntry(
  { model, filters, dated }: TableContext,
  operation: OperationModel,
): string[] {
  const takes = (name: string) => operation.query.some((parameter) => parameter.name === name);
  const where = whereEntity(model, operation);
  const rowId = rowKey(model, operation);
  const accept =
    operation.answer.kind === 'binary' && operation.answer.mediaType !== 'application/octet-stream'
      ? operation.answer.mediaType
      : undefined;
  return [
    `id: ${quote(operation.id)}`,
    ...(operation.http === 'get' ? [] : [`http: ${quote(operation.http.toUpperCase())}`]),
    `path: ${quote(operation.path)}`,
    ...sends(operation.body),
    ...takesFrom(operation.answer, dated),
    ...pagingEntry(operation.paging),
    ...(where === undefined ? [] : [`where: ${quote(where)}`]),
    ...(takesIds(operation) ? ['byIds: true'] : []),
    ...(operation.manyMethod === undefined ? [] : ['many: true']),
    ...(operation.largestBody === undefined ? [] : [`bytes: ${operation.largestBody}`]),
    ...(takes('unitdp') ? ['unitdp: true'] : []),
    ...(takes('summarizeErrors') ? ['summarizes: true'] : []),
    ...(rowId === undefined ? [] : [`key: ${quote(rowId)}`]),
    ...(isSortedByKey(model, filters, operation) ? ['byKey: true'] : []),
    ...headersEntry(operation),
    ...queryEntry(operation),
    ...(accept === undefined ? [] : [`accept: ${quote(accept)}`]),
    ...(operation.scopes.length === 0 ? [] : [`scopes: ${quote(operation.scopes.join(' '))}`]),
  ];
}

/** Query parameters whose option has another name: option → parameter. */
function queryEntry({ query }: OperationModel): string[] {
  const renamed = query.filter(({ name, wireName }) => name !== wireName);
  if (renamed.length === 0) return [];
  return [
    `query: { ${renamed.map(({ name, wireName }) => `${name}: ${quote(wireName)}`).join(', ')} }`,
  ];
}

/** Header parameters but If-Modified-Since, which core knows: option → header. */
function headersEntry({ headers }: OperationModel): string[] {
  const others = headers.filter((header) => header.name !== 'modifiedSince');
  if (others.length === 0) return [];
  return [
    `headers: { ${others.map(({ name, wireName }) => `${name}: ${quote(wireName.toLowerCase())}`).join(', ')} }`,
  ];
}

/** The name of the page size parameter, `page` where Xero fixes the size, or `offset` and its field. */
function pagingEntry(paging: PagingModel | undefined): string[] {
  if (!paging) return [];
  if (paging.style === 'offset') return [`paging: 'offset'`, `by: ${quote(paging.by)}`];
  return [`paging: ${quote(paging.sizeParameter ?? 'page')}`];
}

/** `Invoices[]`: a wrapped array; `[]`: a bare one; `binary`, `multipart` or a constant body. */
function sends(body: BodyModel | undefined): string[] {
  if (!body) return [];
  switch (body.kind) {
    case 'constant':
      return [`constant: ${literal(body.value)}`];
    case 'json':
      return [`send: ${quote((body.wrapper ?? '') + (body.array ? '[]' : ''))}`];
    default:
      return [`send: ${quote(body.kind)}`];
  }
}

function literal(value: JsonObject): string {
  const members = Object.entries(value).map(
    ([name, text]) => `${key(name)}: ${quote(String(text))}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function takesFrom(answer: AnswerModel, dated: ReadonlySet<string>): string[] {
  if (answer.kind === 'empty' || answer.kind === 'binary') return [`take: ${quote(answer.kind)}`];
  const wrapper = answer.wrapper.join('.');
  const kinds = { list: '*', all: '[]', one: '' };
  const suffix = answer.kind === 'one' && answer.array ? '[0]' : kinds[answer.kind];
  const take = wrapper + suffix;
  const named = answer.type.kind === 'reference' && dated.has(answer.type.name);
  return [
    ...(take === '' ? [] : [`take: ${quote(take)}`]),
    ...(named && answer.type.kind === 'reference' ? [`of: ${quote(answer.type.name)}`] : []),
  ];
}
