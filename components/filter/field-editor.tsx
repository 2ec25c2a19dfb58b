import { Button, NativeSelect, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CountedValue } from '../../lib/explore/count-values';
import type { WrittenFilter } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import type { Chip, Simple } from './chips';
import styles from './field-editor.module.css';
import { PatternField } from './pattern-field';
import { type ChipField, isTimeField } from './quick-fields';
import { chipOfDraft, draftOf, type Relation, relationsOf } from './relation';
import { mergeSuggestions, type Suggestion } from './suggestions';
import { mostCounted, useCounts, useRangeView } from './use-counts';
import { ValueList } from './value-list';
import type { NameOf } from './value-names';

interface Props {
  field: ChipField;
  /** The condition that is edited; null where there is none yet. */
  chip: Simple | null;
  /** The rest of the filter: values are counted under it. */
  others: WrittenFilter;
  nameOf: NameOf;
  /** At each change. */
  onChange: (chip: Chip) => void;
  onDone: () => void;
}

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

/** Fields whose values say no more than their names do. */
const spoken: readonly ChipField[] = ['activity', 'country', 'product', 'outcome', 'org', 'actor-type'];

/** Changes one condition: how the field is compared, and with which values. Every change counts at once. */
const FieldEditor = ({ field, chip, others, nameOf, onChange, onDone }: Props) => {
  const name = textOf('fields', field);
  const [draft, setDraft] = useState(() => draftOf(chip));
  const [pinned] = useState(draft.values);
  // It stays while this is open; an equal one would be counted anew at every change.
  const [rest] = useState(others);
  const [search, setSearch] = useState('');
  const { read, problem } = useRangeView();
  const stored = isTimeField(field) ? null : field;
  const looked = useDeferredValue(search);
  const counts = useCounts(read, stored, { filter: rest, search: looked, nameOf });

  const suggestions = useMemo(() => {
    // Whether nothing of it was counted, or it was not looked at, is not known where the list is cut off.
    const none = isTimeField(field) || (counts?.length ?? 0) >= mostCounted ? null : 0;
    const plain = (value: string): Suggestion => ({ value, name: nameOf(field, value), detail: '', count: none });
    if (isTimeField(field))
      return mergeSuggestions([], (field === 'hour-of-day' ? hours : weekdays).map(plain), looked);
    const suggest = ({ value, label, detail, count }: CountedValue): Suggestion => {
      const known = nameOf(field, value);
      const name = known === value ? label || value : known;
      const further = spoken.includes(field) ? '' : detail || value;
      return { value, name, detail: further === name ? '' : further, count };
    };
    return mergeSuggestions((counts ?? []).map(suggest), counts ? pinned.map(plain) : [], looked);
  }, [field, counts, pinned, looked, nameOf]);

  const change = (next: typeof draft) => {
    setDraft(next);
    onChange(chipOfDraft(field, next));
  };
  const toggle = (value: string) => {
    const chosen = draft.values.includes(value);
    change({ ...draft, values: chosen ? draft.values.filter((other) => other !== value) : [...draft.values, value] });
  };
  const relate = (relation: Relation) => {
    const next = { ...draft, relation };
    const patterned = relation.startsWith('matches');
    // A pattern counts once it is written.
    if (patterned && !draft.pattern) setDraft(next);
    else change(next);
  };

  return (
    <div className={styles.editor}>
      <div className={styles.head}>
        <Text fw={600} size="sm" className={styles.field}>
          {name}
        </Text>
        <NativeSelect
          size="xs"
          aria-label={i18n.t('filter.relation')}
          value={draft.relation}
          onChange={(event) => relate(event.currentTarget.value as Relation)}
          data={relationsOf(field).map((relation) => ({
            value: relation,
            label: textOf('filter', 'relations', relation),
          }))}
        />
      </div>
      {draft.relation.startsWith('matches') && stored ? (
        <PatternField
          field={stored}
          name={name}
          pattern={draft.pattern}
          read={read}
          others={rest}
          nameOf={nameOf}
          onApply={(pattern) => change({ ...draft, pattern })}
        />
      ) : draft.relation.startsWith('empty') ? (
        <Text size="xs" c="dimmed" className={styles.hint}>
          {textOf('filter', draft.relation === 'empty' ? 'empty-hint' : 'empty-not-hint')}
        </Text>
      ) : (
        <ValueList
          field={name}
          suggestions={suggestions}
          chosen={draft.values}
          search={search}
          onSearch={setSearch}
          onToggle={toggle}
          waiting={stored !== null && counts === null && problem === null}
        />
      )}
      {problem && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert" className={styles.hint}>
          {textOf('problems', problem.id, 'title')}
        </Text>
      )}
      <div className={styles.foot}>
        <Text size="xs" c="dimmed" role="status">
          {draft.relation.startsWith('is') && draft.values.length > 0 && i18n.t('filter.selected', draft.values.length)}
        </Text>
        <Button size="compact-xs" variant="default" onClick={onDone}>
          {i18n.t('filter.done')}
        </Button>
      </div>
    </div>
  );
};

export default FieldEditor;
