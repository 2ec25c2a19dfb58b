import { useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import { usePrinting } from '../../charts/use-printing';
import styles from './show-all.module.css';

/** Whether all of a list is shown: where it was asked for, and on paper, which has no button for more. */
export const useAll = (): [all: boolean, setAll: (all: boolean) => void] => {
  const [asked, setAsked] = useState(false);
  return [usePrinting() || asked, setAsked];
};

interface Props {
  all: boolean;
  /** How long the list is. */
  count: number;
  /** `false` is never asked for where a list cannot be made shorter again. */
  onChange: (all: boolean) => void;
}

/** The button below a list of which the first are shown. */
export const ShowAll = ({ all, count, onChange }: Props) => (
  <button type="button" className={styles.more} aria-expanded={all} onClick={() => onChange(!all)}>
    {all ? i18n.t('profile.showFewer') : i18n.t('profile.showAll', count, [formatCount(count)])}
  </button>
);
