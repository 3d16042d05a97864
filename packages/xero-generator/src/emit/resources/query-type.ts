import type { OperationModel, ParameterModel } from '../../model/model.ts';
import { filterName } from '../filters/condition-types.ts';
import { orderEntity, whereEntity } from '../filters/filterable.ts';
import { orderName } from '../filters/order-types.ts';
import { whereName } from '../filters/where-types.ts';
import type { HoverContext } from '../hover/operation.ts';

/** A type of `filters.gen.ts` that a query parameter takes, and what it is made from. */
export interface QueryType {
  readonly text: string;
  readonly fromFilters: readonly string[];
}

/** What `where`, `order` and `filter` take instead of a bare text; undefined for other parameters. */
export function queryType(
  context: HoverContext,
  operation: OperationModel,
  parameter: ParameterModel,
): QueryType | undefined {
  switch (parameter.name) {
    case 'where': {
      const entity = whereEntity(context.model, operation);
      if (entity === undefined) return undefined;
      const name = whereName(entity);
      return { text: `${name} | RawWhere`, fromFilters: [name, 'RawWhere'] };
    }
    case 'order': {
      const entity = orderEntity(context.model, operation);
      if (entity === undefined) return undefined;
      const name = orderName(entity);
      return { text: `${name} | readonly ${name}[]`, fromFilters: [name] };
    }
    case 'filter': {
      const name = filterName(context, operation);
      return name === undefined ? undefined : { text: `${name} | string`, fromFilters: [name] };
    }
    default:
      return undefined;
  }
}
