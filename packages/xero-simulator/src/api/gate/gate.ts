import type { Hono } from 'hono';
import type { CallEnv } from '../../http/call.ts';
import type { Simulation } from '../../simulation.ts';
import { answered } from './answered.ts';
import { answersJson } from './answers-json.ts';
import { bodyFits } from './body-fits.ts';
import { bodyRead } from './body-read.ts';
import { oncePerKey } from './once-per-key.ts';
import { operationFound } from './operation-found.ts';
import { scopeGranted } from './scope-granted.ts';
import { tenantConnected } from './tenant-connected.ts';
import { tokenAccepted } from './token-accepted.ts';
import { withinLimits } from './within-limits.ts';

/** What a call to an API passes, in this order, after it was recorded and had its fault. */
export function addGate(app: Hono<CallEnv>, simulation: Simulation): void {
  app.all(
    '*',
    operationFound,
    tokenAccepted(simulation),
    scopeGranted,
    tenantConnected,
    withinLimits,
    answersJson,
    oncePerKey,
    bodyRead,
    bodyFits,
    answered(simulation),
  );
}
