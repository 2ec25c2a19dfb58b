import { i18n } from '../../lib/locales/i18n';
import styles from './legend.module.css';
import type { PickHow } from './pick';
import { PickButton } from './pick-button';
import { Swatch } from './swatch';
import { useRoving } from './use-roving';

export interface LegendItem {
  key: string;
  name: string;
  colour: string;
  /** The dashes of its line, px; where the chart is made of lines. */
  dash?: readonly number[];
  /** Stands behind the name. */
  value?: string;
}

interface Props {
  items: readonly LegendItem[];
  /** Makes names buttons. */
  onPick?: (key: string, how: PickHow) => void;
  /** What cannot be chosen. */
  fixed?: (key: string) => boolean;
}

/** As it is read: the name, and the value where there is one. */
export const textOf = ({ name, value }: LegendItem): string => (value === undefined ? name : `${name} ${value}`);

/** What the colours mean. Screen readers get it from the chart's sentence and the table, and the buttons where there are. */
export const Legend = ({ items, onPick, fixed = () => false }: Props) => {
  const pickable = items.filter(({ key }) => onPick && !fixed(key));
  const { tabIndexOf, handlers } = useRoving(pickable.map(({ key }) => key));
  const named = (item: LegendItem) => (
    <>
      <Swatch colour={item.colour} dash={item.dash} />
      <bdi>{item.name}</bdi>
      {item.value !== undefined && <span className={styles.value}> {item.value}</span>}
    </>
  );
  if (!onPick || pickable.length === 0) {
    return (
      <ul className={styles.legend} aria-hidden="true">
        {items.map((item) => (
          <li key={item.key} title={item.name}>
            {named(item)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className={styles.legend} aria-label={i18n.t('charts.series')} data-row="" {...handlers}>
      {items.map((item) => (
        <li key={item.key} title={item.name}>
          {pickable.includes(item) ? (
            <PickButton
              id={item.key}
              tabIndex={tabIndexOf(item.key)}
              label={i18n.t('charts.pickName', { name: textOf(item) })}
              title={item.name}
              onPick={(how) => onPick(item.key, how)}
            >
              {named(item)}
            </PickButton>
          ) : (
            named(item)
          )}
        </li>
      ))}
    </ul>
  );
};
