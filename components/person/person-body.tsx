import { useMemo, useState } from 'react';
import type { PersonRecord } from '../../lib/risk/person-record';
import { riskOf } from '../../lib/risk/score';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import { useNames } from '../explore/names';
import { useFilterPicks } from '../filter/use-picks';
import { formatOf } from '../panels/panel-texts';
import { useCheckedCircumstances } from '../people/use-risk';
import { Loading } from '../ui/loading';
import { PicksProvider } from '../ui/picks';
import { ProblemCard } from '../ui/problem-card';
import { ActivitySection } from './activity/activity-section';
import { PersonAlerts } from './alerts/person-alerts';
import { Anchored } from './anchor';
import { FindingsSection } from './findings/findings-section';
import { showFinding } from './findings/show-finding';
import { HeadSection } from './head/head-section';
import { LaterSections } from './later-sections';
import styles from './person.module.css';
import type { PersonPicture } from './person-picture';
import { PersonPrintHead } from './person-print-head';
import type { PersonView } from './person-view';
import { ScoreSection } from './score/score-section';
import { NotScored } from './states/states';
import type { KnownPerson } from './use-person';

interface Props {
  person: string;
  name: string;
  picture: PersonPicture;
  /** Null where no pass has told of the person yet. */
  record: PersonRecord | null;
  known: KnownPerson | null;
  /** Whether the page says already why there is no score. */
  isTroubled: boolean;
  connections: readonly Connection[];
  preferences: Preferences;
  timeZone: string;
}

/** A person of whom something is held. */
export const PersonBody = (props: Props) => {
  const { person, name, picture, record, known, isTroubled, connections, preferences, timeZone } = props;
  const { circumstancesOf, problem } = useCheckedCircumstances();
  const picks = useFilterPicks();
  /** Findings whose events are shown. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const nameOf = useNames(picture.view, connections);
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const shown = useMemo(() => ({ connections, nameOf, format }), [connections, nameOf, format]);
  const circumstances = useMemo(() => (record && circumstancesOf?.(record)) ?? null, [record, circumstancesOf]);
  const risk = useMemo(
    () => (record && circumstances ? riskOf(record.findings, circumstances) : null),
    [record, circumstances],
  );
  const org = picture.org ?? '';
  const { riskyCountries, vpnRanges, officeRanges } = preferences;
  const of = useMemo<PersonView>(
    () => ({
      org,
      person,
      name,
      view: picture.view,
      held: picture.held,
      range: picture.range,
      filter: picture.filter,
      timeZone,
      now: picture.now,
      lists: { riskyCountries, vpnRanges, officeRanges },
    }),
    [org, person, name, picture, timeZone, riskyCountries, vpnRanges, officeRanges],
  );
  const show = (id: string) => {
    setOpened((before) => new Set(before).add(id));
    showFinding(id);
  };
  // What comes first on the page is not put in later, above what is being read.
  if (record && !circumstances && !problem) return <Loading />;
  return (
    <PicksProvider picks={picks}>
      <PersonPrintHead
        of={of}
        email={record?.email || picture.email}
        orgName={connections.find((one) => one.org === org)?.name || org}
      />
      {problem && <ProblemCard problem={problem} />}
      <HeadSection
        of={of}
        email={record?.email || picture.email}
        events={picture.events}
        lastAct={picture.lastAct}
        off={picture.off}
        record={record}
        risk={risk}
        circumstances={circumstances}
        others={(known?.records ?? []).filter((other) => other.org !== org)}
        connections={connections}
        nameOf={nameOf}
      />
      {!record && !isTroubled && (
        <NotScored pass={known?.passes.find((pass) => pass.org === org)} type={picture.lastAct?.actor.type ?? 'user'} />
      )}
      {record && risk && circumstances && (
        <Anchored id="score">
          <ScoreSection record={record} risk={risk} circumstances={circumstances} onShow={show} />
        </Anchored>
      )}
      <div className={styles.columns}>
        {record && risk && (
          <div className={styles.column}>
            <Anchored id="findings">
              <FindingsSection of={of} risk={risk} shown={shown} opened={opened} onOpened={setOpened} />
            </Anchored>
          </div>
        )}
        <div className={styles.column}>
          <Anchored id="alerts">
            <PersonAlerts org={org} person={person} />
          </Anchored>
        </div>
      </div>
      <Anchored id="activity">
        <ActivitySection of={of} shown={shown} />
      </Anchored>
      <LaterSections of={of} />
    </PicksProvider>
  );
};
