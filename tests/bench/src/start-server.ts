import { type ChildProcess, fork } from 'node:child_process';

/** A server of made-up invoices in a process of its own. */
export interface BenchServer {
  readonly url: string;
  stop(): void;
}

/** Starts {@link BenchServer}; it ends with this process at the latest. */
export async function startServer(): Promise<BenchServer> {
  const child: ChildProcess = fork(new URL('server.ts', import.meta.url));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.connected && child.disconnect() };
}
