import jsep, { type Expression } from 'jsep';
import { queryFault } from '../wire/faults.ts';

/**
 * Reads a filter. Its grammar is that of C#'s expressions, near enough to JavaScript's for jsep: only
 * `AND`, `OR`, `NOT` and the single `=` are put in its words first, outside quotes.
 *
 * @throws Fault with ErrorNumber 16 where it is no expression.
 */
export function parseWhere(text: string): Expression {
  try {
    return jsep(text.split(quoted).map(inJsepsWords).join(''));
  } catch (error) {
    const { description, index } = error as { description?: string; index?: number };
    throw queryFault(`${description ?? 'Expression expected'} (at index ${index ?? 0})`);
  }
}

/** As a group, so that splitting keeps the quoted texts, at the odd places. */
const quoted = /("(?:[^"\\]|\\.)*")/;

function inJsepsWords(piece: string, at: number): string {
  if (at % 2 === 1) return piece;
  return piece
    .replace(/\bAND\b/gi, '&&')
    .replace(/\bOR\b/gi, '||')
    .replace(/\bNOT\b/gi, '!')
    .replace(/(?<![=!<>])=(?!=)/g, '==')
    .replace(/<>/g, '!=');
}
