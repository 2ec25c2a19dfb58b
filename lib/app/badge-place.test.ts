import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveConnection } from '../settings/stored-connections';
import { isOff, knownPlace, nameOf, type Place } from './badge-place';

const passes = [
  { org: 'kestrel', sites: ['site-k'] },
  { org: 'gone', sites: ['site-g'] },
];
const known = (place: Place) => knownPlace({ people: { passes: async () => passes } as never }, place);

beforeEach(async () => {
  fakeBrowser.reset();
  for (const org of ['kestrel', 'merlin'])
    await saveConnection({ org, name: org, kind: 'atlassian', connectedAt: 0, keyExpiresAt: null, depthDays: 7 });
});

describe('the people of a place', () => {
  it.each<[Place, { orgs: string[]; names: string[] }]>([
    [null, { orgs: ['kestrel', 'merlin'], names: [] }],
    [
      { kind: 'org', id: 'merlin' },
      { orgs: ['merlin'], names: ['o/merlin'] },
    ],
    [
      { kind: 'org', id: 'other' },
      { orgs: [], names: ['o/other'] },
    ],
    [
      { kind: 'site', id: 'site-k' },
      { orgs: ['kestrel'], names: ['s/site-k', 'o/kestrel'] },
    ],
    // A site is no org, even where both are called the same.
    [
      { kind: 'site', id: 'kestrel' },
      { orgs: ['kestrel', 'merlin'], names: ['s/kestrel'] },
    ],
    // Left over of an org that is not connected any more.
    [
      { kind: 'site', id: 'site-g' },
      { orgs: [], names: ['s/site-g', 'o/gone'] },
    ],
  ])('%j', async (place, expected) => expect(await known(place)).toEqual(expected));
});

describe('badges are off', () => {
  const choice = { on: true, off: ['o/kestrel', 's/merlin'], unknown: 'nothing' } as const;
  const isOffAt = async (place: Place, on = true) => isOff({ ...choice, off: [...choice.off], on }, await known(place));

  it('on the pages of an org and its sites, or of one site', async () => {
    expect(await isOffAt({ kind: 'org', id: 'kestrel' })).toBe(true);
    expect(await isOffAt({ kind: 'site', id: 'site-k' })).toBe(true);
    expect(await isOffAt({ kind: 'site', id: 'merlin' })).toBe(true);
    expect(await isOffAt({ kind: 'org', id: 'merlin' })).toBe(false);
    expect(await isOffAt(null)).toBe(false);
  });

  it('or everywhere', async () => expect(await isOffAt(null, false)).toBe(true));

  it('by the name that an address has', () => expect(nameOf({ kind: 'site', id: 'x' })).toBe('s/x'));
});
