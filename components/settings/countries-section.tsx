import { Button, MultiSelect } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useMemo } from 'react';
import { usualRiskyCountries } from '../../lib/settings/preferences';
import { countryChoices } from './country-choices';
import { SettingsSection } from './settings-section';

interface Props {
  /** ISO alpha-2 */
  value: readonly string[];
  onChange: (countries: string[]) => void;
}

/** Which countries "Events from risky locations" counts. */
export const CountriesSection = ({ value, onChange }: Props) => {
  const choices = useMemo(() => countryChoices(), []);
  const changed = [...value].sort().join() !== [...usualRiskyCountries].sort().join();
  return (
    <SettingsSection title={i18n.t('settings.countries.title')} about={i18n.t('settings.countries.about')}>
      <MultiSelect
        label={i18n.t('settings.countries.label')}
        w="100%"
        searchable
        hidePickedOptions
        // Within the page's landmarks; and the list of options itself scrolls, as screen readers expect of one.
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 260, overflowY: 'auto' } }}
        nothingFoundMessage={i18n.t('settings.countries.none')}
        data={choices}
        value={[...value]}
        onChange={onChange}
      />
      {changed && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(usualRiskyCountries)}>
          {i18n.t('settings.countries.usual')}
        </Button>
      )}
    </SettingsSection>
  );
};
