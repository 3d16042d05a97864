import { readFileSync } from 'node:fs';

export interface ApiMethod {
  readonly family: string;
  /** `['invoices', 'attachments', 'upload']` */
  readonly path: readonly string[];
  readonly operationId: string;
}

const row = /^\|\s*`\w+\.([\w.]+)\(.*?\)`\s*\|\s*`(\w+)`\s*\|/;

/** Reads `generated/<family>/API.md`: which method of the client makes which of Xero's calls. */
export function readApiTable(family: string): readonly ApiMethod[] {
  const file = new URL(`../../../generated/${family}/API.md`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, path, operationId] = row.exec(line) ?? [];
      if (path === undefined || operationId === undefined) return [];
      return [{ family, path: path.split('.'), operationId }];
    });
}

/** Whether the method is `listByIds`, which makes any number of a list's calls. */
export function isByIds({ path }: ApiMethod): boolean {
  return path.at(-1) === 'listByIds';
}

/** Whether the method is `createMany` or the like: it takes rows and accounts for each. */
export function isBatch({ path }: ApiMethod): boolean {
  return path.at(-1)?.endsWith('Many') === true;
}
