import type { Severity } from '../../lib/monitors/monitor';
import type { Palette } from './palette';

/** What a severity looks like: told apart by its shape and its dashes, and not by the colour alone. */
export interface CourseLook {
  colour: string;
  /** Of its threshold's line, px. */
  dash: readonly number[];
  /** As a sign in texts. */
  sign: string;
  /** Its shape around a middle, `size` px high and wide. */
  shape(path: Path2D, x: number, y: number, size: number): void;
}

export const courseLook = (palette: Palette): Record<Severity, CourseLook> => ({
  critical: {
    colour: palette.bad,
    dash: [7, 4],
    sign: '■',
    shape(path, x, y, size) {
      const half = size / 2 - 0.5;
      path.rect(x - half, y - half, 2 * half, 2 * half);
    },
  },
  warning: {
    colour: palette.series[2] ?? palette.mark,
    dash: [2, 3],
    sign: '▲',
    shape(path, x, y, size) {
      const half = size / 2;
      path.moveTo(x, y - half);
      path.lineTo(x + half, y + half);
      path.lineTo(x - half, y + half);
      path.closePath();
    },
  },
  info: {
    colour: palette.mark,
    dash: [10, 3, 2, 3],
    sign: '●',
    shape(path, x, y, size) {
      path.moveTo(x + size / 2, y);
      path.arc(x, y, size / 2 - 0.5, 0, 2 * Math.PI);
    },
  },
});
