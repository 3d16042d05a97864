import type { ApiRequest } from '../handler.ts';
import { type Operation, operations } from '../operations.ts';
import { isPlain, type Plain } from './conform.ts';
import { type FamilySchemas, type Route, schemasOf } from './family-schemas.ts';
import { collectionOf, filledIn, isItemOf, lastParameter } from './paths.ts';
import { recordsIn } from './records-in.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What an answer is made from. */
export interface Work {
  readonly request: ApiRequest;
  readonly operation: Operation;
  /** All operations of the family. */
  readonly siblings: readonly Operation[];
  readonly schemas: FamilySchemas;
  readonly route: Route;
  /** Of one record of the answer; of an answer without any, that of the same records elsewhere. */
  readonly shape: Shape | undefined;
  /** The path of the request's collection or record, from the root of the host. */
  readonly path: string;
  /** The name of the parameter by which one record of the collection is found. */
  readonly itemParameter: string | undefined;
}

/** Gathers what is known of a request's operation. */
export async function workOf(request: ApiRequest): Promise<Work> {
  const siblings = operations.filter(({ table }) => table.family === request.family);
  const operation = siblings.find((one) => one.operationId === request.operationId);
  const schemas = await schemasOf(request.family);
  const route = schemas.routes[request.operationId];
  if (!operation || !route) throw new TypeError(`No operation is called ${request.operationId}.`);
  const collection = collectionOf(operation.path);
  const item = siblings.find(({ path }) => isItemOf(path, collection));
  return {
    request,
    operation,
    siblings,
    schemas,
    route,
    shape: shapeOfAnswer(operation, siblings, schemas),
    path: filledIn(operation.path, request.params),
    itemParameter: item && lastParameter(item.path),
  };
}

/** The type of the records of an answer. */
export function typeOf({ route: { answer } }: Work): string {
  return answer.kind === 'json' ? answer.type : '';
}

/** The records that were sent. */
export function sentRecords({ request, route }: Work): Plain[] {
  return recordsIn(request.body, route).filter(isPlain);
}

function shapeOfAnswer(
  operation: Operation,
  siblings: readonly Operation[],
  schemas: FamilySchemas,
): Shape | undefined {
  const collection = collectionOf(operation.path);
  const ofSameRecords = siblings.filter(
    ({ path }) => path === collection || isItemOf(path, collection),
  );
  for (const { operationId } of [operation, ...ofSameRecords]) {
    const read = schemas.schemas[operationId]?.read;
    if (read) return shapeOf(read);
  }
  return undefined;
}
