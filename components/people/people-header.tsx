import { ColumnHead } from '../ui/grid/column-head';
import { GridHead } from '../ui/grid/grid-head';
import { textOf } from '../ui/texts';
import type { PeopleChoice, PeopleSort } from './people-choice';

interface Column {
  id: 'rank' | 'person' | 'score' | 'change' | 'trend' | 'reason' | 'alerts' | 'seen';
  /** null where nobody sorts by it. */
  sort: PeopleSort | null;
  /** Numbers, at the end of the line. */
  end?: boolean;
}

/** The columns in their order, and what each sorts by, where it does. Their widths stand in the style sheet. */
export const columns: readonly Column[] = [
  { id: 'rank', sort: null, end: true },
  { id: 'person', sort: 'name' },
  { id: 'score', sort: 'score' },
  { id: 'change', sort: 'change', end: true },
  { id: 'trend', sort: null },
  { id: 'reason', sort: null },
  { id: 'alerts', sort: null },
  { id: 'seen', sort: 'seen' },
];

interface Props {
  sort: PeopleChoice['sort'];
  onSort: (by: PeopleSort) => void;
}

/** The head of the ranking, with a button in each column that it can be sorted by. */
export const PeopleHeader = ({ sort, onSort }: Props) => (
  <GridHead>
    {columns.map(({ id, sort: by, end }, at) => (
      <ColumnHead
        key={id}
        at={at}
        title={textOf('people', 'columns', id)}
        end={end}
        sorted={sort.by === by && (sort.descending ? 'descending' : 'ascending')}
        button={by === null ? undefined : { onClick: () => onSort(by) }}
      />
    ))}
  </GridHead>
);
