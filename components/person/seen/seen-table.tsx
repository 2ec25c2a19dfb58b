import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Field } from '../../../lib/filter/filter';
import { i18n } from '../../../lib/locales/i18n';
import type { Seen } from '../../../lib/risk/profile/seen';
import { formatCount } from '../../../lib/sentences/formats';
import { PickButton } from '../../panels/pick-button';
import { useTableWalk } from '../../panels/use-table-walk';
import { Mark } from '../normal/mark';
import { ShowAll, useShown } from '../normal/show-all';
import { timesOf } from '../normal/times';
import styles from './seen.module.css';
import { type SeenColumn, type SeenSorting, sortSeen, usualSorting } from './sort-seen';

/** A value with what is said of it. */
export interface SeenRow extends Seen {
  name: string;
  /** Of an address, its range and where it last was; '' for all else. */
  range: string;
  place: string;
  mark: 'vpn' | 'office' | null;
}

interface Props {
  field: Field;
  title: string;
  /** What is said where there is none. */
  empty: string;
  rows: readonly SeenRow[];
  timeZone: string;
}

const few = 8;

/** Values of a field with when they were first and last seen. A value is chosen by a click, a header sorts. */
export const SeenTable = ({ field, title, empty, rows, timeZone }: Props) => {
  const [sorting, setSorting] = useState<SeenSorting>(usualSorting);
  const [until, setAll] = useShown(rows.length, few);
  const sorted = useMemo(() => sortSeen(rows, sorting), [rows, sorting]);
  const shown = sorted.slice(0, until);
  const walk = useTableWalk(shown);
  const times = timesOf(timeZone);
  const header = (column: SeenColumn, name: string) => {
    const own = sorting.by === column;
    const Icon = own && sorting.descending ? IconArrowDown : IconArrowUp;
    return (
      <th scope="col" data-column={column} aria-sort={own ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          className={styles.sort}
          onClick={() => setSorting({ by: column, descending: own ? !sorting.descending : column !== 'name' })}
        >
          {name}
          <Icon size={12} aria-hidden data-on={own ? '' : undefined} />
        </button>
      </th>
    );
  };
  return (
    <div className={styles.block} data-field={field}>
      <h3>
        {title} <span className={styles.count}>{formatCount(rows.length)}</span>
      </h3>
      {rows.length === 0 ? (
        <p className={styles.none}>{empty}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {header('name', i18n.t('profile.seen.value'))}
                {header('firstAt', i18n.t('profile.seen.first'))}
                {header('lastAt', i18n.t('profile.seen.last'))}
                {header('events', i18n.t('profile.seen.events'))}
              </tr>
            </thead>
            <tbody ref={walk.ref} onKeyDown={walk.onKeyDown} onFocus={walk.onFocus}>
              {shown.map((row) => (
                <tr key={row.value}>
                  <td data-column="name">
                    <PickButton pick={{ kind: 'in', field, values: [row.value] }} name={row.name}>
                      <bdi>{row.name}</bdi>
                    </PickButton>{' '}
                    <Marks row={row} />
                    {(row.place || row.range) && (
                      <span className={styles.second}>{[row.place, row.range].filter(Boolean).join(' · ')}</span>
                    )}
                  </td>
                  <td title={times.time(row.firstAt)}>{times.day(row.firstAt)}</td>
                  <td>{times.time(row.lastAt)}</td>
                  <td data-column="events">{formatCount(row.events)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > few && <ShowAll shown={until} count={rows.length} onChange={setAll} />}
    </div>
  );
};

const Marks = ({ row: { isNew, mark, failed, events } }: { row: SeenRow }) => (
  <>
    {isNew && (
      <>
        <Mark kind="new" title={i18n.t('profile.seen.newAbout')}>
          {i18n.t('profile.seen.new')}
        </Mark>{' '}
      </>
    )}
    {mark && (
      <>
        <Mark kind={mark === 'office' ? 'office' : 'plain'}>{i18n.t(`profile.travel.${mark}`)}</Mark>{' '}
      </>
    )}
    {failed === events && <Mark kind="plain">{i18n.t('profile.travel.failed')}</Mark>}
  </>
);
