import { library } from '../../.configs/tsdown.ts';

export default library([
  'src/index.ts',
  'src/client.ts',
  'src/raw.ts',
  'src/node.ts',
  'src/limits.ts',
]);
