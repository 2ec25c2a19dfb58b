import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { WrittenFilter } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { usePicks } from '../ui/picks';
import styles from './pick-button.module.css';

interface Props {
  /** What choosing it filters by; null where it cannot be chosen. */
  pick: WrittenFilter | null;
  /** What is chosen, in words. */
  name: string;
  children: ReactNode;
}

/** A value that can be filtered by: a click filters for it, with Alt it is excluded. Its text alone where nothing can be chosen. */
export const PickButton = ({ pick, name, children }: Props) => {
  const picks = usePicks();
  if (!picks || !pick) return children;
  const choose = (event: MouseEvent | KeyboardEvent) => picks.pick(pick, event.altKey);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.pick}
      aria-label={i18n.t('panel.pick', { value: name })}
      title={`${name}\n${i18n.t('panel.pickHint')}`}
      onClick={choose}
      // Browsers press a button at Enter, but not every one at Alt+Enter.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.altKey) return;
        event.preventDefault();
        choose(event);
      }}
    >
      {children}
    </button>
  );
};
