import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Alert, AlertStatus } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { NameOf } from '../filter/value-names';
import { textOf } from '../ui/texts';
import styles from './alert-list.module.css';
import { AlertRow } from './alert-row';

interface Props {
  alerts: readonly Alert[];
  selected: ReadonlySet<string>;
  now: number;
  nameOf: NameOf;
  /** The name of an alert's organization; null where there is only one. */
  orgNameOf: (org: string) => string | null;
  hrefOf: (alert: Alert) => string;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (alert: Alert) => void;
  /** A step for the selected alerts, or for the one alone where none is selected. */
  onTriage: (alert: Alert, to: AlertStatus) => void;
}

/** Rows drawn at a time: hundreds are read by nobody, and take long to draw. */
const drawnAtMost = 200;

const columns = ['severity', 'alert', 'whom', 'where', 'when', 'status'] as const;

const keys: Record<string, AlertStatus> = { a: 'acknowledged', r: 'resolved', e: 'expected', o: 'open' };

/** Where keys mean something else than in the list. */
const ownKeys = 'input, select, textarea, [contenteditable], [role="tab"], dialog, [role="dialog"], [role="grid"]';

/** Alerts, the newest first: arrows go through them, Enter opens, x selects, and a letter takes a step. */
export const AlertList = (props: Props) => {
  const { alerts, selected, now, nameOf, orgNameOf, hrefOf, onSelect, onOpen, onTriage } = props;
  const [at, setAt] = useState(0);
  const [most, setMost] = useState(drawnAtMost);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = alerts.slice(0, most);
  // An alert that left the list leaves its place to the next one.
  const active = Math.min(at, shown.length - 1);
  const stepped = useRef(false);

  const focus = (row: number) => {
    const next = Math.max(0, Math.min(row, shown.length - 1));
    setAt(next);
    body.current?.querySelectorAll<HTMLElement>('tr')[next]?.focus();
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent | globalThis.KeyboardEvent) => {
    const alert = shown[active];
    if (!alert || event.ctrlKey || event.metaKey || event.altKey) return;
    const inControl = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: shown.length - 1,
    };
    const move = moves[event.key];
    const step = keys[event.key.toLowerCase()];
    if (move !== undefined) {
      if (event.shiftKey && !selected.has(alert.id)) toggle(alert.id);
      focus(move);
    } else if (event.key === 'Enter' && !inControl) onOpen(alert);
    else if (event.key.toLowerCase() === 'x' || (event.key === ' ' && !inControl)) toggle(alert.id);
    else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
    else if (step) {
      stepped.current = true;
      onTriage(alert, step);
    } else return;
    event.preventDefault();
  };
  // Nobody has to find the list first: its keys are heard wherever they mean nothing else.
  const onPageKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement) || target.closest(ownKeys)) return;
    if (document.querySelector('dialog[open]')) return;
    // The first arrow goes to the row that is marked.
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focus(active);
    } else if (event.key === 'Enter' || event.key.toLowerCase() in keys || event.key.toLowerCase() === 'x') {
      onKeyDown(event);
      if (event.defaultPrevented && event.key !== 'Enter') focus(active);
    }
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onPageKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  // The row that had the focus may be gone: the one in its place takes it.
  useEffect(() => {
    void alerts;
    if (!stepped.current || document.activeElement !== document.body) return;
    stepped.current = false;
    body.current?.querySelectorAll<HTMLElement>('tr')[active]?.focus();
  }, [alerts, active]);
  const all = shown.length > 0 && shown.every(({ id }) => selected.has(id));

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are gone through by keys (ARIA in HTML allows it). */}
      <table className={styles.table} role="grid" aria-multiselectable="true" aria-label={i18n.t('alertsPage.list')}>
        <thead>
          <tr>
            <th className={styles.check}>
              <input
                type="checkbox"
                checked={all}
                aria-label={i18n.t('alertsPage.selectAll')}
                onChange={() => onSelect(all ? new Set() : new Set(shown.map(({ id }) => id)))}
              />
            </th>
            {columns.map((column) => (
              <th key={column} data-column={column}>
                {textOf('alertsPage', 'columns', column)}
              </th>
            ))}
            <td className={styles.acts} />
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {shown.map((alert, index) => (
            <AlertRow
              key={alert.id}
              alert={alert}
              href={hrefOf(alert)}
              orgName={orgNameOf(alert.org)}
              now={now}
              nameOf={nameOf}
              active={index === active}
              selected={selected.has(alert.id)}
              onFocus={() => setAt(index)}
              onSelect={() => toggle(alert.id)}
              onTriage={(to) => onTriage(alert, to)}
            />
          ))}
        </tbody>
      </table>
      {alerts.length > shown.length && (
        <Button size="xs" variant="default" className={styles.more} onClick={() => setMost(most + drawnAtMost)}>
          {i18n.t('alertsPage.showMore', { shown: formatCount(shown.length), all: formatCount(alerts.length) })}
        </Button>
      )}
    </>
  );
};
