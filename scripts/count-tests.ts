/** `count-tests.ts REPORT`: prints `N passed, N failed` last, and fails if any test was skipped. */
import { readFile } from 'node:fs/promises';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node scripts/count-tests.ts REPORT.json');
  process.exit(1);
}
const report = JSON.parse(await readFile(path, 'utf8')) as Report;
const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped; CI provides all that they need.`);
// A suite that fails before its first test has no failed test to show for it.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
if (skipped > 0 || failed > 0 || report.numPassedTests === 0) process.exitCode = 1;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
