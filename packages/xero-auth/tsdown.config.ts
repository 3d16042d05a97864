import { library } from '../../.configs/tsdown.ts';

export default library(['src/index.ts', 'src/node.ts', 'src/store.ts', 'src/testing.ts']);
