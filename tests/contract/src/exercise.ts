import { expect } from 'vitest';
import { callMethod } from './call-method.ts';
import { createClients, type Family } from './clients.ts';
import { expectRequest, expectResult } from './expectations.ts';
import type { OperationCase } from './operation-cases.ts';
import { planAnswer } from './planned-answer.ts';
import { planCall } from './planned-call.ts';
import type { Amount } from './planned-options.ts';
import { type LoopbackServer, recordingFetch } from './wire.ts';

/** Calls a method with an injected `fetch`, and holds request and result against what is published. */
export async function exercise(
  { operation, method }: OperationCase,
  amount: Amount,
): Promise<void> {
  const call = planCall(operation, method, amount);
  const { answer, result } = planAnswer(operation, method);
  const { fetch, sent } = recordingFetch(answer);
  const client = createClients({ fetch })[operation.document.family as Family];
  const given = await callMethod(client, method, call.values);
  expect(sent).toHaveLength(1);
  await expectRequest(sent[0], call.request, operation.base);
  await expectResult(given, result);
}

/** The same over HTTP, with the global `fetch`. */
export async function exerciseOverHttp(
  { operation, method }: OperationCase,
  server: LoopbackServer,
): Promise<void> {
  const call = planCall(operation, method, 'everything');
  const { answer, result } = planAnswer(operation, method);
  server.answer = answer;
  server.sent.length = 0;
  const baseUrl = server.origin + new URL(operation.base).pathname.replace(/\/$/, '');
  const client = createClients({ baseUrl })[operation.document.family as Family];
  const given = await callMethod(client, method, call.values);
  expect(server.sent).toHaveLength(1);
  await expectRequest(server.sent[0], call.request, baseUrl);
  await expectResult(given, result);
}
