/**
 * Remembers which events were handled, by the key of each. Processes that share a webhook share one
 * store. It need not remember for more than 31 days, since Xero does not keep events for longer.
 */
export interface WebhookEventStore {
  /**
   * Begins an event, in one step with finding out that nobody else did: `begun` if it is ours now,
   * `busy` while another is at it, `done` once it was handled. A beginning without an end must lapse
   * after a while, such as a minute: its process may have died.
   */
  begin(key: string): Promise<'begun' | 'busy' | 'done'>;
  /** Ends what was begun: `done` for good, or `failed` so that it can begin anew. */
  end(key: string, outcome: 'done' | 'failed'): Promise<void>;
}

/**
 * Remembers events in this process only: for one server whose handling of an event twice after a
 * restart does no harm, and for tests.
 *
 * @param limit How many events it remembers; the oldest is forgotten for a new one.
 */
export function memoryEventStore({ limit = 50_000 }: { limit?: number } = {}): WebhookEventStore {
  const busy = new Set<string>();
  const done = new Set<string>();
  return {
    async begin(key) {
      if (done.has(key)) return 'done';
      if (busy.has(key)) return 'busy';
      busy.add(key);
      return 'begun';
    },

    async end(key, outcome) {
      busy.delete(key);
      if (outcome === 'failed') return;
      done.add(key);
      const [oldest = key] = done;
      if (done.size > limit) done.delete(oldest);
    },
  };
}
