import type { PeopleReader } from '../../lib/people/people-store';
import type { Ports } from './ports';
import { watchLater } from './watch-later';

const loadAcceptances = () => import('../../lib/settings/stored-acceptances');
const loadCriticality = () => import('../../lib/settings/stored-criticality');
const loadTrouble = () => import('../../lib/settings/score-trouble');
const loadUnread = () => import('../../lib/settings/unread-pages');

let opened: Promise<PeopleReader> | null = null;

/** A reader of the people's database, one for the page; where it cannot be loaded, the next question tries again. */
const reader = (): Promise<PeopleReader> => {
  opened ??= import('./open-people-reader')
    .then(({ openPeopleReader }) => openPeopleReader())
    .catch((thrown: unknown) => {
      opened = null;
      throw thrown;
    });
  return opened;
};

/** People as they were last scored. The popup has the same ports and asks for none, so all this is loaded when first asked for. */
export const lazyPeople: Ports['people'] = {
  list: async (org) => (await reader()).list(org),
  read: async (...of) => (await reader()).read(...of),
  readMany: async (...of) => (await reader()).readMany(...of),
  byEmail: async (...of) => (await reader()).byEmail(...of),
  pass: async (org) => (await reader()).pass(org),
  passes: async () => (await reader()).passes(),
  watch: (onChange) =>
    watchLater(
      reader().then(({ watch }) => watch),
      onChange,
    ),
};

export const lazyAcceptances: Ports['acceptances'] = {
  read: async () => (await loadAcceptances()).readAcceptances(),
  watch: (onChange) =>
    watchLater(
      loadAcceptances().then((stored) => stored.watchAcceptances),
      onChange,
    ),
  save: async (...given) => (await loadAcceptances()).saveAcceptance(...given),
  remove: async (...given) => (await loadAcceptances()).removeAcceptance(...given),
};

export const lazyCriticality: Ports['criticality'] = {
  read: async () => (await loadCriticality()).readCriticality(),
  watch: (onChange) =>
    watchLater(
      loadCriticality().then((stored) => stored.watchCriticality),
      onChange,
    ),
  set: async (...given) => (await loadCriticality()).setCriticality(...given),
};

export const lazyUnreadPages: Ports['unreadPages'] = {
  read: async () => (await loadUnread()).readUnreadPages(),
  watch: (onChange) =>
    watchLater(
      loadUnread().then((stored) => stored.watchUnreadPages),
      onChange,
    ),
  clear: async () => (await loadUnread()).clearUnreadPages(),
};

export const lazyScoreTrouble: Ports['scoreTrouble'] = {
  read: async () => (await loadTrouble()).readScoreTrouble(),
  watch: (onChange) =>
    watchLater(
      loadTrouble().then((stored) => stored.watchScoreTrouble),
      onChange,
    ),
};
