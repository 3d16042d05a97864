import type { JsonValue } from '../../src/index.ts';

/** By operationId, a record that the books take, where one made up from the schema is none. */
export const accountingBodies: Readonly<Record<string, JsonValue>> = {};
