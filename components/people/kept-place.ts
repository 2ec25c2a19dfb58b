/** Where somebody was in the ranking when they opened a person: what Back leads to. */
export interface KeptPlace {
  /** The first row in sight, from 0 on. */
  firstSeen: number;
  /** `personKey` of whoever the keys were at; null where they were at nobody. */
  chosen: string | null;
}

/** Keeps a place in the browser's history, with the page that is about to be left. */
export const keepPlace = (place: KeptPlace): void => history.replaceState({ people: place }, '');

/** The place that was kept with the present page; null where it was come to in another way than back or forth. */
export const keptPlace = (): KeptPlace | null => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('people' in state)) return null;
  const { people } = state as { people: Partial<KeptPlace> | null };
  return typeof people?.firstSeen === 'number' ? { firstSeen: people.firstSeen, chosen: people.chosen ?? null } : null;
};
