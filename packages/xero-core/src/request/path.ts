import { XeroInputError } from '../errors/xero-error.ts';
import { isWellFormed, printable } from './printable.ts';

/**
 * Fills a path template with ids in the order of its parameters, each encoded once.
 *
 * @throws {XeroInputError} for an id that is not a text, is empty, or would change the path.
 */
export function fillPath(template: string, ids: readonly unknown[]): string {
  let position = 0;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeId(name, ids[position++]));
}

/** How many ids a path template takes. */
export function pathParameterCount(template: string): number {
  return template.split('{').length - 1;
}

function encodeId(name: string, id: unknown): string {
  const usable = typeof id === 'string' && id.trim() !== '' && id !== '.' && id !== '..';
  if (!usable || !isWellFormed(id)) {
    throw new XeroInputError(
      name,
      `${name} must be a non-empty text, and ${printable(id)} is not one to send.`,
    );
  }
  return encodeURIComponent(id).replace(/[!'()*]/g, percentEncoded);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
