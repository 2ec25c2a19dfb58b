import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { hourMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { formatTime } from '../../lib/sentences/formats';
import type { Mute } from '../../lib/settings/monitor-setting';
import { QuietHoursList } from '../settings/quiet-hours-list';
import { useNow } from '../ui/use-now';
import { wallTime } from '../ui/wall-time';
import styles from './section.module.css';

interface Props {
  mute: Mute;
  onChange: (mute: Mute) => void;
}

/** Keeps a monitor's notifications back: for some hours, until a time, or in hours of every week. Alerts are raised all the same. */
export const MuteSection = ({ mute, onChange }: Props) => {
  const id = useId();
  const now = useNow();
  const [until, setUntil] = useState('');
  const chosen = until === '' ? Number.NaN : new Date(until).getTime();
  const muted = mute.until !== null && mute.until > now;
  const forHours = (hours: number) => onChange({ ...mute, until: Date.now() + hours * hourMs });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('monitorsPage.mute.title')}
      </Title>
      <Text size="sm" c="dimmed" role="status">
        {muted
          ? i18n.t('monitorsPage.state.muted', { time: formatTime(mute.until ?? 0) })
          : i18n.t('monitorsPage.mute.about')}
      </Text>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => forHours(1)}>
          {i18n.t('monitorsPage.mute.hour')}
        </Button>
        <Button size="xs" variant="default" onClick={() => forHours(8)}>
          {i18n.t('monitorsPage.mute.hours')}
        </Button>
        {mute.until !== null && (
          <Button size="xs" variant="subtle" onClick={() => onChange({ ...mute, until: null })}>
            {i18n.t('monitorsPage.mute.end')}
          </Button>
        )}
      </Group>
      <Group gap="xs" align="flex-end">
        <TextInput
          size="xs"
          type="datetime-local"
          label={i18n.t('monitorsPage.mute.until')}
          min={wallTime(now)}
          value={until}
          error={chosen <= now}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!(chosen > now)}
          onClick={() => {
            onChange({ ...mute, until: chosen });
            setUntil('');
          }}
        >
          {i18n.t('monitorsPage.mute.set')}
        </Button>
      </Group>
      <Title order={3}>{i18n.t('monitorsPage.mute.weekly')}</Title>
      <QuietHoursList
        label={i18n.t('monitorsPage.mute.weekly')}
        value={mute.weekly}
        onChange={(weekly) => onChange({ ...mute, weekly })}
      />
    </section>
  );
};
