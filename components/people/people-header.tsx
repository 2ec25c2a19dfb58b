import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { textOf } from '../ui/texts';
import type { PeopleChoice, PeopleSort } from './people-choice';
import styles from './people-grid.module.css';

/** The columns in their order, and what each sorts by, where it does. Their widths stand in the style sheet. */
export const columns = [
  { id: 'rank', sort: null },
  { id: 'person', sort: 'name' },
  { id: 'score', sort: 'score' },
  { id: 'change', sort: 'change' },
  { id: 'trend', sort: null },
  { id: 'reason', sort: null },
  { id: 'alerts', sort: null },
  { id: 'seen', sort: 'seen' },
] as const satisfies readonly { id: string; sort: PeopleSort | null }[];

interface Props {
  sort: PeopleChoice['sort'];
  onSort: (by: PeopleSort) => void;
}

/** The head of the ranking, with a button in each column that it can be sorted by. */
export const PeopleHeader = ({ sort, onSort }: Props) => (
  // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the head of a grid that is no table element; its buttons have the focus.
  <div role="rowgroup" className={styles.head}>
    <div role="row" className={styles.row} aria-rowindex={1}>
      {columns.map(({ id, sort: by }, at) => {
        const sorted = by !== null && sort.by === by;
        const Icon = sort.descending ? IconArrowDown : IconArrowUp;
        const title = textOf('people', 'columns', id);
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            className={styles.title}
            data-column={id}
          >
            {by === null ? (
              <span title={title}>{title}</span>
            ) : (
              <button type="button" className={styles.sort} title={title} onClick={() => onSort(by)}>
                <span>{title}</span>
                {sorted && <Icon size={14} aria-hidden />}
              </button>
            )}
          </div>
        );
      })}
    </div>
  </div>
  // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
);
