import type { ApiAnswer } from '../../handler.ts';
import type { AttachmentRow } from '../books/rows.ts';
import { workOf } from '../resource.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  changing,
  enveloped,
  reading,
} from '../wire/envelope.ts';
import { check, noDataFault, notFound } from '../wire/faults.ts';
import { record } from './history-log.ts';
import type { Parent } from './parent.ts';

const megabyte = 1_048_576;
const mostPerRecord = 10;
const forbiddenInNames = /[<>:"/\\|?*\0+]/;

/** The five operations on a parent's attachments; `name` is how their ids call it, `Invoice`. */
export function attachmentHandlers(
  parent: Parent,
  name: string,
): Record<string, AccountingHandler> {
  const upload = changing((request) => uploaded(request, parent));
  return {
    [`get${name}Attachments`]: reading((request) => {
      const attachments = attachmentsOf(request, parent).map((row) =>
        present(request, parent, row),
      );
      return enveloped(request, 'Attachments', attachments);
    }),
    [`get${name}AttachmentById`]: reading((request) =>
      downloaded(request, parent, (row) => row.AttachmentID === request.params['AttachmentID']),
    ),
    [`get${name}AttachmentByFileName`]: reading((request) =>
      downloaded(request, parent, (row) => row.FileName === request.params['FileName']),
    ),
    [`create${name}AttachmentByFileName`]: upload,
    [`update${name}AttachmentByFileName`]: upload,
  };
}

function attachmentsOf(request: AccountingRequest, parent: Parent): readonly AttachmentRow[] {
  return request.state.attachments.find('parent', parent.idOf(request));
}

function downloaded(
  request: AccountingRequest,
  parent: Parent,
  isWanted: (row: AttachmentRow) => boolean,
): ApiAnswer {
  const row = attachmentsOf(request, parent).find(isWanted);
  if (row === undefined) throw notFound();
  return { status: 200, headers: { 'content-type': row.MimeType }, body: row.bytes };
}

/** A file of a name that is there takes its place, and keeps its id. */
function uploaded(request: AccountingRequest, parent: Parent): ApiAnswer {
  const { bytes, state: books } = request;
  const FileName = request.params['FileName'] ?? '';
  const others = attachmentsOf(request, parent);
  const before = others.find((row) => row.FileName === FileName);
  if (bytes.length === 0) throw noDataFault('The body holds no file.');
  check([
    forbiddenInNames.test(FileName) &&
      `The file name '${FileName}' has a character that is forbidden.`,
    bytes.length > 25 * megabyte && 'A file has 25 MB at most.',
    before === undefined &&
      others.length >= mostPerRecord &&
      `A record has ${mostPerRecord} attachments at most.`,
  ]);
  const parentId = parent.idOf(request);
  const row = books.attachments.save({
    AttachmentID: before?.AttachmentID ?? request.newId(),
    parentId,
    FileName,
    MimeType: request.headers.get('content-type') ?? 'application/octet-stream',
    IncludeOnline: request.query.get('IncludeOnline') === 'true',
    bytes,
  });
  parent.markAttached?.(books, parentId);
  record(workOf(request), parentId, 'Attached a file', FileName);
  return enveloped(request, 'Attachments', [present(request, parent, row)]);
}

function present(request: AccountingRequest, { collection }: Parent, row: AttachmentRow) {
  const { AttachmentID, parentId, FileName, MimeType, IncludeOnline, bytes } = row;
  const path = `${collection}/${parentId}/Attachments/${encodeURIComponent(FileName)}`;
  const base = request.url.pathname.split(`/${collection}/`)[0] ?? '';
  return {
    AttachmentID,
    FileName,
    Url: `${request.url.origin}${base}/${path}`,
    MimeType,
    ContentLength: bytes.length,
    IncludeOnline,
  };
}
