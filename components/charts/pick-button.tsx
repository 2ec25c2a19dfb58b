import type { CSSProperties, ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { howOf, onAltEnter, type PickHow } from './pick';
import styles from './pick-button.module.css';

interface Props {
  /** Its name in the roving order; see `useRoving`. */
  id: string;
  tabIndex: 0 | -1;
  /** What choosing it does, for those who do not see the chart; the hint of the mouse is made from `title`. */
  label: string;
  /** What it is, in full. */
  title: string;
  onPick: (how: PickHow) => void;
  className?: string;
  style?: CSSProperties;
  children?: ReactNode;
}

/** A mark that can be chosen: looks like what it holds, and is a button. */
export const PickButton = ({ id, tabIndex, label, title, onPick, className = '', style, children }: Props) => (
  <button
    type="button"
    className={`${styles.button} ${className}`}
    style={style}
    tabIndex={tabIndex}
    data-mark={id}
    aria-label={label}
    title={`${title}\n${i18n.t('charts.pickHint')}`}
    onClick={(event) => onPick(howOf(event))}
    onKeyDown={onAltEnter(onPick)}
  >
    {children}
  </button>
);
