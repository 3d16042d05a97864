import { lifetimes } from './apps.ts';
import type { Grant, GrantBook, Pair } from './grants.ts';
import type { ConnectedTenant, LoginDesk } from './logins.ts';

/** Xero's gateway in front of its APIs. */
export interface Gateway {
  /** Checks the bearer token; the refusal when it does not work. */
  admit(request: Request): Pair | Response;
  connections(request: Request, pair: Pair): Response;
  /** Answers any call of the accounting API with what was asked and by whom. */
  accounting(request: Request, pair: Pair): Response;
}

const scopesOf: Readonly<Record<string, readonly string[]>> = {
  Invoices: ['accounting.invoices', 'accounting.invoices.read', 'accounting.transactions'],
  Contacts: ['accounting.contacts', 'accounting.contacts.read'],
};

/** The gateway of a server's own tokens. */
export function gateway(book: GrantBook, logins: LoginDesk, now: () => number): Gateway {
  const visible = ({ grant }: Pair): ConnectedTenant[] => {
    const { app, person, scopes } = grant;
    const ofApp = logins.connections.filter((one) => one.app === app);
    if (person) return ofApp.filter((one) => one.person === person);
    return scopes.includes('app.connections') ? ofApp : ownConnection(grant);
  };

  return {
    admit: (request) => {
      const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
      if (token === undefined) return problem(401, 'AuthenticationUnsuccessful');
      const pair = book.find(token);
      if (!pair) return problem(401, 'TokenInvalidSignature');
      if (pair.ended || pair.grant.ended || pair.refused) {
        return problem(401, 'AuthenticationUnsuccessful');
      }
      const end = pair.issuedAt + lifetimes.accessToken;
      if (now() >= end) {
        return problem(401, `TokenExpired: token expired at ${new Date(end).toUTCString()}`);
      }
      return pair;
    },
    connections: (request, pair) => {
      const { pathname, searchParams } = new URL(request.url);
      const id = /^\/connections\/([^/]+)$/i.exec(pathname)?.[1];
      if (request.method === 'DELETE') {
        const gone = visible(pair).find((one) => one.id === id);
        if (!gone) return problem(404, 'Connection not found');
        logins.connections.splice(logins.connections.indexOf(gone), 1);
        return new Response(null, { status: 204 });
      }
      const event = searchParams.get('authEventId');
      const listed = visible(pair).filter((one) => event === null || one.authEventId === event);
      return Response.json(listed.map(onTheWire));
    },
    accounting: (request, pair) => {
      const [resource = ''] = new URL(request.url).pathname.split('/').slice(3);
      const accepted = scopesOf[resource];
      if (accepted && !accepted.some((scope) => pair.grant.scopes.includes(scope))) {
        const challenge = { 'www-authenticate': 'Bearer error="insufficient_scope"' };
        return problem(401, 'AuthorizationUnsuccessful', challenge);
      }
      const tenantId = request.headers.get('xero-tenant-id');
      const connected = visible(pair).some((one) => one.tenantId === tenantId);
      const custom = pair.grant.app.organisation && pair.grant.person === undefined;
      if (!connected && !custom) return problem(403, 'AuthenticationUnsuccessful');
      const pagination = { page: 1, pageSize: 100, pageCount: 1, itemCount: 1 };
      const row = { Reference: `${pair.grant.person?.id} ${tenantId}` };
      return Response.json({ pagination, [resource]: [row] });
    },
  };
}

function ownConnection(grant: Grant): ConnectedTenant[] {
  const { app, person, authEventId } = grant;
  if (!app.organisation) return [];
  const createdDateUtc = '2026-01-01T00:00:00.0000000';
  return [{ ...app.organisation, id: 'own', app, person, authEventId, createdDateUtc }];
}

function onTheWire(connection: ConnectedTenant): object {
  const { id, authEventId, tenantId, tenantType, tenantName, createdDateUtc } = connection;
  return {
    id,
    authEventId,
    tenantId,
    tenantType: tenantType ?? 'ORGANISATION',
    tenantName,
    createdDateUtc,
    updatedDateUtc: createdDateUtc,
  };
}

function problem(status: number, detail: string, headers?: HeadersInit): Response {
  const title = { 401: 'Unauthorized', 403: 'Forbidden' }[status] ?? 'Not Found';
  const body = {
    Type: null,
    Title: title,
    Status: status,
    Detail: detail,
    Instance: crypto.randomUUID(),
    Extensions: {},
  };
  return Response.json(body, { status, ...(headers && { headers }) });
}
