import { notFound } from '../errors/gateway.ts';
import { refuse } from '../errors/refuse.ts';
import { answerFromSchema } from '../from-schema/answer-from-schema.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiRequest, FamilyModule, JsonValue } from '../handler.ts';

/** What the files of an organisation hold, by their ids. */
export type FileContents = Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>;

/** The Files API: what was uploaded comes down again, byte for byte; the rest follows the schemas. */
export const files: FamilyModule<FileContents> = {
  family: 'files',
  createState: () => new Map(),
  handlers: {
    uploadFile: (request) => upload(request, {}),
    uploadFileToFolder: (request) =>
      upload(request, { FolderId: request.params['FolderId'] ?? '' }),
    getFileContent: async (request) => {
      const kept = request.state.get(request.params['FileId'] ?? '');
      if (kept)
        return { status: 200, headers: { 'content-type': kept.mediaType }, body: kept.bytes };
      const file = await answerFromSchema({ ...request, operationId: 'getFile' });
      return file.status === 200 ? await answerFromSchema(request) : notFound;
    },
  },
};

async function upload(
  request: ApiRequest<FileContents>,
  place: Readonly<Record<string, JsonValue>>,
): Promise<ApiAnswer> {
  const file = await fileIn(request);
  if (!file) {
    const message = 'The request has no file in its multipart/form-data body.';
    return refuse('files', 'validation', { message });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = file.type === '' ? 'application/octet-stream' : file.type;
  const now = new Date(request.now).toISOString();
  const answer = await answerFromSchema({
    ...request,
    operationId: 'uploadFile',
    params: {},
    body: {
      Name: file.name,
      MimeType: mediaType,
      Size: bytes.length,
      CreatedDateUtc: now,
      UpdatedDateUtc: now,
      ...place,
    },
  });
  const id = isPlain(answer.body) ? answer.body['Id'] : undefined;
  if (typeof id === 'string') request.state.set(id, { bytes, mediaType });
  return answer;
}

async function fileIn({ bytes, headers }: ApiRequest): Promise<File | undefined> {
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return undefined;
  try {
    const body = new Uint8Array(bytes);
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return [...form.values()].find((value): value is File => value instanceof File);
  } catch {
    return undefined;
  }
}
