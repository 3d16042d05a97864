import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNode20 } from '@acme/test-packaging/node-20';
import { runOrThrow } from '@acme/test-packaging/run';
import type { Outcome } from '../fixtures/scenario/scenario.ts';
import { chromium, runInChromium } from './chromium.ts';
import { installedBinary, unsupported } from './installed-binary.ts';
import type { Project } from './project.ts';
import type { SimulatedXero } from './simulated-xero.ts';

/** What the program printed, and what it ran on by the runtime's own words. */
export interface RuntimeOutcome extends Outcome {
  readonly runtime: string;
}

/** Where the one program runs. */
export interface Runtime {
  readonly name: string;
  /** Why it cannot run on this machine. */
  readonly missing?: string | undefined;
  /** What of fixtures/ it needs. */
  readonly fixtures: readonly string[];
  /** How it calls itself. */
  readonly calledItself: RegExp;
  run(project: Project, xero: SimulatedXero): Promise<RuntimeOutcome>;
}

/** Those that the registry has, each in the version that its fixture names. */
export const allRuntimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major) => node(major, `node-${major}`)),
  {
    name: 'Node 20.19.0, require()',
    missing: unsupported,
    fixtures: ['command', 'node'],
    calledItself: /^Node 20\.19\.0$/,
    run: (project, xero) =>
      command(installedBinary(project, 'node-20-oldest'), ['main.cjs'], project, xero),
  },
  {
    name: 'Bun',
    missing: unsupported,
    fixtures: ['command', 'bun'],
    calledItself: /^Bun /,
    run: (project, xero) => command(installedBinary(project, 'bun'), ['main.js'], project, xero),
  },
  {
    name: 'Deno',
    missing: unsupported,
    fixtures: ['command', 'deno'],
    calledItself: /^Deno /,
    run: (project, xero) => {
      const hosts = [xero.url, xero.agreeUrl].map((url) => new URL(url).host).join();
      const args = ['run', '--no-prompt', `--allow-net=${hosts}`, 'main.js'];
      return command(installedBinary(project, 'deno'), args, project, xero);
    },
  },
  workerd(),
  {
    name: 'Chromium',
    missing: existsSync(chromium) ? undefined : `there is no ${chromium}`,
    fixtures: ['web'],
    calledItself: /Chrome\//,
    run: runInChromium,
  },
];

/** A few that are quickly there: the machine's own, and the one that is least like them. */
export async function sampledRuntimes(): Promise<Runtime[]> {
  const node20 = await findNode20();
  return [
    {
      ...node('20', 'node-20'),
      fixtures: ['command'],
      missing: node20 === undefined ? 'there is no Node 20' : undefined,
      run: (project, xero) => command(node20 ?? '', ['main.js'], project, xero),
    },
    {
      ...node('24', 'node-24'),
      missing: undefined,
      fixtures: ['command'],
      run: (project, xero) => command(process.execPath, ['main.js'], project, xero),
    },
    workerd(),
  ];
}

function node(major: string, alias: string): Runtime {
  return {
    name: `Node ${major}`,
    missing: unsupported,
    fixtures: ['command', 'node'],
    calledItself: new RegExp(`^Node ${major}\\.`),
    run: (project, xero) => command(installedBinary(project, alias), ['main.js'], project, xero),
  };
}

function workerd(): Runtime {
  return {
    name: 'workerd',
    fixtures: ['workers'],
    calledItself: /^Cloudflare-Workers$/,
    run: (project, xero) => command(process.execPath, ['main.js'], project, xero, 'workers'),
  };
}

/** Whatever it prints beside its one line of JSON, such as a warning, fails. */
async function command(
  binary: string,
  args: readonly string[],
  { folder }: Project,
  xero: SimulatedXero,
  fixture = 'command',
): Promise<RuntimeOutcome> {
  const env = { NODE_OPTIONS: '', DENO_DIR: join(folder, '.deno') };
  const given = JSON.stringify(xero.given());
  return JSON.parse(
    await runOrThrow(binary, [...args, given], { cwd: join(folder, fixture), env }),
  );
}
