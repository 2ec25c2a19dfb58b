import { expect, it, vi } from 'vitest';
import type { BadgeFace, Badges, Input } from '../../lib/messages/protocol';
import type { Answer } from '../../lib/problems';
import { createAsking } from './asking';
import type { Key } from './place';

const org = { kind: 'org', id: 'abc-1' } as const;
const face = (person: string): BadgeFace => ({ person, score: 82, level: 'high', sharedBy: 1 });

const failed: Answer<Badges> = { ok: false, problem: { id: 'unexpected', until: null, said: '' } };

/** A background that knows every account but `nobody-1`, and what happened around it. */
function stage(answerOf?: (asked: Input<'badges'>) => Answer<Badges>) {
  const asked: Input<'badges'>[] = [];
  const waits: { ms: number; then: () => void }[] = [];
  const seen = { orphaned: false, news: vi.fn(), gone: vi.fn() };
  const known = ({ accounts, emails }: Input<'badges'>): Answer<Badges> => ({
    ok: true,
    value: {
      state: 'shown',
      offer: false,
      unknown: 'nothing',
      accounts: Object.fromEntries(accounts.filter((id) => id !== 'nobody-1').map((id) => [id, face(id)])),
      emails: Object.fromEntries(emails.map((email) => [email, face('by-email-1')])),
    },
  });
  const asking = createAsking({
    ask: async (question) => {
      asked.push(question);
      return (answerOf ?? known)(question);
    },
    isOrphaned: () => seen.orphaned,
    wait: (ms, then) => void waits.push({ ms, then }),
    onNews: seen.news,
    onOrphaned: seen.gone,
  });
  return { asking, asked, waits, seen };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const at = (...keys: Key[]) => keys.map((key) => ({ place: org, key }));
const keys = (...names: string[]) => at(...names.map((name): Key => `account ${name}`));

it('asks for all in one message, and for each once', async () => {
  const { asking, asked, seen } = stage();
  asking.want([...keys('anna-1', 'bob-2', 'anna-1'), ...at('email c@x.example')]);
  asking.want(keys('anna-1'));
  await settle();
  expect(asked).toEqual([{ place: org, accounts: ['anna-1', 'bob-2'], emails: ['c@x.example'] }]);
  expect(seen.news).toHaveBeenCalledOnce();
  expect(asking.faceOf({ place: org, key: 'account anna-1' })?.score).toBe(82);
  expect(asking.faceOf({ place: org, key: 'email c@x.example' })?.person).toBe('by-email-1');
});

it('knows whom nobody knows, and tells it from what was not asked', async () => {
  const { asking } = stage();
  asking.want(keys('nobody-1'));
  await settle();
  expect(asking.faceOf({ place: org, key: 'account nobody-1' })).toBeNull();
  expect(asking.faceOf({ place: org, key: 'account other-1' })).toBeUndefined();
});

it('keeps places apart', async () => {
  const { asking } = stage();
  asking.want(keys('anna-1'));
  await settle();
  expect(asking.faceOf({ place: { kind: 'site', id: 'abc-1' }, key: 'account anna-1' })).toBeUndefined();
});

it('asks in one message for each place, however its people are mixed', async () => {
  const { asking, asked } = stage();
  const site = { kind: 'site', id: 'abc-1' } as const;
  asking.want([
    ...keys('anna-1'),
    { place: site, key: 'account bob-2' },
    ...keys('carl-3'),
    { place: null, key: 'account dora-4' },
  ]);
  await settle();
  expect(asked.map(({ place, accounts }) => [place, accounts])).toEqual([
    [org, ['anna-1', 'carl-3']],
    [site, ['bob-2']],
    [null, ['dora-4']],
  ]);
});

it('asks for more than 500 in several messages', async () => {
  const { asking, asked } = stage();
  asking.want(keys(...Array.from({ length: 1001 }, (_, i) => `person-${i}`)));
  await settle();
  expect(asked.map(({ accounts }) => accounts.length)).toEqual([500, 500, 1]);
});

it('asks again after scores have changed, and shows what was known till then', async () => {
  const { asking, asked } = stage();
  asking.want(keys('anna-1'));
  await settle();
  asking.forget();
  expect(asking.faceOf({ place: org, key: 'account anna-1' })).not.toBeUndefined();
  asking.want(keys('anna-1'));
  await settle();
  expect(asked).toHaveLength(2);
});

it('shows what it asked for last, also where that is answered first', async () => {
  const answers: ((answer: Answer<Badges>) => void)[] = [];
  const asking = createAsking({
    ask: () => new Promise((resolve) => answers.push(resolve)),
    isOrphaned: () => false,
    wait: () => {},
    onNews: () => {},
    onOrphaned: () => {},
  });
  const answer = (of: number, score: number) =>
    answers[of]?.({
      ok: true,
      value: {
        state: 'shown',
        offer: false,
        unknown: 'nothing',
        accounts: { 'anna-1': { ...face('anna-1'), score } },
        emails: {},
      },
    });
  const score = () => asking.faceOf({ place: org, key: 'account anna-1' })?.score;
  asking.want(keys('anna-1'));
  asking.forget();
  asking.want(keys('anna-1'));
  answer(1, 90);
  await settle();
  expect(score()).toBe(90);
  answer(0, 10);
  await settle();
  expect(score()).toBe(90);
});

it('waits longer after each failure, and then for something new', async () => {
  const { asking, asked, waits, seen } = stage(() => failed);
  seen.news.mockImplementation(() => asking.want(keys('anna-1')));
  asking.want(keys('anna-1'));
  for (let i = 0; i < 5; i++) {
    await settle();
    waits[i]?.then();
  }
  expect(waits.map(({ ms }) => ms)).toEqual([1000, 5000, 30_000]);
  expect(asked).toHaveLength(4);
  expect(seen.gone).not.toHaveBeenCalled();
});

it('says so when nobody will ever answer', async () => {
  const { asking, waits, seen } = stage(() => failed);
  seen.orphaned = true;
  asking.want(keys('anna-1'));
  await settle();
  expect(seen.gone).toHaveBeenCalledOnce();
  expect(waits).toEqual([]);
});
