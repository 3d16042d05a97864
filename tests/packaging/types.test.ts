import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { namesInCode, namesInDeclarations } from './src/ambient-names.ts';
import { type Ambient, compile, compilers, ownCompiler, type Resolution } from './src/compilers.ts';
import { distFiles, isForNode } from './src/dist-files.ts';
import { filteringWorld, helloWorld } from './src/hello-world.ts';
import { type Installed, installed } from './src/installed.ts';
import { here, publishedPackages } from './src/workspace.ts';

const consumers = readdirSync(join(here, 'consumers'));

let project: Installed;

beforeAll(async () => {
  project = await installed();
}, 180_000);

test('every package has a consumer file', () => {
  const wanted = publishedPackages().map(({ name }) => name.replace('@acme/xero-', ''));
  expect(consumers.map((file) => file.replace('.ts', '')).sort()).toEqual(wanted.sort());
});

describe.each(compilers)(
  'row 36: TypeScript $version, strict and checking libraries',
  (compiler) => {
    const settings: [Resolution, Ambient][] = [
      ['nodenext', 'dom'],
      ['nodenext', 'node'],
      ['bundler', 'dom'],
      ['bundler', 'node'],
      ...(compiler.version === '7.0' ? [] : ([['node10', 'node']] as [Resolution, Ambient][])),
    ];

    test.each(settings)('%s, ambient types from %s', async (resolution, ambient) => {
      const files = consumers.map((file) => `consumers/${file}`);
      const { folder } = project;
      const { status, output } = await compile({ folder, files, compiler, resolution, ambient });
      expect(`${output}ended with ${status}`).toBe('ended with 0');
    });

    test('refuses a wrong program', async () => {
      const { folder } = project;
      const wrong = helloWorld.replace('page: 1', "page: 'one'");
      expect(wrong).not.toBe(helloWorld);
      const file = `wrong-${compiler.version}.ts`;
      await writeFile(join(folder, file), wrong);
      const compilation = { folder, files: [file], compiler };
      const { output } = await compile({ ...compilation, resolution: 'nodenext', ambient: 'dom' });
      expect(output).toContain("Type 'string' is not assignable to type 'number'");
    });
  },
);

test('declarations refer to no ambient names but these', async () => {
  expect(await ambientNames('.d.ts')).toEqual(namesInDeclarations);
});

test('code refers to no ambient names but these', async () => {
  expect(await ambientNames('.js')).toEqual(namesInCode);
});

test.each([
  ['one list and one get', helloWorld, 16_000],
  ['and five filtered lists', filteringWorld, 20_000],
])('%s: the cost in type instantiations', async (_, program, ceiling) => {
  const { folder } = project;
  await writeFile(join(folder, 'hello-world.ts'), program);
  const { status, output } = await compile({
    folder,
    files: ['hello-world.ts'],
    compiler: ownCompiler,
    resolution: 'nodenext',
    ambient: 'dom',
    extendedDiagnostics: true,
  });
  expect(status, output).toBe(0);
  const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
  expect(instantiations, `${instantiations} type instantiations`).toBeLessThanOrEqual(ceiling);
  expect(instantiations, output).toBeGreaterThan(0);
});

// Compiled where neither the DOM library nor @types/node is, whatever comes from outside has no name.
async function ambientNames(ending: '.js' | '.d.ts'): Promise<string[]> {
  // What is for Node alone may take what Node has; its declarations may not.
  const files = distFiles(project, ending).filter((file) => !isForNode(file));
  const { output } = await compile({
    folder: project.folder,
    files,
    compiler: ownCompiler,
    resolution: 'nodenext',
    ambient: 'none',
    checkJavaScript: ending === '.js',
  });
  const unknown = output
    .split('\n')
    .filter((line) => line.startsWith('node_modules/@acme/'))
    .map((line) => /Cannot find (?:name|global type|global value) '([^']+)'/.exec(line)?.[1]);
  const texts = await Promise.all(
    files.map((file) => readFile(join(project.folder, file), 'utf8')),
  );
  const onGlobal = texts.flatMap((text) => [...text.matchAll(/\bglobalThis\.\w+/g)].map(String));
  return [...new Set([...unknown, ...onGlobal])].filter((name) => name !== undefined).sort();
}
