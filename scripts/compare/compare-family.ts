import { judge, knownDifferences, modelNames } from './known-differences.ts';
import { readGeneratedSurface } from './read-generated.ts';
import { type ComparedFamily, readXeroNodeSurface } from './read-xero-node.ts';
import { missing, type Surface } from './surface.ts';

/** The outcome for one family. */
export interface FamilyComparison {
  readonly family: ComparedFamily;
  /** How much xero-node has. */
  readonly counts: {
    readonly models: number;
    readonly properties: number;
    readonly values: number;
    readonly operations: number;
    readonly parameters: number;
  };
  readonly unexplained: readonly string[];
  readonly stale: readonly string[];
}

/**
 * Compares what xero-node and what a generated package offer for a family.
 *
 * @param xeroNode folder of the installed xero-node
 * @param generated `generated/<family>`
 * @throws when one of the two cannot be read.
 */
export async function compareFamily(
  family: ComparedFamily,
  xeroNode: string,
  generated: string,
): Promise<FamilyComparison> {
  const theirs = await readXeroNodeSurface(xeroNode, family);
  const ours = await readGeneratedSurface(generated);
  const gaps = missing(theirs, ours, modelNames[family]);
  return { family, counts: counts(theirs), ...judge(gaps, knownDifferences(family)) };
}

function counts({ models, enums, operations }: Surface): FamilyComparison['counts'] {
  const members = [...models.values()].flatMap((properties) => [...properties.values()]);
  const limited = new Set([...enums.values(), ...members.filter((values) => values !== undefined)]);
  return {
    models: models.size,
    properties: members.length,
    values: sum([...limited].map((values) => values.length)),
    operations: operations.size,
    parameters: sum([...operations.values()].map((parameters) => parameters.size)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
