import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UserConfig } from 'tsdown';

/** How a hand-written package is built: ESM and declarations, dependencies left outside. */
export function library(entry: string[]): UserConfig {
  return {
    entry,
    format: 'esm',
    platform: 'neutral',
    deps: { neverBundle: [/^node:/] },
    target: 'es2022',
    dts: true,
    fixedExtension: false,
    hash: false,
    clean: true,
  };
}

/** How a façade is built: its private generated package is part of it, API.md comes along. */
export function facade(entry: string[]): UserConfig {
  return {
    ...library(entry),
    deps: { alwaysBundle: [/^@acme\/gen-/], neverBundle: [/^@acme\/xero-core/] },
    hooks: {
      'build:done': async ({ options }) => {
        const family = basename(options.cwd).replace(/^xero-/, '');
        const generated = join(options.cwd, '../../generated', family, 'API.md');
        await copyFile(generated, join(options.outDir, 'API.md'));
      },
    },
  };
}
