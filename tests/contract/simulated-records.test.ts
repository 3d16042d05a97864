/** What was created in the simulator is found, listed, changed and deleted again, by the SDK's clients. */
import { createAccountingClient } from '@acme/xero-accounting';
import { createAssetsClient } from '@acme/xero-assets';
import { createBankfeedsClient } from '@acme/xero-bankfeeds';
import { createFilesClient } from '@acme/xero-files';
import { createProjectsClient } from '@acme/xero-projects';
import { createSimulator } from '@acme/xero-simulator';
import { beforeEach, describe, expect, test } from 'vitest';

const simulator = createSimulator();
const { fetch, clock } = simulator;
const session = simulator.session();

beforeEach(() => simulator.reset());

describe('projects', () => {
  const client = createProjectsClient(session, { fetch, clock });
  const accounting = createAccountingClient(session, { fetch, clock });

  async function newProject() {
    const { items } = await accounting.contacts.list();
    const contactId = items[0]?.ContactID ?? '';
    return await client.projects.create({ contactId, name: 'Shelves', estimateAmount: 950 });
  }

  test('a project: created with nothing that nobody sent, changed, closed, filtered', async () => {
    const created = await newProject();
    const { projectId, contactId } = created;
    expect(created).toEqual({
      projectId,
      contactId,
      name: 'Shelves',
      currencyCode: 'NZD',
      estimate: { currency: 'NZD', value: 950 },
      status: 'INPROGRESS',
    });
    expect(await client.projects.get(projectId)).toEqual(created);

    await client.projects.update(projectId, {
      name: 'Tables',
      deadlineUtc: '2026-12-24T00:00:00Z',
    });
    await client.projects.patch(projectId, { status: 'CLOSED' });
    const closed = await client.projects.list({ states: 'CLOSED' });
    expect(closed.items).toMatchObject([
      { projectId, name: 'Tables', deadlineUtc: '2026-12-24T00:00:00.000Z', status: 'CLOSED' },
    ]);
    const open = await client.projects.list({ states: 'INPROGRESS' });
    expect(open.items.map((one) => one.projectId)).not.toContain(projectId);
    expect((await client.projects.list({ projectIds: [projectId] })).items).toHaveLength(1);
  });

  test('tasks: of their project alone', async () => {
    const { projectId } = await newProject();
    const other = await client.projects.create({ name: 'Other' });
    const task = await client.projects.tasks.create(projectId, {
      name: 'Sand',
      rate: { currency: 'NZD', value: 50 },
      chargeType: 'TIME',
    });
    expect(task).toMatchObject({ projectId, name: 'Sand', status: 'ACTIVE' });
    const { taskId } = task;
    expect(await client.projects.tasks.get(projectId, taskId)).toEqual(task);
    await client.projects.tasks.update(projectId, taskId, {
      name: 'Oil',
      rate: { currency: 'NZD', value: 60 },
      chargeType: 'FIXED',
    });
    const listed = await client.projects.tasks.list(projectId, { chargeType: 'FIXED' });
    expect(listed.items).toMatchObject([{ taskId, name: 'Oil', rate: { value: 60 } }]);
    await expect(client.projects.tasks.get(other.projectId, taskId)).rejects.toThrow('404');
    await client.projects.tasks.delete(projectId, taskId);
    await expect(client.projects.tasks.get(projectId, taskId)).rejects.toThrow('404');
  });

  test('time: logged, found by task and by day, changed, deleted', async () => {
    const { projectId } = await newProject();
    const { items: users } = await client.projectsUsers.list();
    const task = { name: 'Sand', rate: { value: 50 }, chargeType: 'TIME' } as const;
    const { taskId } = await client.projects.tasks.create(projectId, task);
    const sent = {
      userId: users[0]?.userId ?? '',
      taskId,
      dateUtc: '2026-10-05T00:00:00Z',
      duration: 90,
    };
    const entry = await client.projects.time.create(projectId, sent);
    const { timeEntryId } = entry;
    expect(entry).toMatchObject({ projectId, taskId, duration: 90, status: 'ACTIVE' });
    const ids = async (query: object) =>
      (await client.projects.time.list(projectId, query)).items.map((one) => one.timeEntryId);
    expect(await ids({ taskId })).toEqual([timeEntryId]);
    expect(await ids({ dateBeforeUtc: '2026-10-06T00:00:00Z' })).toEqual([timeEntryId]);
    expect(await ids({ dateAfterUtc: '2026-10-06T00:00:00Z' })).not.toContain(timeEntryId);
    await client.projects.time.update(projectId, timeEntryId, { ...sent, duration: 120 });
    expect((await client.projects.time.get(projectId, timeEntryId)).duration).toBe(120);
    await client.projects.time.delete(projectId, timeEntryId);
    expect(await ids({ taskId })).toEqual([]);
  });

  test('every page of a list, without a gap', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `Project ${index}`);
    for (const name of names) await client.projects.create({ name });
    const seen: string[] = [];
    for await (const { name } of client.projects.list({ pageSize: 3 })) seen.push(name);
    expect(seen).toEqual(expect.arrayContaining(names));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('files', () => {
  const client = createFilesClient(session, { fetch, clock });
  const bytes = crypto.getRandomValues(new Uint8Array(10_000));

  test('what is uploaded comes down again byte for byte', async () => {
    const file = await client.files.upload('receipt #1.pdf', bytes);
    expect(file).toMatchObject({ Name: 'receipt #1.pdf', Size: 10_000 });
    const inbox = await client.inbox.get();
    expect(file.FolderId).toBe(inbox.Id);
    const content = await client.files.content(file.Id);
    expect(await content.bytes()).toEqual(bytes);
    const { items, pagination } = await client.files.list({ sort: 'Size', direction: 'DESC' });
    expect(items[0]).toEqual(await client.files.get(file.Id));
    expect(pagination?.itemCount).toBe(items.length);
  });

  test('folders: counted, renamed, files moved into them, deleted with what they hold', async () => {
    const folder = await client.folders.create({ Name: 'Receipts' });
    expect(folder).toMatchObject({ FileCount: 0, IsInbox: false });
    const uploaded = await client.files.uploadToFolder(folder.Id, 'a.pdf', bytes);
    expect(uploaded.FolderId).toBe(folder.Id);
    const moved = await client.files.upload('b.pdf', bytes);
    await client.files.update(moved.Id, { FolderId: folder.Id, Name: 'c.pdf' });
    expect(await client.files.get(moved.Id)).toMatchObject({ Name: 'c.pdf', FolderId: folder.Id });
    await client.folders.update(folder.Id, { Name: 'Bills' });
    const { items } = await client.folders.list();
    expect(items).toMatchObject([{ IsInbox: true }, { Name: 'Bills', FileCount: 2 }]);
    await client.folders.delete(folder.Id);
    await expect(client.folders.get(folder.Id)).rejects.toThrow('404');
    await expect(client.files.content(uploaded.Id)).rejects.toThrow('404');
  });

  test('associations: seen from the file and from the record, counted, deleted', async () => {
    const ObjectId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';
    const { Id } = await client.files.upload('a.pdf', bytes);
    const sent = { ObjectId, ObjectGroup: 'Invoice', ObjectType: 'AccRec' } as const;
    const created = await client.files.associations.create(Id, sent);
    expect(created).toMatchObject({ ...sent, FileId: Id });
    expect((await client.files.associations.list(Id)).items).toEqual([created]);
    expect((await client.associations.list(ObjectId)).items).toEqual([created]);
    expect(await client.associations.count({ ObjectIds: [ObjectId] })).toEqual({ [ObjectId]: 1 });
    await client.files.associations.delete(Id, ObjectId);
    expect((await client.associations.list(ObjectId)).items).toEqual([]);
  });

  test('a deleted file is gone, and so are its associations', async () => {
    const ObjectId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';
    const { Id } = await client.files.upload('a.pdf', bytes);
    await client.files.associations.create(Id, { ObjectId, ObjectGroup: 'Invoice' });
    await client.files.delete(Id);
    await expect(client.files.get(Id)).rejects.toThrow('404');
    expect((await client.associations.list(ObjectId)).items).toEqual([]);
  });
});

describe('assets', () => {
  const client = createAssetsClient(session, { fetch, clock });

  test('an asset type: created and listed', async () => {
    const created = await client.assetTypes.create({
      assetTypeName: 'Saws',
      bookDepreciationSetting: { depreciationMethod: 'StraightLine', depreciationRate: 10 },
    });
    expect(created).toMatchObject({ assetTypeName: 'Saws' });
    expect((await client.assetTypes.list()).items).toContainEqual(created);
  });

  test('an asset: a draft with nothing that nobody sent, found by id and by status', async () => {
    const sent = { assetName: 'Saw', purchaseDate: '2026-10-01', purchasePrice: 1200 };
    const created = await client.assets.create(sent);
    const { assetId } = created;
    expect(created).toEqual({ ...sent, assetId, assetStatus: 'Draft' });
    expect(await client.assets.get(assetId)).toEqual(created);
    expect((await client.assets.list({ status: 'DRAFT' })).items).toContainEqual(created);
    expect((await client.assets.list({ status: 'DISPOSED' })).items).toEqual([]);
  });

  test('ten assets a page, as Xero has it', async () => {
    for (let index = 0; index < 12; index += 1)
      await client.assets.create({ assetName: `${index}` });
    const { items, pagination } = await client.assets.list({ status: 'DRAFT' });
    expect(items).toHaveLength(10);
    expect(pagination).toMatchObject({ pageSize: 10, itemCount: 13 });
  });
});

test('bank feeds: a connection is found by the id that it was given, though its type promises none', async () => {
  const client = createBankfeedsClient(session, { fetch, clock });
  const sent = { accountToken: 'till-7', accountType: 'BANK', currency: 'NZD' } as const;
  const created = await client.feedConnections.create(sent);
  expect(created).toMatchObject({ ...sent, id: expect.any(String), status: 'PENDING' });
  expect(await client.feedConnections.get(created.id ?? '')).toEqual(created);
  expect((await client.feedConnections.list()).items).toContainEqual(created);
});
