import type { KeyboardEvent } from 'react';

/** How a mark was chosen: to see it alone, or with Alt to see all but it. */
export interface PickHow {
  exclude: boolean;
}

/** A mark of ranked bars: a bar, a piece of one, or (in the legend) all pieces of a colour. Keys as they were given. */
export type BarMark =
  | { bar: string; series?: undefined }
  | { bar: string; series: string }
  | { bar?: undefined; series: string };

/** A cell of the week: weekday 1 (Monday) – 7, hour 0–23. */
export interface HourMark {
  weekday: number;
  hour: number;
}

/** Alt with the mouse or the keyboard is the opposite. */
export const howOf = ({ altKey }: { altKey: boolean }): PickHow => ({ exclude: altKey });

/** Browsers press a button at Enter, but not every one at Alt+Enter. */
export const onAltEnter =
  (act: (how: PickHow) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    act({ exclude: true });
  };
