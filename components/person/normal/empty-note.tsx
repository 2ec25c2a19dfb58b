import type { Filter } from '../../../lib/filter/filter';
import { i18n } from '../../../lib/locales/i18n';
import styles from './empty-note.module.css';

interface Props {
  children: string;
  /** Whether there is a filter, which may be the reason too. */
  filtered?: boolean;
}

/** Says why there is nothing to see. */
export const EmptyNote = ({ children, filtered = false }: Props) => (
  <p className={styles.empty}>
    {children} {filtered && i18n.t('panel.filtered')}
  </p>
);

/** Whether a filter keeps anything back. */
export const isFiltering = (filter: Filter): boolean => !(filter.kind === 'and' && filter.of.length === 0);
