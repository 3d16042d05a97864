import type { FamilyModule } from '../handler.ts';
import { associationHandlers } from './associations.ts';
import { fileHandlers } from './files.ts';
import { folderHandlers } from './folders.ts';
import { type Library, library } from './library.ts';

/** The Files API: what was uploaded comes down again byte for byte, in its folder, where it belongs. */
export const files: FamilyModule<Library> = {
  ...library,
  family: 'files',
  handlers: { ...fileHandlers, ...folderHandlers, ...associationHandlers },
};
