import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import type { AuthorizationTransaction, Login } from '@acme/xero-auth';
import type { LoginUser } from '@acme/xero-auth/node';

export const state = 'the state of this login';
export const login: Login = { scopes: ['openid'], missingScopes: [], addedScopes: [] };

export interface TestUser extends LoginUser {
  /** The callbacks that it was given. */
  readonly callbacks: URL[];
  readonly transactions: AuthorizationTransaction[];
}

/** A user whose app has a redirect URI, and who answers a callback as told. */
export function testUser(
  redirectUri = 'http://localhost/none',
  answer: () => Promise<Login> = async () => login,
): TestUser {
  const callbacks: URL[] = [];
  const transactions: AuthorizationTransaction[] = [];
  return {
    callbacks,
    transactions,
    async createAuthorization(options = {}) {
      const transaction: AuthorizationTransaction = {
        version: 1,
        user: 'user',
        state,
        nonce: 'nonce',
        redirectUri: options.redirectUri ?? redirectUri,
        scopes: ['openid'],
        expiresAt: 2_000_000_000_000,
      };
      const url = `https://login.example/?a=1&b=$(touch x)&redirect_uri=${encodeURIComponent(transaction.redirectUri)}`;
      return { url, transaction };
    },
    async handleCallback(callback, transaction) {
      callbacks.push(new URL(String(callback)));
      transactions.push(transaction);
      return answer();
    },
  };
}

/** A port that nobody has, of those that no system hands out by itself. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    try {
      for (const host of ['127.0.0.1', '::1']) await close(await occupy(port, host));
      return port;
    } catch {
      // Taken: another one.
    }
  }
}

export function occupy(port: number, host: string): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly html: string;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly host?: string;
  readonly address?: string;
}

/** What the server on a port answers, asked for anything in any way. */
export function ask(port: number, { path, method, host, address }: Asked): Promise<Page> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address ?? '127.0.0.1',
        port,
        path,
        method: method ?? 'GET',
        headers: { host: host ?? `localhost:${port}` },
      },
      (response) => {
        let html = '';
        response.setEncoding('utf8').on('data', (text) => {
          html += text;
        });
        response.once('error', reject).once('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, html });
        });
      },
    );
    sent.once('error', reject).end();
  });
}

const query = new URLSearchParams({ code: 'the code', state, iss: 'https://identity.xero.com' });

/** How the browser comes back. */
export const callback: string = `/callback?${query}`;
