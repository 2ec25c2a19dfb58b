import { i18n } from '../../lib/locales/i18n';
import { type LegendItem, textOf } from './legend';
import type { PickHow } from './pick';
import { PickButton } from './pick-button';
import { Swatch } from './swatch';
import styles from './totals.module.css';
import { useRoving } from './use-roving';

interface Props {
  items: readonly LegendItem[];
  /** Makes figures buttons. */
  onPick?: (key: string, how: PickHow) => void;
  /** What cannot be chosen. */
  fixed: (key: string) => boolean;
}

/** The legend of a chart whose colours have a sum each: the sums as figures, with their names. */
export const Totals = ({ items, onPick, fixed }: Props) => {
  const ids = items.map(({ key }) => key).filter((key) => onPick && !fixed(key));
  const { tabIndexOf, handlers } = useRoving(ids);
  const figure = ({ name, colour, dash, value }: LegendItem) => (
    <>
      <span className={styles.name}>
        <Swatch colour={colour} dash={dash} />
        <bdi>{name}</bdi>
      </span>{' '}
      <span className={styles.value}>{value}</span>
    </>
  );
  return (
    <ul
      className={styles.totals}
      data-count={items.length}
      aria-label={i18n.t('charts.figures')}
      data-row=""
      {...handlers}
    >
      {items.map((item) => (
        <li key={item.key} title={item.name}>
          {ids.includes(item.key) ? (
            <PickButton
              id={item.key}
              className={styles.figure}
              tabIndex={tabIndexOf(item.key)}
              label={i18n.t('charts.pickName', { name: textOf(item) })}
              title={item.name}
              onPick={(how) => onPick?.(item.key, how)}
            >
              {figure(item)}
            </PickButton>
          ) : (
            <div className={styles.figure}>{figure(item)}</div>
          )}
        </li>
      ))}
    </ul>
  );
};
