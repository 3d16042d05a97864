import type { MiddlewareHandler } from 'hono';
import { findOperation } from '../api/routes.ts';
import type { Simulation } from '../simulation.ts';
import { organisationOf } from '../world/apps.ts';
import type { OwnClock } from '../world/clock.ts';
import type { Call, CallEnv } from './call.ts';
import { keep, type RecordedRequest } from './requests.ts';

const identityPaths = /^\/(connect|identity\/connect|\.well-known)\//;

/** Reads the request whole, finds out what it is for and writes it down. */
export function recordRequest(simulation: Simulation): MiddlewareHandler<CallEnv> {
  return async (context, next) => {
    const raw = context.req.raw;
    const bytes = await bytesOf(raw, simulation.settings.clock);
    const work = newWork(simulation.settings.clock);
    const call = callOf(simulation, raw, bytes, work.idle);
    context.set('call', call);
    keep(simulation.requests, call.request);
    try {
      await next();
      context.res.headers.set('xero-correlation-id', call.world.asideRandom.id());
      Object.assign(call.request, { status: context.res.status });
    } finally {
      work.end();
      simulation.settings.onRequest?.(call.request);
    }
  };
}

function callOf(simulation: Simulation, raw: Request, bytes: Uint8Array, idle: Call['idle']): Call {
  const { world, settings } = simulation;
  const { method, headers } = raw;
  const url = new URL(raw.url);
  const token = world.grants.find(bearerToken(headers) ?? '');
  const tenantId = headers.get('xero-tenant-id') || undefined;
  const organisation =
    tenantId === undefined
      ? token?.grant.organisation
      : settings.organisations.find((one) => one.tenantId === tenantId.toLowerCase());
  const match = findOperation(
    { method, path: url.pathname, accept: headers.get('accept') },
    organisation ?? (token && organisationOf(token.grant.app, settings.organisations)),
  );
  const text = new TextDecoder().decode(bytes);
  const request: RecordedRequest = {
    method,
    url: raw.url,
    path: url.pathname,
    query: url.searchParams,
    headers,
    bytes,
    text,
    json: () => JSON.parse(text),
    operationId: match?.operation.operationId ?? identityName(url.pathname),
    family: match?.operation.table.family,
    tenantId,
    at: settings.clock.now(),
    status: undefined,
    fault: undefined,
  };
  const { origin } = url;
  const { signal } = raw;
  return { request, world, origin, signal, match, token, organisation, fault: undefined, idle };
}

/** Reads a body, which a client may never send to its end. */
async function bytesOf(request: Request, clock: OwnClock): Promise<Uint8Array<ArrayBuffer>> {
  const release = clock.hold('app');
  try {
    return new Uint8Array(await request.arrayBuffer());
  } finally {
    release();
  }
}

/** Keeps the clock waiting while a request is answered, but not while that one waits. */
function newWork(clock: OwnClock): { idle: Call['idle']; end: () => void } {
  let release = clock.hold('work');
  return {
    idle: async (wait) => {
      release();
      try {
        return await wait;
      } finally {
        release = clock.hold('work');
      }
    },
    end: () => release(),
  };
}

/** The token of `Authorization: Bearer …`. */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

function identityName(path: string): string | undefined {
  return identityPaths.test(path) ? path.split('/').at(-1) : undefined;
}
