// Holds the lock of a user for ever, in one of the stores of the guide, with a short lease.
import { writeSync } from 'node:fs';

const [file = '', place = '', key = ''] = process.argv.slice(2);
const recipe = await import(file);
const options = { lease: 50 };

async function makeStore() {
  if ('sqliteTokenStore' in recipe) return recipe.sqliteTokenStore(place, options);
  const { default: pg } = await import('pg');
  return recipe.postgresTokenStore(
    new pg.Pool({ host: place, user: 'test', database: 'postgres' }),
    options,
  );
}

const store = await makeStore();
await store.withLock(key, () => {
  writeSync(1, 'held\n');
  return new Promise(() => {});
});
