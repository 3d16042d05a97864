import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { distFiles, isForNode } from './src/dist-files.ts';
import { expectedFiles } from './src/expected-files.ts';
import { type Installed, installed } from './src/installed.ts';
import { filesIn } from './src/tarball.ts';
import { type Manifest, publishedPackages, readManifest } from './src/workspace.ts';

let project: Installed;

beforeAll(async () => {
  project = await installed();
}, 180_000);

describe.each(publishedPackages())('$name as packed', ({ name, family, manifest: source }) => {
  const find = () => {
    const found = project.packages.find((one) => one.name === name);
    if (found) return found;
    throw new Error(`${name} was not packed.`);
  };

  test('holds exactly the files written down', async () => {
    expect(await filesIn(find().tarball), `${name}: src/expected-files.ts`).toEqual(
      expectedFiles(name),
    );
  });

  test('has the exports of publishConfig, released versions, and nothing private', () => {
    const manifest: Manifest & Record<string, unknown> = {
      ...readManifest(join(find().installedFolder, 'package.json')),
    };
    expect(manifest.exports).toEqual(source.publishConfig?.exports);
    expect(manifest.devDependencies).toBeUndefined();
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false, license: 'MIT' });
    expect(manifest).toMatchObject({ main: './dist/index.js', types: './dist/index.d.ts' });
    expect(JSON.stringify(manifest)).not.toMatch(/@acme\/gen-|workspace:|catalog:|\/src\//);
    for (const [dependency, range] of Object.entries(manifest.dependencies ?? {})) {
      const own = publishedPackages().find((one) => one.name === dependency);
      expect(range, dependency).toBe(own?.manifest.version ?? range);
    }
  });

  test('keeps the promises of its README', async () => {
    const { installedFolder, tarball } = find();
    const readme = await readFile(join(installedFolder, 'README.md'), 'utf8');
    const promised = [...readme.matchAll(/`(dist\/[^`]+)`/g)].map((match) => match[1]);
    expect(await filesIn(tarball)).toEqual(expect.arrayContaining(promised));
    expect(readme).toContain(name);
    if (family) expect(promised).toContain('dist/API.md');
  });

  test('passes publint with nothing to say', async () => {
    const { buffer } = new Uint8Array(await readFile(find().tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('passes are-the-types-wrong as an ESM-only package', async () => {
    const data = new Uint8Array(await readFile(find().tarball));
    const result = await checkPackage(createPackageFromTarballData(data));
    expect(result.types, 'types come with the package').not.toBe(false);
    const problems = result.types === false ? [] : result.problems;
    expect(problems.filter((problem) => !belongsToEsmOnly(problem))).toEqual([]);
  });
});

test('no file prints', async () => {
  for (const file of distFiles(project, '.js')) {
    expect(await readFile(join(project.folder, file), 'utf8'), file).not.toMatch(/\bconsole\b/);
  }
});

test('no file names a private package, not even a comment', async () => {
  for (const { name, installedFolder, tarball } of project.packages) {
    for (const file of await filesIn(tarball)) {
      const text = await readFile(join(installedFolder, file), 'utf8');
      expect(text, `${name}/${file}`).not.toMatch(/@acme\/(gen|test)-/);
    }
  }
});

test('files import what their package depends on, and from Node only where they say so', async () => {
  for (const file of [...distFiles(project, '.js'), ...distFiles(project, '.d.ts')]) {
    const imports = await importsOf(join(project.folder, file));
    const owner = project.packages.find(({ name }) => file.startsWith(`node_modules/${name}/`));
    const needed = { ...owner?.manifest.dependencies, ...owner?.manifest.peerDependencies };
    expect(
      imports.filter(
        (specifier) =>
          !/^\.\/[\w.-]+\.js$/.test(specifier) &&
          !(packageOf(specifier) in needed) &&
          !(isForNode(file) && specifier.startsWith('node:')),
      ),
      file,
    ).toEqual([]);
  }
});

// TypeScript's oldest resolution knows no `exports`, and `require()` of an ESM package gets an ESM
// package: both are what ESM-only means, and all that it excuses.
function belongsToEsmOnly(problem: Problem): boolean {
  if (problem.kind === 'CJSResolvesToESM') return true;
  return 'resolutionKind' in problem && problem.resolutionKind === 'node10';
}

async function importsOf(path: string): Promise<string[]> {
  const text = (await readFile(path, 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found = text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']([^"'$]+)["']/g);
  return [...found].map((match) => match[1] ?? '');
}

/** The package of what is imported: `@acme/xero-core` of `@acme/xero-core/client`. */
function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
