import { library } from '../../.configs/tsdown.ts';

export default library([
  'src/index.ts',
  'src/import.ts',
  'src/node.ts',
  'src/scopes.ts',
  'src/sealing.ts',
  'src/store.ts',
  'src/testing.ts',
]);
