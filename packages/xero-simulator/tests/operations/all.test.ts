import { expect, test } from 'vitest';
import { schemasOf } from '../../src/api/from-schema/family-schemas.ts';
import { operations } from '../../src/api/operations.ts';
import { createSimulator } from '../../src/index.ts';
import { Caller } from './caller.ts';

const order = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];
test('all', async () => {
  const out: string[] = [];
  let ok = 0;
  const simulator = createSimulator({ rateLimits: false });
  const caller = new Caller(simulator);
  for (const operation of operations.toSorted(
    (a, b) =>
      order.indexOf(a.method) - order.indexOf(b.method) ||
      b.path.split('/').length * Number(b.method === 'DELETE') -
        a.path.split('/').length * Number(a.method === 'DELETE'),
  )) {
    if (operation.table.family === 'identity') continue;
    const { routes, schemas } = await schemasOf(operation.table.family);
    const route = routes[operation.operationId]!;
    try {
      const { status, body, path } = await caller.call(operation);
      if (status !== route.status) {
        out.push(
          `${operation.operationId} ${operation.method} ${path}: ${status} not ${route.status} ${JSON.stringify(body).slice(-260)}`,
        );
        continue;
      }
      const read = schemas[operation.operationId]?.read;
      if (route.answer.kind === 'json' && read) {
        let value: any = body;
        for (const key of route.answer.keys ?? []) value = value?.[key];
        const values = route.answer.array ? value : [value];
        for (const one of values) {
          const r = read.safeParse(one);
          if (!r.success) {
            out.push(
              `${operation.operationId}: schema ${JSON.stringify(r.error.issues.slice(0, 3))}`,
            );
            break;
          }
        }
      }
      ok++;
    } catch (e) {
      out.push(
        `${operation.operationId} ${operation.method} ${operation.path}: threw ${String(e).slice(0, 200)}`,
      );
    }
  }
  process.stdout.write(`${out.join('\n')}\n${ok} ok\n`);
  expect(1).toBe(1);
}, 600000);
