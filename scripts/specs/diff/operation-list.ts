import { type JsonRecord, listOf, mapOf, recordOf, textOf } from '../json.ts';
import { follow, referenceOf } from './references.ts';

const methods = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

/** An operation of a document with its parameters, those of its path item among them. */
export interface OperationEntry {
  readonly operation: JsonRecord;
  /** By place and name (`query page`); header names in lower case, as they mean the same. */
  readonly parameters: ReadonlyMap<string, JsonRecord>;
  /** Xero calls the program, not the other way round: its request is what the program reads. */
  readonly incoming: boolean;
}

/** All operations of a document by method and path: `GET /Invoices`, `POST webhook invoices`. */
export function listOperations(document: JsonRecord): Map<string, OperationEntry> {
  const found = new Map<string, OperationEntry>();
  for (const incoming of [false, true]) {
    const items = mapOf(document[incoming ? 'webhooks' : 'paths']);
    for (const [path, given] of items) {
      const item = follow(document, given);
      for (const method of methods) {
        if (!Object.hasOwn(item, method)) continue;
        const operation = recordOf(item[method]);
        const parameters = new Map([
          ...readParameters(document, item.parameters),
          ...readParameters(document, operation.parameters),
        ]);
        const name = `${method.toUpperCase()} ${incoming ? 'webhook ' : ''}${path}`;
        found.set(name, { operation, parameters, incoming });
      }
    }
  }
  return found;
}

function readParameters(document: JsonRecord, list: unknown): [string, JsonRecord][] {
  return listOf(list).map((given) => {
    const parameter = follow(document, given);
    const place = textOf(parameter.in) ?? 'unknown';
    const name = textOf(parameter.name) ?? referenceOf(given) ?? 'unnamed';
    return [`${place} ${place === 'header' ? name.toLowerCase() : name}`, parameter];
  });
}
