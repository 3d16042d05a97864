import type { ModelTable } from '../operation-table.ts';
import { decodeDate, decodeInstant } from './dates.ts';

/** What to do with one field: decode its text, or walk on by the plan of its type. */
interface Step {
  readonly field: string;
  readonly decode: ((text: string) => string) | undefined;
  readonly plan: Plan;
}

/** The steps of a type; filled after it is made, because types may hold themselves. */
type Plan = Step[];

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
  const plan: Plan = [];
  plans.set(name, plan);
  for (const [field, kind] of Object.entries(fields)) {
    const decode = kind === 'date' ? decodeDate : kind === 'date-time' ? decodeInstant : undefined;
    plan.push({ field, decode, plan: decode ? [] : planOf(models, plans, kind.slice(1)) });
  }
  return plan;
}

function walk(plan: Plan, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(plan, item);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const { field, decode, plan: next } of plan) {
    const current = record[field];
    if (current === undefined || current === null) continue;
    if (decode === undefined) walk(next, current);
    else record[field] = decodeText(current, decode);
  }
}

function decodeText(value: unknown, decode: (text: string) => string): unknown {
  if (typeof value === 'string') return decode(value);
  return Array.isArray(value) ? value.map((item) => decodeText(item, decode)) : value;
}
