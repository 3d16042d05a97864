import { simulator } from './simulated.ts';

// The same, in an organisation that has Australian payroll.

export * from './simulated.ts';

const session = simulator.session({ organisation: 'Banksia Bakery' });
export const tenantId: string = session.tenantId;
export const token: string = await session.accessToken();
