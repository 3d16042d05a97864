import type { Handler } from 'hono';
import { answerInside } from '../../faults/answers.ts';
import { responseOf } from '../../http/answer.ts';
import type { Call, CallEnv } from '../../http/call.ts';
import { answerConnections } from '../../identity/connections-api.ts';
import type { Simulation } from '../../simulation.ts';
import { notFound } from '../errors/gateway.ts';
import { answerFromSchema } from '../from-schema/answer-from-schema.ts';
import type { ApiAnswer, ApiRequest } from '../handler.ts';
import type { Match } from '../routes.ts';
import { jsonBody } from './body-read.ts';

/** Has the operation done: by a family's module, or else by the family's schemas. */
export function answered(simulation: Simulation): Handler<CallEnv> {
  return async (context) => {
    const { call } = context.var;
    if (!call.match) return responseOf(notFound);
    return responseOf(answerInside(call) ?? (await answer(simulation, call, call.match)));
  };
}

async function answer(simulation: Simulation, call: Call, match: Match): Promise<ApiAnswer> {
  if (match.operation.table.family === 'identity') return answerConnections(call, match);
  const request = requestOf(simulation, call, match);
  for (const module of simulation.modules) {
    if (module.family !== request.family) continue;
    const given = module.answer(request, call.world.books);
    if (given !== undefined) return await given;
  }
  return answerFromSchema({ ...request, state: undefined });
}

function requestOf(
  simulation: Simulation,
  call: Call,
  { operation, params }: Match,
): Omit<ApiRequest, 'state'> {
  const { request, world } = call;
  const { settings, webhooks } = simulation;
  const organisation = call.organisation ?? settings.organisations[0];
  if (!organisation) throw new TypeError('A simulator has at least one organisation.');
  const now = settings.clock.now();
  const clientId = call.token?.grant.app.clientId ?? '';
  return {
    family: operation.table.family,
    operationId: operation.operationId,
    params,
    url: new URL(request.url),
    query: request.query,
    headers: request.headers,
    body: jsonBody(request),
    bytes: request.bytes,
    organisation,
    now,
    clientId,
    stateOf: (ledger) => world.books.of(ledger, organisation),
    newId: world.random.id,
    changed: (change) => webhooks.changed({ ...change, organisation, at: now }),
  };
}
