import { SegmentedControl } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import type { Preferences } from '../../lib/settings/preferences';
import { SettingsSection } from './settings-section';

interface Props {
  value: Preferences['theme'];
  onChange: (theme: Preferences['theme']) => void;
}

/** Light, dark, or as the system has it. */
export const ThemeSection = ({ value, onChange }: Props) => (
  <SettingsSection title={i18n.t('settings.names.theme')} about={i18n.t('theme.about')}>
    <SegmentedControl
      aria-label={i18n.t('theme.label')}
      value={value}
      onChange={onChange}
      data={[
        { value: 'system', label: i18n.t('theme.system') },
        { value: 'light', label: i18n.t('theme.light') },
        { value: 'dark', label: i18n.t('theme.dark') },
      ]}
    />
  </SettingsSection>
);
