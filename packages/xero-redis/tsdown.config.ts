import { library } from '../../.configs/tsdown.ts';

export default library(['src/index.ts']);
