import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { CallEnv } from './call.ts';
import type { ListeningSimulator } from './listening-simulator.ts';

/** Listens on 127.0.0.1 and nowhere else. */
export async function listen(app: Hono<CallEnv>, port: number): Promise<ListeningSimulator> {
  const server = createServer(listenerOf(app));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
    },
  };
}

function listenerOf(app: Hono<CallEnv>) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const answer = getRequestListener(
      async (request) => {
        try {
          await write(await app.fetch(request), outgoing);
        } catch {
          // The client sees what it sees when a connection breaks.
          incoming.socket.resetAndDestroy();
        }
        return alreadySent();
      },
      { overrideGlobalObjects: false },
    );
    void answer(incoming, outgoing);
  };
}

/** Sends an answer as it comes: a body that breaks off is to break off at the client too. */
async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) {
    await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
  }
  outgoing.end();
}

/** Tells Hono's adapter to leave the connection alone. */
function alreadySent(): Response {
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
