import { browser } from '#imports';
import type { BadgeFace, Badges, Handlers } from '../messages/protocol';
import { emailKeyOf } from '../people/people-reader';
import type { Answer } from '../problems';
import { addAskingTab } from '../settings/asking-tabs';
import { mostOff } from '../settings/badge-choice';
import { takeConnectOffer } from '../settings/connect-offers';
import { readPreferences, updatePreferences } from '../settings/stored-preferences';
import { reportPageRead } from '../settings/unread-pages';
import { cardOf } from './badge-card';
import { countSharing, faceOf, readCircumstances, scored } from './badge-faces';
import { isOff, knownPlace, nameOf } from './badge-place';
import type { AppPorts } from './ports';

type BadgeCommand = 'badges' | 'badgeCard' | 'openPerson' | 'openConnect' | 'hideBadges' | 'pageRead';

type Ports = Pick<AppPorts, 'people' | 'alerts' | 'clock'>;

const done: Answer<null> = { ok: true, value: null };

/** What the content script on admin.atlassian.com may ask: levels and sentences, never events. */
export function badgeHandlers(ports: Ports): Pick<Handlers, BadgeCommand> {
  const { people, clock } = ports;

  /** Everybody known under an account id or e-mail address on the pages of a place. */
  async function find(orgs: readonly string[], accounts: readonly string[], emails: readonly string[]) {
    const found = await Promise.all(
      orgs.map(async (org) => ({
        byAccount: await people.readMany(org, accounts),
        byEmail: emails.length > 0 ? await people.byEmail(org, emails) : [],
      })),
    );
    return { byAccount: found.flatMap((one) => one.byAccount), byEmail: found.flatMap((one) => one.byEmail) };
  }

  async function facesOf(
    orgs: readonly string[],
    accounts: readonly string[],
    emails: readonly string[],
  ): Promise<Pick<Badges, 'accounts' | 'emails'>> {
    const found = await find(orgs, accounts, emails);
    const circumstances = await readCircumstances(clock.now());
    // Maps, since what a page shows may be called like what every object has.
    const faces = new Map<string, BadgeFace>();
    // The riskiest comes first: who is of two orgs has the graver badge.
    for (const one of scored(found.byAccount, circumstances))
      if (!faces.has(one.record.person)) faces.set(one.record.person, faceOf(one));
    const sharing = Map.groupBy(scored(found.byEmail, circumstances), ({ record }) => emailKeyOf(record.email));
    const byEmail = new Map<string, BadgeFace>();
    for (const email of emails) {
      const all = sharing.get(emailKeyOf(email)) ?? [];
      const [first] = all;
      if (first) byEmail.set(email, faceOf(first, countSharing(all.map(({ record }) => record))));
    }
    return { accounts: Object.fromEntries(faces), emails: Object.fromEntries(byEmail) };
  }

  return {
    async badges({ place, accounts, emails }, { tab }) {
      if (tab !== null) await addAskingTab(tab);
      const { badges: choice } = await readPreferences();
      const known = await knownPlace(ports, place);
      const answer = (state: Badges['state'], more: Partial<Badges> = {}): Answer<Badges> => ({
        ok: true,
        value: { state, offer: false, unknown: choice.unknown, accounts: {}, emails: {}, ...more },
      });
      if (isOff(choice, known)) return answer('off');
      if (known.orgs.length === 0) {
        return answer('not-connected', { offer: place?.kind === 'org' && (await takeConnectOffer(place.id)) });
      }
      const passes = (await people.passes()).filter(({ org }) => known.orgs.includes(org));
      if (passes.length === 0) return answer('empty');
      return answer('shown', await facesOf(known.orgs, accounts, emails));
    },

    async badgeCard({ place, person }) {
      const { orgs } = await knownPlace(ports, place);
      const { byAccount } = await find(orgs, [person], []);
      const circumstances = await readCircumstances(clock.now());
      const [first] = scored(byAccount, circumstances);
      if (!first) return { ok: true, value: null };
      const pass = await people.pass(first.record.org);
      const card = await cardOf(first, circumstances(first.record), pass?.at ?? clock.now(), ports);
      return { ok: true, value: card };
    },

    async openPerson({ place, person }) {
      const { orgs } = await knownPlace(ports, place);
      const { byAccount } = await find(orgs, [person], []);
      const [first] = scored(byAccount, await readCircumstances(clock.now()));
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
