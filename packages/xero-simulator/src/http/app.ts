import { Hono } from 'hono';
import { addGate } from '../api/gate/gate.ts';
import { applyFault } from '../faults/apply-fault.ts';
import { addIdentity } from '../identity/routes.ts';
import type { Simulation } from '../simulation.ts';
import type { CallEnv } from './call.ts';
import { recordRequest } from './record-request.ts';

/** All of Xero as one app, whatever its host. */
export function newApp(simulation: Simulation): Hono<CallEnv> {
  const app = new Hono<CallEnv>();
  // What is thrown is a broken connection, or a bug: the edge that took the request decides.
  app.onError((error) => {
    throw error;
  });
  app.use(recordRequest(simulation), applyFault(simulation));
  addIdentity(app, simulation);
  addGate(app, simulation);
  return app;
}
