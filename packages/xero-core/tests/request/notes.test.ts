import { expect, test } from 'vitest';
import { createClient, type FamilyDefinition } from '../../src/client.ts';
import { type Batch, type Call, XeroInputError } from '../../src/index.ts';
import { indicesOf } from '../many/rows.ts';
import { failureOf } from '../support/failure.ts';
import { library, type Row, session } from '../support/library.ts';
import { recorder, sendingNothing } from '../support/recorder.ts';

const family: FamilyDefinition = {
  ...library,
  operations: {
    history: {
      create: {
        id: 'createBookHistory',
        http: 'PUT',
        path: '/Books/{BookID}/History',
        send: 'HistoryRecords[]',
        take: 'HistoryRecords[0]',
        many: true,
      },
    },
  },
};

interface NotesClient {
  readonly history: {
    create(id: string, note: unknown): Call<Row>;
    createMany(id: string, notes: unknown): Call<Batch<Row, Row>>;
  };
}

const clientOf = (wire: typeof sendingNothing): NotesClient =>
  createClient<NotesClient>(family, session, wire);

const longest = { Details: 'é'.repeat(2_500) };
const tooLong = { Details: 'é'.repeat(2_501) };

test('a note of 2,500 characters is sent, a longer one is not', async () => {
  const wire = recorder(({ text }) => new Response(text));
  expect(await clientOf(wire).history.create('1', longest)).toEqual(longest);
  const { history } = clientOf(sendingNothing);
  const error = await failureOf<XeroInputError>(() => history.create('1', tooLong));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(error).toMatchObject({ argument: 'Details' });
  expect(error.message).toMatch(/^history\.create: .*2500.*2501/);
});

test('of many notes the one that is too long has failed', async () => {
  const wire = recorder(({ text }) => new Response(text));
  const batch = await clientOf(wire).history.createMany('1', [longest, tooLong, longest]);
  expect(indicesOf(batch)).toMatchObject({ ok: [0, 2], failed: [1] });
  expect(batch.failed[0]?.errors[0]?.message).toContain('row 1 has 2501');
});
