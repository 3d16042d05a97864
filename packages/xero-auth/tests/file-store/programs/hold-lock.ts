// Holds the lock of a user for ever. When it goes on after it was stopped, it writes what it would
// have written, and prints what became of that.
import { writeSync } from 'node:fs';
import { fileTokenStore } from '@acme/xero-auth/node';
import { tokensOf } from '../../support/tokens.ts';

const [folder = '', key = ''] = process.argv.slice(2);
const store = fileTokenStore({ folder });

await store.withLock(key, async () => {
  const before = await store.read(key);
  process.once('SIGCONT', async () => {
    const outcome = await store.write(key, tokensOf(999), { ifVersion: before?.version });
    writeSync(1, `${outcome}\n`);
  });
  writeSync(1, 'held\n');
  await new Promise(() => {});
});
