import { createSimulator } from '@acme/xero-simulator';
import { expect, test } from 'vitest';
import { liveXero } from './src/live-xero.ts';
import { freePort } from './src/loopback.ts';
import { run } from './src/run.ts';
import { agreeing } from './src/simulated-xero.ts';
import { tellLiveStory } from './src/story.ts';

async function liveRun(organisation: string | undefined): Promise<string[]> {
  const redirectUri = `http://localhost:${await freePort()}/callback`;
  const app = {
    name: 'live',
    kind: 'pkce',
    clientId: 'live',
    redirectUris: [redirectUri],
  } as const;
  const simulator = createSimulator({ apps: [app], clock: 'machine' });
  const server = await simulator.listen();
  try {
    const { clientId, endpoints } = simulator.credentials('live', server.url);
    const baseUrl = `${server.url}/api.xro/2.0`;
    const elsewhere = { open: agreeing(simulator), redirectUri, endpoints, baseUrl };
    const told: string[] = [];
    await tellLiveStory(liveXero({ clientId, organisation }, elsewhere), (line) => told.push(line));
    const sent = simulator.requests.filter(({ family }) => family === 'accounting');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET']);
    const asked = simulator.requests[0]?.query.get('scope')?.split(' ') ?? [];
    expect(asked.filter((scope) => !scope.endsWith('.read'))).toEqual(['offline_access']);
    return told;
  } finally {
    await server.close();
  }
}

test('--live reads and changes nothing', async () => {
  const told = (await liveRun('Banksia Bakery')).join('\n');
  expect(told.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
  expect(told).toMatch(/organisation │ Banksia Bakery/);
  expect(told).toMatch(/All, on 1 pages? +│ +62/);
});

test('--live with several organisations asks which one', async () => {
  await expect(liveRun(undefined)).rejects.toThrow(/Step 2: .*Kauri Joinery.*Banksia Bakery/);
});

async function told(...args: string[]): Promise<[number, string]> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  return [await run(args, print, print), lines.join('\n')];
}

test.each([
  ['an unknown option', ['--colour'], /--colour.*Usage: pnpm demo/s],
  ['a word', ['live'], /'live'.*Usage: pnpm demo/s],
  ['--live without an app', ['--live'], /--live needs the client id.*XERO_CLIENT_ID/],
  ['a client id without --live', ['--client-id', 'x'], /--client-id is for --live/],
  ['an organisation without --live', ['--organisation', 'x'], /--organisation is for --live/],
])('%s is an error that says the way out', async (_, args, words) => {
  const [exitCode, lines] = await told(...args);
  expect(exitCode).toBe(1);
  expect(lines).toMatch(words);
});

test('--help lists the options', async () => {
  const [exitCode, lines] = await told('--help');
  expect(exitCode).toBe(0);
  for (const option of ['--browser', '--live', '--client-id', '--organisation']) {
    expect(lines).toContain(option);
  }
});
