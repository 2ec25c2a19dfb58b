import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import type { Silenced } from '../../lib/alerts/silenced';
import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatDay } from '../../lib/sentences/formats';
import type { InForce } from '../../lib/settings/in-force';
import type { NameOf } from '../filter/value-names';
import { titleOf } from '../monitors/monitor-title';
import { textOf } from '../ui/texts';
import styles from './exclusions.module.css';
import { SilencedLines } from './silenced-lines';

interface Props {
  exclusion: Exclusion;
  /** Whether its filter cannot be read, so that it excludes nothing. */
  broken: boolean;
  monitors: readonly InForce[] | undefined;
  /** Null as long as it is being looked at. */
  silenced: readonly Silenced[] | null;
  nameOf: NameOf;
  /** ms */
  now: number;
  onEdit: () => void;
  onRemove: () => void;
}

/** As many values as are written out. */
const mostNames = 8;

const list = new Intl.ListFormat(undefined, { type: 'conjunction' });

/** One exclusion: what does not count, for which monitors, why, until when, and what it has silenced. */
export const ExclusionCard = ({ exclusion, broken, monitors, silenced, nameOf, now, onEdit, onRemove }: Props) => {
  const { kind, values, filter, reason, expiresAt, createdAt } = exclusion;
  const over = expiresAt !== null && expiresAt <= now;
  const titled = (id: string) => titleOf(id, monitors?.find(({ monitor }) => monitor.id === id)?.own);
  const names = values
    .slice(0, mostNames)
    .map((value) =>
      kind === 'countries' ? nameOf('country', value) : kind === 'ip-ranges' ? value : nameOf('actor', value),
    );
  const more = values.length - mostNames;
  const of =
    exclusion.monitors === null ? i18n.t('exclusions.allMonitors') : list.format(exclusion.monitors.map(titled));
  return (
    <li className={styles.card} data-over={over || undefined} data-exclusion={exclusion.id}>
      <div className={styles.cardHead}>
        <span className={styles.kind}>{textOf('exclusions', 'kinds', kind)}</span>
        <span className={styles.expiry} data-tone={over ? 'over' : expiresAt === null ? 'never' : undefined}>
          {over
            ? i18n.t('exclusions.expired', { day: formatDay(expiresAt - 1) })
            : expiresAt === null
              ? i18n.t('exclusions.foreverSince', { day: formatDay(createdAt) })
              : i18n.t('exclusions.until', { day: formatDay(expiresAt - 1) })}
        </span>
        <span className={styles.gap} />
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          {i18n.t('exclusions.change')}
        </Button>
        <ActionIcon
          variant="default"
          size={26}
          aria-label={i18n.t('exclusions.removeThis')}
          title={i18n.t('exclusions.removeThis')}
          onClick={onRemove}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
      {kind === 'filter' ? (
        <code className={styles.jql}>{filter}</code>
      ) : (
        <p className={styles.values}>
          {names.map((name, i) => (
            <bdi key={values[i]} className={styles.value} title={values[i]}>
              {name}
            </bdi>
          ))}
          {more > 0 && <span className={styles.dim}>{i18n.t('exclusions.more', { count: formatCount(more) })}</span>}
        </p>
      )}
      {broken && (
        <p className={styles.broken}>
          <IconAlertTriangle size={14} aria-hidden /> {i18n.t('exclusions.broken')}
        </p>
      )}
      <p className={styles.line}>
        <span className={styles.dim}>{i18n.t('exclusions.for')}</span> <bdi>{of}</bdi>
      </p>
      <p className={styles.line}>
        <span className={styles.dim}>{i18n.t('exclusions.reason')}</span> <bdi>{reason}</bdi>
      </p>
      <SilencedLines silenced={silenced} createdAt={createdAt} titleOf={titled} />
    </li>
  );
};
