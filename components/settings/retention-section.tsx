import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { counted } from '../../lib/sentences/formats';
import { lazily } from '../ui/lazily';
import { asksTwice, retentionChoices } from './retention';
import { SettingsSection } from './settings-section';

const RetentionDialog = lazily(() => import('./retention-dialog').then((module) => module.default));

interface Props {
  /** Days; null keeps everything. */
  value: number | null;
  onChange: (days: number | null) => Promise<unknown>;
}

/** How long events are kept. Less than what Atlassian itself keeps is asked twice. */
export const RetentionSection = ({ value, onChange }: Props) => {
  const [asked, setAsked] = useState<number | null>(null);
  const choose = (text: string) => {
    const days = text === 'all' ? null : Number(text);
    if (days !== null && asksTwice(days)) setAsked(days);
    else void onChange(days);
  };
  return (
    <SettingsSection title={i18n.t('settings.names.retentionDays')} about={i18n.t('retention.about')}>
      <NativeSelect
        label={i18n.t('retention.label')}
        w={220}
        value={value === null ? 'all' : String(value)}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...retentionChoices(value).map((days) => ({ value: String(days), label: counted(days, 'day') })),
          { value: 'all', label: i18n.t('retention.everything') },
        ]}
      />
      {value !== null && asksTwice(value) && (
        <Text size="xs" c="dimmed">
          {i18n.t('retention.less')}
        </Text>
      )}
      {asked !== null && (
        <RetentionDialog days={asked} onClose={() => setAsked(null)} onConfirm={() => onChange(asked)} />
      )}
    </SettingsSection>
  );
};
