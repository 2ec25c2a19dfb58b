import { type KeyboardEvent, useRef } from 'react';
import { type AlertStatus, alertStatuses } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';
import styles from './status-tabs.module.css';

/** The id of the element that shows what is chosen. */
export const alertsPanelId = 'alerts';

interface Props {
  value: AlertStatus;
  /** Null while they are being read. */
  counts: Readonly<Record<AlertStatus, number>> | null;
  onChoose: (status: AlertStatus) => void;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A tab a status, each with how many there are. The arrow keys choose the next one. */
export const StatusTabs = ({ value, counts, onChoose }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = steps[event.key]?.(alertStatuses.indexOf(value), alertStatuses.length - 1);
    const next = at === undefined ? undefined : alertStatuses[at];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#status-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.tabs} aria-label={i18n.t('alertsPage.tabs')}>
      {alertStatuses.map((status) => (
        <button
          key={status}
          type="button"
          role="tab"
          id={`status-${status}`}
          className={styles.tab}
          aria-selected={status === value}
          aria-controls={alertsPanelId}
          tabIndex={status === value ? 0 : -1}
          onClick={() => onChoose(status)}
          onKeyDown={onKeyDown}
        >
          {textOf('alertsPage', 'statuses', status)}
          <span className={styles.count} data-numbers>
            {counts && formatCount(counts[status])}
          </span>
        </button>
      ))}
    </div>
  );
};
