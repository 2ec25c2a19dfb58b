import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import { type Bar, barId, barPicked, pieceId, piecePicked } from './bar';
import { BarRow } from './bar-row';
import styles from './bars.module.css';
import type { BarMark, PickHow } from './pick';
import { barsSentence } from './sentences';
import { useRoving } from './use-roving';

interface Props {
  bars: readonly Bar[];
  format: Format;
  /** Makes bars, and pieces that have keys, buttons. */
  onPick?: (mark: BarMark, how: PickHow) => void;
  /** Whether bars by themselves can be chosen; they can where nothing is said. */
  barsPickable?: boolean;
}

/**
 * Ranked bars with their names and values. Made of text and boxes: names stay sharp, are cut where they are too long,
 * and read from the right where their script does. What a bar says on hover, the panel's table says to everyone.
 * Where marks can be chosen, the arrow keys go from bar to bar and along the pieces of one.
 */
export const Bars = ({ bars, format, onPick, barsPickable = true }: Props) => {
  const sentenceId = useId();
  const { tabIndexOf, handlers } = useRoving(
    bars.flatMap((bar) => [
      ...(barsPickable && barPicked(bar) ? [barId(bar)] : []),
      ...bar.pieces.filter((piece) => piecePicked(bar, piece)).map((piece) => pieceId(bar, piece)),
    ]),
  );
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const row = (bar: Bar) => <BarRow {...{ bar, most, format, onPick, barsPickable, tabIndexOf }} />;
  const sentence = barsSentence(bars, format);
  if (!onPick) {
    return (
      <div className={styles.bars} role="img" aria-label={sentence}>
        {bars.map((bar) => (
          <div key={bar.key} className={styles.bar}>
            {row(bar)}
          </div>
        ))}
      </div>
    );
  }
  return (
    <>
      <VisuallyHidden id={sentenceId}>{sentence}</VisuallyHidden>
      <ul className={styles.bars} aria-label={i18n.t('charts.bars')} aria-describedby={sentenceId} {...handlers}>
        {bars.map((bar) => (
          <li key={bar.key} className={styles.bar} data-row="">
            {row(bar)}
          </li>
        ))}
      </ul>
    </>
  );
};
