import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Trouble } from '../../lib/settings/trouble';
import type { SyncRecord } from '../../lib/store/sync-record';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemBanner } from '../ui/problem-banner';
import { ProgressStrip } from '../ui/progress-strip';
import { useNow } from '../ui/use-now';
import { useOrgProblems } from '../ui/use-org-problems';
import { useHoldings } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import { orgInView, useView, withView } from '../ui/view-choice';
import { choosePeople } from './choose-people';
import { LevelTiles } from './level-tiles';
import { NoPeople } from './no-people';
import { PeopleAge } from './people-age';
import { usePeopleChoice } from './people-choice';
import { PeopleFilters } from './people-filters';
import { PeopleGrid } from './people-grid';
import styles from './people-page.module.css';
import { PeoplePrintHead } from './people-print-head';
import { PeopleTrouble } from './people-trouble';
import { personPath } from './person-path';
import { type RankedPerson, rankPeople, risenMost } from './rank-people';
import { RisenMost } from './risen-most';
import { useOpenAlerts } from './use-open-alerts';
import { usePeople } from './use-people';
import { useCheckedCircumstances } from './use-risk';
import { whyNobody } from './why-nobody';

interface Props {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
}

const noTrouble: Trouble = {};

/** So many are named of those whose score rose. */
const mostRisen = 3;

/** Everybody by risk: whom to look at first, and why. */
export const PeoplePage = ({ connections, records, ownProblem }: Props) => {
  const [view, changeView] = useView();
  const [choice, change] = usePeopleChoice();
  const [, navigate] = useLocation();
  const now = useNow();
  const org = orgInView(view, connections);
  const people = usePeople(org);
  const { value: holdings } = useHoldings();
  const { scoreTrouble } = usePorts();
  const { value: trouble = noTrouble } = useWatched(scoreTrouble.read, scoreTrouble.watch);
  const { circumstancesOf, problem } = useCheckedCircumstances();
  const openAlerts = useOpenAlerts(org);
  const ranked = useMemo(
    () => (people.value && circumstancesOf ? rankPeople(people.value, circumstancesOf, openAlerts) : null),
    [people.value, circumstancesOf, openAlerts],
  );
  // What is typed is drawn first, and the rows after it.
  const settled = useDeferredValue(choice);
  const chosen = useMemo(() => ranked && choosePeople(ranked, settled), [ranked, settled]);
  const risen = useMemo(() => risenMost(ranked ?? [], mostRisen), [ranked]);
  const several = connections.length > 1;
  const hrefOf = ({ record }: RankedPerson) =>
    withView(personPath(record.person), several ? { ...view, org: record.org } : view);
  const names = new Map(connections.map((connection) => [connection.org, connection.name || connection.org]));
  const wanted = connections.filter((connection) => org === null || connection.org === org);
  const scored = new Set(people.passes.map((pass) => pass.org));
  const unscored = wanted.filter((connection) => !scored.has(connection.org));
  // Whoever is in trouble is not waited for: a notice says so.
  const waiting = unscored.filter((connection) => !trouble[connection.org]);
  const isWanted = (one: { org: string }) => org === null || one.org === org;
  const inView = records.filter(isWanted);
  const { problems, dismiss } = useOrgProblems(wanted, inView, problem ?? ownProblem);
  const why = whyNobody({
    rows: holdings?.filter(isWanted).reduce((sum, { rows }) => sum + rows, 0) ?? null,
    isFilling: inView.some(({ running, backfill }) => running !== null || backfill?.completedAt === null),
    unscored: unscored.length,
    waiting: waiting.length,
  });

  return (
    <PageLayout title={i18n.t('places.people')}>
      <ProblemBanner problems={problems} connections={connections} onDismiss={dismiss} />
      <ProgressStrip records={inView} connections={connections} />
      <PeopleTrouble
        unread={people.problem}
        trouble={trouble}
        passes={people.passes}
        orgs={wanted}
        several={several}
        onAgain={people.again}
      />
      {!chosen && !people.problem && !problem && <Loading />}
      {ranked?.length === 0 && <NoPeople why={why} />}
      {ranked && chosen && circumstancesOf && ranked.length > 0 && (
        <div className={styles.people}>
          <PeoplePrintHead orgs={wanted} choice={settled} shown={chosen.shown.length} all={ranked.length} />
          <div className={styles.head}>
            <LevelTiles value={choice.levels} counts={chosen.levels} onChange={(levels) => change({ levels })} />
            <RisenMost people={risen} hrefOf={hrefOf} />
          </div>
          <PeopleFilters
            connections={connections}
            org={org}
            choice={choice}
            chosen={chosen}
            onChoose={change}
            onOrg={(to) => changeView({ org: to })}
          />
          <PeopleAge
            passes={people.passes}
            unscored={several ? waiting.map((connection) => connection.name || connection.org) : []}
            shown={chosen.shown.length}
            all={ranked.length}
            orgs={wanted}
            now={now}
          />
          {chosen.shown.length === 0 ? (
            <NoPeople why="filter" onClear={() => change({ search: '', levels: [], product: null, country: null })} />
          ) : (
            <PeopleGrid
              people={chosen.shown}
              sort={settled.sort}
              circumstancesOf={circumstancesOf}
              now={now}
              orgNameOf={(id) => (several && org === null ? (names.get(id) ?? id) : null)}
              hrefOf={hrefOf}
              alertsHrefOf={({ record }) => withView(`/alerts?entity=${encodeURIComponent(record.person)}`, view)}
              onSort={(sort) => change({ sort })}
              onOpen={(person) => navigate(hrefOf(person))}
            />
          )}
        </div>
      )}
    </PageLayout>
  );
};
