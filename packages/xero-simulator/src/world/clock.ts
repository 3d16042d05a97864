/**
 * The simulator's time. It fits where the SDK's clients and `XeroAuth` take a `clock`, so that a test
 * moves both sides at once.
 */
export interface SimulatorClock {
  /** @unit milliseconds since 1970 */
  now(): number;
  /**
   * Resolves after so many milliseconds.
   *
   * @throws the signal's reason, at once, when the signal aborts.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /**
   * Moves on, waking each sleeper at its own time; resolves when those have done their work. It waits
   * for what the simulator is at work on, never for an app that takes a webhook.
   */
  advance(milliseconds: number): Promise<void>;
  /**
   * Moves on from sleeper to sleeper until a promise settles, and gives what it gives: a call with
   * all its pauses takes no time. Not while a request is being answered, so that only requests that
   * hang run into time limits.
   */
  until<Value>(promise: Promise<Value>): Promise<Value>;
}

/** The clock as the simulator itself has it. */
export interface OwnClock extends SimulatorClock {
  /**
   * Keeps time from moving on; gives the way to let it. What the simulator is at `work` on always ends;
   * what an `app` has to do may not, so that `until` waits for it and `advance` does not.
   */
  hold(on: 'work' | 'app'): () => void;
  /** Back to where it began, with nobody asleep. */
  reset(): void;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** The beginning of simulated time: 9 o'clock on Monday, 2 November 2026, UTC. */
export const defaultStart: number = Date.UTC(2026, 10, 2, 9);

// Kept from before a test replaces the timers of its process.
const { setTimeout, clearTimeout, Date: MachineDate } = globalThis;
const longestTimer = 2 ** 31 - 1;

/** A clock that stands still until it is moved. */
export function standingClock(start: number = defaultStart): OwnClock {
  let moved = 0;
  return clockOver({
    now: () => start + moved,
    move: (milliseconds) => {
      moved += milliseconds;
    },
    reset: () => {
      moved = 0;
    },
    wakeAfter: () => () => undefined,
  });
}

/** The machine's clock, which can be put forward. */
export function machineClock(): OwnClock {
  let ahead = 0;
  return clockOver({
    now: () => MachineDate.now() + ahead,
    move: (milliseconds) => {
      ahead += milliseconds;
    },
    reset: () => {
      ahead = 0;
    },
    wakeAfter: (milliseconds, wake) => {
      const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
      return () => clearTimeout(timer);
    },
  });
}

interface TimeSource {
  now(): number;
  move(milliseconds: number): void;
  reset(): void;
  /** Wakes by itself, where time passes by itself; gives the way to call it off. */
  wakeAfter(milliseconds: number, wake: () => void): () => void;
}

function clockOver(source: TimeSource): OwnClock {
  const sleepers = new Set<Sleeper>();
  const holds = new Set<{ readonly on: 'work' | 'app' }>();
  const waiting = new Set<() => void>();

  const next = (): Sleeper | undefined =>
    [...sleepers].sort((one, other) => one.due - other.due)[0];

  async function advanceTo(end: number): Promise<void> {
    await workDone();
    for (let first = next(); first && first.due <= end; first = next()) {
      source.move(Math.max(first.due - source.now(), 0));
      first.wake();
      await workDone();
    }
    source.move(Math.max(end - source.now(), 0));
  }

  function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const length = Math.max(milliseconds, 0);
      const sleeper = { due: source.now() + length, wake: () => end(resolve) };
      const callOff = source.wakeAfter(length, sleeper.wake);
      const onAbort = (): void => end(() => reject(signal?.reason));
      function end(settlePromise: () => void): void {
        sleepers.delete(sleeper);
        callOff();
        signal?.removeEventListener('abort', onAbort);
        settlePromise();
      }
      signal?.addEventListener('abort', onAbort, { once: true });
      sleepers.add(sleeper);
      tellChange();
    });
  }

  async function until<Value>(promise: Promise<Value>): Promise<Value> {
    let settled = false;
    const end = promise.then(
      () => {
        settled = true;
      },
      () => {
        settled = true;
      },
    );
    for (;;) {
      await settle();
      if (settled) return await promise;
      const first = next();
      if (first && holds.size === 0) await advanceTo(first.due);
      else await Promise.race([end, somethingChanges()]);
    }
  }

  async function workDone(): Promise<void> {
    await settle();
    while ([...holds].some(({ on }) => on === 'work')) {
      await somethingChanges();
      await settle();
    }
  }

  async function somethingChanges(): Promise<void> {
    await new Promise<void>((resolve) => waiting.add(resolve));
  }

  function tellChange(): void {
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function hold(on: 'work' | 'app'): () => void {
    const held = { on };
    holds.add(held);
    return () => {
      holds.delete(held);
      tellChange();
    };
  }

  return {
    now: source.now,
    sleep,
    advance: (milliseconds) => advanceTo(source.now() + milliseconds),
    until,
    hold,
    reset: () => {
      sleepers.clear();
      holds.clear();
      source.reset();
      tellChange();
    },
  };
}

/** Lets everything that can happen without time passing happen. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
