import { notFound } from '../errors/gateway.ts';
import { refuse } from '../errors/refuse.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiHandler, JsonValue } from '../handler.ts';
import { fileIn } from './file-in.ts';
import { addFile, deleteFile, type FileRecord, type Library, timeText } from './library.ts';

type Handlers = Readonly<Record<string, ApiHandler<Library>>>;

export const fileHandlers: Handlers = {
  getFiles: ({ state, query }) => {
    const records = [...state.files.values()].map(({ record }) => record);
    const Page = Number(query.get('page') ?? 1);
    const PerPage = Number(query.get('pagesize') ?? 50);
    const Items = sorted(records, query).slice((Page - 1) * PerPage, Page * PerPage);
    return { status: 200, body: { TotalCount: records.length, Page, PerPage, Items } };
  },
  getFile: ({ state, params }) => fileAnswer(state, params['FileId'] ?? ''),
  getFileContent: ({ state, params }) => {
    const file = state.files.get(params['FileId'] ?? '');
    if (!file) return notFound;
    return { status: 200, headers: { 'content-type': file.record.MimeType }, body: file.bytes };
  },
  uploadFile: (request) => upload(request, request.state.inboxId),
  uploadFileToFolder: (request) => upload(request, request.params['FolderId'] ?? ''),
  updateFile: ({ state, params, body, now }) => {
    const file = state.files.get(params['FileId'] ?? '');
    if (!file) return notFound;
    const sent = isPlain(body) ? body : {};
    const Name = textOr(sent['Name'], file.record.Name);
    const FolderId = textOr(sent['FolderId'], file.record.FolderId);
    if (!state.folders.has(FolderId)) return noFolder(FolderId);
    const record = { ...file.record, Name, FolderId, UpdatedDateUtc: timeText(now) };
    state.files.set(record.Id, { ...file, record });
    return fileAnswer(state, record.Id);
  },
  deleteFile: ({ state, params }) => {
    const id = params['FileId'] ?? '';
    if (!state.files.has(id)) return notFound;
    deleteFile(state, id);
    return { status: 204 };
  },
};

async function upload(
  request: Parameters<ApiHandler<Library>>[0],
  folderId: string,
): Promise<ApiAnswer> {
  const file = await fileIn(request.bytes, request.headers);
  if (!file) {
    const message = 'The request has no file in its multipart/form-data body.';
    return refuse('files', 'validation', { message });
  }
  if (!request.state.folders.has(folderId)) return noFolder(folderId);
  return { status: 201, body: addFile(request.state, file, folderId, request) };
}

function fileAnswer({ files }: Library, id: string): ApiAnswer {
  const file = files.get(id);
  return file ? { status: 200, body: file.record } : notFound;
}

function noFolder(id: string): ApiAnswer {
  return refuse('files', 'validation', { message: `No folder has the id ${id}.` });
}

/** By name, size or creation, `Name ASC` where nothing else is asked for. */
function sorted(records: readonly FileRecord[], query: URLSearchParams): readonly FileRecord[] {
  const sort = query.get('sort')?.toLowerCase();
  const sign = query.get('direction')?.toUpperCase() === 'DESC' ? -1 : 1;
  return records.toSorted((one, other) => {
    if (sort === 'size') return sign * (one.Size - other.Size);
    if (sort === 'createddateutc') {
      return sign * one.CreatedDateUtc.localeCompare(other.CreatedDateUtc);
    }
    return sign * one.Name.localeCompare(other.Name);
  });
}

function textOr(value: JsonValue | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
