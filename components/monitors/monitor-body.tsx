import { useMemo } from 'react';
import { dayMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { listsIn } from '../../lib/monitors/lists';
import type { Connection } from '../../lib/settings/connection';
import type { InForce } from '../../lib/settings/in-force';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useStoredNames } from '../filter/use-stored-names';
import { createNames } from '../filter/value-names';
import { NoticeCard } from '../ui/notice-card';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { textOf } from '../ui/texts';
import { useWatched } from '../ui/use-watched';
import { AlertsSection } from './alerts-section';
import { exactSpan } from './exact-span';
import { ExamplesSection } from './examples-section';
import { HistorySection } from './history-section';
import { ListsCard } from './lists-card';
import { looksBeyond } from './looks-back';
import { MonitorActs } from './monitor-acts';
import styles from './monitor-body.module.css';
import { MonitorHead } from './monitor-head';
import { titleOf } from './monitor-title';
import { MuteSection } from './mute-section';
import { armedSince, rowState } from './row-state';
import { TextsSection } from './texts-section';
import { TuningSection } from './tuning-section';
import { useAct } from './use-act';
import { saidBy, useFailing } from './use-monitors';
import { useSurroundings } from './use-surroundings';
import { useStored, useTallies } from './use-tallies';
import { useTuning } from './use-tuning';
import { VersionsSection } from './versions-section';

interface Props {
  inForce: InForce;
  monitors: readonly InForce[];
  preferences: Preferences;
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** What is needed of a monitor that is there. */
export const MonitorBody = ({ inForce, monitors, preferences, connections, records }: Props) => {
  const { monitor, own, on, armedAt, builtIn, changed, mute } = inForce;
  const { id } = monitor;
  const ports = usePorts();
  const { value: settings } = useWatched(ports.monitors.read, ports.monitors.watch);
  const versions = settings?.settings.find((setting) => setting.id === id)?.versions ?? [];
  const failing = useFailing();
  const { act, busy, problem } = useAct();
  const tuning = useTuning(inForce, preferences);
  const { picture } = useStored(null);
  const alone = useMemo(() => [monitor], [monitor]);
  const tally = useTallies(alone, picture, useSurroundings(records)).get(id);
  const stored = useStoredNames(id);
  const nameOf = useMemo(() => createNames(stored, connections), [stored, connections]);
  const several = connections.length > 1;
  const orgNameOf = (org: string) => (several ? nameOf('org', org) : null);
  const title = titleOf(id, own);
  const lists = listsIn(monitor);
  const isOfEvents = monitor.trigger.kind !== 'collection';
  const beyond = looksBeyond(monitor, preferences.retentionDays);
  const since = on ? armedSince(armedAt, connections) : null;
  return (
    <PageLayout
      title={title}
      tools={<MonitorActs inForce={inForce} title={title} monitors={monitors} act={act} busy={busy} />}
    >
      {problem && <ProblemCard problem={problem} />}
      <MonitorHead
        inForce={inForce}
        state={rowState(inForce, saidBy(failing, inForce), tally, connections)}
        why={own ? own.why : textOf('monitors', id, 'why')}
        onTryAgain={() => void act(() => ports.failing.clear(id))}
      />
      {beyond !== null && (
        <NoticeCard
          severity="info"
          title={i18n.t('monitorsPage.beyondRetention.title')}
          text={i18n.t('monitorsPage.beyondRetention.text', {
            span: exactSpan(beyond),
            kept: exactSpan((preferences.retentionDays ?? 0) * dayMs),
          })}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          {isOfEvents && (
            <HistorySection
              monitor={tuning.tried}
              is={!tuning.isRight ? 'wrong' : tuning.isChanged ? 'tuned' : 'stored'}
              armedAt={since}
              armedIn={(org) =>
                armedSince(
                  armedAt,
                  connections.filter((connection) => connection.org === org),
                )
              }
              several={several}
              nameOf={nameOf}
              orgNameOf={orgNameOf}
            />
          )}
          <AlertsSection monitor={id} several={several} nameOf={nameOf} orgNameOf={orgNameOf} />
          {builtIn && <ExamplesSection builtIn={builtIn} />}
        </div>
        <div className={styles.column}>
          {lists.length > 0 && (
            <ListsCard
              lists={lists}
              preferences={preferences}
              onChange={(change) => void act(() => ports.preferences.update(change))}
            />
          )}
          <TuningSection
            tuning={tuning}
            busy={busy}
            canReset={changed}
            onSave={() => void act(() => ports.monitors.change(id, tuning.definition, Date.now()))}
            onReset={() => void act(() => ports.monitors.reset(id, Date.now()))}
          />
          <TextsSection inForce={inForce} connections={connections} />
          <MuteSection mute={mute} onChange={(to) => void act(() => ports.monitors.mute(id, to))} />
          <VersionsSection versions={versions} builtIn={builtIn} />
        </div>
      </div>
    </PageLayout>
  );
};
