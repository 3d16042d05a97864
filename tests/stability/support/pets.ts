import { join } from 'node:path';
import { type Break, findBreaks } from '../../../scripts/api/breaks.ts';
import { callSites } from '../../../scripts/api/call-sites.ts';
import type { Facade } from '../../../scripts/api/facades.ts';
import { createProgram, type Texts } from '../../../scripts/api/program.ts';
import { readPromises } from '../../../scripts/api/promises.ts';

const root = join(import.meta.dirname, '../../..');
/** A family with one of each, as generated. */
export const pets: Readonly<
  Record<'index.ts' | 'raw.ts' | 'client.gen.ts' | 'types.gen.ts', string>
> = {
  'index.ts': `
    import type { PetsClient } from './client.gen.ts';
    import type { InputByEntity } from './types.gen.ts';
    export type * from './client.gen.ts';
    export type * from './types.gen.ts';
    export declare function createPetsClient(session: { tenantId: string }): PetsClient;
    export declare function toInput<Entity extends keyof InputByEntity>(
      entity: Entity,
      value: InputByEntity[Entity]['read'],
    ): InputByEntity[Entity]['input'];
  `,
  'raw.ts': 'export declare function createRawClient(): { paths: string };',
  'client.gen.ts': `
    import type { Owner, Pet, PetInput, PetOrder, PetStatus, PetSummary, PetWhere } from './types.gen.ts';
    export interface PetsClient {
      readonly pets: PetsResource;
    }
    export interface CallOptions {
      signal?: AbortSignal | undefined;
    }
    export interface PetsListOptions<Summary extends boolean = false> extends CallOptions {
      where?: PetWhere | undefined;
      order?: PetOrder | undefined;
      statuses?: readonly PetStatus[] | undefined;
      page?: number | undefined;
      summaryOnly?: Summary | undefined;
    }
    export interface PetsResource {
      /** Lists pets. */
      list<Summary extends boolean = false>(options?: PetsListOptions<Summary>): Promise<(Summary extends true ? PetSummary : Pet)[]>;
      listByIds(ids: readonly string[], options?: Omit<PetsListOptions, 'page'>): Promise<Pet[]>;
      create(pet: PetInput, options?: CallOptions): Promise<Pet>;
      readonly owners: PetsOwnersResource;
    }
    export interface PetsOwnersResource {
      get(petId: string, ownerId: string, options?: CallOptions): Promise<Owner>;
    }
  `,
  'types.gen.ts': `
    export type Open<Known extends string> = Known | (string & {});
    export type IsoDate = string & {};
    export type PetStatus = 'ALIVE' | 'GONE';
    export type PetColour = 'BLACK' | 'WHITE';
    export type PetOrderField = 'Name' | 'Born';
    export type PetOrder = PetOrderField | \`\${PetOrderField} DESC\`;
    export type EnumFilter<Values extends string> = Values | null | { eq?: Values | undefined };
    export interface PetWhere {
      Status?: EnumFilter<PetStatus> | undefined;
      Name?: string | undefined;
    }
    export interface Owner {
      OwnerID: string;
      Phones?: Phone[] | undefined;
    }
    export interface Phone {
      Number: string;
      Area?: string | undefined;
    }
    export interface Pet {
      PetID: string;
      Name: string;
      Status: Open<PetStatus>;
      Colour?: Open<PetColour> | undefined;
      Born?: IsoDate | undefined;
      Owner?: Owner | null | undefined;
      'x-note'?: string | undefined;
    }
    export interface PetSummary {
      PetID: string;
    }
    export interface PetInput {
      Name: string;
      Status?: PetStatus | undefined;
      Born?: IsoDate | undefined;
      Age?: number | string | undefined;
      Owner?: OwnerInput | undefined;
    }
    export interface OwnerInput {
      OwnerID?: string | undefined;
      Phones?: readonly PhoneInput[] | undefined;
    }
    export interface PhoneInput {
      Number: string;
      Area?: string | undefined;
    }
    export interface InputByEntity {
      Pet: { read: Pet; input: PetInput };
    }
  `,
};

/** One replacement in one file of the family. */
export interface Edit {
  readonly file: keyof typeof pets;
  readonly from: string;
  readonly to: string;
}

/** The call sites of the family as it is above. */
export function promisedCallSites(): string {
  const family = familyOf('pets', pets);
  const program = createProgram({ root, facades: [family.facade], texts: family.texts });
  return callSites(program, readPromises(program, family.facade.entries));
}

/**
 * What of those call sites does not compile against the family after each of some edits. One program
 * holds all the families, since most of the work is TypeScript's own library.
 */
export function breaksAfter(edits: readonly (Edit | undefined)[], promised: string): Break[][] {
  const families = edits.map((edit, index) => {
    const family = familyOf(`pets-${index}`, edit ? apply(edit) : pets);
    const site = join(family.folder, 'sites.gen.ts');
    const text = promised.replaceAll('@acme/xero-pets', `@acme/xero-pets-${index}`);
    return { ...family, site, texts: new Map([...family.texts, [site, text]]) };
  });
  const program = createProgram({
    root,
    facades: families.map(({ facade }) => facade),
    texts: new Map(families.flatMap(({ texts }) => [...texts])),
    files: families.map(({ site }) => site),
  });
  return families.map(({ site }) =>
    findBreaks(program, site).map(({ what, ...rest }) => ({
      what: what.replace(/xero-pets-\d+/, 'xero-pets'),
      ...rest,
    })),
  );
}

function apply({ file, from, to }: Edit): typeof pets {
  const parts = pets[file].split(from);
  if (parts.length !== 2) throw new Error(`\`${from}\` is in ${file} ${parts.length - 1} times.`);
  return { ...pets, [file]: parts.join(to) };
}

/** Nothing is written: the files are texts that the compiler is given. */
function familyOf(
  family: string,
  files: typeof pets,
): { readonly folder: string; readonly facade: Facade; readonly texts: Texts } {
  const folder = join(root, 'tests/stability', family);
  return {
    folder,
    facade: {
      family,
      entries: [
        { specifier: `@acme/xero-${family}`, file: join(folder, 'index.ts') },
        { specifier: `@acme/xero-${family}/raw`, file: join(folder, 'raw.ts') },
      ],
    },
    texts: new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text])),
  };
}
