// Does under the lock what a refresh does to the tokens of a user, again and again, and prints the
// number of each set that it was told is written.
import { writeSync } from 'node:fs';
import { fileTokenStore } from '@acme/xero-auth/node';
import { numberOf, tokensOf } from '../../support/tokens.ts';

const [folder = '', key = ''] = process.argv.slice(2);
const store = fileTokenStore({ folder });

for (;;) {
  await store.withLock(key, async () => {
    const found = await store.read(key);
    const next = numberOf(found) + 1;
    await store.write(key, tokensOf(next), { ifVersion: found?.version });
    writeSync(1, `${next}\n`);
  });
}
