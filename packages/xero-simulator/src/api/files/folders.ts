import { notFound } from '../errors/gateway.ts';
import { refuse } from '../errors/refuse.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiHandler, JsonValue } from '../handler.ts';
import { deleteFile, folderAnswer, type Library } from './library.ts';

export const folderHandlers: Readonly<Record<string, ApiHandler<Library>>> = {
  getFolders: ({ state }) => ({
    status: 200,
    body: [...state.folders.values()].map((folder) => folderAnswer(state, folder)),
  }),
  getFolder: ({ state, params }) => answer(state, params['FolderId']),
  getInbox: ({ state }) => answer(state, state.inboxId),
  createFolder: ({ state, body, newId }) => named(state, newId(), body),
  updateFolder: ({ state, params, body }) => {
    const id = params['FolderId'] ?? '';
    return state.folders.has(id) ? named(state, id, body) : notFound;
  },
  deleteFolder: ({ state, params }) => {
    const id = params['FolderId'] ?? '';
    if (!state.folders.has(id)) return notFound;
    if (id === state.inboxId) {
      return refuse('files', 'validation', { message: 'The inbox cannot be deleted.' });
    }
    state.folders.delete(id);
    const inside = [...state.files.values()].filter(({ record }) => record.FolderId === id);
    for (const { record } of inside) deleteFile(state, record.Id);
    return { status: 204 };
  },
};

function answer(state: Library, id = ''): ApiAnswer {
  const folder = state.folders.get(id);
  return folder ? { status: 200, body: folderAnswer(state, folder) } : notFound;
}

function named(state: Library, id: string, body: JsonValue | undefined): ApiAnswer {
  const name = isPlain(body) ? body['Name'] : undefined;
  if (typeof name !== 'string' || name.trim() === '') {
    return refuse('files', 'validation', { message: 'A folder needs a Name.' });
  }
  state.folders.set(id, { Id: id, Name: name, IsInbox: id === state.inboxId });
  return answer(state, id);
}
