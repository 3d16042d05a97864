import type { Clock } from '@acme/xero-core';
import { systemClock, XeroConfigError, XeroInputError } from '@acme/xero-core/base';
import { abortable } from '../../abortable.ts';
import { plainCause } from '../../errors/text.ts';
import { XeroAuthError } from '../../index.ts';
import type { Login } from '../../login/login.ts';
import { listenOnLoopback } from './loopback-server.ts';
import { openBrowser } from './open-browser.ts';
import { type LoginPages, type LoginUser, receive } from './receive.ts';

export interface LoginWithBrowserOptions {
  /**
   * The callback is `http://localhost:<port>/callback`, which the app must have registered at Xero.
   *
   * @default that of the app's `redirectUri`, with its path
   */
  readonly port?: number | undefined;
  /**
   * Brings the URL of the login to the user, such as by showing it. What it throws ends the login.
   *
   * @default opens the user's browser
   */
  readonly open?: ((url: string) => void | Promise<void>) | undefined;
  /**
   * Pages in place of the built-in ones. They may have `<style>` elements; scripts do not run, and
   * nothing is loaded. When making one fails, the built-in one is shown.
   */
  readonly pages?: LoginPages | undefined;
  /**
   * How long to wait for the user.
   *
   * @unit milliseconds
   * @default 300000
   */
  readonly timeout?: number | undefined;
  /** Ends the login; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * Logs a user in through their browser, for command line tools and desktop apps: opens it, and waits
 * on this computer's loopback addresses for Xero to send it back.
 *
 * Requests that are not the answer to this login are refused, and the login goes on.
 *
 * @returns what `user.handleCallback` gives.
 * @throws {XeroAuthError} with code `access_denied` when the user refuses,
 * `login_port_unavailable`, `login_no_browser`, `login_timeout`, or one of `user.handleCallback`.
 * @throws {XeroConfigError} when the redirect URI is none of this computer.
 */
export async function loginWithBrowser(
  user: LoginUser,
  options: LoginWithBrowserOptions = {},
): Promise<Login> {
  const { port, timeout = 300_000, signal, clock = systemClock, open = openOrExplain } = options;
  signal?.throwIfAborted();
  if (!(timeout > 0)) {
    throw new XeroInputError('timeout', 'loginWithBrowser: timeout takes milliseconds above 0.');
  }
  const { url, transaction } = await user.createAuthorization(
    port === undefined ? {} : { redirectUri: callbackOn(port) },
  );
  const redirectUri = onThisComputer(transaction.redirectUri);
  const { listener, arrival } = receive(user, transaction, redirectUri, options.pages ?? {});
  const server = await listenOnLoopback(portOf(redirectUri), listener);
  const over = new AbortController();
  try {
    const noBrowser = failure(async () => open(url));
    const late = failure(async () => {
      await clock.sleep(timeout, over.signal);
      throw new XeroAuthError(
        'login_timeout',
        `loginWithBrowser: nobody came back from Xero within ${timeout / 1_000} seconds.`,
      );
    });
    const { login } = await abortable(Promise.race([arrival, noBrowser, late]), signal);
    return await abortable(login, signal);
  } finally {
    over.abort();
    await server.close();
  }
}

/** What something fails with, if it does. */
async function failure(work: () => Promise<void>): Promise<never> {
  await work();
  return new Promise(() => {});
}

async function openOrExplain(url: string): Promise<void> {
  try {
    await openBrowser(url);
  } catch (error) {
    // Node's own error has the whole URL in it.
    const cause = plainCause(error, [url]);
    throw new XeroAuthError(
      'login_no_browser',
      `loginWithBrowser: no browser could be opened (${cause.message}). Give \`open: (url) => …\` that shows the URL to the user, who opens it by hand.`,
      { cause },
    );
  }
}

function callbackOn(port: number): string {
  if (Number.isInteger(port) && port > 0 && port < 65_536) {
    return `http://localhost:${port}/callback`;
  }
  throw new XeroInputError(
    'port',
    `loginWithBrowser: port takes a number from 1 to 65535, one whose http://localhost:<port>/callback the app has registered; got ${port}.`,
  );
}

function portOf({ port }: URL): number {
  return port === '' ? 80 : Number(port);
}

function onThisComputer(redirectUri: string): URL {
  const uri = new URL(redirectUri);
  if (uri.protocol === 'http:' && uri.hostname === 'localhost') return uri;
  throw new XeroConfigError(
    `loginWithBrowser: the redirect URI must start with http://localhost, where this computer can answer; got ${redirectUri}. Give a \`port\`, or another \`redirectUri\` to new XeroAuth.`,
  );
}
