import { systemClock, XeroConfigError } from '@acme/xero-core/base';
import { type RedisClient, type Scripting, scriptingOf } from './client.ts';
import type { Script } from './script.ts';

/** Runs scripts in Redis, whichever client leads there. */
export class Connection {
  readonly #scripting: Scripting;
  readonly #timeout: number;

  /** @param timeout how long an answer may take. @unit milliseconds */
  constructor(client: RedisClient, timeout: number) {
    this.#scripting = scriptingOf(client);
    this.#timeout = timeout;
  }

  /** Whether what is sent now leaves now; a client that is away would keep it for later. */
  get isReady(): boolean {
    return this.#scripting.isReady();
  }

  /** Runs a script and waits for its answer, however long that takes. */
  async send(script: Script, keys: string[], values: readonly string[]): Promise<unknown> {
    try {
      return await this.#scripting.evalSha(await script.sha1(), keys, [...values]);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return await this.#scripting.eval(script.text, keys, [...values]);
    }
  }

  /** @throws when no answer comes in time; the script may run all the same. */
  async inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const answered = new AbortController();
    const late = this.#isLate(answered.signal);
    late.catch(() => undefined);
    try {
      return await Promise.race([answer, late]);
    } finally {
      answered.abort();
    }
  }

  /** @throws when no answer comes in time; the script may run all the same. */
  run(script: Script, keys: string[], values: readonly string[]): Promise<unknown> {
    return this.inTime(this.send(script, keys, values));
  }

  async #isLate(answered: AbortSignal): Promise<never> {
    await systemClock.sleep(this.#timeout, answered);
    // Where the whole process stood still, the answer is there and only has to be read.
    await systemClock.sleep(1, answered);
    throw new Error(`Redis did not answer within ${this.#timeout} ms`);
  }
}

/** @throws {XeroConfigError} for an option that is no number of milliseconds above 0. */
export function milliseconds(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new XeroConfigError(`${name} takes whole milliseconds above 0; got ${value}.`);
}

/** @throws {XeroConfigError} for what cannot begin the names of keys. */
export function prefixOf(prefix = 'xero'): string {
  if (typeof prefix === 'string' && /^[^{}\s]+$/.test(prefix)) return prefix;
  throw new XeroConfigError(
    `prefix takes text without spaces and braces, such as 'xero'; got ${JSON.stringify(prefix)}.`,
  );
}
