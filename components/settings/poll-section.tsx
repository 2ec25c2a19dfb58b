import { NumberInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import { SettingsSection } from './settings-section';

interface Props {
  /** Minutes. */
  value: number;
  onChange: (minutes: number) => void;
}

/** How often Orgwatch looks for new events; what is out of bounds is not stored. */
export const PollSection = ({ value, onChange }: Props) => {
  const [draft, setDraft] = useState<number | string>(value);
  const right = Number.isInteger(draft) && Number(draft) >= 1 && Number(draft) <= 60;
  return (
    <SettingsSection title={i18n.t('settings.names.pollMinutes')} about={i18n.t('settings.poll.about')}>
      <NumberInput
        label={i18n.t('settings.poll.label')}
        description={i18n.t('settings.poll.range')}
        w={220}
        min={1}
        max={60}
        allowDecimal={false}
        clampBehavior="none"
        value={draft}
        error={right ? undefined : i18n.t('settings.poll.wrong')}
        onChange={(next) => {
          setDraft(next);
          if (Number.isInteger(next) && Number(next) >= 1 && Number(next) <= 60) onChange(Number(next));
        }}
      />
    </SettingsSection>
  );
};
