import { compileWhere, type WhereByEntity } from '@acme/xero-accounting';

export type Entity = keyof WhereByEntity;

/** A filter that a test made up: its types hold by construction, or are wrong on purpose. */
export type AnyWhere = Readonly<Record<string, unknown>>;

/** What a made up filter becomes. */
export function compiled(entity: Entity, where: AnyWhere): string | undefined {
  return compileWhere(entity, where as WhereByEntity[Entity]);
}
