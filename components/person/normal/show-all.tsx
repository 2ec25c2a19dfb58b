import { useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import { usePrinting } from '../../charts/use-printing';
import styles from './show-all.module.css';
import { shownCount } from './shown-count';

/** How many of a list of `count` are shown, `few` of them at first, and the way to ask for all. */
export const useShown = (count: number, few: number): [shown: number, setAll: (all: boolean) => void] => {
  const [all, setAll] = useState(false);
  return [shownCount(count, { few, all, isPrinting: usePrinting() }), setAll];
};

interface Props {
  /** How many of the list are shown. */
  shown: number;
  /** How long the list is. */
  count: number;
  /** `false` is never asked for where a list cannot be made shorter again. */
  onChange: (all: boolean) => void;
}

/** The button below a list of which the first are shown; on paper, how many more there are. */
export const ShowAll = ({ shown, count, onChange }: Props) => {
  const all = shown >= count;
  return (
    <>
      <button type="button" className={styles.more} aria-expanded={all} onClick={() => onChange(!all)}>
        {all ? i18n.t('profile.showFewer') : i18n.t('profile.showAll', count, [formatCount(count)])}
      </button>
      {!all && (
        <span className={styles.left}>
          {i18n.t('profile.andMore', count - shown, { count: formatCount(count - shown) })}
        </span>
      )}
    </>
  );
};
