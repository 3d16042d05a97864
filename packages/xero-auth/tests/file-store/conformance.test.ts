import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileTokenStore } from '@acme/xero-auth/node';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { abandonLock } from './processes.ts';

const encryptionKey = randomBytes(32);

describe.each([
  { kind: 'a plain', options: {} },
  { kind: 'an encrypted', options: { encryptionKey } },
])('$kind file store', ({ options }) => {
  const folder = join(temporaryFolder(), 'tokens');
  const makeStore = () => fileTokenStore({ folder, ...options });
  const checks = tokenStoreChecks(makeStore, { abandonLock: (key) => abandonLock(folder, key) });
  for (const { name, run } of checks) test(name, run);

  afterAll(() => {
    const left = readdirSync(folder).filter((name) => name.includes('.'));
    expect(left, 'nothing but token files is left').toEqual([]);
  });
});
