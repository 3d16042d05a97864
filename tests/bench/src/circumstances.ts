import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** When, of what and where something was measured. */
export interface Circumstances {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
}

/** As it is now. */
export function circumstances(): Circumstances {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain') === '' ? '' : ', and changes';
  const load = loadavg()[0]?.toFixed(1);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    machine:
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model} (${process.platform} ${process.arch}), ` +
      `load ${load} when it began`,
  };
}
