import { library } from '../../.configs/tsdown.ts';

export default library(['src/bin.ts', 'src/index.ts', 'src/msw.ts']);
