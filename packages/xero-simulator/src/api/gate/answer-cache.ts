import type { Settings } from '../../settings.ts';

/** An answer that is given again under its key. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Entry {
  /** What the key was used for: method, address and body. */
  readonly request: string;
  /** Pending while the first request runs. */
  readonly answer: Promise<KeptAnswer>;
  answered: boolean;
  expiresAt: number;
}

/** What to do about a request with a key. */
export type Verdict =
  | { readonly kind: 'run' }
  | { readonly kind: 'replay'; readonly answer: Promise<KeptAnswer> }
  | { readonly kind: 'other-request' }
  | { readonly kind: 'still-running' };

/** The answers to requests with an `Idempotency-Key`, by app and key, for some minutes. */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  judge(clientId: string, key: string, request: string): Verdict {
    const entry = this.#entries.get(`${clientId} ${key}`);
    if (!entry || entry.expiresAt <= this.#settings.clock.now()) return { kind: 'run' };
    if (entry.request !== request) return { kind: 'other-request' };
    if (entry.answered) return { kind: 'replay', answer: entry.answer };
    const { whileRunning } = this.#settings.idempotency;
    if (whileRunning === 'wait') return { kind: 'replay', answer: entry.answer };
    return { kind: whileRunning === 'run' ? 'run' : 'still-running' };
  }

  /** Keeps the answer of a request that begins now, errors too. */
  keep(clientId: string, key: string, request: string, answer: Promise<KeptAnswer>): void {
    const name = `${clientId} ${key}`;
    const entry: Entry = { request, answer, answered: false, expiresAt: Number.POSITIVE_INFINITY };
    this.#entries.set(name, entry);
    answer.then(
      () => {
        entry.answered = true;
        entry.expiresAt = this.#settings.clock.now() + this.#settings.idempotency.keptFor;
      },
      () => {
        if (this.#entries.get(name) === entry) this.#entries.delete(name);
      },
    );
  }
}
