/** `pnpm demo`: a user's program against a small server on this machine, told step by step. */
import { DemoError, startDemoServer, tellStory } from '@acme/demo';

const server = await startDemoServer();
try {
  console.log('A program that uses @acme/xero-accounting, and the small server it talks to:');
  console.log(`${server.organisation.Name} at ${server.url}`);
  await tellStory(server, console.log);
  console.log('\nAll as expected; nothing was written to disk.');
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  console.error(`\nThe demo did not go as expected. ${error.message}`);
  process.exitCode = 1;
} finally {
  await server.close();
}
