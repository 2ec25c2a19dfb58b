import { Button, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import styles from './field-editor.module.css';
import { type RangeView, useCounts } from './use-counts';
import type { NameOf } from './value-names';

interface Props {
  field: Field;
  /** The field's name. */
  name: string;
  pattern: string;
  read: RangeView | null;
  others: WrittenFilter;
  nameOf: NameOf;
  onApply: (pattern: string) => void;
}

/** As many finds as are listed. */
const most = 20;

/** A pattern with wildcards, and what it finds. It counts on Enter or with the button. */
export const PatternField = ({ field, name, pattern, read, others, nameOf, onApply }: Props) => {
  const ref = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(pattern);
  const tried = useDeferredValue(text.trim());
  useEffect(() => ref.current?.focus(), []);
  const filter = useMemo<WrittenFilter>(
    () => ({ kind: 'and', of: [others, { kind: 'matches', field, pattern: tried }] }),
    [others, field, tried],
  );
  const finds = useCounts(read, tried === '' ? null : field, { filter, search: '', nameOf });
  return (
    <>
      <form
        className={styles.pattern}
        onSubmit={(event) => {
          event.preventDefault();
          onApply(text.trim());
        }}
      >
        <TextInput
          ref={ref}
          size="xs"
          aria-label={i18n.t('filter.pattern', { field: name })}
          placeholder={i18n.t('filter.patternExample')}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={text.trim() === pattern}>
          {i18n.t('filter.apply')}
        </Button>
      </form>
      <Text size="xs" c="dimmed" px={10} pb={6}>
        {i18n.t('filter.patternHint')}
      </Text>
      <Text size="xs" px={10} pb={4} role="status">
        {finds &&
          (finds.length > 0
            ? i18n.t('filter.patternFinds', finds.length, [formatCount(finds.length)])
            : i18n.t('filter.patternFindsNone'))}
      </Text>
      {finds && finds.length > 0 && (
        <ul className={styles.finds}>
          {finds.slice(0, most).map(({ value, label, count }) => (
            <li key={value} className={styles.found}>
              <bdi>{label || nameOf(field, value)}</bdi>
              <span data-numbers>{formatCount(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
