import { Switch } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { SettingsSection } from './settings-section';

interface Props {
  /** Whether they are kept open. */
  value: boolean;
  onChange: (keep: boolean) => void;
}

/** What becomes of alerts that are over before anybody has looked at them. */
export const UnseenSection = ({ value: stored, onChange }: Props) => {
  const [value, setValue] = useState(stored);
  return (
    <SettingsSection title={i18n.t('settings.names.keepUnseenAlerts')} about={i18n.t('settings.unseen.about')}>
      <Switch
        label={i18n.t('settings.unseen.keep')}
        checked={value}
        onChange={(event) => {
          setValue(event.currentTarget.checked);
          onChange(event.currentTarget.checked);
        }}
      />
    </SettingsSection>
  );
};
