import { Button } from '@mantine/core';
import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { NoticeCard } from '../ui/notice-card';
import { OrgSwitcher } from '../ui/org-switcher';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { orgInView, useView, withView } from '../ui/view-choice';
import { ChosenBar } from './chosen-bar';
import { ListToolbar } from './list-toolbar';
import { wholeList } from './monitor-row';
import { MonitorsList, type Switched } from './monitors-list';
import styles from './monitors-page.module.css';
import { RecommendedCard } from './recommended-card';
import { useAct } from './use-act';
import { useFailing, useMonitors } from './use-monitors';
import { useRows } from './use-rows';
import { useSurroundings } from './use-surroundings';
import { useStored, useTallies } from './use-tallies';

const ImportDialog = lazily(() => import('./import-dialog').then((module) => module.ImportDialog));
const ExportDialog = lazily(() => import('./export-dialog').then((module) => module.ExportDialog));

interface Props {
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** Every monitor there is: the admin's own and what is on, then the pack; and how often each would have fired. */
export const MonitorsPage = ({ connections, records }: Props) => {
  const { monitors: stored } = usePorts();
  const [view, changeView] = useView();
  const org = orgInView(view, connections);
  const { value: monitors, problem, broken } = useMonitors();
  const inView = useMemo(() => records.filter((record) => org === null || record.org === org), [records, org]);
  const surroundings = useSurroundings(inView);
  const { picture, problem: unread } = useStored(org);
  const definitions = useMemo(() => monitors?.map(({ monitor }) => monitor), [monitors]);
  const tallies = useTallies(definitions, picture, surroundings);
  const rows = useRows(monitors, tallies, useFailing(), connections);
  const [choice, setChoice] = useState(wholeList);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'import' | 'export' | null>(null);
  // Rows move only for what was switched together: whoever switches one on or off finds it where it was.
  const [arranged, setArranged] = useState<Switched>({ ids: [], on: true });
  const { act, busy, problem: failed } = useAct();
  const told = failed ?? problem ?? unread;

  const switchTo = async (ids: readonly string[], on: boolean, rearrange = false) => {
    if ((await act(() => stored.switch([...ids], on, Date.now()))) && rearrange) setArranged({ ids, on });
  };
  const choose = (id: string, is: boolean) =>
    setChosen((before) => new Set(is ? [...before, id] : [...before].filter((other) => other !== id)));

  return (
    <PageLayout
      title={i18n.t('monitorsPage.title')}
      tools={
        <div className={styles.tools}>
          {connections.length > 1 && (
            <OrgSwitcher connections={connections} value={org} onChange={(to) => changeView({ org: to })} />
          )}
          <span className={styles.gap} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUpload size={14} aria-hidden />}
            onClick={() => setOpen('import')}
          >
            {i18n.t('monitorsPage.import.open')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => setOpen('export')}
          >
            {i18n.t('monitorsPage.export.open')}
          </Button>
          <Button
            size="xs"
            component={Link}
            href={withView('/monitors/new', view)}
            leftSection={<IconPlus size={14} aria-hidden />}
          >
            {i18n.t('monitorsPage.new')}
          </Button>
        </div>
      }
      under={<ListToolbar value={choice} onChange={setChoice} />}
    >
      {told && <ProblemCard problem={told} />}
      {broken > 0 && (
        <NoticeCard
          severity="warning"
          title={i18n.t('monitorsPage.strangeTitle', broken)}
          text={i18n.t('monitorsPage.strange')}
        />
      )}
      {!monitors && !told && <Loading />}
      {monitors && (
        <>
          <RecommendedCard rows={rows} busy={busy} onYes={(ids) => switchTo(ids, true, true)} />
          <MonitorsList
            rows={rows}
            choice={choice}
            arranged={arranged}
            now={surroundings?.now ?? Date.now()}
            oldest={picture?.oldest ?? null}
            chosen={chosen}
            onChoose={choose}
            onSwitch={(id, on) => void switchTo([id], on)}
            onClear={() => setChoice(wholeList)}
          />
        </>
      )}
      {chosen.size > 0 && (
        <ChosenBar
          count={chosen.size}
          busy={busy}
          onSwitch={(on) => void switchTo([...chosen], on, true)}
          onExport={() => setOpen('export')}
          onClear={() => setChosen(new Set())}
        />
      )}
      {open === 'import' && monitors && <ImportDialog monitors={monitors} onClose={() => setOpen(null)} />}
      {open === 'export' && monitors && (
        <ExportDialog monitors={monitors} chosen={chosen} onClose={() => setOpen(null)} />
      )}
    </PageLayout>
  );
};
