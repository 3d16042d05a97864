import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { redisTokenStore } from '@acme/xero-redis';
import { createSimulator } from '@acme/xero-simulator';
import { createClient } from 'redis';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { startRedis, withoutRedis } from '../../packages/xero-redis/tests/support/redis-server.ts';
import { wholeModules } from './src/modules.ts';

const modules = takeBlocks(
  'packages/xero-redis/README.md',
  new URL('output/redis-readme/', import.meta.url),
  wholeModules('app'),
).map(({ file }) => file);
const [app = ''] = modules;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('row 62: the block of the README compiles', () => {
  expect(modules).toHaveLength(1);
  expect(diagnose(modules)).toEqual([]);
}, 120_000);

test.skipIf(withoutRedis)(
  `row 62: the app of the README calls with tokens that another process left in Redis${withoutRedis ?? ''}`,
  async () => {
    const xero = createSimulator({ clock: 'machine' });
    const server = await startRedis();
    const encryptionKey = Buffer.alloc(32, 1).toString('base64');
    const { clock: _clock, ...credentials } = xero.credentials('web');
    vi.stubGlobal('fetch', xero.fetch);
    vi.stubEnv('CLIENT_ID', credentials.clientId);
    vi.stubEnv('CLIENT_SECRET', credentials.clientSecret);
    vi.stubEnv('REDIS_URL', `unix://${server.path}`);
    vi.stubEnv('TOKEN_KEY', encryptionKey);
    const other = await createClient({ url: `unix://${server.path}` }).connect();
    const { auth, redis } = await import(app);
    onTestFinished(async () => {
      other.destroy();
      await redis.close();
      await server.remove();
    });

    const store = redisTokenStore(other, { encryptionKey });
    const scopes = ['offline_access', 'accounting.invoices'];
    const user = new XeroAuth({ ...credentials, scopes, store }).forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    await user.handleCallback(await xero.authorize(url), transaction);

    const { tenantId } = await auth.forUser('ada').selectTenant();
    const accounting = createAccountingClient(auth.forUser('ada').forTenant(tenantId));
    expect((await accounting.invoices.list()).items.length).toBeGreaterThan(0);
    const limits = `{xero:limits}:tenant:${tenantId}`;
    expect(await other.hGet(limits, 'taken')).toBe('1');
    // The place is given back without anybody waiting for it.
    await vi.waitFor(async () => expect(await other.zCard(`${limits}:sent`)).toBe(1));
  },
);
