import { XeroInputError } from '../errors/xero-error.ts';

/**
 * A file to upload. A stream, of the web or of Node, is read to its end before it is sent, so that
 * it can be sent again.
 */
export type FileInput =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

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
  const dot = fileName.lastIndexOf('.');
  const extension = dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
  const known = Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined;
  const type = contentType ?? blobType ?? known;
  if (type !== undefined) return type;
  throw new XeroInputError(
    'contentType',
    `The media type of "${fileName}" is not known; give it as \`contentType\`, for example 'application/pdf'.`,
  );
}

/**
 * A file as bytes or blob, whole.
 *
 * @throws {XeroInputError} when it is no file, or a stream that cannot be read (any more).
 */
export async function fileBody(file: FileInput): Promise<Blob | ArrayBuffer | Uint8Array> {
  if (file instanceof Blob || file instanceof ArrayBuffer || file instanceof Uint8Array)
    return file;
  try {
    if (file instanceof ReadableStream) return await new Response(file).arrayBuffer();
    if (typeof file === 'object' && file !== null && Symbol.asyncIterator in file)
      return await collected(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new XeroInputError('file', `The file cannot be read (${reason}); nothing was sent.`);
  }
  throw new XeroInputError(
    'file',
    'The file must be a Blob, an ArrayBuffer, a Uint8Array or a stream of bytes.',
  );
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}
