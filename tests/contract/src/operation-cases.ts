import { type ApiMethod, isByIds, readApiTable } from './api-table.ts';
import { type PublishedOperation, readPublishedOperations } from './published-operations.ts';

/** One published operation and one method that calls it. */
export interface OperationCase {
  /** `accounting PUT /Invoices: createInvoices is invoices.create` */
  readonly title: string;
  readonly operation: PublishedOperation;
  readonly method: ApiMethod;
}

export const operations: readonly PublishedOperation[] = readPublishedOperations();

/** To put into the title of a suite that needs the published YAML. */
export const whySkipped: string =
  operations.length > 0 ? '' : ' (skipped: specs/xero is empty, run `pnpm specs:fetch`)';

/** Methods by family and operationId; `listByIds` has tests of its own. */
export function readMethods(): ReadonlyMap<string, readonly ApiMethod[]> {
  const methods = new Map<string, ApiMethod[]>();
  for (const method of publishedFamilies().flatMap(readApiTable)) {
    if (isByIds(method)) continue;
    const key = keyOf(method.family, method.operationId);
    methods.set(key, [...(methods.get(key) ?? []), method]);
  }
  return methods;
}

export function publishedFamilies(): readonly string[] {
  return [...new Set(operations.map(({ document }) => document.family))];
}

export function keyOf(family: string, operationId: string): string {
  return `${family} ${operationId}`;
}

/** Every published operation with every method that API.md gives it. */
export function operationCases(): readonly OperationCase[] {
  const methods = readMethods();
  return operations.flatMap((operation) => {
    const { family } = operation.document;
    return (methods.get(keyOf(family, operation.operationId)) ?? []).map((method) => ({
      title: `${family} ${operation.method} ${operation.path}: ${operation.operationId} is ${method.path.join('.')}`,
      operation,
      method,
    }));
  });
}
