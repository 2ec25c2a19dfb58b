import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import { textOf } from '../ui/texts';
import { type DashboardId, dashboardIds, loadDashboard } from './dashboard-panels';
import styles from './popup-tabs.module.css';

/** The id of the element that shows what is chosen. */
export const popupPanelId = 'dashboard';

interface Props {
  value: DashboardId;
  onChoose: (id: DashboardId) => void;
}

/** How far each key goes; the first and the last are reached from anywhere. */
const stepOf = (key: string, at: number): number | null => {
  const last = dashboardIds.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
};

/** One tab a dashboard. The arrow keys choose the next one. */
export const PopupTabs = ({ value, onChoose }: Props) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = stepOf(event.key, dashboardIds.indexOf(value));
    const next = at === null ? undefined : dashboardIds[at];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={i18n.t('popup.dashboards')}>
      {dashboardIds.map((id) => (
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
          onPointerEnter={() => void loadDashboard(id).catch(() => undefined)}
          onKeyDown={onKeyDown}
        >
          {textOf('popup', 'tabs', id)}
        </button>
      ))}
    </div>
  );
};
