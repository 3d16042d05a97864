import { describe, expect, test } from 'vitest';
import { emitResources } from '../../src/emit/resources/emit-resources.ts';
import type { FamilyConfig } from '../../src/families.ts';
import { contextOf, textOf } from '../support/emit.ts';

const file = (resource: string) => `src/resources/${resource}.gen.ts`;
const emitted = (path: string, feature: string, exceptions: Partial<FamilyConfig> = {}) =>
  textOf(emitResources(contextOf(feature, exceptions)), path);

test('a resource, its methods and what they say', () => {
  expect(
    emitted(file('receipts'), 'pdf-paths'),
  ).toBe(`import type { Call, CallOptions, Download } from '@acme/xero-core';
import type { Receipt } from '../types.gen.ts';

/** The receipts. */
export interface ReceiptsResource {
  /**
   * Gets one receipt.
   *
   * \`GET /Receipts/{ReceiptID}\` · Xero's \`getReceipt\`
   *
   * Scopes: \`bread\`.
   *
   * @param receiptId Chooses ReceiptID.
   * @see https://bakery.example/documentation
   */
  get(receiptId: string, options?: CallOptions): Call<Receipt>;

  /**
   * Downloads the receipt as a PDF.
   *
   * \`GET /Receipts/{ReceiptID}\` · Xero's \`getReceiptAsPdf\`
   *
   * Scopes: \`bread\`.
   *
   * @param receiptId Chooses ReceiptID.
   * @see https://bakery.example/documentation
   */
  pdf(receiptId: string, options?: CallOptions): Call<Download>;
}
`);
});

test('the client has a resource each', () => {
  expect(
    emitted('src/client.gen.ts', 'many-rows'),
  ).toBe(`import type { LoavesResource } from './resources/loaves.gen.ts';
import type { RollsResource } from './resources/rolls.gen.ts';

/**
 * Xero's Bakery API for one session: 4 operations.
 *
 * @see https://bakery.example/documentation
 */
export interface BakeryClient {
  /** The loaves. */
  readonly loaves: LoavesResource;

  /** The rolls. */
  readonly rolls: RollsResource;
}
`);
});

test('options are an interface with a hover per parameter', () => {
  expect(emitted(file('books'), 'comma-lists')).toContain(`
/** What \`books.list\` takes beside its path. */
export interface BooksListOptions extends CallOptions {
  /** Chooses ids. UUID. */
  ids?: readonly string[] | undefined;
  /** Chooses shelves. */
  shelves?: readonly number[] | undefined;
  /** Chooses genres. One of \`FACT\`, \`FICTION\`. */
  genres?: readonly Genres[] | undefined;
}
`);
});

test('a resource below another is a member of it, in the same file', () => {
  const text = emitted(file('loaves'), 'transport-headers');
  expect(text).toContain(`export interface LoavesResource {
  /** The loaves attachments. */
  readonly attachments: LoavesAttachmentsResource;
}
`);
  expect(text).toContain('export interface LoavesAttachmentsResource {');
});

const signatures: readonly {
  feature: string;
  resource: string;
  exceptions?: Partial<FamilyConfig>;
  want: readonly string[];
}[] = [
  {
    feature: 'many-rows',
    resource: 'loaves',
    want: [
      'create(loaf: LoafInput, options?: CallOptions): Call<Loaf>;',
      'createMany(loafs: Rows<LoafInput>, options?: BatchOptions): Call<Batch<Loaf, LoafInput>>;',
      'update(loafId: string, loaf: LoafInput, options?: CallOptions): Call<Loaf>;',
    ],
  },
  {
    feature: 'many-rows',
    resource: 'rolls',
    exceptions: { answers: { createRolls: 'all' } },
    want: ['create(loafs: readonly LoafInput[], options?: CallOptions): Call<Loaf[]>;'],
  },
  {
    feature: 'summary-only',
    resource: 'orders',
    exceptions: { summaries: { Order: { omits: ['Loaves'] } } },
    want: [
      'list<Summary extends boolean = false>(options?: OrdersListOptions<Summary>): ListCall<Summary extends true ? OrderSummary : Order>;',
      'export interface OrdersListOptions<Summary extends boolean = false> extends ListOptions {',
      'summaryOnly?: Summary | undefined;',
    ],
  },
  {
    feature: 'constant-bodies',
    resource: 'orders',
    exceptions: { bodies: { deleteOrder: { Status: 'DELETED' }, announceOrder: {} } },
    want: [
      'delete(orderId: string, options?: CallOptions): Call<void>;',
      'announce(orderId: string, options?: CallOptions): Call<void>;',
    ],
  },
  {
    feature: 'byte-bodies',
    resource: 'covers',
    exceptions: { methods: { uploadCoverForm: 'covers.uploadForm' } },
    want: [
      'create(file: FileInput, options?: UploadOptions): Call<void>;',
      'uploadForm(fileName: string, file: FileInput, options?: UploadOptions): Call<void>;',
      'get(id: string, options?: CallOptions): Call<Download>;',
    ],
  },
  {
    feature: 'transport-headers',
    resource: 'loaves',
    want: [
      'upload(loafId: string, fileName: string, file: FileInput, options?: LoavesAttachmentsUploadOptions): Call<void>;',
      'modifiedSince?: IsoDateTime | Date | undefined;',
    ],
  },
];

describe.each(signatures)('$feature, $resource', ({ feature, resource, exceptions, want }) => {
  test.each(want)('%s', (line) => {
    const text = emitted(file(resource), feature, exceptions);
    expect(text.split('\n').map((each) => each.trim())).toContain(line);
  });
});

test('no hover has two blank lines in a row', () => {
  expect(emitted(file('loaves'), 'many-rows')).not.toMatch(/\*\n +\*\n/);
});
