import type { ModelTable } from '../operation-table.ts';
import { decodeDate, decodeInstant } from './dates.ts';

type Decoder = (text: string) => string;

/** By field of a type: how its text is decoded, or the plan of the type that it leads to. */
type Plan = Map<string, Decoder | Plan>;

const plansByTable = new WeakMap<ModelTable, Map<string, Plan>>();

/**
 * Decodes the date fields of an answer in place, walking only where the table says that dates are,
 * so that text which merely looks like a date is left alone.
 */
export function decodeDates(models: ModelTable, name: string, value: unknown): void {
  let plans = plansByTable.get(models);
  if (!plans) {
    plans = new Map();
    plansByTable.set(models, plans);
  }
  walk(planOf(models, plans, name), value);
}

function planOf(models: ModelTable, plans: Map<string, Plan>, name: string): Plan {
  const known = plans.get(name);
  if (known) return known;
  const fields = models[name] ?? {};
  if (typeof fields === 'string') return planOf(models, plans, fields.slice(1));
  // Kept before it is filled, because types may hold themselves.
  const plan: Plan = new Map();
  plans.set(name, plan);
  for (const [field, kind] of Object.entries(fields)) {
    const decode = kind === 'date' ? decodeDate : kind === 'date-time' ? decodeInstant : undefined;
    plan.set(field, decode ?? planOf(models, plans, kind.slice(1)));
  }
  return plan;
}

/** Goes by the fields that a record has: to ask it for each that it may have takes twice as long. */
function walk(plan: Plan, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(plan, item);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const field in record) {
    const step = plan.get(field);
    if (step === undefined) continue;
    if (typeof step === 'function') record[field] = decodeText(record[field], step);
    else walk(step, record[field]);
  }
}

function decodeText(value: unknown, decode: Decoder): unknown {
  if (typeof value === 'string') return decode(value);
  return Array.isArray(value) ? value.map((item) => decodeText(item, decode)) : value;
}
