import { type JsonRecord, listOf, mapOf } from '../json.ts';
import type { Change } from './change.ts';
import { compareRequests, compareResponses, type DocumentPair } from './compare-bodies.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareFacets, type Facet } from './facets.ts';
import { matchKeys } from './match-keys.ts';
import { listOperations, type OperationEntry } from './operation-list.ts';

/** `operationId` names the operation in `/raw`; `x-path` is the path that is really sent. */
const facets: readonly Facet[] = [
  { keyword: 'operationId', breaks: () => true },
  { keyword: 'x-path', breaks: () => true },
  { keyword: 'deprecated' },
  { keyword: 'x-isEmpty' },
  { keyword: 'x-isAttachment' },
];

/**
 * Compares the operations of two documents by method and path. What belongs to an operation that is
 * new or gone is not listed again; one that has gone breaks.
 */
export function compareOperations(documents: DocumentPair): Change[] {
  const operations = matchKeys(listOperations(documents.before), listOperations(documents.after));
  const whole = (path: string, action: Change['action'], entry: OperationEntry): Change => {
    const name = entry.operation.operationId;
    const detail = typeof name === 'string' ? { detail: name } : {};
    return { kind: 'operation', action, path, ...detail, breaking: action === 'removed' };
  };
  return [
    ...operations.added.map(([path, entry]) => whole(path, 'added', entry)),
    ...operations.removed.map(([path, entry]) => whole(path, 'removed', entry)),
    ...operations.kept.flatMap(([path, before, after]) =>
      compareOperation(path, before, after, documents),
    ),
  ];
}

function compareOperation(
  path: string,
  before: OperationEntry,
  after: OperationEntry,
  documents: DocumentPair,
): Change[] {
  const pair = { before: before.operation, after: after.operation };
  const sent = { read: after.incoming, write: !after.incoming };
  const received = { read: !after.incoming, write: after.incoming };
  const changed = (difference: Pick<Change, 'detail' | 'breaking'>): Change => ({
    kind: 'operation',
    action: 'changed',
    path,
    ...difference,
  });
  return [
    ...compareFacets(facets, pair.before, pair.after, sent).map(changed),
    ...compareScopes(
      scopesOf(pair.before, documents.before),
      scopesOf(pair.after, documents.after),
    ).map(changed),
    ...compareParameters(path, before.parameters, after.parameters),
    ...compareRequests(path, pair, documents, sent),
    ...compareResponses(path, pair, documents, received),
  ];
}

/** Any one listed scope is enough, so losing one breaks who has only that, and so does a first one. */
function compareScopes(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): { detail: string; breaking: boolean }[] {
  const lost = [...before].filter((scope) => !after.has(scope));
  const gained = [...after].filter((scope) => !before.has(scope));
  return [
    ...lost.map((scope) => ({ detail: `scope ${scope} removed`, breaking: after.size > 0 })),
    ...gained.map((scope) => ({ detail: `scope ${scope} added`, breaking: before.size === 0 })),
  ];
}

function scopesOf(operation: JsonRecord, document: JsonRecord): ReadonlySet<string> {
  const requirements = listOf(operation.security ?? document.security);
  return new Set(
    requirements.flatMap((requirement) =>
      [...mapOf(requirement).values()].flatMap((scopes) => listOf(scopes).map(String)),
    ),
  );
}
