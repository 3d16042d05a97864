import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import type { Login, XeroUser } from '../../src/index.ts';
import { type LoginWithBrowserOptions, loginWithBrowser } from '../../src/node.ts';
import { ada } from '../support/identity-server.ts';
import { freePort } from '../support/visit.ts';
import { type World, world } from '../support/world.ts';

/** A desktop app, which has no secret, and where it waits for its callback. */
export interface Desktop extends Omit<World, 'login'> {
  readonly port: number;
  readonly callback: string;
  readonly user: XeroUser;
  /** Where Xero sends the browser of somebody who agrees. */
  approve(url: string): string;
  /** Logs in, and waits until the browser is done, too. */
  login(options: LoginOptions): Promise<Login>;
}

interface LoginOptions extends LoginWithBrowserOptions {
  readonly open: (url: string) => void | Promise<void>;
}

export async function desktop(): Promise<Desktop> {
  const port = await freePort();
  const callback = `http://localhost:${port}/callback`;
  const here = world({ app: { clientId: 'DESKTOP', redirectUris: [callback] } });
  const user = here.auth.forUser('ada');
  return {
    ...here,
    port,
    callback,
    user,
    approve: (url) => here.server.logins.approve(url, ada),
    login: async (options) => {
      let browser: Promise<void> | undefined;
      const open = (url: string) => {
        browser = (async () => options.open(url))();
        return browser;
      };
      const login = await loginWithBrowser(user, { port, clock: here.clock, ...options, open });
      await browser;
      return login;
    },
  };
}

/** What was answered, with its headers. */
export interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly html: string;
}

/** Sends any request, as a program does that is no browser. */
export async function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    onRead,
  }: { method?: string; headers?: Record<string, string>; onRead?: () => void } = {},
): Promise<Answered> {
  // A server says `100 Continue` once it has read the head, right before it takes the request.
  const expect = onRead ? { expect: '100-continue' } : {};
  const sent = request(url, { method, headers: { ...headers, ...expect }, agent: false });
  if (onRead) sent.on('continue', onRead);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: string[] = [];
  for await (const chunk of response.setEncoding('utf8')) chunks.push(String(chunk));
  return { status: response.statusCode, headers: response.headers, html: chunks.join('') };
}

/** Whether somebody listens on an address. */
export async function listens(port: number, host: string): Promise<boolean> {
  const socket = connect({ port, host });
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return connected;
}
