import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surface, Values } from './surface.ts';
import {
  type XeroNodeApi,
  type XeroNodeOperation,
  xeroNodeMethods,
  xeroNodeOperations,
} from './xero-node-operations.ts';

/** Where xero-node keeps the models and the API class of a family. */
export const xeroNodeFamilies = {
  accounting: { models: 'accounting', api: 'accountingApi' },
  'app-store': { models: 'appstore', api: 'appStoreApi' },
  assets: { models: 'assets', api: 'assetApi' },
  bankfeeds: { models: 'bankfeeds', api: 'bankfeedsApi' },
  files: { models: 'files', api: 'filesApi' },
  finance: { models: 'finance', api: 'financeApi' },
  'payroll-au': { models: 'payroll-au', api: 'payrollAUApi' },
  'payroll-au-v2': { models: 'payroll-au-v2', api: 'payrollAUV2Api' },
  'payroll-nz': { models: 'payroll-nz', api: 'payrollNZApi' },
  'payroll-uk': { models: 'payroll-uk', api: 'payrollUKApi' },
  projects: { models: 'projects', api: 'projectApi' },
} as const;

/** A family that both xero-node and we have. */
export type ComparedFamily = keyof typeof xeroNodeFamilies;

/**
 * Reads what xero-node offers for a family from its published files; nothing of it is run.
 *
 * @param folder the installed package
 * @throws when a file is missing or does not look as this reader knows it.
 */
export async function readXeroNodeSurface(
  folder: string,
  family: ComparedFamily,
): Promise<Surface> {
  const modelFolder = join(folder, 'dist/gen/model', xeroNodeFamilies[family].models);
  const files = (await readdir(modelFolder)).filter(
    (file) => file.endsWith('.js') && file !== 'models.js',
  );
  const texts = await Promise.all(files.map((file) => readFile(join(modelFolder, file), 'utf8')));
  return xeroNodeSurface(texts, await readApi(folder, family));
}

/**
 * The operations of a family, each with its arguments in their order.
 *
 * @param folder the installed package
 * @throws as {@link readXeroNodeSurface} does.
 */
export async function readXeroNodeMethods(
  folder: string,
  family: ComparedFamily,
): Promise<XeroNodeOperation[]> {
  return xeroNodeMethods(await readApi(folder, family));
}

async function readApi(folder: string, family: ComparedFamily): Promise<XeroNodeApi> {
  const file = join(folder, 'dist/gen/api', xeroNodeFamilies[family].api);
  const [declaration, script] = await Promise.all(
    ['.d.ts', '.js'].map((ending) => readFile(`${file}${ending}`, 'utf8')),
  );
  return { declaration: declaration ?? '', script: script ?? '' };
}

/** The same from texts: the scripts of the models, and the API class with its declaration. */
export function xeroNodeSurface(modelScripts: readonly string[], api: XeroNodeApi): Surface {
  const enums = new Map(modelScripts.flatMap(enumsOf));
  const models = new Map(modelScripts.flatMap((script) => modelsOf(script, enums)));
  const standalone = new Map([...enums].filter(([name]) => !name.includes('.')));
  return { models, enums: standalone, operations: xeroNodeOperations(api, standalone) };
}

interface Attribute {
  readonly baseName: string;
  readonly type: string;
}

/** `Invoice.attributeTypeMap = [{ "name": …, "baseName": …, "type": … }, …];` */
function modelsOf(
  script: string,
  enums: ReadonlyMap<string, readonly string[]>,
): [string, Map<string, Values>][] {
  return [...script.matchAll(/^(\w+)\.attributeTypeMap = (\[[^;]*\]);$/gm)].map(
    ([, model = '', list = '']) => {
      const attributes = JSON.parse(list) as Attribute[];
      return [
        model,
        new Map(attributes.map(({ baseName, type }) => [baseName, valuesOf(type, enums)])),
      ];
    },
  );
}

/** Type texts such as `Invoice.StatusEnum`, `CurrencyCode`, `Array<Sick.ReasonsEnum>`, `string`. */
function valuesOf(type: string, enums: ReadonlyMap<string, readonly string[]>): Values {
  const name = [...type.matchAll(/[\w.]+/g)].map(([word]) => word).find((word) => enums.has(word));
  return name === undefined ? undefined : enums.get(name);
}

/** `StatusEnum[StatusEnum["Draft"] = 'DRAFT'] = "Draft";`, in a class or standing alone. */
function enumsOf(script: string): [string, string[]][] {
  const owner = /^(\w+)\.attributeTypeMap/m.exec(script)?.[1];
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of script.matchAll(
    /^\s*(\w+)\[\1\["[^"]*"\] = '([^']*)'\] = /gm,
  )) {
    const key = owner === undefined ? name : `${owner}.${name}`;
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return [...found];
}
