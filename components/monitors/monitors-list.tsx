import { Button, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { dayMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatDay } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';
import { inParts, isWanted, type ListChoice, type MonitorRow } from './monitor-row';
import { MonitorTable } from './monitor-table';
import styles from './monitors-list.module.css';

/** Monitors that were switched on or off together. */
export interface Switched {
  ids: readonly string[];
  on: boolean;
}

interface Props {
  rows: readonly MonitorRow[];
  choice: ListChoice;
  /** Another number lets rows that were switched move to their part. */
  arranged: Switched;
  now: number;
  /** Event time of the oldest event held, ms. */
  oldest: number | null;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
  onSwitch: (id: string, on: boolean) => void;
  onClear: () => void;
}

const idsOn = (rows: readonly MonitorRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ inForce }) => inForce.on).map(({ id }) => id));

/** What stands in the first part: as it was when the rows were arranged last, which may be before the rows show it. */
const useFirst = (rows: readonly MonitorRow[], arranged: Switched): ReadonlySet<string> => {
  const [first, setFirst] = useState(() => ({ arranged, ids: idsOn(rows) }));
  if (first.arranged === arranged) return first.ids;
  const switched = new Set(arranged.ids);
  const others = [...idsOn(rows)].filter((id) => !switched.has(id));
  const ids: ReadonlySet<string> = new Set(arranged.on ? [...others, ...switched] : others);
  setFirst({ arranged, ids });
  return ids;
};

/** The list of monitors in its two parts, narrowed to what is wanted. */
export const MonitorsList = ({ rows, choice, arranged, oldest, onClear, ...table }: Props) => {
  const first = useFirst(rows, arranged);
  const wanted = rows.filter((row) => isWanted(row, choice));
  const { mine, pack } = inParts(wanted, first);
  const id = useId();
  const short = oldest !== null && oldest > table.now - 90 * dayMs;
  const on = rows.filter(({ inForce }) => inForce.on).length;
  if (wanted.length === 0)
    return (
      <div className={styles.none}>
        <Text>{i18n.t('monitorsPage.noneFound')}</Text>
        <Button size="xs" variant="default" onClick={onClear}>
          {i18n.t('monitorsPage.clear')}
        </Button>
      </div>
    );
  return (
    <>
      {short && (
        <Text size="sm" c="dimmed">
          {i18n.t('monitorsPage.shortHistory', { day: formatDay(oldest) })}
        </Text>
      )}
      {mine.length > 0 && (
        <section className={styles.part} aria-labelledby={`${id}mine`}>
          <div className={styles.head}>
            <Title order={2} id={`${id}mine`}>
              {i18n.t('monitorsPage.mine')}
            </Title>
            <Text size="sm" c="dimmed" data-numbers>
              {i18n.t('monitorsPage.onOfAll', { on: formatCount(on), all: formatCount(rows.length) })}
            </Text>
          </div>
          <MonitorTable label={i18n.t('monitorsPage.mine')} rows={mine} {...table} />
        </section>
      )}
      {pack.length > 0 && (
        <section className={styles.part} aria-labelledby={`${id}pack`}>
          <div className={styles.head}>
            <Title order={2} id={`${id}pack`}>
              {i18n.t('monitorsPage.pack')}
            </Title>
            <Text size="sm" c="dimmed">
              {i18n.t('monitorsPage.packAbout')}
            </Text>
          </div>
          {pack.map(({ area, rows: ofArea }) => (
            <div key={area} className={styles.part}>
              <Title order={3}>{textOf('monitorsPage', 'areas', area)}</Title>
              <MonitorTable label={textOf('monitorsPage', 'areas', area)} rows={ofArea} {...table} />
            </div>
          ))}
        </section>
      )}
    </>
  );
};
