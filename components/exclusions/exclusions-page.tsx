import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { brokenExclusions } from '../../lib/alerts/exclusion-filter';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { createNames } from '../filter/value-names';
import { useStoredEvents } from '../monitor-editor/use-stored-events';
import { useMonitors } from '../monitors/use-monitors';
import { Loading } from '../ui/loading';
import { NoticeCard } from '../ui/notice-card';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { useWatched } from '../ui/use-watched';
import { ExclusionCard } from './exclusion-card';
import { ExclusionDialog } from './exclusion-dialog';
import styles from './exclusions.module.css';
import { RemoveExclusionDialog } from './remove-exclusion-dialog';
import { useGround } from './use-ground';
import { useSilenced } from './use-silenced';

interface Props {
  connections: readonly Connection[];
}

type Open = { kind: 'edit'; initial: Exclusion | null } | { kind: 'remove'; exclusion: Exclusion };

const everything = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** `#/exclusions`: events that do not count, and what that has silenced. */
export const ExclusionsPage = ({ connections }: Props) => {
  const port = usePorts().exclusions;
  const { value: stored, problem } = useWatched(port.read, port.watch);
  const { value: monitors } = useMonitors();
  const { view, problem: unread } = useStoredEvents(everything);
  const failed = problem ?? unread;
  const now = useNow();
  const silenced = useSilenced(useGround(stored?.exclusions, view));
  const nameOf = useMemo(() => createNames(view, connections), [view, connections]);
  const [open, setOpen] = useState<Open | null>(null);
  const sorted = useMemo(() => {
    const isOver = ({ expiresAt }: Exclusion) => expiresAt !== null && expiresAt <= now;
    return (stored?.exclusions ?? []).toSorted(
      (a, b) => Number(isOver(a)) - Number(isOver(b)) || b.createdAt - a.createdAt,
    );
  }, [stored, now]);
  const broken = useMemo(() => new Set(brokenExclusions(sorted).map(({ exclusion }) => exclusion.id)), [sorted]);
  const add = (
    <Button
      size="xs"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setOpen({ kind: 'edit', initial: null })}
    >
      {i18n.t('exclusions.new')}
    </Button>
  );
  return (
    <PageLayout title={i18n.t('exclusions.title')} tools={<div className={styles.tools}>{add}</div>} narrow>
      <p className={styles.about}>{i18n.t('exclusions.about')}</p>
      {failed && <ProblemCard problem={failed} />}
      {stored && stored.broken.length > 0 && (
        <NoticeCard
          severity="warning"
          title={i18n.t('exclusions.strangeTitle', stored.broken.length)}
          text={i18n.t('exclusions.strange')}
        />
      )}
      {!stored && !problem && <Loading />}
      {stored && sorted.length === 0 && (
        <div className={styles.none}>
          <p>{i18n.t('exclusions.none')}</p>
        </div>
      )}
      {sorted.length > 0 && (
        <ul className={styles.list}>
          {sorted.map((exclusion) => (
            <ExclusionCard
              key={exclusion.id}
              exclusion={exclusion}
              broken={broken.has(exclusion.id)}
              monitors={monitors}
              silenced={silenced.get(exclusion.id) ?? null}
              nameOf={nameOf}
              now={now}
              onEdit={() => setOpen({ kind: 'edit', initial: exclusion })}
              onRemove={() => setOpen({ kind: 'remove', exclusion })}
            />
          ))}
        </ul>
      )}
      {open?.kind === 'edit' && <ExclusionDialog initial={open.initial} onClose={() => setOpen(null)} />}
      {open?.kind === 'remove' && <RemoveExclusionDialog exclusion={open.exclusion} onClose={() => setOpen(null)} />}
    </PageLayout>
  );
};
