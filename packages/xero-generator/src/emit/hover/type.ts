import { type Docs, flatten } from '../../docs/docs.ts';
import type { FamilyModel, TypeExpression, TypeModel } from '../../model/model.ts';
import { phrase } from '../../names.ts';

const mostOwnersShown = 4;

/** The hover of an entity or input: what it is, or what it is a part of. */
export function typeHover(model: FamilyModel, docs: Docs, type: TypeModel): string {
  if (type.kind === 'interface' && type.variant === 'write' && type.name !== type.of) {
    return `What to send for one ${phrase(type.of)}: \`${type.of}\` without what only Xero sets.`;
  }
  if (type.kind === 'interface' && type.variant === 'nested') {
    return `One ${phrase(type.of)} inside another record, where Xero sends less of it than \`${type.of}\` has.`;
  }
  const resource = flatten(model.resources).find(({ operations }) =>
    operations.some(
      ({ method, answer }) =>
        (method === 'list' || method === 'get') &&
        'type' in answer &&
        names(answer.type, type.name),
    ),
  );
  return (resource && docs.resource(resource.path)) ?? partOf(model, type.name);
}

function partOf(model: FamilyModel, name: string): string {
  const owners = model.types
    .filter((type) => type.kind === 'interface')
    .filter((type) => type.variant !== 'nested')
    .filter((type) => type.properties.some((property) => names(property.type, name)))
    .map((type) => type.name)
    .filter((owner) => owner !== name);
  if (owners.length === 0) return '';
  const shown = owners.slice(0, mostOwnersShown).map((owner) => `\`${owner}\``);
  const more = owners.length - shown.length;
  return `Part of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function names(type: TypeExpression, name: string): boolean {
  if (type.kind === 'array') return names(type.items, name);
  return type.kind === 'reference' && type.name === name;
}
