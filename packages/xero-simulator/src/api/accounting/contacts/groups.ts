import type { ContactGroupRow } from '../books/rows.ts';
import { contactGroup as entity } from '../lists/entities.ts';
import { type Resource, rowOf, type Work } from '../resource.ts';
import { type AccountingHandler, changing, enveloped } from '../wire/envelope.ts';
import { check, notFound } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { elementsOf } from '../writes/write.ts';

export const contactGroups: Resource<ContactGroupRow> = {
  collection: 'ContactGroups',
  idField: 'ContactGroupID',
  entity,
  table: (books) => books.contactGroups,
  id: (row) => row.ContactGroupID,
  present: ({ contactIds, ...row }, { books }) => ({
    ...row,
    Contacts: contactIds.map((id) => {
      const { ContactID, Name } = books.contacts.known(id);
      return { ContactID, Name };
    }),
    HasValidationErrors: false,
  }),
};

export function saveContactGroup(
  work: Work,
  input: Fields,
  before: ContactGroupRow | undefined,
): ContactGroupRow {
  const { contactGroups: groups } = work.books;
  const Name = input.name('Name') ?? before?.Name;
  const holder = [...groups.all()].find(
    (row) => row.Status === 'ACTIVE' && row.Name.toLowerCase() === Name?.toLowerCase(),
  );
  check([
    Name === undefined && 'A contact group needs a Name.',
    holder !== undefined &&
      holder.ContactGroupID !== before?.ContactGroupID &&
      `The contact group '${Name}' exists already.`,
  ]);
  return groups.save({
    ContactGroupID: before?.ContactGroupID ?? work.newId(),
    Name: Name ?? '',
    Status: input.choice('Status', ['ACTIVE', 'DELETED']) ?? before?.Status ?? 'ACTIVE',
    contactIds: before?.contactIds ?? [],
  });
}

export const addContacts: AccountingHandler = changing((request) => {
  const group = rowOf(request, contactGroups);
  const { contacts } = request.state;
  const added = elementsOf(request.body, 'Contacts').map((input) => {
    const id = input.name('ContactID') ?? '';
    const contact = contacts.get(id);
    check([contact === undefined && `There is no contact '${id}'.`]);
    return contact?.ContactID ?? id;
  });
  const contactIds = [...new Set([...group.contactIds, ...added])];
  request.state.contactGroups.save({ ...group, contactIds });
  const records = added.map((id) => ({ ContactID: id, Name: contacts.known(id).Name }));
  return enveloped(request, 'Contacts', records);
});

export const removeContact: AccountingHandler = changing((request) => {
  const group = rowOf(request, contactGroups);
  const id = request.params['ContactID']?.toLowerCase();
  const contactIds = group.contactIds.filter((other) => other !== id);
  if (contactIds.length === group.contactIds.length) throw notFound();
  request.state.contactGroups.save({ ...group, contactIds });
  return { status: 204 };
});

export const removeAllContacts: AccountingHandler = changing((request) => {
  const group = rowOf(request, contactGroups);
  request.state.contactGroups.save({ ...group, contactIds: [] });
  return { status: 204 };
});
