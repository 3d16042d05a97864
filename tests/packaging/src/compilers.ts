import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finished, run } from './run.ts';
import { folderOf } from './workspace.ts';

/** A TypeScript release that users have, and where these tests keep it. */
export interface Compiler {
  readonly version: string;
  readonly dependency: string;
  /** The @types/node of the compiler's own time, as a dependency of these tests. */
  readonly nodeTypes: string;
}

/** The one that this repository is developed with. */
export const ownCompiler: Compiler = {
  version: '5.9',
  dependency: 'typescript',
  nodeTypes: '@types/node',
};

/** From the oldest TypeScript whose users we serve to the newest. */
export const compilers: readonly Compiler[] = [
  { version: '5.4', dependency: 'typescript-5.4', nodeTypes: 'types-node-20' },
  ownCompiler,
  { version: '7.0', dependency: 'typescript-7', nodeTypes: '@types/node' },
];

/** The releases of @types/node that the compilers want. */
export const nodeTypes: readonly string[] = [...new Set(compilers.map((one) => one.nodeTypes))];

/**
 * How a user's project resolves modules; `node10` is what `module: commonjs` means up to TypeScript 6,
 * and knows no `exports`.
 */
export type Resolution = 'nodenext' | 'bundler' | 'node10';

const moduleKinds = { nodenext: 'nodenext', bundler: 'esnext', node10: 'commonjs' };

/** Where a user's project has its `fetch` and `Response` from: the DOM library, Node, or nowhere. */
export type Ambient = 'dom' | 'node' | 'none';

/** One project to compile. */
export interface Compilation {
  readonly folder: string;
  readonly files: readonly string[];
  readonly compiler: Compiler;
  readonly resolution: Resolution;
  readonly ambient: Ambient;
  readonly checkJavaScript?: boolean;
  readonly extendedDiagnostics?: boolean;
}

/** Type-checks files of a user's project as strictly as it gets, libraries included. */
export async function compile(compilation: Compilation): Promise<Finished> {
  const { compiler, folder, resolution, ambient, extendedDiagnostics } = compilation;
  const name = `tsconfig.${compiler.version}-${resolution}-${ambient}-${process.pid}.json`;
  await writeFile(join(folder, name), JSON.stringify(projectOf(compilation), null, 2));
  const tsc = join(folderOf(compiler.dependency), 'bin/tsc');
  const args = [tsc, '--project', name, ...(extendedDiagnostics ? ['--extendedDiagnostics'] : [])];
  return await run(process.execPath, args, { cwd: folder });
}

function projectOf(compilation: Compilation): object {
  const { compiler, files, resolution, ambient, checkJavaScript } = compilation;
  return {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', ...(ambient === 'dom' ? ['dom', 'dom.iterable', 'dom.asynciterable'] : [])],
      module: moduleKinds[resolution],
      moduleResolution: resolution,
      typeRoots: [`types/${compiler.nodeTypes}/node_modules/@types`],
      types: ambient === 'node' ? ['node'] : [],
      ...(checkJavaScript ? { allowJs: true, checkJs: true } : {}),
    },
    files,
  };
}
