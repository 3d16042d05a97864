// A file that appears, disappears or changes its name is a change of what users install: it is
// written down here by hand, or it does not happen.

const always = ['LICENSE', 'README.md', 'package.json'];

/** What every façade ships: four entry points, what two of them share, and the method index. */
const facade = [
  'dist/API.md',
  'dist/drift.d.ts',
  'dist/drift.js',
  'dist/index.d.ts',
  'dist/index.gen.js',
  'dist/index.js',
  'dist/raw.d.ts',
  'dist/raw.js',
  'dist/schemas.d.ts',
  'dist/schemas.js',
  'dist/scopes.d.ts',
  'dist/scopes.js',
  'dist/types.gen.d.ts',
];

const byPackage: Readonly<Record<string, readonly string[]>> = {
  '@acme/xero-auth': [
    'dist/aes-gcm.d.ts',
    'dist/aes-gcm.js',
    'dist/import.d.ts',
    'dist/import.js',
    'dist/index.d.ts',
    'dist/index.gen.d.ts',
    'dist/index.js',
    'dist/node.d.ts',
    'dist/node.js',
    'dist/scopes.d.ts',
    'dist/scopes.js',
    'dist/sealing.d.ts',
    'dist/sealing.js',
    'dist/store.d.ts',
    'dist/store.js',
    'dist/stored-text.js',
    'dist/testing.d.ts',
    'dist/testing.js',
    'dist/token-store.d.ts',
    'dist/transaction.d.ts',
    'dist/user.d.ts',
  ],
  '@acme/xero-core': [
    'dist/base.d.ts',
    'dist/base.js',
    'dist/client.d.ts',
    'dist/client.js',
    'dist/clock.d.ts',
    'dist/compile-filters.js',
    'dist/create-limiter.d.ts',
    'dist/create-limiter.js',
    'dist/drift.d.ts',
    'dist/drift.js',
    'dist/idempotency-key.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/limiter.d.ts',
    'dist/limits.d.ts',
    'dist/limits.js',
    'dist/media-type.js',
    'dist/modified-since.js',
    'dist/node.d.ts',
    'dist/node.js',
    'dist/observer.d.ts',
    'dist/options.d.ts',
    'dist/raw.d.ts',
    'dist/raw.js',
    'dist/read-where.js',
    'dist/send-many.js',
    'dist/send.js',
    'dist/session.d.ts',
    'dist/upload.js',
    'dist/validate.d.ts',
    'dist/validate.js',
    'dist/xero-error.d.ts',
  ],
  '@acme/xero-simulator': [
    'dist/bin.d.ts',
    'dist/bin.js',
    'dist/create-simulator.d.ts',
    'dist/create-simulator.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/listen.js',
    'dist/msw.d.ts',
    'dist/msw.js',
    // What each of the twelve families takes and answers, loaded when it is first called.
    ...['', ...Array.from({ length: 11 }, (_, index) => index + 2)].flatMap((number) => [
      `dist/routes${number}.gen.js`,
      `dist/schemas${number}.gen.js`,
    ]),
  ],
  '@acme/xero-webhooks': ['dist/index.d.ts', 'dist/index.js'],
  '@acme/xero-redis': ['dist/index.d.ts', 'dist/index.js'],
};

/** Façades whose uploads may come from a path. */
const uploading = ['@acme/xero-accounting', '@acme/xero-files'];

/** Every file that a package's tarball holds, sorted. */
export function expectedFiles(name: string): string[] {
  const files = byPackage[name] ?? facade;
  const forNode = uploading.includes(name) ? ['dist/node.d.ts', 'dist/node.js'] : [];
  return [...always, ...files, ...forNode].sort();
}
