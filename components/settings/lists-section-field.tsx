import { MultiSelect } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useMemo } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { ListId, Lists } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import { countryChoices } from './country-choices';
import { AccountsField } from './lists-section-accounts';
import { RangesField } from './lists-section-ranges';

interface Props {
  list: ListId;
  value: Lists[ListId];
  onChange: (values: string[]) => void;
}

/** One of the lists that monitors share, to be edited wherever it is needed. */
export const ListField = ({ list, value, onChange }: Props) => {
  const label = textOf('lists', list, 'label');
  if (list === 'riskyCountries') return <CountriesField label={label} value={value} onChange={onChange} />;
  if (list === 'breakGlassAccounts') return <AccountsField label={label} value={value} onChange={onChange} />;
  return <RangesField label={label} value={value} onChange={onChange} />;
};

const CountriesField = ({ label, value, onChange }: Omit<Props, 'list'> & { label: string }) => {
  const choices = useMemo(() => countryChoices(), []);
  return (
    <MultiSelect
      label={label}
      w="100%"
      searchable
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 260, overflowY: 'auto' } }}
      nothingFoundMessage={i18n.t('settings.countries.none')}
      data={choices}
      value={[...value]}
      onChange={onChange}
    />
  );
};
