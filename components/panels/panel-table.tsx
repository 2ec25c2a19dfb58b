import type { ReactNode } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Panel, Row } from '../../lib/dashboards/panel';
import styles from './panel-table.module.css';

interface Props {
  panel: Panel;
  rows: readonly Row[];
  format: Format;
  /** What stands in the first cell of a row, where it is more than its text. */
  first?: (row: Row, text: string) => ReactNode;
}

/** A panel's rows as a table; the same that its chart draws. */
export const PanelTable = ({ panel, rows, format, first }: Props) => {
  const columns = Object.entries(panel.columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroller} tabIndex={0} aria-label={`${panel.title}: table`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(([id, { title, kind }]) => (
              <th key={id} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={
                columns.map(([id]) => row.cells[id]?.value).join(' ') +
                (row.event ? `${row.event.ref.segment}/${row.event.ref.row}` : '')
              }
            >
              {columns.map(([id, { kind }], at) => {
                const cell = row.cells[id] ?? { value: null };
                const text = format.cell(kind, cell);
                return (
                  <td key={id} data-kind={kind} title={kind === 'text' ? text : undefined}>
                    {at === 0 && first ? first(row, text) : <span dir="auto">{text}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
