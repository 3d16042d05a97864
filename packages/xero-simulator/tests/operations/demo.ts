export const demo = { contactId: '' };
