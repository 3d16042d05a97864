import type { Document, Operation } from '../openapi.ts';
import { mapOperations } from './transform.ts';

/**
 * Takes away header parameters that are no choice of the caller: the tenant (it comes from the
 * session; `x-tenanted` remembers it), the idempotency key (an option of every call) and the
 * `contentType` header of attachments, which does not exist in HTTP.
 */
export function dropTransport(document: Document): Document {
  return mapOperations(document, (operation): Operation => {
    const parameters = operation.parameters ?? [];
    const tenanted = parameters.some((parameter) => isHeader(parameter, 'xero-tenant-id'));
    return {
      ...operation,
      parameters: parameters.filter(
        (parameter) =>
          !isHeader(parameter, 'xero-tenant-id', 'idempotency-key', 'contenttype', 'content-type'),
      ),
      'x-tenanted': tenanted,
    };
  });
}

function isHeader(parameter: { in: string; name: string }, ...names: readonly string[]): boolean {
  return parameter.in === 'header' && names.includes(parameter.name.toLowerCase());
}
