import type { FamilyModule, JsonValue } from '../../src/api/handler.ts';
import { openModule } from '../../src/api/modules.ts';
import { simulatorOf } from '../../src/create-simulator.ts';
import type { Simulator, SimulatorOptions } from '../../src/index.ts';

interface Notebook {
  readonly first: string;
  readonly notes: JsonValue[];
}

/** A family of two operations, small enough to see what the simulator around it does. */
const notes: FamilyModule<Notebook> = {
  family: 'accounting',
  createState: ({ newId, organisation }) => ({
    first: newId(),
    notes: [{ NoteID: newId(), Status: 'OPEN', Words: `Hello, ${organisation.name}` }],
  }),
  handlers: {
    getContacts: ({ state }) => ({ status: 200, body: { Status: 'OK', Contacts: state.notes } }),
    createContacts: ({ state, body, newId, changed }) => {
      const resourceId = newId();
      const note = { NoteID: resourceId, Status: 'NEW', Words: JSON.stringify(body) };
      state.notes.push(note);
      changed({ category: 'CONTACT', type: 'CREATE', resourceId });
      return { status: 200, body: { Status: 'OK', Contacts: [note] } };
    },
  },
};

export const contacts = 'https://api.xero.com/api.xro/2.0/Contacts';

export function notesSimulator(options: SimulatorOptions = {}): Simulator {
  return simulatorOf(options, [openModule(notes)]);
}
