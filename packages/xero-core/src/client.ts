import { readAnswer, readNothing } from './answer.ts';
import { type CallResult, LazyCall } from './call/call.ts';
import type { PagedList } from './call/iterate-pages.ts';
import { idChunks, listByIds } from './call/list-by-ids.ts';
import { LazyListCall } from './call/list-call.ts';
import { firstPage } from './call/paging.ts';
import { downloadOf } from './download.ts';
import {
  type FamilyDefinition,
  isOperation,
  type ModelTable,
  type Operation,
  type OperationEntry,
  type OperationTree,
} from './operation-table.ts';
import type { ClientOptions, ListOptions } from './options.ts';
import { rateLimitOf } from './rate-limit.ts';
import { checkedConcurrency } from './request/concurrency.ts';
import { withFilters } from './request/filters.ts';
import { pathParameterCount } from './request/path.ts';
import { type PreparedCall, prepare } from './request/prepare.ts';
import { wireRequest } from './request/wire-request.ts';
import { open, send } from './send/send.ts';
import type { XeroSession } from './session.ts';
import { type Transport, transportOf } from './transport.ts';

export { type InputTable, toInputBy } from './to-input.ts';
export type { FamilyDefinition, ModelTable, OperationEntry, OperationTree };

/**
 * The client of a generated family: its operation table as methods, bound to one session for life.
 *
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createClient<Client>(
  family: FamilyDefinition,
  session: XeroSession,
  options?: ClientOptions,
): Client {
  const transport = transportOf(family.api, session, options);
  return resource(transport, family, family.operations, '') as Client;
}

type Method = (...args: unknown[]) => unknown;

function resource(
  transport: Transport,
  family: FamilyDefinition,
  tree: OperationTree,
  prefix: string,
): object {
  const members: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(tree)) {
    if (!isOperation(node)) {
      members[key] = resource(transport, family, node, `${prefix}${key}.`);
      continue;
    }
    const many = key.endsWith('Many') ? key : `${key}Many`;
    const named = (name: string): Operation => ({ ...node, name: prefix + name });
    if (node.many) members[many] = manyMethod(transport, family.models, named(many));
    if (key !== many) members[key] = method(transport, family, named(key));
    if (node.byIds) members['listByIds'] = byIdsMethod(transport, family, named('listByIds'));
  }
  return Object.freeze(members);
}

function method(transport: Transport, family: FamilyDefinition, operation: Operation): Method {
  const { models, filters } = family;
  const isList = operation.take?.endsWith('*') === true;
  const ids = pathParameterCount(operation.path);
  return (...args) => {
    const prepared = attempted(() => prepare(operation, args));
    const ready = async () => withFilters(prepared(), filters, transport.hooks);
    return isList
      ? new LazyListCall(operation.name, async () =>
          pagedList(transport, models, await ready(), args[ids]),
        )
      : new LazyCall(operation.name, async () => callOnce(transport, models, await ready()));
  };
}

/**
 * Takes the arguments as they are now; what is wrong with them is told when the call is awaited, as
 * with any promise.
 */
function attempted<Value>(work: () => Value): () => Value {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function byIdsMethod(transport: Transport, family: FamilyDefinition, operation: Operation): Method {
  const { models, filters } = family;
  return (ids, options) => {
    const prepared = attempted(() => ({
      chunks: idChunks(ids, options),
      call: prepare(operation, [options]),
    }));
    return listByIds(async () => {
      const { chunks, call } = prepared();
      const ready = await withFilters(call, filters, transport.hooks);
      return { chunks, list: pagedList(transport, models, ready, options) };
    });
  };
}

async function callOnce(
  transport: Transport,
  models: ModelTable,
  call: PreparedCall,
): Promise<CallResult<unknown>> {
  const { operation } = call;
  const request = await wireRequest(transport, call);
  if (operation.take === 'binary') {
    const answer = await open(transport, request);
    return resultOf(answer.response, downloadOf(operation, answer));
  }
  const answer = await send(transport, request);
  return resultOf(
    answer.response,
    operation.take === 'empty'
      ? readNothing(operation, answer)
      : readAnswer(transport, operation, models, answer).value,
  );
}

function resultOf<Value>(response: Response, data: Value): CallResult<Value> {
  return { data, response, rateLimit: rateLimitOf(response.headers) };
}

function pagedList(
  transport: Transport,
  models: ModelTable,
  call: PreparedCall,
  options: unknown,
): PagedList {
  const { operation } = call;
  const { concurrency } = (options ?? {}) as ListOptions;
  return {
    operation,
    query: firstPage(operation, call.query),
    concurrency: checkedConcurrency(operation.name, concurrency),
    signal: call.request.signal,
    fetchPage: async (query, signal) => {
      const paged = { ...call, query, request: { ...call.request, signal } };
      const answer = await send(transport, await wireRequest(transport, paged));
      const { value, pagination } = readAnswer(transport, operation, models, answer);
      const { response } = answer;
      const rateLimit = rateLimitOf(response.headers);
      return { data: { items: value as unknown[], pagination, rateLimit }, response, rateLimit };
    },
  };
}

function manyMethod(transport: Transport, models: ModelTable, single: Operation): Method {
  const operation = { ...single, take: single.take?.replace('[0]', '') ?? '' };
  const position = pathParameterCount(operation.path);
  return (...args) => {
    const prepareRows = (rows: readonly unknown[]) => prepare(operation, args.with(position, rows));
    const many = attempted(() => ({
      call: prepareRows([]),
      inputs: args[position],
      options: args[position + 1],
      prepareRows,
    }));
    return new LazyCall(operation.name, async () => {
      const { sendMany } = await import('./call/send-many.ts');
      return sendMany(transport, models, many());
    });
  };
}
