/** `pnpm generate:check`: regenerates everything and fails if git sees a difference. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { GeneratorError, generate } from '@acme/xero-generator';

const root = join(import.meta.dirname, '..');
try {
  await generate({ root, force: true });
  const status = execFileSync('git', ['status', '--porcelain', 'generated'], { cwd: root });
  const changed = status.toString().trimEnd();
  if (changed === '') console.log('generated/ is what the generator makes of specs/.');
  else {
    console.error(
      `generated/ differs from what is committed:\n${changed}\nCommit it with the change that made it.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof GeneratorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
