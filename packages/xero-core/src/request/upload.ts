import { XeroInputError } from '../errors/xero-error.ts';
import { type FileInput, fileBody, wholeFile } from './file.ts';
import { checkAttachmentName } from './file-name.ts';
import { mediaTypeOf } from './media-type.ts';
import { isWellFormed, printable } from './printable.ts';

/** A file as the user gave it. */
export interface Upload {
  readonly file: FileInput;
  readonly fileName: unknown;
  readonly contentType: string | undefined;
  /** Whether it goes in a form, beside its name, or is the body itself. */
  readonly inForm: boolean;
}

/** A file as it goes over the wire. */
export interface UploadBody {
  readonly contentType: string;
  /** A function opens a stream anew for each attempt. */
  readonly body: BodyInit | (() => Promise<ReadableStream>);
}

/** @throws {XeroInputError} for a file, a name or a media type that cannot be sent. */
export async function uploadBody(upload: Upload): Promise<UploadBody> {
  const { file, fileName, contentType } = upload;
  if (upload.inForm) return formBody(file, checkedName(fileName), contentType);
  checkAttachmentName(fileName);
  const type = mediaTypeOf(file, String(fileName), contentType);
  return { contentType: type, body: await fileBody(file) };
}

function checkedName(name: unknown): string {
  if (typeof name === 'string' && name.trim() !== '' && isWellFormed(name)) return name;
  throw new XeroInputError(
    'fileName',
    `The file needs a name, and ${printable(name)} is not one to send.`,
  );
}

async function formBody(
  file: FileInput,
  name: string,
  contentType: string | undefined,
): Promise<UploadBody> {
  const type = mediaTypeOf(file, name, contentType);
  const form = new FormData();
  form.append('name', name);
  form.append('filename', name);
  form.append('mimeType', type);
  form.append('body', new Blob([await wholeFile(file)], { type }), name);
  // Written once: with another boundary a retry would be another request under the same key.
  const written = new Response(form);
  const body = await written.arrayBuffer();
  return { contentType: written.headers.get('content-type') ?? '', body };
}
