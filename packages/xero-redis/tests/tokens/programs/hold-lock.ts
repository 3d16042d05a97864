// Holds the lock of a user for ever.
import { writeSync } from 'node:fs';
import { redisTokenStore } from '../../../src/index.ts';
import { connect } from '../../support/clients.ts';

const [path = '', key = ''] = process.argv.slice(2);
const { client } = await connect('node-redis', path);
await redisTokenStore(client, { lease: 200 }).withLock(key, () => {
  writeSync(1, 'held\n');
  return new Promise(() => undefined);
});
