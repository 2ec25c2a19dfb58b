import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { CriticalCount } from '../alerts/critical-count';
import { textOf } from '../ui/texts';
import { type DashboardId, dashboardIds, loadDashboard } from './dashboard-panels';
import { PopupAlerts } from './popup-alerts-chunk';
import styles from './popup-tabs.module.css';

/** The id of the element that shows what is chosen. */
export const popupPanelId = 'dashboard';

/** What the popup shows: a dashboard, or the open alerts. */
export type PopupTab = DashboardId | 'alerts';

const tabs: readonly PopupTab[] = [...dashboardIds, 'alerts'];

interface Props {
  value: PopupTab;
  /** Open critical alerts. */
  critical: number;
  onChoose: (tab: PopupTab) => void;
}

/** How far each key goes; the first and the last are reached from anywhere. */
const stepOf = (key: string, at: number): number | null => {
  const last = tabs.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
};

/** Begins to load what a tab shows; what cannot be loaded is told of when it is drawn. */
const beginLoading = (tab: PopupTab) => {
  const loading = tab === 'alerts' ? PopupAlerts.load() : loadDashboard(tab);
  loading.catch(() => undefined);
};

/** One tab a dashboard, and one for alerts. The arrow keys choose the next one. */
export const PopupTabs = ({ value, critical, onChoose }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = stepOf(event.key, tabs.indexOf(value));
    const next = at === null ? undefined : tabs[at];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={i18n.t('popup.dashboards')}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === value}
          aria-controls={popupPanelId}
          title={textOf('places', id)}
          tabIndex={id === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(id)}
          onPointerEnter={() => beginLoading(id)}
          onKeyDown={onKeyDown}
        >
          {textOf('popup', 'tabs', id)}
          {id === 'alerts' && <CriticalCount count={critical} />}
        </button>
      ))}
    </div>
  );
};
