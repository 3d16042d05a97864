import { XeroInputError } from '../errors/xero-error.ts';
import { printable } from './printable.ts';

/**
 * Looks at the name under which a file is attached. What is no name at all is found with the path.
 *
 * @throws {XeroInputError} for a character that Xero refuses.
 * @see https://developer.xero.com/documentation/api/accounting/attachments
 */
export function checkAttachmentName(name: unknown): void {
  const [forbidden] = /[<>:"/\\|?*+\0]/.exec(String(name)) ?? [];
  if (forbidden === undefined) return;
  throw new XeroInputError(
    'fileName',
    `Xero refuses ${printable(forbidden)} in the name of an attachment; rename ${printable(name)}.`,
  );
}
