import { type MouseEvent, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import styles from './heatmap.module.css';
import { stepOf } from './palette';
import { type HourMark, howOf, type PickHow } from './pick';
import { eventsText, heatmapSentence } from './sentences';
import { usePalette } from './use-palette';
import { Walker } from './walker';

interface Props {
  /** weekday 1 (Monday) – 7, hour 0–23; what is left out is 0. */
  cells: readonly { weekday: number; hour: number; value: number }[];
  format: Format;
  /** Makes cells with events choosable. */
  onPick?: (mark: HourMark, how: PickHow) => void;
  /** Hours of the week (0 is Monday's first) that are outlined, and what is said of a cell beside its count. */
  outlined?: ReadonlySet<number>;
  noteOf?: (cell: number) => string;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** Weekdays by hours. The mouse or the arrow keys go to a cell, and the line below tells it; a click or Enter chooses it. */
export const Heatmap = ({ cells, format, onPick, outlined, noteOf }: Props) => {
  const palette = usePalette();
  /** Cells are numbered from Monday's first hour on. */
  const [at, setAt] = useState<number | null>(null);
  const values = new Map(cells.map(({ weekday, hour, value }) => [(weekday - 1) * 24 + hour, value]));
  const [peak, most] = [...values].reduce((best, cell) => (cell[1] > best[1] ? cell : best), [0, 0]);
  const all = cells.reduce((sum, { value }) => sum + value, 0);
  const nameOf = (cell: number) =>
    i18n.t('charts.hours', {
      weekday: format.weekday(Math.floor(cell / 24) + 1, 'long'),
      from: format.hour(cell % 24),
      to: format.hour((cell + 1) % 24),
    });
  const told = at ?? peak;
  const toldValue = values.get(told) ?? 0;
  const note = noteOf?.(told) ?? '';
  const noteOfTold = note && ` · ${note}`;

  const cellUnder = ({ target }: MouseEvent) => {
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    return cell === undefined ? null : Number(cell);
  };
  const pick = (cell: number | null, how: PickHow) => {
    if (cell === null || !values.get(cell)) return;
    onPick?.({ weekday: Math.floor(cell / 24) + 1, hour: cell % 24 }, how);
  };
  const what = i18n.t('charts.weekHours');

  return (
    <div className={styles.heatmap}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the walker is the keyboard's way. */}
      <div
        className={styles.grid}
        role="img"
        aria-label={heatmapSentence({ name: nameOf(peak), value: most }, all, format)}
        data-pick={onPick && ''}
        title={onPick && i18n.t('charts.pickHint')}
        onClick={(event) => pick(cellUnder(event), howOf(event))}
        onMouseMove={(event) => setAt(cellUnder(event) ?? at)}
        onMouseLeave={() => setAt(null)}
      >
        {weekdays.map((weekday) => (
          <div key={weekday} className={styles.row}>
            <span className={styles.weekday}>{format.weekday(weekday + 1)}</span>
            {hours.map((hour) => {
              const cell = weekday * 24 + hour;
              const value = values.get(cell) ?? 0;
              const colour = value > 0 ? palette.calm[stepOf(value, most, palette.calm.length)] : undefined;
              return (
                <span
                  key={hour}
                  className={styles.cell}
                  data-cell={cell}
                  data-at={at === cell ? '' : undefined}
                  data-some={value > 0 ? '' : undefined}
                  data-outlined={outlined?.has(cell) ? '' : undefined}
                  style={{ background: colour }}
                />
              );
            })}
          </div>
        ))}
        <div className={styles.row}>
          <span />
          {hours.map((hour) => (
            <span key={hour} className={styles.hour}>
              {hour % 6 === 0 ? format.hour(hour) : ''}
            </span>
          ))}
        </div>
      </div>
      <Walker
        label={onPick ? i18n.t('charts.walkPick', { what }) : what}
        count={168}
        at={told}
        rowLength={24}
        text={i18n.t('charts.named', { name: nameOf(told), value: eventsText(toldValue, format) }) + noteOfTold}
        onWalk={setAt}
        onEnter={onPick && ((how) => pick(told, how))}
      />
      <p className={styles.told}>
        {at === null ? i18n.t('charts.mostIs', { what: nameOf(told) }) : nameOf(told)},{' '}
        <strong>{format.number(toldValue)}</strong>
        {noteOfTold}
      </p>
    </div>
  );
};
