import { type MouseEvent, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import styles from './heatmap.module.css';
import { stepOf } from './palette';
import { heatmapSentence } from './sentences';
import { usePalette } from './use-palette';
import { Walker } from './walker';

interface Props {
  /** weekday 1 (Monday) – 7, hour 0–23; what is left out is 0. */
  cells: readonly { weekday: number; hour: number; value: number }[];
  format: Format;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** Weekdays by hours. The mouse or the arrow keys choose a cell, and the line below tells it. */
export const Heatmap = ({ cells, format }: Props) => {
  const palette = usePalette();
  /** Cells are numbered from Monday's first hour on. */
  const [at, setAt] = useState<number | null>(null);
  const values = new Map(cells.map(({ weekday, hour, value }) => [(weekday - 1) * 24 + hour, value]));
  const [peak, most] = [...values].reduce((best, cell) => (cell[1] > best[1] ? cell : best), [0, 0]);
  const all = cells.reduce((sum, { value }) => sum + value, 0);
  const nameOf = (cell: number) =>
    `${format.weekday(Math.floor(cell / 24) + 1, 'long')}, ${format.hour(cell % 24)}–${format.hour((cell + 1) % 24)}`;
  const told = at ?? peak;
  const toldValue = values.get(told) ?? 0;

  const onMouseMove = ({ target }: MouseEvent) => {
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    if (cell) setAt(Number(cell));
  };

  return (
    <div className={styles.heatmap}>
      <div
        className={styles.grid}
        role="img"
        aria-label={heatmapSentence({ name: nameOf(peak), value: most }, all, format)}
        onMouseMove={onMouseMove}
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
        label="Hours of the week"
        count={168}
        at={told}
        rowLength={24}
        text={`${nameOf(told)}: ${format.number(toldValue)}`}
        onWalk={setAt}
      />
      <p className={styles.told}>
        {at === null ? 'Most: ' : ''}
        {nameOf(told)}, <strong>{format.number(toldValue)}</strong>
      </p>
    </div>
  );
};
