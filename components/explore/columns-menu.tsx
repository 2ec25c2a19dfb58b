import { ActionIcon, Button, Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { SortField } from '../../lib/query/arrangement';
import { Floating } from '../filter/floating';
import { textOf } from '../ui/texts';
import { columnFields, moveColumn, usualColumns } from './columns';
import styles from './columns-menu.module.css';

interface Props {
  columns: readonly SortField[];
  onChange: (columns: readonly SortField[]) => void;
}

/** Which columns there are, and in which order. */
export const ColumnsMenu = ({ columns, onChange }: Props) => {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState<HTMLElement | null>(null);
  const others = columnFields.filter((field) => !columns.includes(field));
  const toggle = (field: SortField) => {
    if (!columns.includes(field)) onChange([...columns, field]);
    // A table without a column would be none.
    else if (columns.length > 1) onChange(columns.filter((column) => column !== field));
  };
  return (
    <>
      <Button
        ref={anchor}
        size="xs"
        variant="default"
        leftSection={<IconColumns3 size={14} aria-hidden />}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(anchor.current);
          setOpen(!open);
        }}
      >
        {i18n.t('explore.columns')}
      </Button>
      {open && (
        <Floating label={i18n.t('explore.columnsTitle')} anchor={opened} width={280} onClose={() => setOpen(false)}>
          <ul className={styles.list}>
            {[...columns, ...others].map((field) => {
              const at = columns.indexOf(field);
              const title = textOf('fields', field);
              const swap = (by: number) => {
                const other = columns[at + by];
                if (other) onChange(moveColumn(columns, field, other));
              };
              return (
                <li key={field} className={styles.item}>
                  <Checkbox
                    size="xs"
                    className={styles.check}
                    label={title}
                    checked={at >= 0}
                    onChange={() => toggle(field)}
                  />
                  {at >= 0 && (
                    <>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="sm"
                        disabled={at === 0}
                        aria-label={i18n.t('explore.moveUp', { column: title })}
                        onClick={() => swap(-1)}
                      >
                        <IconArrowUp size={14} aria-hidden />
                      </ActionIcon>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="sm"
                        disabled={at === columns.length - 1}
                        aria-label={i18n.t('explore.moveDown', { column: title })}
                        onClick={() => swap(1)}
                      >
                        <IconArrowDown size={14} aria-hidden />
                      </ActionIcon>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <div className={styles.foot}>
            <Button size="compact-xs" variant="subtle" onClick={() => onChange(usualColumns)}>
              {i18n.t('explore.usualColumns')}
            </Button>
          </div>
        </Floating>
      )}
    </>
  );
};
