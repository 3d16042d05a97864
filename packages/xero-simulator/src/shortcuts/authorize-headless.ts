import { choicesOf } from '../identity/consent.ts';
import type { Simulation } from '../simulation.ts';
import { organisationNamed, userNamed } from './lookups.ts';

/** What a user decides on the login page. */
export interface HeadlessConsent {
  /** Id or email address. @default the first user */
  readonly user?: string | undefined;
  /** Tenant ids or names. @default the user's first organisation */
  readonly organisations?: readonly string[] | undefined;
  /** Whether the user presses Cancel. @default false */
  readonly refuse?: boolean | undefined;
}

/** Sends the login page's form as a browser would. */
export async function authorizeHeadless(
  { settings }: Simulation,
  send: (request: Request) => Response | Promise<Response>,
  url: string,
  { user: userName, organisations, refuse = false }: HeadlessConsent = {},
): Promise<string> {
  const user = userNamed(settings.users, userName);
  const choices = choicesOf(settings, user);
  const chosen =
    organisations?.map((name) => organisationNamed(choices, name)) ?? choices.slice(0, 1);
  const form = new URLSearchParams({ user: user.id, step: refuse ? 'refuse' : 'allow' });
  for (const { tenantId } of chosen) form.append('organisation', tenantId);
  const response = await send(new Request(url, { method: 'POST', body: form }));
  const location = response.headers.get('location');
  if (location !== null) return location;
  throw new Error(`The login page answers ${response.status}: ${wordsOf(await response.text())}`);
}

/** The text of a page, without its markup. */
function wordsOf(page: string): string {
  const [, main = page] = /<main>([\s\S]*)<\/main>/.exec(page) ?? [];
  return main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
