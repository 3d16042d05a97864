import { readFileSync } from 'node:fs';
import { takeFiles } from '@acme/test-queries/documents';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../docs/runtimes.md', import.meta.url), 'utf8');

test('the setting for Jest in docs/runtimes.md is the one that runs', () => {
  const fixture = new URL('fixtures/jest/', import.meta.url);
  expect(takeFiles('docs/runtimes.md', fixture, 'js')).toHaveLength(1);
});

test.each([
  ['node', /^node-/],
  ['bun', /^bun-/],
  ['deno', /^deno-/],
  ['workers', /^miniflare$/],
  ['web', /^vite$/],
  ['nest', /^(@nestjs\/core|typescript)$/],
  ['jest', /^jest$/],
  ['types', /types/],
])('docs/runtimes.md names the versions that fixtures/%s runs', (fixture, told) => {
  const versions = versionsIn(fixture, told);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(page).toContain(version);
});

function versionsIn(fixture: string, told: RegExp): string[] {
  const path = new URL(`fixtures/${fixture}/package.json`, import.meta.url);
  const {
    dependencies,
    optionalDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries({ ...dependencies, ...optionalDependencies })
    .filter(([name]) => told.test(name))
    .map(([, range]) => range.replace(/^npm:.*@/, ''));
}
