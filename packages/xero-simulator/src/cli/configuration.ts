import type { Simulator } from '../create-simulator.ts';
import type { SimulatedApp } from '../world/apps.ts';

/** What to paste into an app so that it uses a simulator that listens. */
export function configurationFor(simulator: Simulator, url: string): string {
  const [app] = simulator.apps;
  const users = simulator.users.map(
    ({ givenName, familyName, email, tenantIds }) =>
      `  ${givenName} ${familyName} <${email}>, ${tenantIds.length} organisation${tenantIds.length === 1 ? '' : 's'}`,
  );
  return `Xero simulator at ${url}

Log in, with @acme/xero-auth:

${app ? authSnippet(simulator, app, url) : ''}
Call the API, with @acme/xero-accounting and its siblings:

  createAccountingClient(session, { baseUrl: '${url}/api.xro/2.0' });

Apps:
${simulator.apps.map(appLine).join('\n')}

Who can sign in:
${users.join('\n')}
`;
}

function authSnippet(simulator: Simulator, app: SimulatedApp, url: string): string {
  const { clientId, clientSecret, redirectUri, endpoints } = simulator.credentials(app.name, url);
  const lines = Object.entries({ clientId, clientSecret, redirectUri }).flatMap(([name, value]) =>
    value === undefined ? [] : [`    ${name}: '${value}',`],
  );
  const addresses = Object.entries(endpoints ?? {}).map(
    ([name, value]) => `      ${name}: '${value}',`,
  );
  return `  const auth = new XeroAuth({
${lines.join('\n')}
    endpoints: {
${addresses.join('\n')}
    },
    scopes: ['offline_access', 'accounting.invoices', 'accounting.contacts'],
    store: memoryTokenStore(),
  });
`;
}

function appLine({ name, kind, clientId, clientSecret }: SimulatedApp): string {
  const secret = clientSecret === undefined ? 'no secret' : `secret ${clientSecret}`;
  const what = name === kind ? name : `${name} (${kind})`;
  return `  ${what}: client id ${clientId}, ${secret}`;
}
