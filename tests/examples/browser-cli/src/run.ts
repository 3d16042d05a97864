import type { Writable } from 'node:stream';
import { type ClientOptions, createAccountingClient, isXeroError } from '@acme/xero-accounting';
import { XeroAuthError, type XeroUser } from '@acme/xero-auth';
import { type LoginWithBrowserOptions, loginWithBrowser } from '@acme/xero-auth/node';
import { type Arguments, argumentsIn, usage } from './arguments.ts';
import { dueLines } from './due.ts';

export interface Surroundings {
  readonly user: XeroUser;
  readonly output: Writable;
  /** `YYYY-MM-DD`, where the user is. */
  readonly today: string;
  readonly client?: ClientOptions | undefined;
  readonly login?: LoginWithBrowserOptions | undefined;
}

/** @returns the exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const say = (line: string) => surroundings.output.write(`${line}\n`);
  try {
    await commands(surroundings, say, argumentsIn(args));
    return 0;
  } catch (error) {
    if (error instanceof XeroAuthError && error.code === 'access_denied') {
      say('You have not agreed, and nothing was connected.');
    } else if (error instanceof XeroAuthError && error.reauthRequired) {
      say('You are not logged in, or not any more: run `invoices login`.');
    } else if (error instanceof XeroAuthError && error.code === 'ambiguous_tenant') {
      say('Several organisations are connected: name one with --organisation.');
    } else if (isXeroError(error)) say(error.message);
    else if (error instanceof TypeError) say(`${error.message}\n\n${usage}`);
    else throw error;
    return 1;
  }
}

async function commands(
  { user, client, login, today }: Surroundings,
  say: (line: string) => void,
  { command, organisation, days }: Arguments,
): Promise<void> {
  if (command === 'login') {
    say('Sign in to Xero in your browser, and choose an organisation.');
    await loginWithBrowser(user, login);
  }
  if (command === 'login' || command === 'organisations') {
    for (const { tenantName } of await user.connections()) say(tenantName ?? '');
  }
  if (command === 'due') {
    const chosen = await user.selectTenant(organisation ? { name: organisation } : undefined);
    const accounting = createAccountingClient(user.forTenant(chosen.tenantId), client);
    say(`${chosen.tenantName}, due until ${daysAfter(today, days)}`);
    for await (const line of dueLines(accounting, daysAfter(today, days), today)) say(line);
  }
  if (command === 'logout') {
    await user.revoke();
    say('You are logged out, here and at Xero.');
  }
}

function daysAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60_000;
  return new Date(time).toISOString().slice(0, 10);
}
