import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { wireForms } from './answer/wire-forms.ts';
import type { ZoneReport } from './support/zone-program.ts';

// TZ is read when a process begins, so each zone gets a process of its own.
async function reportFrom(zone: string): Promise<ZoneReport> {
  const program = new URL('support/zone-program.ts', import.meta.url).pathname;
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  return JSON.parse(stdout) as ZoneReport;
}

const offsets: [string, number][] = [
  ['UTC', 0],
  ['Pacific/Auckland', -780],
  ['America/Chicago', 360],
  ['Asia/Kolkata', -330],
];

const reports = new Map<string, ZoneReport>();

beforeAll(async () => {
  const all = offsets.map(async ([zone]) => reports.set(zone, await reportFrom(zone)));
  await Promise.all(all);
});

test.each(offsets)('row 24: the same in %s', (zone, offset) => {
  const report = reports.get(zone) as ZoneReport;
  // The process really runs in that zone.
  expect(report.offset).toBe(offset);
  expect(report.decoded).toEqual(
    wireForms.map(({ date, instant }) => ({ Published: date, UpdatedDateUTC: instant })),
  );
  expect(report.modifiedSince).toEqual([
    '2026-01-31T09:30:15',
    '2026-01-31T09:30:15',
    '2026-01-31T09:30:15',
    '2026-01-30T20:30:15',
    '2026-01-31T09:30:15',
    '2026-01-31T00:00:00',
  ]);
  expect(report.query).toBe('?since=2026-01-31T09%3A30%3A15.500Z&date=2026-01-31');
  expect(report.body).toBe('{"Published":"2026-01-31"}');
});
