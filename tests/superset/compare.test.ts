import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/compare/known-differences.ts';
import { generatedSurface } from '../../scripts/compare/read-generated.ts';
import { xeroNodeSurface } from '../../scripts/compare/read-xero-node.ts';
import { missing, type Surface, type Values } from '../../scripts/compare/surface.ts';

const theirModel = `
class Thing {}
Thing.attributeTypeMap = [
    {
        "name": "status",
        "baseName": "Status",
        "type": "Thing.StatusEnum"
    },
    {
        "name": "size",
        "baseName": "Size",
        "type": "number"
    }
];
(function (Thing) {
    let StatusEnum;
    (function (StatusEnum) {
        StatusEnum[StatusEnum["ON"] = 'ON'] = "ON";
        StatusEnum[StatusEnum["HalfOff"] = 'HALF-OFF'] = "HalfOff";
    })(StatusEnum = Thing.StatusEnum || (Thing.StatusEnum = {}));
})(Thing || (Thing = {}));
`;

const theirEnum = `
var Colour;
(function (Colour) {
    Colour[Colour["RED"] = 'RED'] = "RED";
})(Colour || (Colour = {}));
`;

const theirApi = {
  declaration: `
export declare class ThingApi {
    protected _basePath: string;
    getThings(xeroTenantId: string, thingID: string, ifModifiedSince?: Date, colour?: Colour, order?: 'asc' | 'desc', options?: { headers: {} }): Promise<void>;
    createThing(xeroTenantId: string, thing: Thing, idempotencyKey?: string, options?: {}): Promise<void>;
}`,
  script: `
class ThingApi {
    getThings(xeroTenantId_1, thingID_1) {
            const localVarPath = this.basePath + '/Things/{ThingID}'
                .replace('{' + 'ThingID' + '}', encodeURIComponent(String(thingID)));
            localVarQueryParameters['Colour'] = models_1.ObjectSerializer.serialize(colour, "Colour");
            localVarQueryParameters['order'] = models_1.ObjectSerializer.serialize(order, "string");
            localVarHeaderParams['If-Modified-Since'] = models_1.ObjectSerializer.serialize(ifModifiedSince, "string");
    }
    createThing(xeroTenantId_1, thing_1, idempotencyKey_1) {
            const localVarPath = this.basePath + '/Things';
            localVarHeaderParams['Idempotency-Key'] = models_1.ObjectSerializer.serialize(idempotencyKey, "string");
                data: models_1.ObjectSerializer.serialize(thing, "Thing"),
    }
}`,
};

const ourTexts = [
  `export type ThingStatus = 'ON' | 'HALF-OFF';
   export type ThingOrder = 'asc' | 'desc';
   export interface Thing { Status?: Open<ThingStatus> | undefined; 'odd-name': string }
   export interface ThingInput { Size?: number | undefined }
   export interface LoneInput { Name: string }`,
  'export interface TestClient { readonly things: ThingsResource }',
  `export interface ThingsListOptions extends CallOptions { order?: ThingOrder | undefined; modifiedSince?: string }
   export interface ThingsResource {
     list(thingId: string, options?: ThingsListOptions): ListCall<Thing>;
     create(thing: ThingInput, options?: CallOptions): Call<Thing>;
   }`,
];

const ourApiMarkdown = `
| Method | Xero operation | HTTP |
| --- | --- | --- |
| \`test.things.list(thingId, options?)\` | \`getThings\` | \`GET /Things/{ThingID}\` |
| \`test.things.create(thing, options?)\` | \`createThing\` | \`PUT /Things\` |
`;

const plain = ({ models, enums, operations }: Surface) => ({
  models: members(models),
  enums: Object.fromEntries(enums),
  operations: members(operations),
});

const members = (groups: ReadonlyMap<string, ReadonlyMap<string, Values>>) =>
  Object.fromEntries([...groups].map(([name, group]) => [name, Object.fromEntries(group)]));

describe('reading xero-node', () => {
  test('models by wire names, enums in them and alone, parameters by where they go', () => {
    expect(plain(xeroNodeSurface([theirModel, theirEnum], theirApi))).toEqual({
      models: { Thing: { Status: ['ON', 'HALF-OFF'], Size: undefined } },
      enums: { Colour: ['RED'] },
      operations: {
        getThings: {
          ThingID: undefined,
          'If-Modified-Since': undefined,
          Colour: ['RED'],
          order: ['asc', 'desc'],
        },
        createThing: { body: undefined, 'Idempotency-Key': undefined },
      },
    });
  });

  test('a parameter that goes nowhere is an error', () => {
    const api = { ...theirApi, script: theirApi.script.replaceAll('(order,', '(other,') };
    expect(() => xeroNodeSurface([theirEnum], api)).toThrow(
      "xero-node's getThings takes order, which its script sends nowhere.",
    );
  });
});

describe('reading a generated package', () => {
  test('an entity and its input are one model; options and headers belong to their operation', () => {
    expect(plain(generatedSurface(ourTexts, ourApiMarkdown))).toMatchObject({
      models: {
        Thing: { Status: ['ON', 'HALF-OFF'], Size: undefined, 'odd-name': undefined },
        LoneInput: { Name: undefined },
      },
      enums: { ThingStatus: ['ON', 'HALF-OFF'], ThingOrder: ['asc', 'desc'] },
      operations: {
        getThings: {
          ThingID: undefined,
          order: ['asc', 'desc'],
          'If-Modified-Since': undefined,
          'Idempotency-Key': undefined,
        },
        createThing: { body: undefined, 'Idempotency-Key': undefined },
      },
    });
  });

  test('a method in API.md that the client lacks is an error', () => {
    expect(() => generatedSurface(ourTexts, ourApiMarkdown.replace('.list(', '.all('))).toThrow(
      'API.md names things.all, which the client does not have.',
    );
  });
});

describe('what is missing', () => {
  const theirs = xeroNodeSurface([theirModel, theirEnum], theirApi);
  const ours = generatedSurface(ourTexts, ourApiMarkdown);

  test('one line for each parameter, value, model or enum', () => {
    expect(missing(theirs, ours)).toEqual(['Colour', 'getThings(Colour)']);
    const fewer = {
      models: new Map([['Thing', new Map([['Status', ['ON']]])]]),
      enums: new Map([['Colour', []]]),
      operations: new Map([['createThing', new Map()]]),
    };
    expect(missing(theirs, fewer)).toEqual([
      'Thing.Status=HALF-OFF',
      'Thing.Size',
      'Colour=RED',
      'getThings()',
      'createThing(body)',
      'createThing(Idempotency-Key)',
    ]);
  });

  test('under our names', () => {
    expect(missing(theirs, ours, { Thing: 'Unknown', Colour: 'ThingStatus' })).toEqual([
      'Thing',
      'Colour=RED',
      'getThings(Colour)',
    ]);
  });

  test('a reason explains a gap; a reason without a gap is stale', () => {
    const known = [
      { reason: 'listed', gaps: ['A', 'B'] },
      { reason: 'by pattern', gaps: /^C\d$/ },
      { reason: 'outdated pattern', gaps: /^D$/ },
    ];
    expect(judge(['A', 'C1', 'X'], known)).toEqual({ unexplained: ['X'], stale: ['B', '/^D$/'] });
  });
});
