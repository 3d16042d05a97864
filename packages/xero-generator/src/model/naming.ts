import type { FamilyConfig } from '../families.ts';
import { camelCase } from '../names.ts';
import type { HttpMethod, Operation } from '../openapi.ts';

/** Where a method stands in the client. */
export interface MethodName {
  readonly resource: readonly string[];
  readonly method: string;
}

/** What naming looks at. */
export interface NamingFacts {
  readonly path: string;
  readonly http: HttpMethod;
  readonly operation: Operation;
  readonly answersList: boolean;
  /** Whether no other operation has this path and none lies below it. */
  readonly alone: boolean;
}

/**
 * The rule that names all methods: static path segments are the resource, and the verb comes from
 * HTTP method, operationId and answer. Exceptions stand in `methods` of the family's entry.
 */
export function methodName(config: FamilyConfig, facts: NamingFacts): MethodName {
  const renamed = config.methods[facts.operation.operationId];
  if (renamed !== undefined) {
    const parts = renamed.split('.');
    return { resource: parts.slice(0, -1), method: parts.at(-1) ?? '' };
  }
  const segments = facts.path.split('/').filter((segment) => segment !== '');
  const names = segments.filter((segment) => !segment.startsWith('{')).map(camelCase);
  const parent = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  const onCollection = !segments.at(-1)?.startsWith('{');

  if (names.includes('attachments')) {
    return { resource: names, method: attachmentMethod(facts.http, segments.at(-1) ?? '') };
  }
  const isAction = facts.http === 'post' && onCollection && parent.length > 0 && isActionId(facts);
  const isView =
    facts.http === 'get' && onCollection && parent.length > 0 && facts.alone && !facts.answersList;
  if (isAction || isView) return { resource: parent, method: last };
  return { resource: names, method: verb(facts, onCollection) };
}

function attachmentMethod(http: HttpMethod, last: string): string {
  if (http === 'put') return 'upload';
  if (http === 'post') return 'replace';
  if (last === '{FileName}') return 'getByFileName';
  return last.startsWith('{') ? 'get' : 'list';
}

function isActionId({ operation }: NamingFacts): boolean {
  return !/^(create|update|upload|post)/.test(operation.operationId);
}

function verb({ http, operation, answersList }: NamingFacts, onCollection: boolean): string {
  const id = operation.operationId;
  switch (http) {
    case 'get':
      return answersList ? 'list' : 'get';
    case 'patch':
    case 'delete':
      return http;
    default:
      if (id.startsWith('updateOrCreate')) return 'upsert';
      if (id.startsWith('delete')) return 'delete';
      if (id.startsWith('create') || id.startsWith('upload')) return 'create';
      return onCollection && !id.startsWith('update') ? 'create' : 'update';
  }
}
