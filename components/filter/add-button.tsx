import { IconChevronDown } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import styles from './chips.module.css';

interface Props {
  /** Where the focus returns to; see `useReturningFocus`. */
  field: string;
  label: string;
  text: string;
  open: boolean;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The button of a field that there is no condition on yet. */
export const AddButton = ({ field, label, text, open, onClick }: Props) => (
  <button
    type="button"
    className={styles.add}
    data-field={field}
    aria-label={label}
    aria-haspopup="dialog"
    aria-expanded={open}
    onClick={onClick}
  >
    {text}
    <IconChevronDown size={12} aria-hidden />
  </button>
);
