import {
  memoryTokenStore,
  type StoredTokens,
  type TokenSet,
  type TokenStore,
} from '@acme/xero-auth';

/** A store that does one thing wrong, and the check that must notice. */
export interface Mutant {
  readonly mistake: string;
  readonly failing: string;
  make(): TokenStore;
}

/** Two asynchronous steps, as a store has them that talks to a database. */
const pause = () => Promise.resolve().then(() => {});

function change(changed: (store: TokenStore) => Partial<TokenStore>): () => TokenStore {
  return () => {
    const store = memoryTokenStore();
    return { ...store, ...changed(store) };
  };
}

const unlocked: TokenStore['withLock'] = async (_key, work) => work();

let writes = 0;

/** A store that copies nothing, and names versions as it likes. */
function plain(
  nextVersion: (tokens: TokenSet, current: string | undefined) => string = () => `${++writes}`,
): TokenStore {
  const sets = new Map<string, StoredTokens>();
  return {
    read: async (key) => sets.get(key),
    async write(key, tokens, { ifVersion }) {
      const current = sets.get(key)?.version;
      if (current !== ifVersion) return 'stale';
      sets.set(key, { tokens, version: nextVersion(tokens, current) });
      return 'written';
    },
    delete: async (key) => void sets.delete(key),
    withLock: memoryTokenStore().withLock,
  };
}

const confusions: Readonly<Record<string, (key: string) => string>> = {
  'folds case': (key) => key.toLowerCase(),
  'trims keys': (key) => key.trim(),
  'normalises keys': (key) => key.normalize('NFC'),
  'takes keys for paths': (key) => new URL(`file:///a/${key}`).pathname,
  'cuts long keys': (key) => key.slice(0, 255),
  'keeps ASCII only': (key) => key.replaceAll(/[^ -~]/g, ''),
};

