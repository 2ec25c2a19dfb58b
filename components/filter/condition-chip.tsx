import { IconX } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, type MouseEvent } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { type ChipText, chipLine } from './chip-text';
import styles from './chips.module.css';

interface Props {
  text: ChipText;
  /** Where it stands in the filter. */
  at: number;
  /** It is text in the filter's own language. */
  code?: boolean;
  open: boolean;
  title?: string;
  onEdit: (event: MouseEvent<HTMLElement>) => void;
  onRemove: () => void;
}

/** One condition of the filter: a button to change it, and one to take it away. */
export const ConditionChip = ({ text, at, code = false, open, title, onEdit, onRemove }: Props) => {
  const line = chipLine(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li className={styles.chip} data-code={code || undefined}>
      <button
        type="button"
        className={styles.edit}
        data-chip={at}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Delete"
        title={title ?? line}
        onClick={onEdit}
        onKeyDown={onKeyDown}
      >
        {text.negated && <span className={styles.not}>{i18n.t('filter.not')} </span>}
        {text.subject && <span className={styles.subject}>{text.subject}</span>}
        {text.subject && text.values.length > 0 && ': '}
        <span className={styles.values}>
          {text.values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two values may have one name, and their order is theirs
            <Fragment key={index}>
              {index > 0 && ', '}
              <bdi>{value}</bdi>
            </Fragment>
          ))}
          {text.more > 0 && ` ${i18n.t('filter.andMore', { count: text.more })}`}
        </span>
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={i18n.t('filter.remove', { chip: line })}
        title={i18n.t('filter.remove', { chip: line })}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </button>
    </li>
  );
};
