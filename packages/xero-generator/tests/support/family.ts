import { type FamilyConfig, readFamilies } from '../../src/families.ts';
import type { ScopeRules } from '../../src/scopes.ts';

const entry = `
bakery:
  file: bakery.yaml
  title: Bakery
  baseUrl: https://bakery.example/1.0
  docs: https://bakery.example/documentation
  nulls: evidence
`;

/** The entry of a family that needs no exception, but for the given ones. */
export function family(exceptions: Partial<FamilyConfig> = {}): FamilyConfig {
  const [plain] = readFamilies(entry);
  if (!plain) throw new Error('The entry was not read.');
  return { ...plain, ...exceptions };
}

/** Scope rules for documents whose scopes are not what is tested. */
export const oneScope: ScopeRules = {
  facts: new Map([['bread', { name: 'bread', allows: 'Bakes bread.', closed: false }]]),
  scopesOf: () => ['bread'],
};
