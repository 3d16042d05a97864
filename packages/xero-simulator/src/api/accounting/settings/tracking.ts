import type { AccountingBooks } from '../books/books.ts';
import type {
  Plain,
  TrackingCategoryRow,
  TrackingOptionRow,
  TrackingReference,
} from '../books/rows.ts';
import { trackingCategory as entity } from '../lists/entities.ts';
import { type Resource, rowOf, viewOf, type Work } from '../resource.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  changing,
  enveloped,
} from '../wire/envelope.ts';
import { check, notFound, Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { elementsOf } from '../writes/write.ts';

const mostActive = 2;

export const trackingCategories: Resource<TrackingCategoryRow> = {
  collection: 'TrackingCategories',
  idField: 'TrackingCategoryID',
  entity,
  table: (books) => books.trackingCategories,
  id: (row) => row.TrackingCategoryID,
  present: ({ options, ...row }) => ({
    ...row,
    Options: options.map((option) => presentOption(option, row.TrackingCategoryID)),
  }),
};

function presentOption(option: TrackingOptionRow, TrackingCategoryID: string): Plain {
  return {
    ...option,
    TrackingCategoryID,
    HasValidationErrors: false,
    IsActive: option.Status === 'ACTIVE',
    IsArchived: option.Status === 'ARCHIVED',
    IsDeleted: false,
  };
}

export function saveTrackingCategory(
  work: Work,
  input: Fields,
  before: TrackingCategoryRow | undefined,
): TrackingCategoryRow {
  const { books } = work;
  const Name = input.name('Name') ?? before?.Name;
  const Status = input.choice('Status', ['ACTIVE', 'ARCHIVED']) ?? before?.Status ?? 'ACTIVE';
  const others = [...books.trackingCategories.all()].filter(
    (row) => row.TrackingCategoryID !== before?.TrackingCategoryID,
  );
  const active = others.filter((row) => row.Status === 'ACTIVE');
  check([
    Name === undefined && 'A tracking category needs a Name.',
    others.some((row) => row.Name.toLowerCase() === Name?.toLowerCase()) &&
      `The tracking category '${Name}' exists already.`,
    Status === 'ACTIVE' &&
      active.length >= mostActive &&
      `An organisation has ${mostActive} active tracking categories at most.`,
  ]);
  return books.trackingCategories.save({
    TrackingCategoryID: before?.TrackingCategoryID ?? work.newId(),
    Name: Name ?? '',
    Status,
    options: before?.options ?? [],
  });
}

export const deleteTrackingCategory: AccountingHandler = changing((request) => {
  const row = rowOf(request, trackingCategories);
  request.state.trackingCategories.remove(row.TrackingCategoryID);
  const deleted: TrackingCategoryRow = { ...row, Status: 'DELETED' };
  const record = trackingCategories.present(deleted, viewOf(request));
  return enveloped(request, 'TrackingCategories', [record]);
});

export const createTrackingOption: AccountingHandler = changing((request) =>
  answerOptions(
    request,
    elementsOf(request.body, 'Options').map((input) => saveOption(request, input, undefined)),
  ),
);

export const updateTrackingOption: AccountingHandler = changing((request) => {
  const [input] = elementsOf(request.body, 'Options');
  return answerOptions(request, [saveOption(request, input, optionOf(request))]);
});

export const deleteTrackingOption: AccountingHandler = changing((request) => {
  const category = rowOf(request, trackingCategories);
  const option = optionOf(request);
  const options = category.options.filter((other) => other !== option);
  request.state.trackingCategories.save({ ...category, options });
  return answerOptions(request, [option]);
});

function optionOf(request: AccountingRequest): TrackingOptionRow {
  const id = request.params['TrackingOptionID']?.toLowerCase();
  const { options } = rowOf(request, trackingCategories);
  const option = options.find(({ TrackingOptionID }) => TrackingOptionID.toLowerCase() === id);
  if (option === undefined) throw notFound();
  return option;
}

function saveOption(
  request: AccountingRequest,
  input: Fields,
  before: TrackingOptionRow | undefined,
): TrackingOptionRow {
  const category = rowOf(request, trackingCategories);
  const Name = input.name('Name') ?? before?.Name;
  const others = category.options.filter((option) => option !== before);
  check([
    Name === undefined && 'A tracking option needs a Name.',
    others.some((option) => option.Name.toLowerCase() === Name?.toLowerCase()) &&
      `The tracking option '${Name}' exists already.`,
  ]);
  const option: TrackingOptionRow = {
    TrackingOptionID: before?.TrackingOptionID ?? request.newId(),
    Name: Name ?? '',
    Status: input.choice('Status', ['ACTIVE', 'ARCHIVED']) ?? before?.Status ?? 'ACTIVE',
  };
  request.state.trackingCategories.save({ ...category, options: [...others, option] });
  return option;
}

function answerOptions(request: AccountingRequest, options: readonly TrackingOptionRow[]) {
  const { TrackingCategoryID } = rowOf(request, trackingCategories);
  const records = options.map((option) => presentOption(option, TrackingCategoryID));
  return enveloped(request, 'Options', records);
}

/**
 * What a line is tracked by, from ids or names.
 *
 * @throws Refused where there is no such category or option.
 */
export function trackingOf(
  books: AccountingBooks,
  inputs: readonly Fields[],
): readonly TrackingReference[] {
  return inputs.map((input) => {
    const categoryId = input.name('TrackingCategoryID');
    const optionId = input.name('TrackingOptionID');
    const name = input.name('Name');
    const option = input.name('Option');
    const category = [...books.trackingCategories.all()].find((row) =>
      categoryId === undefined ? row.Name === name : row.TrackingCategoryID === categoryId,
    );
    const chosen = category?.options.find((row) =>
      optionId === undefined ? row.Name === option : row.TrackingOptionID === optionId,
    );
    if (category === undefined || chosen === undefined) {
      throw new Refused(
        `There is no tracking option '${option ?? optionId}' of the category '${name ?? categoryId}'.`,
      );
    }
    const { TrackingCategoryID, Name } = category;
    return {
      TrackingCategoryID,
      TrackingOptionID: chosen.TrackingOptionID,
      Name,
      Option: chosen.Name,
    };
  });
}
