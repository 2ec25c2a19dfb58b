import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import type { QuietHours } from '../../lib/settings/monitor-setting';
import { formatOf } from '../panels/panel-texts';
import { clockText, minutesOf } from './minute-of-day';
import styles from './quiet-hours-list.module.css';

/** Weekdays are those of any zone. */
const format = formatOf('UTC');

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** What is stored at most. */
const most = 20;

const nights: QuietHours = { days: [...weekdays], from: 22 * 60, to: 7 * 60 };

interface Props {
  /** What the hours are, for screen readers. */
  label: string;
  value: readonly QuietHours[];
  onChange: (hours: QuietHours[]) => void;
}

/** Hours of some weekdays, any number of them. */
export const QuietHoursList = ({ label, value, onChange }: Props) => {
  const change = (at: number, part: Partial<QuietHours>) =>
    onChange(value.map((hours, index) => (index === at ? { ...hours, ...part } : hours)));
  return (
    <div className={styles.all}>
      {value.map((hours, at) => (
        <Hours
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place, and nothing else tells it apart.
          key={at}
          label={i18n.t('notifications.quiet.nth', { label, number: at + 1 })}
          hours={hours}
          onChange={(part) => change(at, part)}
          onRemove={() => onChange(value.filter((_, index) => index !== at))}
        />
      ))}
      {value.length < most && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, nights])}
        >
          {i18n.t('notifications.quiet.add')}
        </Button>
      )}
    </div>
  );
};

interface HoursProps {
  label: string;
  hours: QuietHours;
  onChange: (part: Partial<QuietHours>) => void;
  onRemove: () => void;
}

const Hours = ({ label, hours, onChange, onRemove }: HoursProps) => {
  const { days, from, to } = hours;
  const toggle = (day: number) =>
    onChange({ days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day].sort() });
  return (
    <fieldset className={styles.hours}>
      <legend>{label}</legend>
      <div className={styles.days}>
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className={styles.day}
            aria-pressed={days.includes(day)}
            title={format.weekday(day, 'long')}
            onClick={() => toggle(day)}
          >
            {format.weekday(day)}
          </button>
        ))}
      </div>
      <Time
        label={i18n.t('notifications.quiet.from')}
        value={from}
        onChange={(minutes) => onChange({ from: minutes })}
      />
      <Time label={i18n.t('notifications.quiet.to')} value={to} onChange={(minutes) => onChange({ to: minutes })} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        className={styles.remove}
        aria-label={i18n.t('notifications.quiet.remove', { label })}
        title={i18n.t('notifications.quiet.remove', { label })}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
      <Text size="xs" c="dimmed" className={styles.note}>
        {days.length === 0
          ? i18n.t('notifications.quiet.noDay')
          : from === to
            ? i18n.t('notifications.quiet.noTime')
            : to < from
              ? i18n.t('notifications.quiet.nextDay')
              : ''}
      </Text>
    </fieldset>
  );
};

const Time = ({ label, value, onChange }: { label: string; value: number; onChange: (minutes: number) => void }) => (
  <TextInput
    type="time"
    size="xs"
    label={label}
    w={110}
    value={clockText(value)}
    onChange={(event) => {
      const minutes = minutesOf(event.currentTarget.value);
      if (minutes !== null) onChange(minutes);
    }}
  />
);
