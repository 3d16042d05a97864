/** `pnpm generate [family…] [--force]`: from specs/xero/ to generated/. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GeneratorError, generate } from '@acme/xero-generator';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      force: { type: 'boolean', default: false },
      root: { type: 'string', default: join(import.meta.dirname, '..') },
    },
  });
  const start = performance.now();
  const results = await generate({
    root: values.root,
    families: positionals,
    force: values.force,
    onProgress: ({ name, outcome, files, milliseconds }) => {
      const time = `${milliseconds.toFixed(0)} ms`.padStart(8);
      console.log(
        `${name.padEnd(14)} ${outcome.padEnd(9)} ${String(files).padStart(3)} files ${time}`,
      );
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${results.length} packages in ${seconds} s`);
} catch (error) {
  const isSlip = error instanceof TypeError && 'code' in error;
  if (!(error instanceof GeneratorError) && !isSlip) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
