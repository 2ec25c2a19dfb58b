import { VisuallyHidden } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import { changeOf } from './change';
import type { PickHow } from './pick';
import { PickButton } from './pick-button';
import { Sparkline } from './sparkline';
import styles from './stat.module.css';

interface Figure {
  /** What choosing it calls it by; without one it cannot be chosen. */
  key?: string;
  name: string;
  value: number;
  before: number | null;
}

interface Props {
  figures: readonly Figure[];
  trend: readonly number[];
  /** Why they may all be 0. */
  empty: string;
  better: 'less' | 'neither';
  /** Whether a period before is asked for at all. */
  compared: boolean;
  format: Format;
  /** Makes figures that have a key buttons. */
  onPick?: (key: string, how: PickHow) => void;
}

const icons = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconEqual };

/** Big figures, each with its change against the period before. */
export const Stat = ({ figures, trend, empty, better, compared, format, onPick }: Props) => {
  const nothing = figures.every(({ value }) => value === 0);
  return (
    <div className={styles.stat} data-figures={figures.length}>
      <div className={styles.figures}>
        {figures.map(({ key, name, value, before }) => {
          const change = changeOf(value, before, format);
          const Icon = change.direction === 'unknown' ? null : icons[change.direction];
          const judged = better === 'less' && (change.direction === 'up' || change.direction === 'down');
          const tone = judged ? (change.direction === 'up' ? 'bad' : 'good') : undefined;
          return (
            <div key={name} className={styles.figure}>
              {figures.length > 1 ? <p className={styles.name}>{name}</p> : null}
              <p className={styles.value}>
                {onPick && key !== undefined ? (
                  <PickButton
                    id={key}
                    className={styles.button}
                    tabIndex={0}
                    label={i18n.t('charts.pick', { name, events: format.number(value) })}
                    title={name}
                    onPick={(how) => onPick(key, how)}
                  >
                    {format.number(value)}
                  </PickButton>
                ) : (
                  format.number(value)
                )}
              </p>
              {compared && !(nothing && before === null) && (
                <p className={styles.change} data-tone={tone} title={change.long}>
                  {Icon && <Icon size={14} aria-hidden />}
                  <span>{figures.length > 1 ? change.word : change.short}</span>
                  <VisuallyHidden>{i18n.t('charts.change.told', { change: change.long })}</VisuallyHidden>
                </p>
              )}
            </div>
          );
        })}
      </div>
      {nothing ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        trend.length > 0 && (
          <div className={styles.trend}>
            <Sparkline values={trend} />
          </div>
        )
      )}
    </div>
  );
};
