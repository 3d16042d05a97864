import { type Arguments, argumentsIn, usage } from './arguments.ts';
import { liveXero } from './live-xero.ts';
import type { Print } from './page.ts';
import { startSimulatedXero } from './simulated-xero.ts';
import { tellLiveStory, tellStory } from './story.ts';
import { DemoError } from './teller.ts';

/**
 * `pnpm demo`.
 *
 * @returns the exit code: 1 when something was not as told, or an argument is not usable.
 */
export async function run(args: readonly string[], print: Print, complain: Print): Promise<number> {
  let asked: Arguments;
  try {
    asked = argumentsIn(args, process.env);
  } catch (error) {
    complain(`demo: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 1;
  }
  if (asked.help) {
    print(usage);
    return 0;
  }
  try {
    if (asked.live) {
      print('A program that uses the SDK, and the real Xero. Nothing is changed there.');
      await tellLiveStory(liveXero(asked.live), print);
    } else {
      await tellSimulated(asked.browser, print);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DemoError)) throw error;
    complain(`\nThe demo did not go as expected. ${error.message}`);
    return 1;
  }
}

async function tellSimulated(withBrowser: boolean, print: Print): Promise<void> {
  const xero = await startSimulatedXero(withBrowser);
  try {
    print('A program that uses the SDK, and the simulated Xero that it talks to:');
    print(xero.url);
    if (withBrowser) print('Your browser opens: sign in as Ana, choose Kauri Joinery, and allow.');
    await tellStory(xero, print);
    print('\nAll as expected; nothing was written to disk.');
  } finally {
    await xero.close();
  }
}
