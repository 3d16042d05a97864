// For packages with a limiter of another kind: what limits there are, and what a refusal asks for.
export { createLimiter, limitsOf } from './limiter/create-limiter.ts';
export { type Link, Queue } from './limiter/queue.ts';
export { type Brake, brakeOf } from './limiter/refusals.ts';
export { steadyTime } from './limiter/steady-time.ts';
export type { Limits } from './limiter/tenant-limits.ts';
