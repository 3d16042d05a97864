import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UserConfig } from 'tsdown';

/**
 * How a hand-written package is built: ESM and declarations, a private generated package as part of
 * it, other dependencies left outside.
 */
export function library(entry: string[]): UserConfig {
  return {
    entry,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    fixedExtension: false,
    hash: false,
    clean: true,
    // What entries share stays in one of them where it can: each file more costs 3 ms on import.
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    // No module does anything when it is loaded: an import of which nothing is used goes, in .d.ts too.
    treeshake: { moduleSideEffects: false },
    deps: { alwaysBundle: [/^@acme\/gen-/], neverBundle: [/^node:/, /^@acme\/xero-(core|auth)/] },
  };
}

/** How a façade is built: API.md comes along. */
export function facade(entry: string[]): UserConfig {
  return {
    ...library(entry),
    hooks: {
      'build:done': async ({ options }) => {
        const family = basename(options.cwd).replace(/^xero-/, '');
        const generated = join(options.cwd, '../../generated', family, 'API.md');
        await copyFile(generated, join(options.outDir, 'API.md'));
      },
    },
  };
}
