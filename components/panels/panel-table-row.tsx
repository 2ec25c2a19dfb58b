import { memo, type ReactNode } from 'react';
import type { Format } from '../../lib/dashboards/format';
import type { Panel, Row } from '../../lib/dashboards/panel';
import { PickButton } from './pick-button';
import { pickOfCell } from './pick-of';

interface Props {
  panel: Panel;
  row: Row;
  format: Format;
  /** Left out where the page is printed. */
  offPaper: boolean;
  first?: (row: Row, text: string) => ReactNode;
}

/** A row of a panel's table; cells whose values can be filtered by are buttons. */
export const TableRow = memo(({ panel, row, format, offPaper, first }: Props) => (
  <tr data-off-paper={offPaper || undefined}>
    {Object.entries(panel.columns).map(([id, column], at) => {
      const cell = row.cells[id] ?? { value: null };
      // An event that says nothing can be asked for too, and a button must be seen.
      const text = format.cell(column.kind, cell) || '–';
      if (at === 0 && first && row.event)
        return (
          <td key={id} data-kind={column.kind}>
            {first(row, text)}
          </td>
        );
      const pick = at === 0 && row.filter ? row.filter : pickOfCell(column, cell);
      return (
        <td key={id} data-kind={column.kind} title={column.kind === 'text' && !pick ? text : undefined}>
          <PickButton pick={pick} name={text}>
            <span dir="auto">{text}</span>
          </PickButton>
        </td>
      );
    })}
  </tr>
));
