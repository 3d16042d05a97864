import type { FilterFacts, OptimisedFields } from '../../filters.ts';
import type { PropertyModel } from '../../model/model.ts';
import { key, quote } from '../source.ts';
import type { FilterableType } from './filterable.ts';

/**
 * What compiling a filter needs to know: the fields that are written unlike their JavaScript type
 * says, and the fields that Xero optimises. It is in every user's bundle, so nothing else.
 */
export function filterTables(types: readonly FilterableType[], facts: FilterFacts): string {
  const kinds = types.flatMap((type) => {
    const entries = type.fields.flatMap((field) => {
      const kind = kindOf(field);
      return kind === undefined ? [] : [`${key(field.name)}: ${quote(kind)}`];
    });
    return entries.length === 0 ? [] : [`    ${type.name}: { ${entries.join(', ')} },\n`];
  });
  const optimised = Object.entries(facts.optimised).map(
    ([entity, fields]) => `    ${entity}: ${optimisedEntry(fields)},\n`,
  );
  return `
/** Fields whose values have a form of their own, and fields that are quick; read by xero-core. */
export const filters = {
  fields: {
${kinds.join('')}  },
  optimised: {
${optimised.join('')}  },
} as const;
`;
}

function kindOf({ type }: PropertyModel): string | undefined {
  if (type.kind === 'reference') return `#${type.name}`;
  if (type.kind === 'date' || type.kind === 'date-time') return type.kind;
  return type.kind === 'string' && type.format === 'uuid' ? 'guid' : undefined;
}

/** By field: '' where only `==` is quick, `range` or `or` where that is quick too. */
function optimisedEntry({ equal, range, or }: OptimisedFields): string {
  const paths = [...new Set([...equal, ...range, ...or])];
  const entries = paths.map((path) => {
    const use = range.includes(path) ? 'range' : or.includes(path) ? 'or' : '';
    return `${key(path)}: ${quote(use)}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
