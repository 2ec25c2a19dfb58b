import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { usePrinting } from '../charts/use-printing';
import { GridFrame, headerHeight } from '../ui/grid/grid-frame';
import { useVirtualRows } from '../ui/grid/use-virtual-rows';
import { keepPlace, keptPlace } from './kept-place';
import type { PeopleChoice } from './people-choice';
import { sortedBy } from './people-choice';
import styles from './people-grid.module.css';
import { columns, PeopleHeader } from './people-header';
import { PersonRow } from './person-row';
import { mostPrinted } from './printed-people';
import type { RankedPerson } from './rank-people';
import { trendReader } from './trend-reader';
import type { CircumstancesOf } from './use-risk';

const rowHeight = 56;

interface Props {
  people: readonly RankedPerson[];
  sort: PeopleChoice['sort'];
  circumstancesOf: CircumstancesOf;
  now: number;
  /** The name of a person's organization; null where there is only one. */
  orgNameOf: (org: string) => string | null;
  hrefOf: (person: RankedPerson) => string;
  alertsHrefOf: (person: RankedPerson) => string;
  onSort: (sort: PeopleChoice['sort']) => void;
  onOpen: (person: RankedPerson) => void;
}

/** Everybody in a table of which only the rows in sight are drawn: one stop for Tab, arrows go through it, Enter opens. */
export const PeopleGrid = (props: Props) => {
  const { people, sort, circumstancesOf, now, orgNameOf, hrefOf, alertsHrefOf, onSort, onOpen } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(scroller, people.length, rowHeight, headerHeight);
  const { from, to, firstSeen, keep, toTop } = rows;
  const isPrinting = usePrinting();
  // Paper has no rows out of sight.
  const [first, end] = isPrinting ? [0, mostPrinted] : [from, to];
  // Whoever was gone to stays so when scores are worked out anew and rows change places.
  const [kept] = useState(keptPlace);
  const [chosen, setChosen] = useState<string | null>(kept?.chosen ?? null);
  const found = useMemo(() => people.findIndex(({ key }) => key === chosen), [people, chosen]);
  const active = found === -1 ? null : found;
  const trendOf = useMemo(() => trendReader(circumstancesOf), [circumstancesOf]);

  // Another order begins at the top; the same people with scores of a minute later stay where they are.
  const order = `${sort.by} ${sort.descending}`;
  const shownOrder = useRef(order);
  const begin = useEffectEvent(() => {
    if (kept === null) return;
    keep(kept.firstSeen);
    if (kept.chosen !== null) scroller.current?.focus({ preventScroll: true });
  });
  useEffect(() => begin(), []);
  useEffect(() => {
    if (shownOrder.current === order) return;
    shownOrder.current = order;
    toTop();
  }, [order, toTop]);

  const onKey = ({ key, altKey }: KeyboardEvent): boolean => {
    const person = active === null ? undefined : people[active];
    if (key !== 'Enter' || altKey || !person) return false;
    keepPlace({ firstSeen, chosen });
    onOpen(person);
    return true;
  };

  return (
    <GridFrame
      id={id}
      className={styles.grid}
      scroller={scroller}
      rows={rows}
      rowHeight={rowHeight}
      label={i18n.t('people.list')}
      hint={i18n.t('people.keys')}
      count={people.length}
      columnCount={columns.length}
      active={active}
      onActive={(row) => setChosen(people[row]?.key ?? null)}
      onKey={onKey}
      onClickCapture={({ target }) => {
        if (target instanceof Element && target.closest('a')) keepPlace({ firstSeen, chosen: null });
      }}
      whole
      header={<PeopleHeader sort={sort} onSort={(by) => onSort(sortedBy(by, sort))} />}
    >
      {people.slice(first, end).map((person, i) => (
        <PersonRow
          key={person.key}
          id={`${id}${first + i}`}
          index={first + i}
          person={person}
          trend={trendOf(person.record)}
          now={now}
          orgName={orgNameOf(person.record.org)}
          href={hrefOf(person)}
          alertsHref={alertsHrefOf(person)}
          active={first + i === active}
        />
      ))}
    </GridFrame>
  );
};
