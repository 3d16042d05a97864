/* Who the demo organisations trade with, and in what. None of them is on any map. */

type Person = readonly [company: string, first: string, last: string];

export const customers: readonly Person[] = [
  ['Harrowgate Couriers', 'Imke', 'Vandal'],
  ['Bluefin Deliveries', 'Oren', 'Takala'],
  ['Saint Odo School', 'Marguerite', 'Pell'],
  ['Ridgeway Rentals', 'Tomas', 'Eriksen'],
  ['Quayside Hotel', 'Adaeze', 'Morland'],
  ['Tern Island Tours', 'Lewin', 'Castellan'],
  ['Copperleaf Catering', 'Bronagh', 'Ilves'],
  ['Museum of Small Wheels', 'Yusuf', 'Arkwright'],
  ['Lantern Street Surgery', 'Noor', 'Fairweather'],
  ['Pemberley Postal Union', 'Ettore', 'Quill'],
];

export const suppliers: readonly Person[] = [
  ['Millrace Wholesale', 'Gudrun', 'Ashdown'],
  ['Northmill Electricity', 'Priya', 'Halloran'],
  ['Gantry Street Properties', 'Silas', 'Okafor'],
  ['Farspeak Telecom', 'Wanda', 'Lysander'],
  ['Cartwright Packaging', 'Corin', 'Bexley'],
];

type Ware = readonly [code: string, name: string, price: number, cost: number];

export const items: readonly Ware[] = [
  ['CALLOUT', 'Call-out', 120, 0],
  ['PARTS', 'Set of spare parts', 38.5, 19.95],
  ['DELIVERY', 'Delivery', 45, 22.4],
  ['TRAINING', 'Training, half a day', 299.95, 0],
  ['LABEL', 'Printed label', 0.75, 0.21],
];

export const works: readonly string[] = [
  'Weekly order',
  'Fitting on site',
  'Special order, made to measure',
  'Express handling',
  'Yearly check',
];

export const expenses: readonly (readonly [description: string, account: string])[] = [
  ['Materials', '310'],
  ['Electricity', '445'],
  ['Rent', '469'],
  ['Telephone', '489'],
  ['Packaging', '310'],
];
