import { XeroInputError } from './base.ts';
import { printable } from './request/printable.ts';

/**
 * By type, its fields that can be written: `0` goes as it is, `#Type` is walked, the name of an id
 * stands for another record; `?Field` goes only beside that field, `!Field` only without it. Generated.
 */
export type InputTable = Readonly<Record<string, Readonly<Record<string, string | 0>>>>;

/**
 * What of a record that was read can be sent: only the fields that Xero takes, without nulls, without
 * empty lists, and of other records that it names only their ids.
 *
 * @throws {XeroInputError} when the table has no such type, or the value is no record.
 */
export function toInputBy<Input>(table: InputTable, entity: string, value: unknown): Input {
  if (!Object.hasOwn(table, entity)) {
    throw new XeroInputError('entity', `toInput knows no ${printable(entity)}.`);
  }
  if (!isRecord(value)) {
    throw new XeroInputError(
      'value',
      `toInput('${entity}', …) takes a record that was read, not ${printable(value)}.`,
    );
  }
  return writtenFields(table, entity, value) as Input;
}

type Fields = Readonly<Record<string, unknown>>;

function writtenFields(table: InputTable, type: string, record: Fields): Fields {
  const input: Record<string, unknown> = {};
  for (const [field, how] of Object.entries(table[type] ?? {})) {
    const value = written(table, how, record[field], record);
    if (value !== undefined) input[field] = value;
  }
  return input;
}

/** What is sent for a value; undefined where there is nothing to say. */
function written(table: InputTable, how: string | 0, value: unknown, owner: Fields): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => written(table, how, item, owner) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (how === 0) return value;
  if (/^[?!]/.test(how))
    return Boolean(owner[how.slice(1)]) === (how[0] === '?') ? value : undefined;
  if (!isRecord(value)) return value;
  const record = how.startsWith('#') ? writtenFields(table, how.slice(1), value) : idOf(how, value);
  return Object.keys(record).length > 0 ? record : undefined;
}

/** Another record as a reference: with more than its id, Xero would change it too. */
function idOf(name: string, record: Fields): Fields {
  const id = record[name];
  return typeof id === 'string' && id !== '' ? { [name]: id } : {};
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
