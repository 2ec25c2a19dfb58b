import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type CSSProperties, memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Panel, Row } from '../../lib/dashboards/panel';
import { i18n } from '../../lib/locales/i18n';
import styles from './panel-table.module.css';
import { TableRow } from './panel-table-row';
import { columnTitleOf, questionOf } from './panel-texts';
import { nextSorting, type Sorting, sortRows } from './sort-rows';
import { useTableWalk } from './use-table-walk';

interface Props {
  panel: Panel;
  rows: readonly Row[];
  format: Format;
  /** What stands in the first cell of a row that opens. */
  first?: (row: Row, text: string) => ReactNode;
}

/** About a page: paper is for reading, and cannot be searched. */
const rowsOnPaper = 30;

const keyOf = ({ cells, event }: Row) =>
  event
    ? `${event.ref.segment}/${event.ref.row}`
    : Object.values(cells)
        .map(({ value }) => value)
        .join(' ');

/**
 * Of a table that comes with the page: as many as its panel may show without being scrolled, on the largest screens. The
 * others follow when all panels are there.
 */
const rowsAtFirst = 20;

/** A panel's rows as a table; the same that its chart draws. Every column sorts it, a third click gives the order back. */
export const PanelTable = memo(({ panel, rows, format, first }: Props) => {
  const [sorting, setSorting] = useState<Sorting>(null);
  const sorted = useMemo(() => sortRows(rows, panel.columns, sorting, format), [rows, panel, sorting, format]);
  const all = Number.POSITIVE_INFINITY;
  const most = useDeferredValue(all, panel.view.kind === 'table' ? rowsAtFirst : all);
  const walk = useTableWalk(sorted);
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={i18n.t('panel.table', { question: questionOf(panel) })}
    >
      <table className={styles.table} style={{ '--columns': Object.keys(panel.columns).length } as CSSProperties}>
        <thead>
          <tr>
            {Object.entries(panel.columns).map(([id, text]) => {
              const own = sorting?.column === id ? sorting : null;
              const Icon = own?.descending ? IconArrowDown : IconArrowUp;
              return (
                <th
                  key={id}
                  scope="col"
                  data-kind={text.kind}
                  title={columnTitleOf(panel, id)}
                  aria-sort={own ? (own.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setSorting(nextSorting(sorting, id, text))}
                  >
                    <span className={styles.name}>{columnTitleOf(panel, id)}</span>
                    <Icon size={12} aria-hidden className={styles.arrow} data-on={own ? '' : undefined} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={walk.ref} onKeyDown={walk.onKeyDown} onFocus={walk.onFocus}>
          {sorted.slice(0, most).map((row, at) => (
            <TableRow
              key={keyOf(row)}
              panel={panel}
              row={row}
              format={format}
              offPaper={at >= rowsOnPaper}
              first={first}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > rowsOnPaper && (
        <p className={styles.rest}>
          {i18n.t('panel.onPaper', { shown: format.number(rowsOnPaper), rows: format.number(sorted.length) })}
        </p>
      )}
    </section>
  );
});
