import { Button, Checkbox } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/Checkbox.css';
import { dayMs } from '../../lib/durations';
import { checkDefinition } from '../../lib/monitors/check/check-definition';
import { isNote } from '../../lib/monitors/check/definition-problem';
import { listsOf } from '../../lib/monitors/lists';
import type { Definition } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import type { Mute } from '../../lib/settings/monitor-setting';
import type { Preferences } from '../../lib/settings/preferences';
import { createNames } from '../filter/value-names';
import { navigate } from '../ui/hash-location';
import { PageLayout } from '../ui/page-layout';
import { ProblemCard } from '../ui/problem-card';
import type { Draft } from './draft';
import { definitionOf } from './draft-definition';
import styles from './editor.module.css';
import { EditorForm } from './editor-form';
import { LeaveDialog } from './leave-dialog';
import { OfferedProvider } from './offered';
import { Trial, type TrialDays } from './trial';
import { useBackTest } from './use-back-test';
import { useLeaveGuard } from './use-leave-guard';
import { useSaving } from './use-saving';
import { useSettled } from './use-settled';

interface Props {
  title: string;
  /** The own monitor that is edited; null for a new one. */
  id: string | null;
  initial: Draft;
  mute: Mute;
  connections: readonly Connection[];
  preferences: Preferences;
}

/** A monitor being written, and beside it what it would have done. */
export const Editor = ({ title, id, initial, mute, connections, preferences }: Props) => {
  const store = useSaving();
  const [draft, setDraft] = useState(initial);
  const [on, setOn] = useState(true);
  const [tried, setTried] = useState(false);
  const [days, setDays] = useState<TrialDays>(90);
  const page = useRef<HTMLDivElement>(null);
  const [now] = useState(() => Date.now());

  const definition = useMemo(() => definitionOf(draft), [draft]);
  const lists = useMemo(() => listsOf(preferences), [preferences]);
  const { retentionDays } = preferences;
  const problems = useMemo(
    () => checkDefinition(definition, { retentionDays, lists }),
    [definition, retentionDays, lists],
  );
  const wrong = problems.filter((each) => !isNote(each)).length;
  const shown = useSettled(problems, tried);
  const nameless = draft.texts.title.trim() === '';
  const toMend = wrong + (nameless ? 1 : 0);

  const [good, setGood] = useState<Definition>(definition);
  if (wrong === 0 && good !== definition) setGood(definition);
  const monitorId = id ?? 'own-new';
  const monitor = useMemo(() => ({ id: monitorId, ...good }), [monitorId, good]);
  const range = useMemo(() => ({ from: now - days * dayMs, to: now }), [now, days]);
  const test = useBackTest(monitor, range);

  const view = test.tested?.view ?? null;
  const nameOf = useMemo(() => createNames(view, connections), [view, connections]);
  const offered = useMemo(() => view && { view, range, nameOf }, [view, range, nameOf]);

  const changed = useMemo(() => JSON.stringify(draft) !== JSON.stringify(initial), [draft, initial]);
  const guard = useLeaveGuard(changed);

  const save = async () => {
    setTried(true);
    if (toMend > 0) {
      // What is told of by then is drawn.
      requestAnimationFrame(() =>
        page.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [contenteditable]')?.focus(),
      );
      return;
    }
    const saved = await store.save({ id, draft, definition, on, mute });
    if (saved === null) return;
    guard.release();
    navigate(`/monitors/${saved}`);
  };

  return (
    <PageLayout
      title={title}
      tools={
        <div className={styles.tools}>
          {tried && toMend > 0 && (
            <span className={styles.wrong} role="alert">
              {i18n.t('editor.wrong', toMend, [formatCount(toMend)])}
            </span>
          )}
          {id === null && (
            <Checkbox
              size="xs"
              label={i18n.t('editor.switchOn')}
              checked={on}
              onChange={(event) => setOn(event.currentTarget.checked)}
            />
          )}
          <Button size="xs" variant="default" onClick={() => navigate(id === null ? '/monitors' : `/monitors/${id}`)}>
            {i18n.t('dialog.cancel')}
          </Button>
          <Button size="xs" loading={store.busy} disabled={id !== null && !changed} onClick={() => void save()}>
            {i18n.t('editor.save')}
          </Button>
        </div>
      }
    >
      {store.problem && <ProblemCard problem={store.problem} />}
      {store.full && (
        <p className={styles.wrong} role="alert">
          {i18n.t('editor.full')}
        </p>
      )}
      <OfferedProvider offered={offered}>
        <div className={styles.columns} ref={page}>
          <EditorForm
            draft={draft}
            definition={definition}
            problems={shown}
            untitled={tried && nameless}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <div className={styles.beside}>
            <Trial
              test={test}
              readable={wrong === 0}
              days={days}
              connections={connections}
              nameOf={nameOf}
              onDays={setDays}
            />
          </div>
        </div>
      </OfferedProvider>
      {guard.wanted !== null && <LeaveDialog onLeave={guard.leave} onStay={guard.stay} />}
    </PageLayout>
  );
};
