import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

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
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    plugins: [...plugins],
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  const inputs = Object.keys(metafile.inputs);
  const kilobytes = gzipSync(output?.contents ?? '', { level: 9 }).length / 1000;
  return { kilobytes, code: output?.text ?? '', inputs };
}
