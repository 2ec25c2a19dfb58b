import { browser } from '#imports';
import type { BadgeFace, Badges, Handlers, Input } from '../messages/protocol';
import { emailKeyOf } from '../people/people-reader';
import type { PassRecord } from '../people/people-store';
import type { Answer } from '../problems';
import { addAskingTab } from '../settings/asking-tabs';
import { mostOff } from '../settings/badge-choice';
import { takeConnectOffer } from '../settings/connect-offers';
import { readPreferences, updatePreferences } from '../settings/stored-preferences';
import { reportPageRead } from '../settings/unread-pages';
import { cardOf } from './badge-card';
import { countSharing, faceOf, readCircumstances, scored } from './badge-faces';
import { findPeople } from './badge-people';
import { isOff, knownPlace, nameOf } from './badge-place';
import type { AppPorts } from './ports';
import { timesTold } from './tell-badges';

type BadgeCommand = 'badges' | 'badgeCard' | 'openPerson' | 'openConnect' | 'hideBadges' | 'pageRead';

type Ports = Pick<AppPorts, 'people' | 'alerts' | 'clock'>;

const done: Answer<null> = { ok: true, value: null };

/** What the content script on admin.atlassian.com may ask: levels and sentences, never events. */
export function badgeHandlers(ports: Ports): Pick<Handlers, BadgeCommand> {
  const { people, clock } = ports;

  /** The riskiest of those who are one account in the orgs of a place. */
  async function findOne(orgs: readonly string[], person: string) {
    const [circumstances, ...found] = await Promise.all([
      readCircumstances(clock.now()),
      ...orgs.map((org) => people.readMany(org, [person])),
    ]);
    const [first] = scored(found.flat(), circumstances);
    return first && { ...first, circumstances: circumstances(first.record) };
  }

  async function facesOf(
    orgs: readonly PassRecord[],
    { accounts, emails }: Pick<Input<'badges'>, 'accounts' | 'emails'>,
    circumstances: Awaited<ReturnType<typeof readCircumstances>>,
  ): Promise<Pick<Badges, 'accounts' | 'emails'>> {
    const found = await Promise.all(orgs.map((pass) => findPeople(ports, pass, accounts, emails)));
    // Maps, since what a page shows may be called like what every object has.
    const faces = new Map<string, BadgeFace>();
    // The riskiest comes first: who is of two orgs has the graver badge.
    for (const one of scored(
      found.flatMap(({ byAccount }) => byAccount),
      circumstances,
    ))
      if (!faces.has(one.record.person)) faces.set(one.record.person, faceOf(one));
    const sharing = Map.groupBy(
      scored(
        found.flatMap(({ byEmail }) => byEmail),
        circumstances,
      ),
      ({ record }) => emailKeyOf(record.email),
    );
    const ofEmails = new Map<string, BadgeFace>();
    for (const email of emails) {
      const all = sharing.get(emailKeyOf(email)) ?? [];
      const [first] = all;
      if (first) ofEmails.set(email, faceOf(first, countSharing(all.map(({ record }) => record))));
    }
    return { accounts: Object.fromEntries(faces), emails: Object.fromEntries(ofEmails) };
  }

  return {
    async badges({ place, accounts, emails }, { tab }) {
      // All at once: names wait on the page for the slowest of these, and not for their sum.
      const read = () =>
        Promise.all([readPreferences(), knownPlace(ports, place), people.passes(), readCircumstances(clock.now())]);
      const before = timesTold();
      const [early] = await Promise.all([read(), tab === null ? null : addAskingTab(tab)]);
      // Of a change in the meantime a tab that was not known yet was not told.
      const [{ badges: choice }, known, passes, circumstances] = timesTold() === before ? early : await read();
      const answer = (state: Badges['state'], more: Partial<Badges> = {}): Answer<Badges> => ({
        ok: true,
        value: { state, offer: false, unknown: choice.unknown, accounts: {}, emails: {}, ...more },
      });
      if (isOff(choice, known)) return answer('off');
      if (known.orgs.length === 0) {
        return answer('not-connected', { offer: place?.kind === 'org' && (await takeConnectOffer(place.id)) });
      }
      const scoredOrgs = passes.filter(({ org }) => known.orgs.includes(org));
      if (scoredOrgs.length === 0) return answer('empty');
      return answer('shown', await facesOf(scoredOrgs, { accounts, emails }, circumstances));
    },

    async badgeCard({ place, person }) {
      const { orgs } = await knownPlace(ports, place);
      const first = await findOne(orgs, person);
      if (!first) return { ok: true, value: null };
      const pass = await people.pass(first.record.org);
      const card = await cardOf(first, first.circumstances, pass?.at ?? clock.now(), ports);
      return { ok: true, value: card };
    },

    async openPerson({ place, person }) {
      const { orgs } = await knownPlace(ports, place);
      const first = await findOne(orgs, person);
      const org = first && orgs.length > 1 ? `?org=${encodeURIComponent(first.record.org)}` : '';
      await open(`#/people/${encodeURIComponent(person)}${org}`);
      return done;
    },

    async openConnect() {
      await open('#/organizations');
      return done;
    },

    async hideBadges({ place }) {
      const { badges: choice } = await readPreferences();
      const off = place ? [...new Set([...choice.off, nameOf(place)])].slice(-mostOff) : choice.off;
      // A page that names no place: there is nothing less than all of them to switch off.
      await updatePreferences({ badges: { ...choice, off, on: place !== null && choice.on } });
      return done;
    },

    async pageRead({ page, recognized }) {
      await reportPageRead(page, recognized, clock.now());
      return done;
    },
  };
}

const open = (place: string) => browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) });
