import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readFamilyNames } from '../../scripts/specs/families.ts';
import { locate } from '../../scripts/specs/locations.ts';
import { lockText, readLock } from '../../scripts/specs/lock.ts';

const locations = locate();

test('the lock of this repository is written as the update writes it', async () => {
  const lock = await readLock(locations.lock);
  expect(lock.repository).toBe('XeroAPI/Xero-OpenAPI');
  expect(await readFile(locations.lock, 'utf8')).toBe(lockText(lock));
});

test('the lock names the published file of every family, and no other', async () => {
  const { files } = await readLock(locations.lock);
  const families = await readFamilyNames(locations.specs);
  expect(Object.keys(files).sort()).toEqual([...families.keys()].sort());
});
