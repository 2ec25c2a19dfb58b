import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Bar, Piece } from './bar';
import { barId, barPicked, pieceId, piecePicked } from './bar';
import styles from './bars.module.css';
import { CutName } from './cut-name';
import type { BarMark, PickHow } from './pick';
import { PickButton } from './pick-button';
import { eventsText } from './sentences';

interface Props {
  bar: Bar;
  /** Of the longest bar. */
  most: number;
  format: Format;
  onPick: ((mark: BarMark, how: PickHow) => void) | undefined;
  barsPickable: boolean;
  tabIndexOf: (id: string) => 0 | -1;
}

const share = (value: number, of: number) => `${of > 0 ? (value / of) * 100 : 0}%`;

/** A bar: its name, its pieces, its value. */
export const BarRow = ({ bar, most, format, onPick, barsPickable, tabIndexOf }: Props) => {
  const events = (value: number) => eventsText(value, format);
  const piece = (of: Piece) => {
    const look = { flexGrow: of.value };
    const told = i18n.t('charts.named', { name: of.name, value: format.number(of.value) });
    const colour = <span className={styles.colour} style={{ background: of.colour }} />;
    if (!onPick || !piecePicked(bar, of)) {
      return (
        <span key={of.key ?? of.name} className={styles.piece} style={look} title={told}>
          {colour}
        </span>
      );
    }
    const name = i18n.t('charts.and', { bar: bar.name, series: of.name });
    return (
      <PickButton
        key={of.key}
        id={pieceId(bar, of)}
        className={styles.piece}
        style={look}
        tabIndex={tabIndexOf(pieceId(bar, of))}
        label={i18n.t('charts.pick', { name, events: events(of.value) })}
        title={told}
        onPick={(how) => onPick({ bar: bar.key, series: of.key ?? '' }, how)}
      >
        {colour}
      </PickButton>
    );
  };
  return (
    <>
      {onPick && barsPickable && barPicked(bar) ? (
        <PickButton
          id={barId(bar)}
          className={`${styles.name} ${styles.whole}`}
          tabIndex={tabIndexOf(barId(bar))}
          label={i18n.t('charts.pick', { name: bar.name, events: events(bar.value) })}
          title={bar.name}
          onPick={(how) => onPick({ bar: bar.key }, how)}
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
          {bar.pieces.map(piece)}
        </span>
      </span>
      <span className={styles.value}>{format.number(bar.value)}</span>
    </>
  );
};
