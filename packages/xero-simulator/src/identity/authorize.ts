import type { Handler } from 'hono';
import type { Call, CallEnv } from '../http/call.ts';
import type { Simulation } from '../simulation.ts';
import {
  type AuthorizationRequest,
  checkAuthorizationRequest,
  needsOrganisations,
} from './authorization-request.ts';
import { allow, choicesOf, deny } from './consent.ts';
import { consentPage, errorPage, signInPage } from './page/pages.ts';

/** The login page: GET shows it, POST takes one step on it. */
export function authorize(simulation: Simulation): Handler<CallEnv> {
  return (context) => {
    const { call } = context.var;
    const checked = checkAuthorizationRequest(simulation.settings, call.request.query);
    switch (checked.kind) {
      case 'show-error':
        return shown(errorPage(checked.error, checked.description), 400);
      case 'redirect':
        return sentTo(checked.url);
      case 'ask':
        return call.request.method === 'POST'
          ? step(simulation, call, checked.request)
          : shown(signInPage(checked.request, simulation.settings.users));
    }
  };
}

function step({ settings }: Simulation, call: Call, request: AuthorizationRequest): Response {
  const form = new URLSearchParams(call.request.text);
  const user = settings.users.find(({ id }) => id === form.get('user'));
  if (!user) return shown(signInPage(request, settings.users));
  const choices = choicesOf(settings, user);
  if (form.get('step') === 'refuse') return sentTo(deny(request));
  if (form.get('step') !== 'allow') return shown(consentPage(request, user, choices));
  const chosen = form.getAll('organisation');
  const organisations = choices.filter(({ tenantId }) => chosen.includes(tenantId));
  if (organisations.length === 0 && needsOrganisations(request.scopes)) {
    return shown(consentPage(request, user, choices, 'Choose at least one organisation.'));
  }
  return sentTo(allow(call.world, request, { user, organisations }));
}

function shown(page: string, status = 200): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(page, { status, headers });
}

// 303: the browser goes on with GET, also after a form.
function sentTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
