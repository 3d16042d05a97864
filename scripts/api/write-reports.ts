import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { SpecsError } from '../specs/specs-error.ts';

/** The packages whose public API is written by hand. */
export const reportedPackages: readonly string[] = [
  'xero-core',
  'xero-auth',
  'xero-webhooks',
  'xero-redis',
  'xero-simulator',
];

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/**
 * Writes a report of the declarations that each entry point of a package exports into a folder, by
 * API Extractor, from what the package was built into.
 *
 * @param root Of the repository.
 * @param name Of the package's folder: `xero-core`.
 * @param folder Gets `<package>.<entry>.api.md`.
 * @throws {SpecsError} when the package was not built.
 */
export async function writeReports(root: string, name: string, folder: string): Promise<void> {
  const project = join(root, 'packages', name);
  const entries = await readEntries(project);
  await mkdir(folder, { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), 'api-extractor-'));
  const configs = entries.map(({ path, types }) => {
    const report = path === '.' ? name : `${name}.${path.slice(2)}`;
    return ExtractorConfig.prepare({
      configObject: configOf({ project, types, report, folder, scratch }),
      configObjectFullPath: undefined,
      packageJsonFullPath: join(project, 'package.json'),
    });
  });
  const [first] = configs;
  if (!first) return;
  // One program for all entry points of a package is a third of the work.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath),
  });
  for (const config of configs) {
    Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
  }
  await rm(scratch, { recursive: true });
}

interface EntryPoint {
  readonly path: string;
  readonly types: string;
}

async function readEntries(project: string): Promise<EntryPoint[]> {
  const { publishConfig } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    readonly publishConfig: { readonly exports: Readonly<Record<string, { types?: string }>> };
  };
  const entries = Object.entries(publishConfig.exports).flatMap(([path, { types }]) =>
    types === undefined ? [] : [{ path, types: join(project, types) }],
  );
  for (const { types } of entries) {
    await readFile(types).catch(() => {
      throw new SpecsError(`${types} is not there. Run \`pnpm build\` first.`);
    });
  }
  return entries;
}

function configOf(given: {
  readonly project: string;
  readonly types: string;
  readonly report: string;
  readonly folder: string;
  readonly scratch: string;
}): IConfigFile {
  return {
    projectFolder: given.project,
    mainEntryPointFilePath: given.types,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
          module: 'nodenext',
          moduleResolution: 'nodenext',
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: true,
        },
        files: [given.types],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: given.report,
      reportFolder: given.folder,
      reportTempFolder: given.scratch,
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: silent,
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
}
