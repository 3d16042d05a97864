import { facade } from '../../.configs/tsdown.ts';

export default facade([
  'src/index.ts',
  'src/drift.ts',
  'src/raw.ts',
  'src/schemas.ts',
  'src/scopes.ts',
]);
