/** `pnpm guides:tables`: xero-node's operations beside ours, in docs/guides. */
import { writeFile } from 'node:fs/promises';
import { guideWithTables, operationsGuide } from './compare/migration-guide.ts';

await writeFile(operationsGuide, await guideWithTables());
