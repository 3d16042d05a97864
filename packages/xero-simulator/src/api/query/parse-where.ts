import { type Expression, parseExpressionAt } from 'acorn';
import { QueryError } from './query-error.ts';

/**
 * Reads a filter. Its grammar is that of C#'s expressions, near enough to JavaScript's for acorn: only
 * `AND`, `OR`, `NOT`, `<>` and the single `=` are put in its words first, outside quotes.
 *
 * @throws QueryError where it is no expression.
 */
export function parseWhere(text: string): Expression {
  const translated = text.split(quoted).map(inScript).join('');
  const expression = parsed(translated);
  const rest = translated.slice(expression.end);
  if (rest.trim() === '') return expression;
  const at = expression.end + rest.search(/\S/);
  throw new QueryError(`Syntax error at '${rest.trim().charAt(0)}' (at index ${at})`);
}

function parsed(text: string): Expression {
  try {
    return parseExpressionAt(text, 0, { ecmaVersion: 5 });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos = 0 } = error as { readonly pos?: number };
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    throw new QueryError(`${message} (at index ${pos})`);
  }
}

/** A group, so that splitting keeps the quoted texts, at the odd places. */
const quoted = /("(?:[^"\\]|\\.)*")/;

/** Words keep their length, so that errors point to the right place. */
function inScript(piece: string, at: number): string {
  if (at % 2 === 1) return piece;
  return piece
    .replace(/\bAND\b/gi, '&& ')
    .replace(/\bOR\b/gi, '||')
    .replace(/\bNOT\b/gi, '!  ')
    .replace(/<>/g, '!=')
    .replace(/(?<![=!<>])=(?!=)/g, '==');
}
