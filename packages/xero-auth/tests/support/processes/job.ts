/** What a process of these tests is told when it starts. */
export interface Job {
  /** Where the double of the identity server listens. */
  readonly url: string;
  readonly folder: string;
  readonly apps: readonly JobApp[];
  /** What the clock shows when the process starts. @unit milliseconds since 1970 */
  readonly now: number;
  /** Dies right before a step of a refresh. */
  readonly dieAt?: Death | undefined;
}

/** When a process dies: at a step, counted from 1, of the refresh of one of the apps. */
export interface Death {
  readonly app: number;
  readonly step: number;
}

/** An app, and a user of it whose tokens are in the folder. */
export interface JobApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly key: string;
}

/** A process is told to go on. */
export type Order =
  /** Each app gets its user a valid access token. */
  | { readonly do: 'refresh' }
  /** So many calls of the first app, a few at once, at this time. */
  | {
      readonly do: 'call';
      readonly calls: number;
      readonly tenantId: string;
      readonly now: number;
    };

/** What a process has to say. */
export type Report =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly errors: readonly string[]; readonly steps: number };
