import { describe, expect, test } from 'vitest';
import type { Simulator, SimulatorOptions } from '../../src/index.ts';
import { call } from '../support/calls.ts';
import { contacts, notesSimulator } from '../support/notes.ts';

const start = Date.UTC(2026, 10, 2, 9);

function limited(rateLimits: SimulatorOptions['rateLimits'], startsAt = start): Simulator {
  return notesSimulator({ rateLimits, startsAt });
}

async function statuses(simulator: Simulator, count: number, options = {}): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    found.push((await call(simulator, contacts, options)).status);
  }
  return found;
}

test('every answer tells what is left of the minute, the day and the app’s minute', async () => {
  const simulator = limited({});
  const response = await call(simulator, contacts);
  const left = ['x-minlimit-remaining', 'x-daylimit-remaining', 'x-appminlimit-remaining'].map(
    (name) => response.headers.get(name),
  );
  expect(left).toEqual(['59', '4999', '9999']);
});

test('429 has no body, names the limit, and says when to come back', async () => {
  const simulator = limited({ perMinute: 1 }, start + 18_000);
  await call(simulator, contacts);
  const response = await call(simulator, contacts);
  expect([response.status, await response.text()]).toEqual([429, '']);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-rate-limit-problem': 'minute',
    'retry-after': '42',
    'x-minlimit-remaining': '0',
    'x-daylimit-remaining': '4999',
  });
});

test('fixed windows: the minute of the clock counts', async () => {
  const simulator = limited({ perMinute: 2 }, start + 59_000);
  expect(await statuses(simulator, 3)).toEqual([200, 200, 429]);
  await simulator.clock.advance(1000);
  expect(await statuses(simulator, 2)).toEqual([200, 200]);
});

test('sliding windows: the last minute counts', async () => {
  const simulator = limited({ perMinute: 2, window: 'sliding' }, start + 59_000);
  await statuses(simulator, 1);
  await simulator.clock.advance(10_000);
  expect(await statuses(simulator, 2)).toEqual([200, 429]);
  const response = await call(simulator, contacts);
  expect(response.headers.get('retry-after')).toBe('50');
  await simulator.clock.advance(50_000);
  expect(await statuses(simulator, 2)).toEqual([200, 429]);
});

test('the minute and the day are of one organisation, the app’s minute is of all', async () => {
  const simulator = limited({ perMinute: 2, appPerMinute: 3 });
  expect(await statuses(simulator, 3)).toEqual([200, 200, 429]);
  const organisation = 'Hudson Books';
  expect(await statuses(simulator, 2, { organisation })).toEqual([200, 429]);
  const refused = await call(simulator, contacts, { organisation });
  expect(refused.headers.get('x-rate-limit-problem')).toBe('appminute');
  expect(await statuses(simulator, 1, { app: 'granular' })).toEqual([200]);
});

test('the day, with windows as short as a test likes', async () => {
  const simulator = limited({ perDay: 2, minute: 100, day: 1000 });
  expect(await statuses(simulator, 3)).toEqual([200, 200, 429]);
  const refused = await call(simulator, contacts);
  expect(refused.headers.get('x-rate-limit-problem')).toBe('day');
  await simulator.clock.advance(1000);
  expect(await statuses(simulator, 1)).toEqual([200]);
});

describe('five at a time', () => {
  test('together, all but five are refused', async () => {
    const simulator = limited({});
    const headers = { authorization: `Bearer ${await simulator.accessToken()}` };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call(simulator, contacts, { headers })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.length - refused.length).toBe(5);
    for (const answer of refused) {
      expect(answer.headers.get('x-rate-limit-problem')).toBe('concurrent');
      expect(answer.headers.get('retry-after')).toBeNull();
    }
  });
});

test('no limits, no headers', async () => {
  const simulator = limited(false);
  expect(new Set(await statuses(simulator, 70))).toEqual(new Set([200]));
  expect((await call(simulator, contacts)).headers.get('x-minlimit-remaining')).toBeNull();
});
