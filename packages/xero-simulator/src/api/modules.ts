import { accounting } from './accounting/index.ts';
import type { Books } from './books.ts';
import { files } from './files/index.ts';
import type { ApiAnswer, ApiRequest, Family, FamilyModule } from './handler.ts';
import { projects } from './projects/index.ts';

/** A family's module with the type of its books closed in, so that all fit in one list. */
export interface OpenedModule {
  readonly family: Family;
  /** Undefined where the module has no handler for the operation. */
  answer(
    request: Omit<ApiRequest, 'state'>,
    books: Books,
  ): ApiAnswer | Promise<ApiAnswer> | undefined;
}

export function openModule<State>(module: FamilyModule<State>): OpenedModule {
  return {
    family: module.family,
    answer: (request, books) => {
      const handler = Object.hasOwn(module.handlers, request.operationId)
        ? module.handlers[request.operationId]
        : undefined;
      return handler?.({ ...request, state: books.of(module, request.organisation) });
    },
  };
}

/** The families that keep books. */
export const modules: readonly OpenedModule[] = [
  openModule(accounting),
  openModule(files),
  openModule(projects),
];
