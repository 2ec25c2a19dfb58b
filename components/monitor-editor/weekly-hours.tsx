import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { i18n } from '#i18n';
import type { QuietHours } from '../../lib/settings/monitor-setting';
import { formatOf } from '../panels/panel-texts';
import styles from './form.module.css';

interface Props {
  value: readonly QuietHours[];
  onChange: (hours: readonly QuietHours[]) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const format = formatOf('UTC');

const two = (value: number) => String(value).padStart(2, '0');

/** `22:30` of minutes of the day; the midnight that ends a day is written as the one that begins it. */
const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

const minutesOf = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

/** Nights, as most people would begin with. */
const usual: QuietHours = { days: weekdays, from: 22 * 60, to: 6 * 60 };

/** Hours of the week in which a monitor's notifications are kept back. */
export const WeeklyHours = ({ value, onChange }: Props) => {
  const replace = (at: number, change: Partial<QuietHours>) =>
    onChange(value.map((hours, i) => (i === at ? { ...hours, ...change } : hours)));
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{i18n.t('editor.mute.title')}</legend>
      <p className={styles.about}>{i18n.t('editor.mute.about')}</p>
      {value.map(({ days, from, to }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name; they are removed, and never moved.
        <div key={i} className={styles.quiet}>
          <div className={styles.days}>
            {weekdays.map((day) => (
              <button
                key={day}
                type="button"
                className={styles.day}
                aria-pressed={days.includes(day)}
                aria-label={format.weekday(day, 'long')}
                onClick={() => replace(i, { days: weekdays.filter((each) => days.includes(each) !== (each === day)) })}
              >
                {format.weekday(day)}
              </button>
            ))}
          </div>
          <input
            type="time"
            className={styles.time}
            aria-label={i18n.t('editor.mute.from')}
            value={clockOf(from)}
            onChange={(event) =>
              event.currentTarget.value && replace(i, { from: minutesOf(event.currentTarget.value) })
            }
          />
          <span aria-hidden>–</span>
          <input
            type="time"
            className={styles.time}
            aria-label={i18n.t('editor.mute.to')}
            value={clockOf(to)}
            onChange={(event) => event.currentTarget.value && replace(i, { to: minutesOf(event.currentTarget.value) })}
          />
          {to <= from && <span className={styles.about}>{i18n.t('editor.mute.nextDay')}</span>}
          <span style={{ flex: 1 }} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={i18n.t('editor.mute.remove')}
            title={i18n.t('editor.mute.remove')}
            onClick={() => onChange(value.filter((_, at) => at !== i))}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {value.length < 7 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, usual])}
          style={{ alignSelf: 'flex-start' }}
        >
          {i18n.t('editor.mute.add')}
        </Button>
      )}
    </fieldset>
  );
};
