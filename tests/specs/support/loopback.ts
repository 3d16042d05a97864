import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on loopback that knows some paths, and 404 for all others. */
export async function serve(answers: Readonly<Record<string, string>>): Promise<{
  readonly base: string;
  /** The paths asked for, in order. */
  readonly asked: readonly string[];
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    response.writeHead(answer === undefined ? 404 : 200).end(answer ?? 'not here');
  });
  return { base: await listen(server), asked };
}

/** A server on loopback that takes requests and never answers. */
export async function serveNothing(): Promise<{
  readonly base: string;
  readonly firstRequest: Promise<void>;
}> {
  const server = createServer(() => {});
  const firstRequest = new Promise<void>((resolve) => server.once('request', () => resolve()));
  return { base: await listen(server), firstRequest };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The base URL of a port on loopback where nobody listens any more. */
export async function unreachable(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${port}`;
}
