import { useEffect, useMemo, useState } from 'react';
import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import type { Preferences } from '../../lib/settings/preferences';
import type { Dictionary } from '../../lib/store/view';
import { personPath } from '../people/person-path';
import { usePorts } from '../ui/ports';
import { useCommand } from '../ui/use-command';
import { useConnections } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import { formatView, useView, withView } from '../ui/view-choice';
import { findActors } from './find-actors';
import { orgOfPerson } from './org-of-person';
import { places } from './places';
import { type Entry, rankEntries } from './rank-entries';

/** An entry with what choosing it does. */
export interface Choice extends Entry {
  run: () => void;
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];

/** What the palette offers for a query, at most `limit` of them. */
export const useEntries = (query: string, limit: number): readonly Choice[] => {
  const { open, people: records, preferences, savedFilters } = usePorts();
  const { value: connections } = useConnections();
  const [view] = useView();
  const { run: sync } = useCommand('sync');
  const { value: saved } = useWatched(savedFilters.read, savedFilters.watch);
  const actors = useActors();

  const standing = useMemo((): readonly Choice[] => {
    const goTo = places.map(
      (path): Choice => ({
        id: path,
        kind: 'place',
        title: textOf('places', path.slice(1)),
        detail: '',
        run: () => open(withView(path, view)),
      }),
    );
    const filters = (saved?.filters ?? []).map(
      ({ id, name, filter, org }): Choice => ({
        id,
        kind: 'filter',
        title: name,
        detail: filter,
        // One that was saved for no organization holds for whichever is in view.
        run: () => open(withView('/explore', { ...view, filter, org: org ?? view.org })),
      }),
    );
    const acts = themes.map(
      (theme): Choice => ({
        id: `theme ${theme}`,
        kind: 'act',
        title: i18n.t('palette.theme', { theme: textOf('theme', theme) }),
        detail: '',
        // One that cannot be stored stays as it was, and is seen to.
        run: () => void preferences.update({ theme }).catch(() => undefined),
      }),
    );
    const syncNow: Choice = {
      id: 'sync',
      kind: 'act',
      title: i18n.t('palette.sync'),
      detail: '',
      run: () => void sync({ org: null }),
    };
    return [...goTo, ...filters, syncNow, ...acts];
  }, [open, preferences, saved, sync, view]);

  return useMemo(() => {
    const people = actors ? findActors(actors, query) : [];
    const choices = people.map(({ actor, ...entry }): Choice => {
      // The filter in view is of other things than this person.
      const openIn = (org: string | null) => open(withView(personPath(actor), { ...view, org, filter: '' }));
      const filter = formatJql({ kind: 'in', field: 'actor', values: [actor] });
      const openActivity = () => open(withView('/user-activity', { ...view, filter }));
      const run = () =>
        // Where people cannot be read, their page says so.
        void orgOfPerson(records, actor, view.org, connections ?? []).then(
          (known) => (known ? openIn(known.org) : openActivity()),
          () => openIn(view.org),
        );
      return { ...entry, run };
    });
    const wanted = query.trim();
    const search: Choice = {
      id: 'search',
      kind: 'search',
      title: i18n.t('palette.search', { query: wanted }),
      detail: '',
      run: () =>
        open(`/explore?${new URLSearchParams([...new URLSearchParams(formatView(view)), ['search', wanted]])}`),
    };
    return [...rankEntries([...standing, ...choices], query, limit), ...(wanted ? [search] : [])];
  }, [standing, actors, query, limit, open, view, records, connections]);
};

/** The names of all who ever did something; they come without any event. */
const useActors = (): Dictionary | null => {
  const { reader } = usePorts();
  const [actors, setActors] = useState<Dictionary | null>(null);
  useEffect(() => {
    let ended = false;
    reader.view({ from: 0, to: 0 }, null).then(
      ({ dictionaries }) => !ended && setActors(dictionaries.actor),
      // The page itself tells when the store cannot be read; the palette does without people.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [reader]);
  return actors;
};
