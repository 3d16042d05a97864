import type { Docs } from '../../docs/docs.ts';
import type { FilterFacts } from '../../filters.ts';
import type { FamilyModel, OperationModel } from '../../model/model.ts';
import type { ScopeRules } from '../../scopes.ts';
import { isSortedByKey, rowKey } from '../operations/row-key.ts';
import { byIdsSentence, composedSentence, manySentence } from './sentences.ts';

/** What hovers need beside the model. */
export interface HoverContext {
  readonly model: FamilyModel;
  readonly docs: Docs;
  readonly scopes: ScopeRules;
  readonly filters: FilterFacts;
}

/** The hover of a method: sentence, route, filters, paging, scopes, link. */
export function operationHover(
  context: HoverContext,
  operation: OperationModel,
  {
    many,
    byIds = false,
    parameters,
  }: {
    readonly many: boolean;
    readonly byIds?: boolean;
    readonly parameters: readonly string[];
  },
): string[] {
  const { model, docs, scopes } = context;
  const own = docs.operation(operation.id);
  const sentences = byIds
    ? [byIdsSentence(operation)]
    : many
      ? [manySentence(operation), ...(own === undefined ? [] : ['', own])]
      : [own ?? composedSentence(operation)];
  return [
    ...sentences,
    '',
    `\`${operation.http.toUpperCase()} ${operation.path}\` · Xero's \`${operation.id}\``,
    ...(byIds ? [] : [...queryLines(operation), ...pagingLines(context, operation)]),
    ...scopeLines(operation.scopes, scopes),
    ...parameters,
    ...(operation.deprecated ? ['@deprecated'] : []),
    `@see ${documentationLink(model, operation)}`,
  ];
}

function queryLines(operation: OperationModel): string[] {
  if (operation.answer.kind !== 'list') return [];
  const filters = [
    ...operation.query.map((parameter) => parameter.name),
    ...operation.headers.map((parameter) => parameter.name),
  ].filter((name) => !['page', 'pageSize', 'pagesize', 'offset'].includes(name));
  if (filters.length === 0) return [];
  return ['', `Query: ${filters.map((name) => `\`${name}\``).join(', ')}.`];
}

function pagingLines({ model, filters }: HoverContext, operation: OperationModel): string[] {
  if (operation.answer.kind !== 'list') return [];
  if (operation.paging?.style === 'offset') {
    return ['', 'Paging: by offset; `for await` reads all of them.'];
  }
  if (!operation.paging) return ['', 'Paging: none, Xero answers with all of them at once.'];
  const { sizeParameter } = operation.paging;
  const size = sizeParameter === undefined ? '100 a page' : `\`page\` and \`${sizeParameter}\``;
  const order = isSortedByKey(model, filters, operation)
    ? `, in the order of \`${rowKey(model, operation)}\` unless \`order\` is given`
    : '';
  return [
    '',
    `Paging: ${size}; \`await\` gives one page, \`for await\` every item of all pages${order}.`,
  ];
}

function scopeLines(accepted: readonly string[], scopes: ScopeRules): string[] {
  if (accepted.length === 0) return ['', 'Scopes: none needed.', ''];
  const factsOf = (name: string) => scopes.facts.get(name);
  const until = (name: string) => factsOf(name)?.deprecated?.until;
  const current = accepted.filter((name) => until(name) === undefined);
  const old = accepted.filter((name) => until(name) !== undefined);
  const both = current.length > 1 ? 'both ' : '';
  const isClosed = current.every((name) => factsOf(name)?.closed);
  const closed = isClosed ? ` (${both}closed to new apps)` : '';
  const ending = old.length > 0 ? `; until ${until(old[0] ?? '')} also ${anyOf(old)}` : '';
  return ['', `Scopes: ${anyOf(current)}${closed}${ending}.`, ''];
}

/** `a`, `b` or `c`. */
function anyOf(names: readonly string[]): string {
  return names
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}

function documentationLink(model: FamilyModel, operation: OperationModel): string {
  if (!model.docs.includes('/documentation/api/')) return model.docs;
  const [segment = ''] = operation.path.split('/').filter((part) => part !== '');
  return `${model.docs}/${segment.toLowerCase()}`;
}
