import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** A program as a browser would load it. */
export interface Bundle {
  readonly kilobytes: number;
  /** Minified. */
  readonly code: string;
  /** Where its code comes from, relative to the folder it was built in. */
  readonly inputs: readonly string[];
}

/**
 * Bundles and minifies a program for the browser and weighs it gzipped. A Node built-in fails it.
 *
 * @throws {Error} when something cannot be resolved for a browser.
 */
export async function bundle(
  program: string,
  folder: string,
  external: readonly string[] = [],
  plugins: readonly Plugin[] = [],
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...forBrowsers(program, folder),
    external: [...external],
    plugins: [...plugins],
  });
  const [output] = outputFiles;
  const inputs = Object.keys(metafile.inputs);
  const kilobytes = output ? weightOf(output.contents) : 0;
  return { kilobytes, code: output?.text ?? '', inputs };
}

/**
 * Weighs, gzipped, what a program loads before it does anything, where its bundler splits it: the
 * chunk that it begins in, and those that this one imports. What calls load later is left out.
 *
 * @unit kilobytes
 */
export async function weightAtStart(program: string, folder: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    ...forBrowsers(program, folder),
    splitting: true,
    outdir: 'chunks',
  });
  const chunks = metafile.outputs;
  const atStart = new Set(
    Object.keys(chunks).filter((path) => chunks[path]?.entryPoint === '<stdin>'),
  );
  for (const path of atStart) {
    for (const { path: imported, kind } of chunks[path]?.imports ?? []) {
      if (kind === 'import-statement') atStart.add(imported);
    }
  }
  const paths = new Set([...atStart].map((path) => resolve(folder, path)));
  const loaded = outputFiles.filter(({ path }) => paths.has(path));
  return loaded.reduce((sum, { contents }) => sum + weightOf(contents), 0);
}

/**
 * Weighs a program for Node, bundled, minified and gzipped; what Node has itself is not counted.
 *
 * @unit kilobytes
 */
export async function weightForNode(program: string, folder: string): Promise<number> {
  const { outputFiles } = await build({ ...forBrowsers(program, folder), platform: 'node' });
  return outputFiles.reduce((sum, { contents }) => sum + weightOf(contents), 0);
}

function forBrowsers(program: string, folder: string) {
  return {
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

function weightOf(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length / 1000;
}
