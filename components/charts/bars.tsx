import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Format } from '../../lib/dashboards/format';
import { otherKey } from '../../lib/query/query';
import styles from './bars.module.css';
import { CutName } from './cut-name';
import type { BarMark, PickHow } from './pick';
import { PickButton } from './pick-button';
import { barsSentence, eventsText } from './sentences';
import { useRoving } from './use-roving';

/** A piece of a bar. */
export interface Piece {
  /** Its series; a piece without one is chosen with its bar only. */
  key?: string;
  name: string;
  value: number;
  colour: string;
}

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** In the order in which they are stacked; one piece where nothing is. */
  pieces: readonly Piece[];
}

interface Props {
  bars: readonly Bar[];
  format: Format;
  /** Makes bars, and pieces that have keys, buttons. */
  onPick?: (mark: BarMark, how: PickHow) => void;
  /** Whether bars by themselves can be chosen; they can where nothing is said. */
  barsPickable?: boolean;
}

const share = (value: number, of: number) => `${of > 0 ? (value / of) * 100 : 0}%`;
const barId = ({ key }: Bar) => JSON.stringify([key]);
const pieceId = (bar: Bar, { key }: Piece) => JSON.stringify([bar.key, key]);

/**
 * Ranked bars with their names and values. Made of text and boxes: names stay sharp, are cut where they are too long,
 * and read from the right where their script does. What a bar says on hover, the panel's table says to everyone.
 * Where marks can be chosen, the arrow keys go from bar to bar and along the pieces of one.
 */
export const Bars = ({ bars, format, onPick, barsPickable = true }: Props) => {
  const sentenceId = useId();
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const barPicked = ({ key }: Bar) => Boolean(onPick) && barsPickable && key !== otherKey;
  const piecePicked = (bar: Bar, { key }: Piece) =>
    Boolean(onPick) && key !== undefined && key !== otherKey && bar.key !== otherKey;
  const { tabIndexOf, handlers } = useRoving(
    bars.flatMap((bar) => [
      ...(barPicked(bar) ? [barId(bar)] : []),
      ...bar.pieces.filter((piece) => piecePicked(bar, piece)).map((piece) => pieceId(bar, piece)),
    ]),
  );
  const events = (value: number) => eventsText(value, format);
  const row = (bar: Bar) => (
    <>
      {barPicked(bar) ? (
        <PickButton
          id={barId(bar)}
          className={`${styles.name} ${styles.whole}`}
          tabIndex={tabIndexOf(barId(bar))}
          label={i18n.t('charts.pick', { name: bar.name, events: events(bar.value) })}
          title={bar.name}
          onPick={(how) => onPick?.({ bar: bar.key }, how)}
        >
          <CutName name={bar.name} />
        </PickButton>
      ) : (
        <span className={styles.name} title={bar.name}>
          <CutName name={bar.name} />
        </span>
      )}
      <span className={styles.track}>
        <span className={styles.filled} style={{ width: share(bar.value, most) }}>
          {bar.pieces.map((piece) => {
            const look = { flexGrow: piece.value };
            const told = i18n.t('charts.named', { name: piece.name, value: format.number(piece.value) });
            return piecePicked(bar, piece) ? (
              <PickButton
                key={piece.key}
                id={pieceId(bar, piece)}
                className={styles.piece}
                style={look}
                tabIndex={tabIndexOf(pieceId(bar, piece))}
                label={i18n.t('charts.pick', {
                  name: i18n.t('charts.and', { bar: bar.name, series: piece.name }),
                  events: events(piece.value),
                })}
                title={told}
                onPick={(how) => onPick?.({ bar: bar.key, series: piece.key ?? '' }, how)}
              >
                <span className={styles.colour} style={{ background: piece.colour }} />
              </PickButton>
            ) : (
              <span key={piece.key ?? piece.name} className={styles.piece} style={look} title={told}>
                <span className={styles.colour} style={{ background: piece.colour }} />
              </span>
            );
          })}
        </span>
      </span>
      <span className={styles.value}>{format.number(bar.value)}</span>
    </>
  );
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
