import type { Organisation } from '../../api/handler.ts';
import type { SimulatedUser } from '../../world/people.ts';
import { type AuthorizationRequest, needsOrganisations } from '../authorization-request.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

const countries: Readonly<Record<Organisation['countryCode'], string>> = {
  AU: 'Australia',
  GB: 'United Kingdom',
  NZ: 'New Zealand',
  US: 'United States',
};

const checked = html` checked`;

/** Who is signing in? */
export function signInPage({ app }: AuthorizationRequest, users: readonly SimulatedUser[]): string {
  const choices = users.map(
    ({ id, givenName, familyName, email }, index) => html`
<label><input type="radio" name="user" value="${id}" required${index === 0 ? checked : ''}>
<span>${givenName} ${familyName}<small>${email}</small></span></label>`,
  );
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
<p>to go on to the app “${app.name}”</p>
<form method="post">
<fieldset><legend>Who are you?</legend>${choices}</fieldset>
<div class="actions"><button name="step" value="sign-in">Continue</button></div>
</form>`,
  );
}

/** May this app, for which organisations? */
export function consentPage(
  { app, scopes }: AuthorizationRequest,
  user: SimulatedUser,
  organisations: readonly Organisation[],
  problem?: string,
): string {
  const choices = organisations.map(
    ({ tenantId, name, countryCode }) => html`
<label><input type="checkbox" name="organisation" value="${tenantId}">
<span>${name}<small>${countries[countryCode]}</small></span></label>`,
  );
  const alert = problem === undefined ? '' : html`<p role="alert">${problem}</p>`;
  const asked = scopes.map((scope) => html`<li><code>${scope}</code></li>`);
  return page(
    'Allow access',
    html`<h1>The app “${app.name}” wants access</h1>
<p>Signed in as ${user.givenName} ${user.familyName}</p>
${alert}
<form method="post">
<input type="hidden" name="user" value="${user.id}">
${needsOrganisations(scopes) ? html`<fieldset><legend>Which organisations?</legend>${choices}</fieldset>` : ''}
<details><summary>What it asks for (${scopes.length})</summary><ul>${asked}</ul></details>
<div class="actions">
<button name="step" value="allow">Allow access</button>
<button class="quiet" name="step" value="refuse" formnovalidate>Cancel</button>
</div>
</form>`,
  );
}

/** What Xero shows in place of sending the browser anywhere. */
export function errorPage(error: string, description: string): string {
  return page(
    'Error',
    html`<h1>Sorry, something went wrong</h1>
<p role="alert">Error: ${error}</p>
<p>${description}</p>`,
  );
}
