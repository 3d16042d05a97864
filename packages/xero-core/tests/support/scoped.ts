import { createClient, type FamilyDefinition } from '../../src/client.ts';
import type { Call, XeroSession } from '../../src/index.ts';
import { failureOf } from './failure.ts';
import { recorder } from './recorder.ts';

/** An access token as Xero issues them, in which `scope` is all that is said. */
export function tokenWith(scope: unknown): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256', typ: 'JWT' }), part({ scope, name: 'Zoë ??>' }), 'signature'].join(
    '.',
  );
}

/** A refused call: what was sent, what the session was asked for, and the error. */
export interface Refused<Failure> {
  readonly error: Failure;
  readonly sent: number;
  readonly renewals: number;
}

/** Calls an operation that one of `scopes` opens, against a server that refuses everything. */
export async function refusedCall<Failure>({
  scopes,
  token,
  status,
  body = '',
  headers = {},
  session = {},
}: {
  readonly scopes: string | undefined;
  readonly token: string;
  readonly status: number;
  readonly body?: string;
  readonly headers?: HeadersInit;
  readonly session?: Partial<XeroSession>;
}): Promise<Refused<Failure>> {
  const operation = { id: 'getShelf', path: '/Shelf', ...(scopes && { scopes }) };
  const family: FamilyDefinition = {
    api: { name: 'library', baseUrl: 'https://library.example', tenanted: true },
    operations: { shelf: { get: operation } },
    models: {},
  };
  let renewals = 0;
  const accessToken = async ({ rejected }: { rejected?: string }): Promise<string> => {
    if (rejected !== undefined) renewals += 1;
    return token;
  };
  const wire = recorder(() => new Response(body, { status, headers }));
  const client = createClient<{ readonly shelf: { get(): Call<unknown> } }>(
    family,
    { tenantId: 'tenant', accessToken, ...session },
    wire,
  );
  const error = await failureOf<Failure>(() => client.shelf.get());
  return { error, sent: wire.sent.length, renewals };
}
