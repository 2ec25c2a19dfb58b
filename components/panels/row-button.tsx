import type { Format } from '../../lib/dashboards/format';
import type { Row } from '../../lib/dashboards/panel';
import { i18n } from '../../lib/locales/i18n';
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
  const { actor, action, activity } = row.cells;
  const what = [
    action ? format.cell('text', action) : activity && format.cell('activity', activity),
    actor && format.cell('text', actor),
  ].filter((text) => text !== undefined);
  return (
    <button type="button" tabIndex={-1} className={styles.button} onClick={() => onOpen(row)}>
      <span className={styles.hidden}>
        {what.length > 1
          ? i18n.t('panel.openEventBy', { action: what[0] ?? '', actor: what[1] ?? '' })
          : i18n.t('panel.openEventOf', { action: what[0] ?? '' })}{' '}
      </span>
      {text}
    </button>
  );
};
