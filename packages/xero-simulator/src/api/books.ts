import type { Settings } from '../settings.ts';
import type { Random } from '../world/random.ts';
import type { FamilyModule, Organisation } from './handler.ts';

/** The books of every family in every organisation, each opened when it is first asked for. */
export class Books {
  readonly #states = new Map<string, Map<object, unknown>>();
  readonly #settings: Settings;
  readonly #random: Random;

  constructor(settings: Settings, random: Random) {
    this.#settings = settings;
    this.#random = random;
  }

  of<State>(module: FamilyModule<State>, organisation: Organisation): State {
    const ofOrganisation = this.#states.get(organisation.tenantId) ?? new Map<object, unknown>();
    this.#states.set(organisation.tenantId, ofOrganisation);
    if (!ofOrganisation.has(module)) {
      const state = module.createState({
        organisation,
        now: this.#settings.clock.now(),
        newId: this.#random.id,
        random: this.#random.number,
      });
      ofOrganisation.set(module, state);
    }
    // What is kept under a module is what that module made.
    return ofOrganisation.get(module) as State;
  }
}
