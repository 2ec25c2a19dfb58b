import { SegmentedControl } from '@mantine/core';
import type { Preferences } from '../../lib/settings/preferences';
import { SettingsSection } from './settings-section';

interface Props {
  value: Preferences['theme'];
  onChange: (theme: Preferences['theme']) => void;
}

/** Light, dark, or as the system has it. */
export const ThemeSection = ({ value, onChange }: Props) => (
  <SettingsSection title="Appearance" about="For all pages of Orgwatch.">
    <SegmentedControl
      aria-label="Theme"
      value={value}
      onChange={onChange}
      data={[
        { value: 'system', label: 'System' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  </SettingsSection>
);
