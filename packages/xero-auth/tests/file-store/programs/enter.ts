// Enters the lock of a user many times; a file that can be there once shows who else is inside.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileTokenStore } from '@acme/xero-auth/node';

const [folder = '', key = '', count = ''] = process.argv.slice(2);
const store = fileTokenStore({ folder });
const inside = join(folder, 'inside');

for (let done = 0; done < Number(count); done += 1) {
  await store.withLock(key, async () => {
    writeFileSync(inside, '', { flag: 'wx' });
    await store.read(key);
    rmSync(inside);
  });
}
