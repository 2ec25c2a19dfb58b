import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import styles from './among.module.css';

interface Props {
  label: string;
  /** What stands for no choice. */
  all: string;
  value: string | null;
  nameOf: (value: string) => string;
  counts: ReadonlyMap<string, number>;
  onChange: (value: string | null) => void;
}

/** One of many, or all, with how many there are of each. A native list copes with hundreds, long names and every keyboard. */
export const Among = ({ label, all, value, nameOf, counts, onChange }: Props) => {
  // What was chosen stays to be seen, also where nothing is of it any more.
  const offered = [...new Set([...counts.keys(), ...(value === null ? [] : [value])])].filter((id) => id !== '');
  const options = offered
    .map((id) => ({ id, name: nameOf(id), count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return (
    <NativeSelect
      size="xs"
      className={styles.among}
      data-chosen={value !== null || undefined}
      aria-label={label}
      dir="auto"
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: all },
        ...options.map(({ id, name, count }) => ({
          value: id,
          label: i18n.t('counts.among', { name, count: formatCount(count) }),
        })),
      ]}
    />
  );
};
