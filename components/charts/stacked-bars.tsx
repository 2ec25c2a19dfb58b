import type { Format } from '../../lib/dashboards/format';
import { otherKey } from '../../lib/query/query';
import type { Bar } from './bar';
import { Bars } from './bars';
import styles from './chart.module.css';
import { Legend } from './legend';
import { rankColours } from './palette';
import type { BarMark, PickHow } from './pick';
import { usePalette } from './use-palette';

interface Label {
  key: string;
  name: string;
}

interface Props {
  /** Pieces of bars, in any order. */
  pieces: readonly { bar: Label; series: Label; value: number }[];
  format: Format;
  onPick?: (mark: BarMark, how: PickHow) => void;
  /** What can be chosen where `onPick` is given; both where nothing is said. */
  pickable?: { bar: boolean; series: boolean };
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

const both = { bar: true, series: true };

/** Ranked bars, each made of coloured pieces; the pieces stand in the same order in every bar. */
export const StackedBars = ({ pieces, format, onPick, pickable = both }: Props) => {
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
        const own = pickable.bar && pickable.series ? of.key : undefined;
        return piece ? [{ key: own, name: of.name, value: piece.value, colour: colourOf(of.key) }] : [];
      }),
    }),
  );
  return (
    <div className={styles.chart}>
      <Legend
        items={series.map(({ key, name }) => ({ key, name, colour: colourOf(key) }))}
        fixed={(key) => key === otherKey}
        onPick={onPick && pickable.series ? (key, how) => onPick({ series: key }, how) : undefined}
      />
      <Bars bars={bars} format={format} onPick={onPick} barsPickable={pickable.bar} />
    </div>
  );
};
