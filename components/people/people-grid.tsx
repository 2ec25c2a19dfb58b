import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { i18n } from '../../lib/locales/i18n';
import { usePrinting } from '../charts/use-printing';
import { useVirtualRows } from '../explore/use-virtual-rows';
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

const rowHeight = 54;
const headerHeight = 33;

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
  const { canvasHeight, offset, from, to, firstSeen, seen, reveal, keep, toTop } = useVirtualRows(
    scroller,
    people.length,
    rowHeight,
    headerHeight,
  );
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

  const goTo = (row: number) => {
    const within = Math.max(0, Math.min(row, people.length - 1));
    setChosen(people[within]?.key ?? null);
    reveal(within);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const present = active ?? firstSeen - 1;
    const steps: Record<string, number> = {
      ArrowDown: present + 1,
      ArrowUp: present - 1,
      PageDown: present + seen - 1,
      PageUp: present - seen + 1,
      Home: 0,
      End: people.length - 1,
    };
    const next = steps[event.key];
    const person = active === null ? undefined : people[active];
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' && person) {
      keepPlace({ firstSeen, chosen });
      onOpen(person);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out rows that are not in sight.
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={i18n.t('people.list')}
      aria-description={i18n.t('people.keys')}
      aria-rowcount={people.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={active !== null && active >= from && active < to ? `${id}${active}` : undefined}
      onKeyDown={onKeyDown}
      onClickCapture={({ target }) => {
        if (target instanceof Element && target.closest('a')) keepPlace({ firstSeen, chosen: null });
      }}
    >
      <PeopleHeader sort={sort} onSort={(by) => onSort(sortedBy(by, sort))} />
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a grid as above. */}
      <div role="rowgroup" className={styles.canvas} style={{ height: canvasHeight }}>
        <div
          role="presentation"
          className={styles.window}
          style={{ transform: `translateY(${offset}px)`, '--row': `${rowHeight}px` } as CSSProperties}
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
        </div>
      </div>
    </div>
  );
};
