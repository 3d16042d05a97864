import { join } from 'node:path';
import { runOrThrow } from '@acme/test-packaging/run';
import { installedBinary, unsupported } from './installed-binary.ts';
import type { Project } from './project.ts';
import type { SimulatedXero } from './simulated-xero.ts';

/** A project of a user's that has to work as it stands. */
export interface Consumer {
  readonly name: string;
  /** Why it cannot run on this machine. */
  readonly missing?: string | undefined;
  /** What of fixtures/ it needs. */
  readonly fixtures: readonly string[];
  /** What it says when all is well. */
  readonly printed: RegExp;
  /** @throws {Error} with all that it printed, when it fails. */
  run(project: Project, xero: SimulatedXero): Promise<string>;
}

/** Programs that compile with the ambient types of one platform alone, and without the DOM's. */
const typeChecks: readonly Consumer[] = [
  ['lib es2023 and @types/node', 'node'],
  ['@cloudflare/workers-types', 'workers'],
  ['bun-types', 'bun'],
].map(([name = '', config]) => ({
  name,
  fixtures: ['types'],
  printed: /^$/,
  run: ({ folder }) =>
    runTool(process.execPath, 'typescript/bin/tsc', ['-p', `tsconfig.${config}.json`], {
      folder,
      fixture: 'types',
    }),
}));

/** All of them: none is quickly installed. */
export const allConsumers: readonly Consumer[] = [
  ...typeChecks,
  {
    name: 'deno check',
    missing: unsupported,
    fixtures: ['command', 'deno'],
    printed: /^Check /,
    run: (project) =>
      runOrThrow(installedBinary(project, 'deno'), ['check', 'scenario/scenario.ts'], {
        cwd: project.folder,
        env: { DENO_DIR: join(project.folder, '.deno'), NO_COLOR: '1' },
      }),
  },
  {
    name: 'NestJS, module: commonjs, Node 20.19.0',
    missing: unsupported,
    fixtures: ['nest', 'node'],
    printed: /^\{"statuses":\["AUTHORISED"\]\}$/,
    run: async (project, { simulator, url }) => {
      const { folder } = project;
      const node = installedBinary(project, 'node-20-oldest');
      await runTool(node, 'typescript/bin/tsc', [], { folder, fixture: 'nest' });
      const { clientId, clientSecret, endpoints } = simulator.credentials('custom-connection', url);
      const app = { clientId, clientSecret, endpoints };
      const settings = JSON.stringify({ app, accountingUrl: `${url}/api.xro/2.0` });
      const cwd = join(folder, 'nest');
      return await runOrThrow(node, ['dist/main.js', settings], { cwd, env: { NODE_OPTIONS: '' } });
    },
  },
  jest('require() and import() with --experimental-vm-modules', 'node-24', {
    args: [],
    options: '--experimental-vm-modules',
    passed: 2,
  }),
  jest('import() with --experimental-vm-modules', 'node-20-oldest', {
    args: ['import'],
    options: '--experimental-vm-modules',
    passed: 1,
  }),
  jest('require() by Babel', 'node-20-oldest', {
    args: ['invoices', '--config', 'jest.babel.config.js'],
    options: '',
    passed: 1,
  }),
];

interface JestRun {
  readonly args: readonly string[];
  readonly options: string;
  readonly passed: number;
}

function jest(what: string, alias: string, { args, options, passed }: JestRun): Consumer {
  return {
    name: `Jest, ${alias.replace('-oldest', '.19.0').replace('node-', 'Node ')}, ${what}`,
    missing: unsupported,
    fixtures: ['jest', 'node'],
    printed: new RegExp(`^Tests: +${passed} passed, ${passed} total$`, 'm'),
    run: (project) =>
      runTool(installedBinary(project, alias), 'jest/bin/jest.js', args, {
        folder: project.folder,
        fixture: 'jest',
        options,
      }),
  };
}

interface Place {
  readonly folder: string;
  readonly fixture: string;
  /** For Node. */
  readonly options?: string;
}

/** Runs a tool that npm installed. */
function runTool(
  node: string,
  tool: string,
  args: readonly string[],
  { folder, fixture, options = '' }: Place,
): Promise<string> {
  return runOrThrow(node, [join(folder, 'node_modules', tool), ...args], {
    cwd: join(folder, fixture),
    env: { NODE_OPTIONS: options, CI: '1', NODE_ENV: 'test' },
  });
}
