/** The instant that a value means; without a zone it is UTC. */
export function instantOf(value: string | Date): Date {
  const hasZone = value instanceof Date || /(Z|[+-]\d\d:\d\d)$/.test(value);
  return new Date(hasZone ? value : `${value}Z`);
}
