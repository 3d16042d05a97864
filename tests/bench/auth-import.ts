/**
 * How long importing `@acme/xero-auth` takes against importing oauth4webapi alone, both as a user
 * has them installed: `node tests/bench/auth-import.ts [rounds]`. At most 1.5 times is wanted.
 *
 * Every import is the first of a process of its own; the two take turns, so that what else the
 * machine does meets both, and the lower quartile is what counts.
 */
import { execFileSync } from 'node:child_process';
import { installed } from '@acme/test-packaging/installed';

const rounds = Number(process.argv[2] ?? 41);
const { folder } = await installed();

function importTime(name: string): number {
  const program = `const start = performance.now();
    await import('${name}');
    process.stdout.write(String(performance.now() - start));`;
  const args = ['--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}

function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 4)] ?? Number.NaN;
}

const times = { auth: [] as number[], oauth4webapi: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  times.auth.push(importTime('@acme/xero-auth'));
  times.oauth4webapi.push(importTime('oauth4webapi'));
}
const [auth, oauth4webapi] = [lowerQuartile(times.auth), lowerQuartile(times.oauth4webapi)];
process.stdout.write(
  `@acme/xero-auth ${auth.toFixed(1)} ms, oauth4webapi ${oauth4webapi.toFixed(1)} ms: ` +
    `${(auth / oauth4webapi).toFixed(2)} times (lower quartile of ${rounds})\n`,
);
