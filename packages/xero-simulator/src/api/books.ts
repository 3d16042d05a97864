import type { Settings } from '../settings.ts';
import type { Random } from '../world/random.ts';
import type { Ledger, Organisation } from './handler.ts';

/** All books of every organisation, each opened when it is first asked for. */
export class Books {
  readonly #states = new Map<string, Map<object, unknown>>();
  readonly #settings: Settings;
  readonly #random: Random;

  constructor(settings: Settings, random: Random) {
    this.#settings = settings;
    this.#random = random;
  }

  of<State>(ledger: Ledger<State>, organisation: Organisation): State {
    const ofOrganisation = this.#states.get(organisation.tenantId) ?? new Map<object, unknown>();
    this.#states.set(organisation.tenantId, ofOrganisation);
    if (!ofOrganisation.has(ledger)) {
      const state = ledger.createState({
        organisation,
        now: this.#settings.clock.now(),
        newId: this.#random.id,
        random: this.#random.number,
      });
      ofOrganisation.set(ledger, state);
    }
    // What is kept under a ledger is what that ledger made.
    return ofOrganisation.get(ledger) as State;
  }
}
