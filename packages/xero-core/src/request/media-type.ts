import { XeroInputError } from '../errors/xero-error.ts';
import type { FileInput } from './file.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  gif: 'image/gif',
  heic: 'image/heic',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  msg: 'application/vnd.ms-outlook',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/**
 * The media type of a file: the caller's, else the blob's, else that of the extension.
 *
 * @throws {XeroInputError} when none of them says it: Xero shows a file by its type, so it is not guessed.
 */
export function mediaTypeOf(
  file: FileInput,
  fileName: string,
  contentType: string | undefined,
): string {
  const blobType = file instanceof Blob && file.type !== '' ? file.type : undefined;
  const type = contentType ?? blobType ?? mediaTypeByExtension(fileName);
  if (type !== undefined) return type;
  throw new XeroInputError(
    'contentType',
    `The media type of "${fileName}" is not known; give it as \`contentType\`, for example 'application/pdf'.`,
  );
}

/** The media type that the extension of a file name stands for, where it is a known one. */
export function mediaTypeByExtension(fileName: string): string | undefined {
  const dot = fileName.lastIndexOf('.');
  const extension = dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
  return Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined;
}
