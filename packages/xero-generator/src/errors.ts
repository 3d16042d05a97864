/** The stage of the pipeline in which a run failed. */
export type GeneratorStage =
  | 'config'
  | 'ingest'
  | 'overlay'
  | 'normalise'
  | 'model'
  | 'docs'
  | 'emit'
  | 'check';

/** Where in which family something is wrong, and what to do about it. */
export interface GeneratorErrorDetails {
  readonly stage: GeneratorStage;
  readonly family: string;
  /** JSON pointer into the family's document, or the path of the file at fault. */
  readonly pointer: string;
  readonly problem: string;
  readonly hint: string;
}

/**
 * A run that cannot go on. The message is complete: family, stage, place, problem and way out,
 * so that the command prints it and nothing else.
 */
export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';
  readonly details: GeneratorErrorDetails;

  constructor(details: GeneratorErrorDetails, options?: ErrorOptions) {
    const { stage, family, pointer, problem, hint } = details;
    super(`${family} (${stage}) at ${pointer}: ${problem}\n  hint: ${hint}`, options);
    this.details = details;
  }
}
