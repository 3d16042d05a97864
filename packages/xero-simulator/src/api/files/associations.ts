import { notFound } from '../errors/gateway.ts';
import { refuse } from '../errors/refuse.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiHandler } from '../handler.ts';
import { type Association, type Library, timeText } from './library.ts';

export const associationHandlers: Readonly<Record<string, ApiHandler<Library>>> = {
  getFileAssociations: ({ state, params }) =>
    state.files.has(params['FileId'] ?? '')
      ? listed(state, ({ FileId }) => FileId === params['FileId'])
      : notFound,
  getAssociationsByObject: ({ state, params }) =>
    listed(state, ({ ObjectId }) => ObjectId === params['ObjectId']),
  getAssociationsCount: ({ state, query }) => {
    const ids = query.get('ObjectIds')?.split(',') ?? [];
    const counts = ids.map((id) => [
      id,
      [...state.associations].filter(({ ObjectId }) => ObjectId === id).length,
    ]);
    return { status: 200, body: Object.fromEntries(counts) };
  },
  createFileAssociation: ({ state, params, body, now }) => {
    const file = state.files.get(params['FileId'] ?? '');
    if (!file) return notFound;
    const { ObjectId, ObjectGroup, ObjectType, SendWithObject } = isPlain(body) ? body : {};
    if (typeof ObjectId !== 'string') {
      return refuse('files', 'validation', { message: 'An association needs an ObjectId.' });
    }
    const { Id: FileId, Name, Size, CreatedDateUtc } = file.record;
    const association = {
      ...{ FileId, ObjectId, Name, Size, CreatedDateUtc },
      AssociationDateUtc: timeText(now),
      ObjectGroup: ObjectGroup ?? 'Contact',
      ObjectType: ObjectType ?? 'Unknown',
      SendWithObject: SendWithObject ?? false,
    };
    for (const one of find(state, FileId, ObjectId)) state.associations.delete(one);
    state.associations.add(association);
    return { status: 201, body: association };
  },
  deleteFileAssociation: ({ state, params }) => {
    const found = find(state, params['FileId'], params['ObjectId']);
    for (const one of found) state.associations.delete(one);
    return found.length === 0 ? notFound : { status: 204 };
  },
};

function find({ associations }: Library, fileId?: string, objectId?: string): Association[] {
  return [...associations].filter((one) => one.FileId === fileId && one.ObjectId === objectId);
}

function listed(state: Library, fits: (association: Association) => boolean): ApiAnswer {
  return { status: 200, body: [...state.associations].filter(fits) };
}
