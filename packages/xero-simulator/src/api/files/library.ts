import { wireDate } from '../from-schema/wire-dates.ts';
import type { JsonValue, Ledger, StateContext } from '../handler.ts';

/** A file as the API has it. */
export type FileRecord = {
  readonly Id: string;
  readonly Name: string;
  readonly MimeType: string;
  readonly Size: number;
  readonly CreatedDateUtc: string;
  readonly UpdatedDateUtc: string;
  readonly FolderId: string;
};

export interface StoredFile {
  readonly record: FileRecord;
  readonly bytes: Uint8Array;
}

export interface FolderRecord {
  readonly Id: string;
  readonly Name: string;
  readonly IsInbox: boolean;
}

/** That a file belongs to a record of the books. */
export interface Association {
  readonly FileId: string;
  readonly ObjectId: string;
  readonly [field: string]: JsonValue | undefined;
}

/** The files of an organisation by their ids, and its folders, of which the first is the inbox. */
export interface Library {
  readonly files: Map<string, StoredFile>;
  readonly folders: Map<string, FolderRecord>;
  readonly associations: Set<Association>;
  readonly inboxId: string;
}

export interface Upload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** To begin with, there is a file in the inbox. */
export const library: Ledger<Library> = {
  createState: ({ newId, now }: StateContext) => {
    const inboxId = newId();
    const folders = new Map([[inboxId, { Id: inboxId, Name: 'Inbox', IsInbox: true }]]);
    const state = { files: new Map(), folders, associations: new Set<Association>(), inboxId };
    const bytes = new TextEncoder().encode('Boards, 12 at 48.00');
    addFile(state, { name: 'Quote.txt', mediaType: 'text/plain', bytes }, inboxId, { now, newId });
    return state;
  },
};

/** Keeps a file's bytes. */
export function addFile(
  { files }: Pick<Library, 'files'>,
  { name: Name, mediaType: MimeType, bytes }: Upload,
  FolderId: string,
  { now, newId }: Pick<StateContext, 'now' | 'newId'>,
): FileRecord {
  const time = timeText(now);
  const dates = { CreatedDateUtc: time, UpdatedDateUtc: time };
  const record = { Id: newId(), Name, MimeType, Size: bytes.length, FolderId, ...dates };
  files.set(record.Id, { record, bytes });
  return record;
}

/** Files that are deleted take their associations along. */
export function deleteFile({ files, associations }: Library, id: string): void {
  files.delete(id);
  for (const one of associations) if (one.FileId === id) associations.delete(one);
}

/** A folder as the API has it, with how many files are in it. */
export function folderAnswer({ files }: Library, folder: FolderRecord): JsonValue {
  const inside = [...files.values()].filter(({ record }) => record.FolderId === folder.Id);
  return { ...folder, FileCount: inside.length };
}

export function timeText(milliseconds: number): string {
  return wireDate('files', 'date-time', new Date(milliseconds).toISOString()) ?? '';
}
