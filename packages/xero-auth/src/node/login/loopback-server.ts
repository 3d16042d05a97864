import { createServer, type RequestListener, type Server } from 'node:http';
import { XeroAuthError } from '../../index.ts';
import { hasCode } from '../owner.ts';

export interface LoopbackServer {
  /** Ends every connection, too. */
  close(): Promise<void>;
}

const loopback: readonly string[] = ['127.0.0.1', '::1'];

/**
 * Listens on every loopback address that the machine has: a browser may take either for
 * `localhost`, and on one that is free somebody else could take the callback.
 *
 * @throws {XeroAuthError} with code `login_port_unavailable` when somebody listens on one of them.
 */
export async function listenOnLoopback(
  port: number,
  listener: RequestListener,
  addresses: readonly string[] = loopback,
): Promise<LoopbackServer> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closed));
  };
  try {
    for (const host of addresses) {
      const server = await listening(host, port, listener);
      if (server) servers.push(server);
    }
    if (servers.length > 0) return { close };
    throw new XeroAuthError(
      'login_port_unavailable',
      'loginWithBrowser: this machine has no loopback address.',
    );
  } catch (error) {
    await close();
    throw error;
  }
}

/** A server, or undefined where the machine does not have the address. */
function listening(
  host: string,
  port: number,
  listener: RequestListener,
): Promise<Server | undefined> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) resolve(undefined);
      else reject(hasCode(error, 'EADDRINUSE', 'EACCES') ? unavailable(host, port, error) : error);
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function unavailable(host: string, port: number, cause: Error): XeroAuthError {
  const problem = hasCode(cause, 'EADDRINUSE')
    ? `port ${port} is taken on ${host}, perhaps by another login. End that program`
    : `this process may not listen on port ${port}. Take one above 1023`;
  return new XeroAuthError(
    'login_port_unavailable',
    `loginWithBrowser: ${problem}, or use another port whose http://localhost:<port>/callback the app has registered.`,
    { cause },
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
