import type { Format } from '../../lib/dashboards/format';
import { otherKey } from '../../lib/query/query';
import { type Bar, Bars } from './bars';
import { Legend } from './legend';
import { rankColours } from './palette';
import styles from './stacked-time.module.css';
import { usePalette } from './use-palette';

interface Label {
  key: string;
  name: string;
}

interface Props {
  /** Pieces of bars, in any order. */
  pieces: readonly { bar: Label; series: Label; value: number }[];
  format: Format;
}

interface Total extends Label {
  value: number;
}

/** Sums by key, greatest first, the folded rest last. */
const totals = (items: readonly (Label & { value: number })[]): Total[] => {
  const sums = new Map<string, Total>();
  for (const { key, name, value } of items) sums.set(key, { key, name, value: (sums.get(key)?.value ?? 0) + value });
  const isRest = ({ key }: Label) => Number(key === otherKey);
  return [...sums.values()].sort((a, b) => isRest(a) - isRest(b) || b.value - a.value || (a.key < b.key ? -1 : 1));
};

/** Ranked bars, each made of coloured pieces; the pieces stand in the same order in every bar. */
export const StackedBars = ({ pieces, format }: Props) => {
  const palette = usePalette();
  const series = totals(pieces.map((piece) => ({ ...piece.series, value: piece.value })));
  const colours = rankColours(
    palette,
    series.map(({ key }) => key),
  );
  const colourOf = (key: string) => colours.get(key) ?? palette.rest;
  const bars = totals(pieces.map((piece) => ({ ...piece.bar, value: piece.value }))).map(
    ({ key, name, value }): Bar => ({
      key,
      name,
      value,
      pieces: series.flatMap((of) => {
        const piece = pieces.find(({ bar, series: { key: its } }) => bar.key === key && its === of.key);
        return piece ? [{ name: of.name, value: piece.value, colour: colourOf(of.key) }] : [];
      }),
    }),
  );
  return (
    <div className={styles.chart}>
      <Legend lines={3} items={series.map(({ key, name }) => ({ name, colour: colourOf(key) }))} />
      <Bars bars={bars} format={format} />
    </div>
  );
};
