import { type Golden, id1, id2, id3, pdf, png } from './golden.ts';

const files = 'https://api.xero.com/files.xro/1.0';
const projects = 'https://api.xero.com/projects.xro/2.0';

export const filesAndProjects: readonly Golden[] = [
  {
    family: 'files',
    does: 'lists files with the small pagesize of this family',
    call: (clients) =>
      clients.files.files.list({
        pagesize: 50,
        page: 2,
        sort: 'CreatedDateUTC',
        direction: 'DESC',
      }),
    sends: {
      method: 'GET',
      url: `${files}/Files?pagesize=50&page=2&sort=CreatedDateUTC&direction=DESC`,
    },
    answer: {
      json: { TotalCount: 51, Page: 2, PerPage: 50, Items: [{ Id: id1, Name: 'a.pdf', Size: 9 }] },
    },
    gives: {
      items: [{ Id: id1, Name: 'a.pdf', Size: 9 }],
      pagination: { page: 2, pageSize: 50, pageCount: 2, itemCount: 51 },
    },
  },
  {
    family: 'files',
    does: 'uploads a file as a form',
    call: (clients) =>
      clients.files.files.upload(
        'Test #1 & (a) é 100%.png',
        new Blob([png], { type: 'image/png' }),
      ),
    sends: {
      method: 'POST',
      url: `${files}/Files`,
      headers: { accept: 'application/json' },
      form: { 'Test #1 & (a) é 100%.png': 'image/png' },
    },
    answer: { status: 201, json: { Id: id1, Name: 'Test #1 & (a) é 100%.png' } },
    gives: { Id: id1, Name: 'Test #1 & (a) é 100%.png' },
  },
  {
    family: 'files',
    does: 'uploads a file into a folder',
    call: (clients) =>
      clients.files.files.uploadToFolder(id2, 'b.png', new Blob([png], { type: 'image/png' })),
    sends: { method: 'POST', url: `${files}/Files/${id2}`, form: { 'b.png': 'image/png' } },
    answer: { status: 201, json: { Id: id1, FolderId: id2 } },
    gives: { Id: id1, FolderId: id2 },
  },
  {
    family: 'files',
    does: 'downloads the content of a file',
    call: (clients) => clients.files.files.content(id1),
    sends: { method: 'GET', url: `${files}/Files/${id1}/Content` },
    answer: { contentType: 'application/pdf', bytes: pdf },
    gives: { contentType: 'application/pdf', bytes: pdf },
  },
  {
    family: 'files',
    does: 'counts the associations of several objects',
    call: (clients) => clients.files.associations.count({ ObjectIds: [id1, id2] }),
    sends: { method: 'GET', url: `${files}/Associations/Count?ObjectIds=${id1},${id2}` },
    answer: { json: { [id1]: 2, [id2]: 0 } },
    gives: { [id1]: 2, [id2]: 0 },
  },
  {
    family: 'projects',
    does: 'lists projects by comma lists',
    call: (clients) =>
      clients.projects.projects.list({
        projectIds: [id1, id2],
        contactID: id3,
        states: 'INPROGRESS',
        pageSize: 500,
      }),
    sends: {
      method: 'GET',
      url: `${projects}/Projects?page=1&projectIds=${id1},${id2}&contactID=${id3}&states=INPROGRESS&pageSize=500`,
    },
    answer: {
      json: {
        pagination: { page: 1, pageSize: 500, pageCount: 1, itemCount: 1 },
        items: [{ projectId: id1, deadlineUtc: '2026-01-31T00:00:00.0000000' }],
      },
    },
    gives: {
      items: [{ projectId: id1, deadlineUtc: '2026-01-31T00:00:00.0000000Z' }],
      pagination: { page: 1, pageSize: 500, pageCount: 1, itemCount: 1 },
    },
  },
  {
    family: 'projects',
    does: 'patches a project, which answers with nothing',
    call: (clients) => clients.projects.projects.patch(id1, { status: 'CLOSED' }),
    sends: { method: 'PATCH', url: `${projects}/Projects/${id1}`, json: { status: 'CLOSED' } },
    answer: { status: 204 },
    gives: undefined,
  },
  {
    family: 'projects',
    does: 'lists time by states, a flag and instants, given as Date and as text',
    call: (clients) =>
      clients.projects.projects.time.list(id1, {
        states: ['ACTIVE', 'LOCKED'],
        isChargeable: false,
        dateAfterUtc: new Date('2026-01-05T23:30:15Z'),
        dateBeforeUtc: '2026-02-01T00:00:00Z',
      }),
    sends: {
      method: 'GET',
      url: `${projects}/Projects/${id1}/Time?page=1&states=ACTIVE,LOCKED&isChargeable=false&dateAfterUtc=2026-01-05T23%3A30%3A15.000Z&dateBeforeUtc=2026-02-01T00%3A00%3A00Z`,
    },
    answer: { json: { items: [{ timeEntryId: id2, dateUtc: '2026-01-06T00:00:00Z' }] } },
    gives: { items: [{ timeEntryId: id2, dateUtc: '2026-01-06T00:00:00Z' }] },
  },
  {
    family: 'projects',
    does: 'deletes a task',
    call: (clients) => clients.projects.projects.tasks.delete(id1, id2),
    sends: { method: 'DELETE', url: `${projects}/Projects/${id1}/Tasks/${id2}` },
    answer: { status: 204 },
    gives: undefined,
  },
];
