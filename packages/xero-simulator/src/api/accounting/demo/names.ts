/* The demo organisation mends bicycles, in a town that is on no map. */

export const customers: readonly (readonly [name: string, first: string, last: string])[] = [
  ['Harrowgate Couriers', 'Imke', 'Vandal'],
  ['Bluefin Deliveries', 'Oren', 'Takala'],
  ['Saint Odo School', 'Marguerite', 'Pell'],
  ['Ridgeway Rentals', 'Tomas', 'Eriksen'],
  ['Quayside Hotel', 'Adaeze', 'Morland'],
  ['Tern Island Tours', 'Lewin', 'Castellan'],
  ['Copperleaf Catering', 'Bronagh', 'Ilves'],
  ['Museum of Small Wheels', 'Yusuf', 'Arkwright'],
  ['Lantern Street Bakery', 'Noor', 'Fairweather'],
  ['Pemberley Postal Union', 'Ettore', 'Quill'],
];

export const suppliers: typeof customers = [
  ['Spoke and Rim Wholesale', 'Gudrun', 'Ashdown'],
  ['Northmill Electricity', 'Priya', 'Halloran'],
  ['Gantry Street Properties', 'Silas', 'Okafor'],
  ['Farspeak Telecom', 'Wanda', 'Lysander'],
  ['Velvet Saddle Makers', 'Corin', 'Bexley'],
];

export const items: readonly (readonly [
  code: string,
  name: string,
  price: number,
  cost: number,
])[] = [
  ['SERVICE', 'Full service', 120, 0],
  ['TYRE', 'Tyre, fitted', 38.5, 19.95],
  ['CHAIN', 'Chain, fitted', 45, 22.4],
  ['LIGHTS', 'Set of lights', 29.95, 14.2],
  ['BELL', 'Brass bell', 12.75, 5.1],
];

export const works: readonly string[] = [
  'Weekly service of the fleet',
  'Wheels trued',
  'New brakes, fitted',
  'Frame straightened',
  'Cargo box mounted',
];

export const expenses: readonly (readonly [description: string, account: string])[] = [
  ['Spokes and rims', '310'],
  ['Electricity', '445'],
  ['Rent of the workshop', '469'],
  ['Telephone', '489'],
  ['Saddles', '310'],
];
