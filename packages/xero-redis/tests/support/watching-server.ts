import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request that has been answered. */
export interface Watched {
  /** The process that sent it. */
  readonly from: string;
  /** @unit milliseconds */
  readonly at: number;
}

/** An API without limits, which remembers who called when, and how many at once. */
export interface WatchingServer {
  readonly url: string;
  readonly calls: readonly Watched[];
  /** The most calls of one process that were ever under way. */
  mostAtOnce(from: string): number;
}

export async function watchingServer(work: number): Promise<WatchingServer> {
  const calls: Watched[] = [];
  const underWay = new Map<string, number>();
  const most = new Map<string, number>();
  const server = createServer((request, response) => {
    const [from = ''] = (request.headers['user-agent'] ?? '').split(' ');
    const now = (underWay.get(from) ?? 0) + 1;
    underWay.set(from, now);
    most.set(from, Math.max(most.get(from) ?? 0, now));
    calls.push({ from, at: performance.now() });
    setTimeout(() => {
      underWay.set(from, (underWay.get(from) ?? 0) - 1);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ Invoices: [] }));
    }, work);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    mostAtOnce: (from) => most.get(from) ?? 0,
  };
}

/** The most of some moments that fall within so long a time. */
export function mostWithin(moments: readonly number[], time: number): number {
  let most = 0;
  let first = 0;
  for (const [index, at] of moments.entries()) {
    while ((moments[first] ?? at) <= at - time) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
