import { fork as forkProcess } from 'node:child_process';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program of the tests in a process of its own, told what to do by messages. */
export interface Forked<Order, Report> {
  /** Tells it to do something; rejects when it ends before it has reported. */
  order(order: Order): Promise<Report>;
  /** Stands still until it is let go on, as a machine does that swaps or sleeps. */
  pause(): void;
  resume(): void;
  /** Ends as the power going out would; resolves once it is gone. */
  kill(): Promise<void>;
}

/** Starts a program, and waits until it says that it is ready. */
export async function fork<Order extends object, Report>(
  program: URL,
  job: object,
): Promise<Forked<Order, Report>> {
  const child = forkProcess(program.pathname, [JSON.stringify(job)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Hundreds of them start, and all load the same.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'xero-redis-tests-compile-cache') },
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  const gone = once(child, 'close').then(() => process.off('exit', killed));
  const reports: ((report: Report) => void)[] = [];
  child.on('message', (report: Report) => reports.shift()?.(report));
  const next = async (): Promise<Report> => {
    const report = new Promise<Report>((resolve) => reports.push(resolve));
    const ended = gone.then((): never => {
      throw new Error(`The process ended (${child.signalCode ?? child.exitCode}): ${complaints}`);
    });
    return await Promise.race([report, ended]);
  };
  await next();
  return {
    order: async (order) => {
      const report = next();
      child.send(order);
      return await report;
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Does what the parent orders, one thing after another, and reports each. */
export function obey<Job, Order, Report>(
  start: (job: Job) => Promise<(order: Order) => Promise<Report>>,
): void {
  const job: Job = JSON.parse(process.argv[2] ?? '{}');
  void start(job).then((follow) => {
    process.on('message', async (order: Order) => process.send?.(await follow(order)));
    // Whoever is killed has no time for it.
    flushCompileCache();
    process.send?.('ready');
  });
  process.on('disconnect', () => process.exit());
}
