import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Acceptance } from '../risk/acceptance';
import { addAskingTab, forgetAskingTabs, readAskingTabs } from './asking-tabs';
import { mostAcceptances } from './check-acceptances';
import { takeConnectOffer } from './connect-offers';
import { readAcceptances, removeAcceptance, removeAcceptancesOf, saveAcceptance } from './stored-acceptances';
import { readCriticality, removeCriticalityOf, setCriticality } from './stored-criticality';
import { clearUnreadPages, readUnreadPages, reportPageRead } from './unread-pages';

beforeEach(() => fakeBrowser.reset());

const acceptance = (id: string, more: Partial<Acceptance> = {}): Acceptance => ({
  id,
  org: 'a',
  person: 'anna',
  signal: 'new-country',
  value: 'BR',
  from: 1,
  until: 2,
  reason: 'known business trip',
  acceptedAt: 3,
  ...more,
});

describe('accepted findings', () => {
  it('are kept, replaced by id, and taken back', async () => {
    await saveAcceptance(acceptance('1'));
    await saveAcceptance(acceptance('2', { org: 'b' }));
    await saveAcceptance(acceptance('1', { until: 9 }));
    expect((await readAcceptances()).acceptances.map(({ id, until }) => [id, until])).toEqual([
      ['2', 2],
      ['1', 9],
    ]);
    await removeAcceptance('1');
    expect((await readAcceptances()).acceptances).toEqual([acceptance('2', { org: 'b' })]);
    await removeAcceptancesOf('b');
    expect((await readAcceptances()).acceptances).toEqual([]);
  });

  it('leave alone what a later version may know', async () => {
    const strange = { ...acceptance('9'), signal: 'mind-reading' };
    await fakeBrowser.storage.local.set({ acceptances: [strange, 7] });
    await saveAcceptance(acceptance('1'));
    expect(await readAcceptances()).toEqual({ acceptances: [acceptance('1')], broken: [strange, 7] });
  });

  it('are so many and no more', async () => {
    const many = Array.from({ length: mostAcceptances }, (_, i) => acceptance(String(i)));
    await fakeBrowser.storage.local.set({ acceptances: many });
    expect(await saveAcceptance(acceptance('one more'))).toBe(false);
    expect(await saveAcceptance(acceptance('0', { until: 5 }))).toBe(true);
  });
});

describe('criticality', () => {
  it('is set, taken back, and removed with its org', async () => {
    await setCriticality('a', 'anna', 2);
    await setCriticality('a', 'ben', 0.25);
    await setCriticality('ab', 'anna', 4);
    await setCriticality('a', 'ben', null);
    expect(await readCriticality()).toEqual({ 'a/anna': 2, 'ab/anna': 4 });
    await removeCriticalityOf('a');
    expect(await readCriticality()).toEqual({ 'ab/anna': 4 });
  });

  it('that is no number within its range is none', async () => {
    await fakeBrowser.storage.local.set({ criticality: { 'a/1': 99, 'a/2': 'x', 'a/3': Number.NaN, 'a/4': 1.5 } });
    expect(await readCriticality()).toEqual({ 'a/4': 1.5 });
  });
});

describe('pages on which nobody was recognized', () => {
  it('are counted, and forgotten once somebody was', async () => {
    await reportPageRead('/o/…/users', false, 1);
    await reportPageRead('/o/…/users', false, 2);
    await reportPageRead('/o/…/groups/…', false, 3);
    await reportPageRead('/o/…/members', true, 4);
    expect(await readUnreadPages()).toEqual({
      '/o/…/users': { at: 2, times: 2 },
      '/o/…/groups/…': { at: 3, times: 1 },
    });
    await reportPageRead('/o/…/users', true, 5);
    expect(await readUnreadPages()).toEqual({ '/o/…/groups/…': { at: 3, times: 1 } });
    await clearUnreadPages();
    expect(await readUnreadPages()).toEqual({});
  });

  it('are not more than can be looked through', async () => {
    for (let i = 0; i < 60; i++) await reportPageRead(`/p/${i}`, false, i);
    const kept = Object.keys(await readUnreadPages());
    expect(kept).toHaveLength(50);
    expect(kept).toContain('/p/59');
    expect(kept).not.toContain('/p/0');
  });
});

it('connecting an org is offered once', async () => {
  const offers = await Promise.all([takeConnectOffer('a'), takeConnectOffer('a'), takeConnectOffer('b')]);
  expect(offers).toEqual([true, false, true]);
  expect(await takeConnectOffer('a')).toBe(false);
});

it('tabs that ask are remembered once, until they are gone', async () => {
  await addAskingTab(4);
  await addAskingTab(4);
  await addAskingTab(7);
  await forgetAskingTabs([4, 5]);
  expect(await readAskingTabs()).toEqual([7]);
});
