import { type FilterFacts, interfaceNamed } from '../../filters.ts';
import type { FamilyModel, OperationModel } from '../../model/model.ts';

/**
 * The field that holds a row's own id, of a list with pages: `InvoiceID` of an `Invoice`, else the
 * field that the path of one such row is named after, else a plain `id`. Undefined where there is
 * none: by a wrong one, rows would be taken for repeats.
 */
export function rowKey(model: FamilyModel, operation: OperationModel): string | undefined {
  const name = listedType(operation);
  if (name === undefined || !operation.paging) return undefined;
  const ids = (interfaceNamed(model, name)?.properties ?? [])
    .filter((property) => property.type.kind === 'string' && /id$/i.test(property.name))
    .map((property) => property.name);
  const inPaths = model.operations.flatMap((other) => idInPath(operation, other) ?? []);
  const wanted = [`${name}ID`, ...inPaths, 'ID'].map((text) => text.toLowerCase());
  return wanted.flatMap((text) => ids.find((id) => id.toLowerCase() === text) ?? [])[0];
}

/** Whether a list is sorted by its rows' own id, and quickly so. */
export function isSortedByKey(
  model: FamilyModel,
  filters: FilterFacts,
  operation: OperationModel,
): boolean {
  const name = listedType(operation);
  const key = rowKey(model, operation);
  return (
    name !== undefined &&
    key !== undefined &&
    operation.query.some((parameter) => parameter.name === 'order') &&
    filters.optimised[name]?.order.includes(key) === true
  );
}

/** `PayrollCalendarID`, when calendars are got one by one from `/PayRunCalendars/{PayrollCalendarID}`. */
function idInPath(
  list: OperationModel,
  { http, path, answer }: OperationModel,
): string | undefined {
  const [before = '', id] = path.split(/\/\{(\w+)\}$/);
  const isOne = http === 'get' && answer.kind === 'one' && before === list.path;
  return isOne && answer.type.kind === 'reference' && answer.type.name === listedType(list)
    ? id
    : undefined;
}

function listedType({ answer }: OperationModel): string | undefined {
  return answer.kind === 'list' && answer.type.kind === 'reference' ? answer.type.name : undefined;
}
