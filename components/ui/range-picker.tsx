import { Button, SegmentedControl, Text } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { parseRange, type RangeChoice, type RecentRange, recentRanges, resolveRange } from '../../lib/dashboards/range';
import styles from './range-picker.module.css';
import { localTimeZone, wallTime } from './wall-time';

const names: Record<RecentRange, string> = {
  '1h': '1 h',
  '24h': '24 h',
  '7d': '7 d',
  '30d': '30 d',
  '90d': '90 d',
  '180d': '180 d',
};

interface Props {
  value: RangeChoice;
  onChange: (range: RangeChoice) => void;
  /** Without "Custom", where there is little room. */
  compact?: boolean;
}

/** The range: one that ends now, or one between two local times. */
export const RangePicker = ({ value, onChange, compact = false }: Props) => {
  const [editing, setEditing] = useState(typeof value !== 'string');
  const custom = editing || typeof value !== 'string';
  const recent = (Object.keys(recentRanges) as RecentRange[]).map((id) => ({
    value: id as string,
    label: <span title={recentRanges[id].title}>{names[id]}</span>,
  }));
  const choose = (id: string) => {
    setEditing(id === 'custom');
    if (id !== 'custom') onChange(id as RecentRange);
  };
  return (
    <>
      <SegmentedControl
        aria-label="Time range"
        size="xs"
        withItemsBorders={false}
        data={compact ? recent : [...recent, { value: 'custom', label: 'Custom' }]}
        value={custom ? 'custom' : (value as RecentRange)}
        onChange={choose}
      />
      {custom && !compact && <CustomRange value={value} onChange={onChange} />}
    </>
  );
};

const CustomRange = ({ value, onChange }: Pick<Props, 'value' | 'onChange'>) => {
  const errorId = useId();
  const [draft, setDraft] = useState(() => {
    if (typeof value !== 'string') return { from: wallTime(value.from), to: wallTime(value.to, 'end') };
    const { from, to } = resolveRange(value, Date.now(), localTimeZone());
    return { from: wallTime(from), to: wallTime(to) };
  });
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
      {field('from', 'From')}
      {field('to', 'to')}
      <Button type="submit" size="xs" variant="default" disabled={!choice}>
        Apply
      </Button>
      {!choice && (
        <Text id={errorId} size="xs" c="var(--mantine-color-error)" role="alert">
          “From” must come before “to”.
        </Text>
      )}
    </form>
  );
};
