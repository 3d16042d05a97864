import type { JsonValue } from '../../handler.ts';
import type { Plain } from '../books/rows.ts';
import { dayOf } from './dates.ts';
import { postDataFault } from './faults.ts';

/**
 * The fields of an element of a body, read as what they ought to be. A field that was not sent, or sent
 * as null, is undefined.
 *
 * @throws Fault with ErrorNumber 14 where a value is of another type.
 */
export class Fields {
  readonly json: Plain;
  readonly #path: string;

  constructor(json: JsonValue, path: string) {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      throw postDataFault(`Error converting value ${JSON.stringify(json)}. Path '${path}'.`);
    }
    this.json = json as Plain;
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw this.#fault(name, 'String');
  }

  /** A text that is worth something: spaces around it are cut, and nothing is left undefined. */
  name(name: string): string | undefined {
    return this.text(name)?.trim() || undefined;
  }

  number(name: string): number | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw this.#fault(name, 'Decimal');
  }

  flag(name: string): boolean | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    throw this.#fault(name, 'Boolean');
  }

  day(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    const day = typeof value === 'string' ? dayOf(value) : undefined;
    if (day === undefined) throw this.#fault(name, 'DateTime');
    return day;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    const choice = choices.find((known) => known === value);
    if (choice === undefined) throw this.#fault(name, name);
    return choice;
  }

  object(name: string): Fields | undefined {
    const value = this.#value(name);
    return value === undefined ? undefined : new Fields(value, this.#pathOf(name));
  }

  list(name: string): readonly Fields[] | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw this.#fault(name, 'List');
    return value.map((item: JsonValue, at) => new Fields(item, `${this.#pathOf(name)}[${at}]`));
  }

  /** The named fields that were sent, as they came. */
  only(names: readonly string[]): Plain {
    return Object.fromEntries(
      names.flatMap((name) => (this.has(name) ? [[name, this.#value(name)]] : [])),
    );
  }

  #value(name: string): JsonValue | undefined {
    return Object.hasOwn(this.json, name) ? (this.json[name] ?? undefined) : undefined;
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #fault(name: string, type: string) {
    const value = JSON.stringify(this.json[name]);
    return postDataFault(
      `Error converting value ${value} to type '${type}'. Path '${this.#pathOf(name)}'.`,
    );
  }
}
