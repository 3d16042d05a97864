import { expect, test } from 'vitest';
import { expired, expiresAt } from '../../src/index.ts';
import { renewalOf } from '../../src/refresh/renewal.ts';
import { now, tokens } from './support.ts';

test('when tokens end, and whether they have', () => {
  const half = tokens();
  expect(expiresAt(half).toISOString()).toBe('2026-11-24T12:30:00.000Z');
  expect(expired(half, 0, half.expiresAt - 1)).toBe(false);
  expect(expired(half, 0, half.expiresAt)).toBe(true);
  expect(expired(half, undefined, half.expiresAt - 30_001)).toBe(false);
  expect(expired(half, undefined, half.expiresAt - 30_000)).toBe(true);
  expect(expired(tokens({ expiresAt: 0 }))).toBe(true);
});

const minutes = 60_000;

test.each([
  [0, 300_000, 'none'],
  [24.9, 300_000, 'none'],
  [25, 300_000, 'soon'],
  [28.9, 300_000, 'soon'],
  [29, 300_000, 'due'],
  [30, 300_000, 'due'],
  [29.9, 0, 'none'],
  [30, 0, 'due'],
  [16, 3_600_000, 'soon'],
  [14, 3_600_000, 'none'],
])('after %d minutes of 30, with %d ms ahead: %s', (minute, ahead, renewal) => {
  expect(renewalOf(tokens(), now + minute * minutes, ahead)).toBe(renewal);
});

test('tokens that live for seconds are not renewed all the time', () => {
  const short = tokens({ expiresAt: now + 3000 });
  expect(renewalOf(short, now + 1499, 300_000)).toBe('none');
  expect(renewalOf(short, now + 1500, 300_000)).toBe('soon');
  expect(renewalOf(short, now + 2900, 300_000)).toBe('due');
});
