import { moduleOf } from '../child.ts';
import type { Contest } from '../contest.ts';
import {
  comparisonOf,
  type ProgramContestant,
  type Runs,
  runInRounds,
} from '../measure-programs.ts';
import { sdk, sdkWithAuth, xeroNode } from '../names.ts';
import type { Comparison, Section } from '../results.ts';

const empty = 'an empty module';
const auth = 'this SDK, auth alone';

/** What one import in a process of its own took, as the program prints it. */
interface Import {
  /** @unit milliseconds */
  readonly time: number;
  /** @unit megabytes */
  readonly rss: number;
  /** After a collection. @unit megabytes */
  readonly heap: number;
}

/** Time and memory of the first import, each in a fresh process. */
export async function imports({ folder, quick }: Contest): Promise<Section> {
  const contestant = (
    name: string,
    side: ProgramContestant['side'],
    ...modules: readonly string[]
  ): ProgramContestant => {
    const { args } = moduleOf(programOf(modules), folder);
    return { name, side, program: { folder, args: ['--expose-gc', ...args] } };
  };
  const contestants = [
    contestant(xeroNode, 'peer', 'xero-node'),
    contestant(sdk, 'ours', '@acme/xero-accounting'),
    contestant(sdkWithAuth, 'ours', '@acme/xero-accounting', '@acme/xero-auth'),
    contestant('oauth4webapi', 'peer', 'oauth4webapi'),
    contestant(auth, 'ours', '@acme/xero-auth'),
    contestant(empty, 'neither', 'data:text/javascript,'),
  ];
  const runs = await runInRounds(contestants, quick ? 1 : 21);
  const clients = runs.filter(({ name }) => ![auth, 'oauth4webapi'].includes(name));
  const logins = runs.filter(({ name }) => [auth, 'oauth4webapi'].includes(name));
  return {
    title: 'Import',
    about:
      'Each in a fresh process, ours from the built packages as npm installs them; the disk is warm. ' +
      'xero-node has logins and all families in it. Memory added is what the process holds more than ' +
      'one that imported an empty module in the same round; of the heap, after a collection.',
    comparisons: [
      timesOf('time to import', clients),
      addedOf('resident memory added', 'rss', clients),
      addedOf('heap added', 'heap', clients),
      comparisonOf('resident memory, whole process', 'MB', clients, (one) => read(one.printed).rss),
      timesOf('time to import, logins alone', logins),
    ],
  };
}

function programOf(modules: readonly string[]): string {
  return `
    const start = performance.now();
    ${modules.map((name) => `await import('${name}');`).join('\n')}
    const time = performance.now() - start;
    const { rss } = process.memoryUsage();
    gc();
    const { heapUsed } = process.memoryUsage();
    process.stdout.write(JSON.stringify({ time, rss: rss / 1e6, heap: heapUsed / 1e6 }));`;
}

function timesOf(of: string, runs: readonly Runs[]): Comparison {
  const imported = runs.filter(({ name }) => name !== empty);
  return comparisonOf(of, 'ms', imported, ({ printed }) => read(printed).time);
}

function addedOf(of: string, what: 'rss' | 'heap', runs: readonly Runs[]): Comparison {
  const base = runs.find(({ name }) => name === empty)?.spent ?? [];
  const imported = runs.filter(({ name }) => name !== empty);
  return comparisonOf(of, 'MB', imported, ({ printed }, round) => {
    return read(printed)[what] - read(base[round]?.printed ?? '')[what];
  });
}

function read(printed: string): Import {
  return JSON.parse(printed);
}