export const mutants: readonly Mutant[] = [
  {
    mistake: 'invents tokens',
    failing: 'reads nothing where nothing was written',
    make: change((store) => ({
      read: async (key) => (await store.read(key)) ?? { tokens: other, version: '0' },
    })),
  },
  {
    mistake: 'drops the id token',
    failing: 'gives back every field as it was written',
    make: change((store) => ({
      write: (key, { idToken: _dropped, ...tokens }, condition) =>
        store.write(key, tokens, condition),
    })),
  },
  {
    mistake: 'cuts long tokens',
    failing: 'gives back every field as it was written',
    make: change((store) => ({
      write: (key, tokens, condition) =>
        store.write(key, { ...tokens, accessToken: tokens.accessToken.slice(0, 4_000) }, condition),
    })),
  },
  {
    mistake: 'keeps whole seconds',
    failing: 'gives back every field as it was written',
    make: change((store) => ({
      write: (key, tokens, condition) =>
        store.write(
          key,
          { ...tokens, expiresAt: Math.trunc(tokens.expiresAt / 1_000) * 1_000 },
          condition,
        ),
    })),
  },
  {
    mistake: 'keeps the very object',
    failing: 'does not see what is done to the objects that it took and gave',
    make: () => plain(),
  },
  {
    mistake: 'gives out the very object',
    failing: 'does not see what is done to the objects that it took and gave',
    make: () => {
      const store = plain();
      return {
        ...store,
        write: (key, tokens, condition) => store.write(key, structuredClone(tokens), condition),
      };
    },
  },
  {
    mistake: 'deletes nothing',
    failing: 'forgets what is deleted, for everybody',
    make: change(() => ({ delete: async () => {} })),
  },
  {
    mistake: 'complains of a delete of nothing',
    failing: 'deletes nothing without complaint',
    make: change((store) => ({
      async delete(key) {
        if (!(await store.read(key))) throw new Error('nothing there');
        await store.delete(key);
      },
    })),
  },
  {
    mistake: 'takes a missing version for any',
    failing: 'writes without a version only where there is nothing',
    make: change((store) => ({
      write: async (key, tokens, { ifVersion }) =>
        store.write(key, tokens, { ifVersion: ifVersion ?? (await store.read(key))?.version }),
    })),
  },
  {
    mistake: 'takes nothing for any version',
    failing: 'refuses a version where there is nothing',
    make: change((store) => ({
      write: async (key, tokens, { ifVersion }) =>
        store.write(key, tokens, { ifVersion: (await store.read(key)) ? ifVersion : undefined }),
    })),
  },
  {
    mistake: 'accepts any version the second time',
    failing: 'refuses a version that is not the current one, however often it comes',
    make: change((store) => {
      const refused = new Set<string>();
      return {
        async write(key, tokens, { ifVersion }) {
          const again = refused.has(`${key} ${ifVersion}`);
          const version = again ? (await store.read(key))?.version : ifVersion;
          const outcome = await store.write(key, tokens, { ifVersion: version });
          if (outcome === 'stale') refused.add(`${key} ${ifVersion}`);
          return outcome;
        },
      };
    }),
  },
  {
    mistake: 'counts versions anew after a delete',
    failing: 'changes the version with every write, and never uses one again',
    make: () => plain((_tokens, current = '0') => `${Number(current) + 1}`),
  },
  {
    mistake: 'takes the content for the version',
    failing: 'changes the version with every write, and never uses one again',
    make: () => plain(({ accessToken }) => accessToken),
  },
  {
    mistake: 'gives versions per read',
    failing: 'keeps the version while nothing is written',
    make: change((store) => {
      let reads = 0;
      const bare = (version: string | undefined) => version?.split('.')[0];
      return {
        async read(key) {
          const found = await store.read(key);
          reads += 1;
          return found && { ...found, version: `${found.version}.${reads}` };
        },
        write: (key, tokens, { ifVersion }) =>
          store.write(key, tokens, { ifVersion: bare(ifVersion) }),
      };
    }),
  },
  ...['lets exactly one of several writers win', 'loses no update'].map((failing) => ({
    mistake: 'compares first and writes later',
    failing,
    make: change((store) => ({
      async write(key, tokens, { ifVersion }) {
        if ((await store.read(key))?.version !== ifVersion) return 'stale';
        await pause();
        await store.write(key, tokens, { ifVersion: (await store.read(key))?.version });
        return 'written';
      },
    })),
  })),
  {
    mistake: 'writes in spite of saying stale',
    failing: 'lets exactly one of several writers win',
    make: change((store) => ({
      async write(key, tokens, { ifVersion }) {
        const current = (await store.read(key))?.version;
        await store.write(key, tokens, { ifVersion: current });
        return current === ifVersion ? 'written' : 'stale';
      },
    })),
  },
  ...Object.entries(confusions).map(([mistake, fold]) => ({
    mistake,
    failing: 'keeps users apart, whatever their keys look like',
    make: change((store) => keyed(store, fold)),
  })),
  {
    mistake: 'cuts a key at its end mark',
    failing: 'serves an odd key or refuses it',
    make: change((store) => keyed(store, (key) => key.split('\u0000')[0] ?? '')),
  },
  {
    mistake: 'takes an odd key and forgets it',
    failing: 'serves an odd key or refuses it',
    make: change((store) => {
      let reads = 0;
      return {
        async read(key) {
          reads += key === '' ? 1 : 0;
          return key === '' && reads > 2 ? undefined : store.read(key);
        },
      };
    }),
  },
  {
    mistake: 'swallows what the work gives',
    failing: 'gives what the work gives',
    make: change((store) => ({
      withLock: (key, work, options) =>
        store.withLock(key, work, options).then(() => JSON.parse('null')),
    })),
  },
  {
    mistake: 'wraps what the work throws',
    failing: 'throws what the work throws, and frees the lock',
    make: change((store) => ({
      withLock: (key, work, options) =>
        store.withLock(key, work, options).catch((cause) => {
          throw new Error('the work failed', { cause });
        }),
    })),
  },
  {
    mistake: 'keeps the lock after a throw',
    failing: 'throws what the work throws, and frees the lock',
    make: change((store) => ({
      withLock: async (key, work, options) => {
        let thrown: { readonly error: unknown } | undefined;
        return new Promise((resolve, reject) => {
          const locked = store.withLock(
            key,
            async () => {
              try {
                return await work();
              } catch (error) {
                thrown = { error };
                reject(thrown.error);
                return new Promise<never>(() => {});
              }
            },
            options,
          );
          locked.then(resolve, reject);
        });
      },
    })),
  },
  {
    mistake: 'needs the lock for a write, also for one who holds it',
    failing: 'reads and writes under the lock',
    make: change((store) => ({
      write: (key, tokens, condition) =>
        store.withLock(key, () => store.write(key, tokens, condition)),
    })),
  },
  {
    mistake: 'needs the lock for a write',
    failing: 'does not let one that lost its lock write over what came after',
    make: change((store) => ({
      write: (key, tokens, condition) =>
        store.withLock(key, () => store.write(key, tokens, condition)),
    })),
  },
  {
    mistake: 'trusts the holder of the lock',
    failing: 'does not let one that lost its lock write over what came after',
    make: change((store) => {
      const held = new Set<string>();
      return {
        withLock: (key, work, options) =>
          store.withLock(
            key,
            async () => {
              held.add(key);
              return work().finally(() => held.delete(key));
            },
            options,
          ),
        write: async (key, tokens, { ifVersion }) =>
          store.write(key, tokens, {
            ifVersion: held.has(key) ? (await store.read(key))?.version : ifVersion,
          }),
      };
    }),
  },
  {
    mistake: 'locks nothing',
    failing: 'lets one at a time in, and everybody in the end',
    make: change(() => ({ withLock: unlocked })),
  },
  {
    mistake: 'turns everybody away but one',
    failing: 'lets one at a time in, and everybody in the end',
    make: change((store) => {
      const held = new Set<string>();
      return {
        async withLock(key, work, options) {
          if (held.has(key)) throw new Error('locked');
          held.add(key);
          return store.withLock(key, work, options).finally(() => held.delete(key));
        },
      };
    }),
  },
  {
    mistake: 'has one lock for all',
    failing: 'locks each key by itself',
    make: change((store) => ({
      withLock: (_key, work, options) => store.withLock('all', work, options),
    })),
  },
  ...[
    'does not start when the signal has aborted already',
    'stops waiting when the signal aborts, and leaves nothing behind',
  ].map((failing) => ({
    mistake: 'takes no notice of the signal',
    failing,
    make: change((store) => ({ withLock: (key, work) => store.withLock(key, work) })),
  })),
  {
    mistake: 'has an error of its own for an abort',
    failing: 'stops waiting when the signal aborts, and leaves nothing behind',
    make: change((store) => ({
      withLock: (key, work, options) =>
        store.withLock(key, work, options).catch(() => {
          throw new Error('gave up');
        }),
    })),
  },
  {
    mistake: 'forgets the place in the queue of one who gave up',
    failing: 'stops waiting when the signal aborts, and leaves nothing behind',
    make: change((store) => ({
      withLock: (key, work, { signal } = {}) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
          const never = new Promise<never>(() => {});
          store.withLock(key, () => (signal?.aborted ? never : work())).then(resolve, reject);
        }),
    })),
  },
];

const other = { accessToken: 'invented', scopes: [], obtainedAt: 0, expiresAt: 0 };

function keyed(store: TokenStore, fold: (key: string) => string): Partial<TokenStore> {
  return {
    read: (key) => store.read(fold(key)),
    write: (key, tokens, condition) => store.write(fold(key), tokens, condition),
    delete: (key) => store.delete(fold(key)),
  };
}
