import type { RequestListener, ServerResponse } from 'node:http';
import type { Login } from '../../login/login.ts';
import type { AuthorizationTransaction } from '../../login/transaction.ts';
import type { XeroUser } from '../../user.ts';
import { judge } from './callback-request.ts';
import { type Answer, answer, failurePage, page, successPage } from './pages.ts';

/** What of a `XeroUser` a login needs. */
export type LoginUser = Pick<XeroUser, 'createAuthorization' | 'handleCallback'>;

/** What the browser shows at the end: whole HTML pages. What they quote, they must escape. */
export interface LoginPages {
  readonly success?: ((login: Login) => string) | undefined;
  readonly failure?: ((error: unknown) => string) | undefined;
}

interface Arrival {
  /** Settles as the login does, when every browser that asked has its page, or is gone. */
  readonly login: Promise<Login>;
}

/** Answers requests, and tells of the first that is the callback of this login. */
export function receive(
  user: LoginUser,
  transaction: AuthorizationTransaction,
  redirectUri: URL,
  pages: LoginPages,
): { readonly listener: RequestListener; readonly arrival: Promise<Arrival> } {
  let exchange: Promise<Login> | undefined;
  const shown: Promise<void>[] = [];
  let arrived = (_arrival: Arrival) => {};
  const arrival = new Promise<Arrival>((resolve) => {
    arrived = resolve;
  });
  const listener: RequestListener = ({ method, url: target, headers: { host } }, response) => {
    const verdict = judge({ method, target, host }, { redirectUri, state: transaction.state });
    if ('reason' in verdict) {
      void send(response, answer(verdict.status, page(verdict.reason)));
      return;
    }
    // A browser that asks again gets the same answer: the code can be used once.
    exchange ??= (async () => user.handleCallback(verdict.callback, transaction))();
    shown.push(show(exchange, pages, response));
    const login = exchange.finally(() => Promise.all(shown));
    login.catch(() => {});
    arrived({ login });
  };
  return { listener, arrival };
}

async function show(
  exchange: Promise<Login>,
  { success, failure }: LoginPages,
  response: ServerResponse,
): Promise<void> {
  const result = await exchange.then(
    (login) => answer(200, custom(success, login) ?? successPage()),
    (error: unknown) => answer(400, custom(failure, error) ?? failurePage(error)),
  );
  await send(response, result);
}

/** A login that went well does not fail by its page. */
function custom<Subject>(
  make: ((subject: Subject) => string) | undefined,
  subject: Subject,
): string | undefined {
  try {
    return make?.(subject);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, html }: Answer): Promise<void> {
  return new Promise((resolve) => {
    // Who closed the window already is told nothing, and neither event comes.
    if (response.destroyed) return resolve();
    response.once('finish', resolve).once('close', resolve);
    response.writeHead(status, headers).end(html);
  });
}
