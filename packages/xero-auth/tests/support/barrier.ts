/** A point where somebody waits until a test lets them go on. */
export interface Barrier {
  /** Waits here. */
  pass(): Promise<void>;
  /** Resolves once somebody waits. */
  readonly reached: Promise<void>;
  /** Lets everybody go on, also those who come later. */
  open(): void;
}

/** A barrier that is closed. */
export function barrier(): Barrier {
  const [arrival, opening] = [signal(), signal()];
  return {
    pass: async () => {
      arrival.raise();
      await opening.raised;
    },
    reached: arrival.raised,
    open: opening.raise,
  };
}

function signal(): { readonly raised: Promise<void>; readonly raise: () => void } {
  let raise = (): void => undefined;
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}
