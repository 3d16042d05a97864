/** What a command is given by the process it runs in. */
export interface CommandContext {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: (line: string) => void;
  /** Aborts when the user interrupts the command, so that it can tidy up. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command as this process: a failure becomes one message on stderr and exit code 1, an
 * interrupt lets the command tidy up first and exits with 130.
 */
export async function runCommand(
  command: (context: CommandContext) => Promise<void>,
): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new Error('Interrupted.'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await command({
      arguments: process.argv.slice(2),
      environment: process.env,
      log: (line) => console.log(line),
      signal: interruption.signal,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = interruption.signal.aborted ? 130 : 1;
  } finally {
    process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  }
}
