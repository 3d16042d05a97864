import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allConsumers } from './src/consumers.ts';
import { installProject, type Project } from './src/project.ts';
import { allRuntimes, sampledRuntimes } from './src/runtimes.ts';
import { type SimulatedXero, startSimulatedXero } from './src/simulated-xero.ts';

// `pnpm test:runtimes` runs all; otherwise those that are quickly installed.
const all = process.env['RUNTIMES'] === 'all';
const runtimes = all ? allRuntimes : await sampledRuntimes();
const consumers = all ? allConsumers : [];

let project: Project;
let xero: SimulatedXero;

beforeAll(async () => {
  const needed = [...runtimes, ...consumers].flatMap(({ fixtures }) => fixtures);
  project = await installProject([...new Set(needed)]);
  xero = await startSimulatedXero();
}, 600_000);

afterAll(async () => {
  await xero?.close();
  await project?.remove();
});

beforeEach(() => xero.simulator.reset());

describe.each(runtimes)('$name', ({ missing, calledItself, run }) => {
  const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(missing)(
    `row 13: PKCE login, reads, writes, files and webhooks${skipped}`,
    async () => {
      const { runtime, ...outcome } = await run(project, xero);

      expect(runtime).toMatch(calledItself);
      expect(outcome).toEqual({
        organisation: 'Kauri Joinery',
        listed: expect.any(Number),
        created: expect.stringMatching(/^INV-\d+$/),
        uploaded: 'receipt #1 ü.png, image/png, 70000 bytes',
        webhooks: [200, 401],
        refused: 'XeroNotFoundError',
      });
      expect(outcome.listed).toBeGreaterThan(20);
      const [token] = xero.simulator.requests.filter(({ path }) => path === '/connect/token');
      expect(token?.headers.get('authorization')).toBeNull();
      expect(Object.fromEntries(new URLSearchParams(token?.text))).toMatchObject({
        client_id: xero.given().clientId,
        code_verifier: expect.stringMatching(/^.{43,128}$/),
      });
    },
  );
});

describe.each(consumers)('$name', ({ missing, printed, run }) => {
  const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(missing)(`row 36: works as it stands${skipped}`, async () => {
    expect((await run(project, xero)).trim()).toMatch(printed);
  });
});
