import { Button, SegmentedControl, Text } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import {
  formatRange,
  parseRange,
  type RangeChoice,
  type RecentRange,
  recentRanges,
  resolveRange,
} from '../../lib/dashboards/range';
import { i18n } from '../../lib/locales/i18n';
import styles from './range-picker.module.css';
import { textOf } from './texts';
import { localTimeZone, wallTime } from './wall-time';

interface Props {
  value: RangeChoice;
  onChange: (range: RangeChoice) => void;
  /** Without "Custom", where there is little room. */
  compact?: boolean;
}

/** The range: one that ends now, or one between two local times. */
export const RangePicker = ({ value, onChange, compact = false }: Props) => {
  const [editing, setEditing] = useState(typeof value !== 'string');
  // The range was changed elsewhere: by dragging over a chart, or by Back.
  const written = formatRange(value);
  const [shown, setShown] = useState(written);
  if (shown !== written) {
    setShown(written);
    setEditing(false);
  }
  const custom = editing || typeof value !== 'string';
  const recent = (Object.keys(recentRanges) as RecentRange[]).map((id) => ({
    value: id as string,
    label: <span title={textOf('ranges', id, 'title')}>{textOf('ranges', id, 'name')}</span>,
  }));
  const choose = (id: string) => {
    setEditing(id === 'custom');
    if (id !== 'custom') onChange(id as RecentRange);
  };
  return (
    <>
      <SegmentedControl
        aria-label={i18n.t('range.label')}
        size="xs"
        withItemsBorders={false}
        data={compact ? recent : [...recent, { value: 'custom', label: i18n.t('range.custom') }]}
        value={custom ? 'custom' : (value as RecentRange)}
        onChange={choose}
      />
      {custom && !compact && <CustomRange value={value} onChange={onChange} />}
    </>
  );
};

/** A range as the fields have it: local times to the minute. */
const draftOf = (value: RangeChoice): { from: string; to: string } => {
  if (typeof value !== 'string') return { from: wallTime(value.from), to: wallTime(value.to, 'end') };
  const { from, to } = resolveRange(value, Date.now(), localTimeZone());
  return { from: wallTime(from), to: wallTime(to) };
};

const CustomRange = ({ value, onChange }: Pick<Props, 'value' | 'onChange'>) => {
  const errorId = useId();
  const [draft, setDraft] = useState(() => draftOf(value));
  const written = formatRange(value);
  const [shown, setShown] = useState(written);
  if (shown !== written) {
    setShown(written);
    setDraft(draftOf(value));
  }
  const choice = parseRange(`${draft.from}..${draft.to}`);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (choice) onChange(choice);
  };
  const field = (name: 'from' | 'to', label: string) => (
    <label className={styles.field}>
      {label}
      <input
        type="datetime-local"
        value={draft[name]}
        aria-invalid={!choice}
        aria-describedby={choice ? undefined : errorId}
        onChange={({ currentTarget }) => setDraft((before) => ({ ...before, [name]: currentTarget.value }))}
      />
    </label>
  );
  return (
    <form className={styles.custom} onSubmit={apply}>
      {field('from', i18n.t('range.from'))}
      {field('to', i18n.t('range.to'))}
      <Button type="submit" size="xs" variant="default" disabled={!choice}>
        {i18n.t('range.apply')}
      </Button>
      {!choice && (
        <Text id={errorId} size="xs" c="var(--mantine-color-error)" role="alert">
          {i18n.t('range.wrongOrder')}
        </Text>
      )}
    </form>
  );
};
