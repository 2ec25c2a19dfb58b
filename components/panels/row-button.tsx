import type { Format } from '../../lib/dashboards/format';
import type { Row } from '../../lib/dashboards/panel';
import styles from './row-button.module.css';

interface Props {
  row: Row;
  /** What stands in the row's first cell. */
  text: string;
  format: Format;
  onOpen: (row: Row) => void;
}

/** The first cell of a row that opens: a real button, whose reach covers the whole row for the mouse. */
export const RowButton = ({ row, text, format, onOpen }: Props) => {
  if (!row.event) return text;
  const { actor, action } = row.cells;
  const what = [action, actor].map((cell) => cell && format.cell('text', cell)).filter(Boolean);
  return (
    <button type="button" className={styles.button} onClick={() => onOpen(row)}>
      <span className={styles.hidden}>Open event: {what.join(' by ')}, </span>
      {text}
    </button>
  );
};
