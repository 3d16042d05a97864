interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/** Where an `oidc-provider` keeps things: in memory, each kind of thing by its id. */
export function storage(): (kind: string) => object {
  const kinds = new Map<string, Map<string, Payload>>();
  return (kind) => {
    const things = kinds.get(kind) ?? new Map<string, Payload>();
    kinds.set(kind, things);
    return {
      upsert: async (id: string, payload: Payload) => {
        things.set(id, payload);
      },
      find: async (id: string) => things.get(id),
      findByUid: async (uid: string) => [...things.values()].find((one) => one.uid === uid),
      consume: async (id: string) => {
        const thing = things.get(id);
        if (thing) thing.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id: string) => {
        things.delete(id);
      },
      revokeByGrantId: async (grantId: string) => {
        for (const [id, thing] of things) if (thing.grantId === grantId) things.delete(id);
      },
    };
  };
}
