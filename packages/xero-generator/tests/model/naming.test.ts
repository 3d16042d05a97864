import { describe, expect, test } from 'vitest';
import { methodName } from '../../src/model/naming.ts';
import type { HttpMethod } from '../../src/openapi.ts';
import { family } from '../support/family.ts';

/** What the answer is and whether the path stands alone, as far as naming asks. */
type Answer = 'list' | 'one' | 'one, alone';
type Row = readonly [http: HttpMethod, path: string, id: string, answer: Answer, want: string];

function nameOf([http, path, operationId, answer]: Row, methods: Record<string, string> = {}) {
  const { resource, method } = methodName(family({ methods }), {
    path,
    http,
    operation: { operationId, responses: {} },
    answersList: answer === 'list',
    alone: answer === 'one, alone',
  });
  return [...resource, method].join('.');
}

const sections: Readonly<Record<string, readonly Row[]>> = {
  'GET of a collection or of one thing': [
    ['get', '/Loaves', 'getLoaves', 'list', 'loaves.list'],
    ['get', '/Loaves/{LoafID}', 'getLoaf', 'one', 'loaves.get'],
    ['get', '/Settings', 'getSettings', 'one', 'settings.get'],
    ['get', '/Settings', 'getSettings', 'one, alone', 'settings.get'],
    ['get', '/Bakers/{BakerID}/Shifts', 'getBakerShifts', 'list', 'bakers.shifts.list'],
    ['get', '/Bakers/{BakerID}/Shifts/{ShiftID}', 'getBakerShift', 'one', 'bakers.shifts.get'],
    ['get', '/Bakers/{BakerID}/Apron', 'getBakerApron', 'one', 'bakers.apron.get'],
    ['get', '/Trays/{TrayID}/Loaves/{LoafID}', 'getTrayLoaves', 'list', 'trays.loaves.list'],
  ],
  'create and upsert on a collection': [
    ['put', '/Loaves', 'createLoaves', 'one', 'loaves.create'],
    ['post', '/Loaves', 'createLoaf', 'one', 'loaves.create'],
    ['post', '/Loaves', 'updateOrCreateLoaves', 'one', 'loaves.upsert'],
    ['post', '/Trays/{TrayID}/Loaves', 'createTrayLoaf', 'one', 'trays.loaves.create'],
    ['post', '/Pictures', 'uploadPicture', 'one', 'pictures.create'],
    ['post', '/Pictures/{AlbumID}', 'uploadPictureToAlbum', 'one', 'pictures.create'],
    ['post', '/Setup', 'postSetup', 'one', 'setup.create'],
    ['put', '/Bakers/{BakerID}/History', 'createBakerHistory', 'one', 'bakers.history.create'],
  ],
  'update, patch and delete of one': [
    ['put', '/Loaves/{LoafID}', 'updateLoaf', 'one', 'loaves.update'],
    ['post', '/Loaves/{LoafID}', 'updateLoaf', 'one', 'loaves.update'],
    ['post', '/Loaves/{LoafID}', 'changeLoaf', 'one', 'loaves.update'],
    ['put', '/Ovens', 'updateOven', 'one', 'ovens.update'],
    ['put', '/Bakers/{BakerID}/Apron', 'updateBakerApron', 'one', 'bakers.apron.update'],
    ['patch', '/Loaves/{LoafID}', 'patchLoaf', 'one', 'loaves.patch'],
    ['delete', '/Loaves/{LoafID}', 'deleteLoaf', 'one', 'loaves.delete'],
    ['post', '/Loaves/{LoafID}', 'deleteLoaf', 'one', 'loaves.delete'],
    ['post', '/Loaves', 'deleteLoaves', 'one', 'loaves.delete'],
  ],
  'POST to an action': [
    ['post', '/Shifts/{ShiftID}/Approve', 'approveShift', 'one', 'shifts.approve'],
    ['post', '/Shifts/{ShiftID}/RevertToDraft', 'revertShift', 'one', 'shifts.revertToDraft'],
    ['post', '/Orders/{OrderID}/Email', 'emailOrder', 'one', 'orders.email'],
    ['post', '/Loaves/DeleteRequests', 'deleteLoafRequests', 'one', 'loaves.deleteRequests'],
    ['post', '/Ring', 'ring', 'one', 'ring.create'],
  ],
  'GET of a named view': [
    ['get', '/Reports/Flour', 'getReportFlour', 'one, alone', 'reports.flour'],
    ['get', '/Statements/Cashflow', 'getCashflow', 'one, alone', 'statements.cashflow'],
    ['get', '/Orders/{OrderID}/OnlineOrder', 'getOnlineOrder', 'one, alone', 'orders.onlineOrder'],
    ['get', '/Orders/{OrderID}/pdf', 'getOrderAsPdf', 'one, alone', 'orders.pdf'],
    ['get', '/Reports/Flour', 'getReportFlour', 'list', 'reports.flour.list'],
    ['get', '/Reports/Flour', 'getReportFlour', 'one', 'reports.flour.get'],
  ],
  attachments: [
    ['get', '/Orders/{OrderID}/Attachments', 'getA', 'list', 'orders.attachments.list'],
    [
      'get',
      '/Orders/{OrderID}/Attachments/{AttachmentID}',
      'getB',
      'one',
      'orders.attachments.get',
    ],
    [
      'get',
      '/Orders/{OrderID}/Attachments/{FileName}',
      'getC',
      'one',
      'orders.attachments.getByFileName',
    ],
    [
      'put',
      '/Orders/{OrderID}/Attachments/{FileName}',
      'createD',
      'one',
      'orders.attachments.upload',
    ],
    [
      'post',
      '/Orders/{OrderID}/Attachments/{FileName}',
      'updateE',
      'one',
      'orders.attachments.replace',
    ],
  ],
  'spelling of a segment': [
    ['get', '/CISSettings', 'a', 'one', 'cisSettings.get'],
    ['get', '/Working-Patterns', 'a', 'list', 'workingPatterns.list'],
    ['get', '/bake_days', 'a', 'list', 'bakeDays.list'],
    ['get', '/Bakers/{id}/ukBreaks', 'a', 'list', 'bakers.ukBreaks.list'],
    ['get', '/V2Loaves', 'a', 'list', 'v2Loaves.list'],
  ],
};

for (const [section, rows] of Object.entries(sections)) {
  describe(section, () => {
    for (const row of rows) {
      const [http, path, id, answer, want] = row;
      test(`${http.toUpperCase()} ${path} ${id} (${answer}) is ${want}`, () => {
        expect(nameOf(row)).toBe(want);
      });
    }
  });
}

describe('a rename in the entry of the family', () => {
  test.each(['loaves.bake', 'loaves.crumbs.sweep', 'bake'])(
    'counts before any rule: %s',
    (name) => {
      const row: Row = ['put', '/Loaves', 'createLoaves', 'one', ''];
      expect(nameOf(row, { createLoaves: name })).toBe(name);
    },
  );

  test('counts for its operation only', () => {
    const row: Row = ['put', '/Loaves', 'createLoaves', 'one', ''];
    expect(nameOf(row, { createRolls: 'rolls.bake' })).toBe('loaves.create');
  });
});
