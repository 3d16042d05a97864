export type { RateLimitProblem } from './api/errors/gateway.ts';
export type {
  ApiAnswer,
  ApiRequest,
  Family,
  JsonValue,
  Organisation,
} from './api/handler.ts';
export { createSimulator, type Simulator } from './create-simulator.ts';
export type { AnswerFault, Fault, FaultEffect, FaultMatch, FaultPattern } from './faults/fault.ts';
export type { AddedFault, Faults } from './faults/fault-book.ts';
export type { ListeningSimulator } from './http/listening-simulator.ts';
export type { RecordedRequest } from './http/requests.ts';
export type {
  GraceModel,
  IdempotencySettings,
  Lifetimes,
  RateLimits,
  SimulatorOptions,
} from './settings.ts';
export type { HeadlessConsent } from './shortcuts/authorize-headless.ts';
export type { AppCredentials, Endpoints } from './shortcuts/credentials.ts';
export type { SessionOptions, SimulatedSession } from './shortcuts/session.ts';
export type {
  WebhookSubscription,
  WebhookSubscriptionOptions,
  Webhooks,
} from './webhooks/webhook-sender.ts';
export type { SimulatedApp } from './world/apps.ts';
export type { SimulatorClock } from './world/clock.ts';
export type { SimulatedUser } from './world/people.ts';
