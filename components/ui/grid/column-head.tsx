import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import styles from './column-head.module.css';

interface Props extends Omit<ComponentProps<'div'>, 'title'> {
  /** From 0 on. */
  at: number;
  title: string;
  /** Numbers, at the end of the line. */
  end?: boolean;
  /** Absent where rows are not in the order of this column. */
  sorted?: 'ascending' | 'descending' | false;
  /** What sorts by it; absent where nothing does. */
  button?: Omit<ComponentProps<'button'>, 'className' | 'type'>;
}

/** The header of one column. */
export const ColumnHead = ({ at, title, end, sorted = false, button, children, ...rest }: Props) => {
  const Icon = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a header of a grid that is no table element; its button has the focus.
    <div
      {...rest}
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sorted || undefined}
      className={rest.className ? `${styles.title} ${rest.className}` : styles.title}
      data-end={end || undefined}
    >
      {button ? (
        <button type="button" className={styles.sort} title={title} {...button}>
          <span>{title}</span>
          {sorted && <Icon size={14} aria-hidden />}
        </button>
      ) : (
        <span className={styles.plain} title={title}>
          {title}
        </span>
      )}
      {children}
    </div>
  );
};
