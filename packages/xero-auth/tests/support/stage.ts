import { expect } from 'vitest';
import { memoryTokenStore, type TokenStore, type XeroUser } from '../../src/index.ts';
import type { Act, Loss, Where, Who } from './acts.ts';
import { type Barrier, barrier } from './barrier.ts';
import { type GraceModel, lifetimes } from './identity/apps.ts';
import {
  answersAfterwards,
  Dropped,
  type Fault,
  hangsAfterwards,
  losesAnswer,
  losesRequest,
} from './identity/faults.ts';
import { webApp } from './identity-server.ts';
import { type Meddling, meddling, withoutLock } from './stores.ts';
import { settle } from './test-clock.ts';
import { minute, type World, world } from './world.ts';

/** Two processes of one app, and what must hold whatever happens to them. */
export interface Stage {
  perform(act: Act): Promise<void>;
  /** Lets everything come to its end, and looks whether the tokens live. */
  close(): Promise<void>;
}

const losses: Readonly<Record<Loss, Fault>> = {
  request: losesRequest,
  answer: losesAnswer,
  'answer, slowly': hangsAfterwards,
  'answer, to a proxy': answersAfterwards(502, '<html>'),
};

interface Process {
  readonly store: Meddling;
  readonly user: XeroUser;
  /** The last token that it got. */
  last?: string;
}

/**
 * Logs in and opens the stage. The grace never ends here, so that nothing may ever be lost; with
 * `lock` false, each process takes the lock while the other has it.
 */
export async function stage(grace: GraceModel, lock: boolean): Promise<Stage> {
  const saved = new Set<string>();
  const shared = recording(memoryTokenStore(), saved);
  const app = { ...webApp, grace, graceLasts: Number.POSITIVE_INFINITY };
  const here = world({ app, store: shared });
  const { clock, server } = here;
  await here.login('ada');

  const start = (): Process => {
    const store = meddling(lock ? shared : withoutLock(shared));
    return { store, user: here.process({ store }).forUser('ada') };
  };
  const processes: Record<Who, Process> = { 0: start(), 1: start() };
  let closed: Barrier[] = [];
  const calls: Promise<void>[] = [];
  const problems: unknown[] = [];

  function call(process: Process, rejected?: string): void {
    const work = process.user.accessToken(rejected === undefined ? {} : { rejected });
    const seen = work.then(
      (token) => {
        process.last = token;
        expect(saved.has(token), 'nobody gets a token that was not saved').toBe(true);
        const end = (server.book.find(token)?.issuedAt ?? 0) + lifetimes.accessToken;
        expect(clock.now(), 'nobody gets an expired token').toBeLessThan(end);
      },
      (error: unknown) => {
        expect(error).toBeInstanceOf(Error);
        expect(error, String(error)).not.toMatchObject({ reauthRequired: true });
        expect(String(error)).toMatch(/^Xero/);
      },
    );
    calls.push(seen.catch((problem: unknown) => void problems.push(problem)));
  }

  function pausedRequest(where: Where): Fault {
    const stop = barrier();
    closed.push(stop);
    return async (work, request) => {
      if (where === 'before') await stop.pass();
      if (request.signal.aborted) throw new Dropped('Whoever asked has gone.');
      const answer = await work();
      if (where === 'after') await stop.pass();
      return answer;
    };
  }

  const goOn = (): void => {
    for (const stop of closed) stop.open();
    closed = [];
  };

  async function perform(act: Act): Promise<void> {
    // Xero's tokens have whole seconds in them; within one, nobody can tell which is the newer.
    await clock.advance(2000);
    switch (act.do) {
      case 'ask':
        call(processes[act.who]);
        break;
      case 'reject':
        call(processes[act.who], processes[act.who].last);
        break;
      case 'pass':
        await clock.advance(act.minutes * minute);
        break;
      case 'refuse':
        for (const pair of server.book.pairs) pair.refused = true;
        break;
      case 'lose':
        server.next('token', losses[act.what]);
        break;
      case 'fail to save':
        if (lock) processes[act.who].store.failWrites(act.how);
        break;
      case 'pause a save':
        closed.push(processes[act.who].store.pauseWrite(act.where));
        break;
      case 'pause a request':
        server.next('token', pausedRequest(act.where));
        break;
      case 'go on':
        goOn();
        break;
      case 'restart':
        processes[act.who] = start();
        break;
    }
    await settle();
    if (problems.length > 0) throw problems[0];
  }

  return {
    perform,
    close: async () => {
      await clock.advance(2000);
      server.recover();
      goOn();
      for (const { store } of Object.values(processes)) store.recover();
      await clock.until(Promise.all(calls), 31_000);
      if (problems.length > 0) throw problems[0];
      await expectLife(here);
    },
  };
}

/** A process that starts afresh gets tokens that work, now and after they have expired. */
async function expectLife({ process, clock, accepts }: World): Promise<void> {
  const user = process().forUser('ada');
  for (let life = 0; life < 2; life += 1) {
    await clock.advance(5 * minute);
    let token = await clock.until(user.accessToken());
    // Xero may refuse the token that is stored, and the one that was issued and lost.
    for (let refused = 0; refused < 2 && !(await accepts(token)); refused += 1) {
      token = await clock.until(user.accessToken({ rejected: token }));
    }
    expect(await accepts(token), 'the tokens live').toBe(true);
    await clock.advance(31 * minute);
  }
}

function recording(store: TokenStore, saved: Set<string>): TokenStore {
  return {
    ...store,
    write: async (key, tokens, condition) => {
      const outcome = await store.write(key, tokens, condition);
      if (outcome === 'written') saved.add(tokens.accessToken);
      return outcome;
    },
  };
}
