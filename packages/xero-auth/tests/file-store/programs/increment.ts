// Adds one to the number in the tokens of a user, many times, by compare-and-swap alone.
import { fileTokenStore } from '@acme/xero-auth/node';
import { numberOf, tokensOf } from '../../support/tokens.ts';

const [folder = '', key = '', count = ''] = process.argv.slice(2);
const store = fileTokenStore({ folder });

for (let done = 0; done < Number(count); ) {
  const found = await store.read(key);
  const next = tokensOf(numberOf(found) + 1);
  if ((await store.write(key, next, { ifVersion: found?.version })) === 'written') done += 1;
}
