import { library } from '../../.configs/tsdown.ts';

export default library([
  'src/index.ts',
  'src/base.ts',
  'src/client.ts',
  'src/drift.ts',
  'src/raw.ts',
  'src/node.ts',
  'src/limits.ts',
  'src/validate.ts',
]);
