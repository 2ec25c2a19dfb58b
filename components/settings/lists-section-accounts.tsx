import { MultiSelect } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Combobox.css';
import { useMemo, useState } from 'react';
import { useStoredNames } from '../filter/use-stored-names';
import { findActors } from '../palette/find-actors';

interface Props {
  label: string;
  /** Account ids. */
  value: readonly string[];
  onChange: (accounts: string[]) => void;
}

/** Offered at a time: whoever is not among them is found by more letters. */
const most = 50;

/** Accounts, chosen among those that are stored by name, address or id. */
export const AccountsField = ({ label, value, onChange }: Props) => {
  const stored = useStoredNames('accounts');
  const [query, setQuery] = useState('');
  const choices = useMemo(() => {
    const actors = stored?.dictionaries.actor;
    const nameOf = (id: string) => {
      const code = actors?.codeOf(id);
      return (code !== undefined && (actors?.labels[code] || actors?.details[code])) || id;
    };
    const found = actors && query ? findActors(actors, query).slice(0, most) : [];
    const others = found.filter(({ actor }) => !value.includes(actor));
    return [
      ...value.map((id) => ({ value: id, label: nameOf(id) })),
      ...others.map(({ actor, title, detail }) => ({
        value: actor,
        label: detail.includes('@') ? `${title} · ${detail.split(' ')[0] ?? ''}` : title,
      })),
    ];
  }, [stored, query, value]);
  return (
    <MultiSelect
      label={label}
      w="100%"
      searchable
      hidePickedOptions
      placeholder={value.length === 0 ? i18n.t('lists.accountsHint') : undefined}
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 260, overflowY: 'auto' } }}
      nothingFoundMessage={i18n.t(query ? 'lists.noAccount' : 'lists.accountsHint')}
      // What is offered was looked for already, in addresses and ids as well.
      filter={({ options }) => options}
      data={choices}
      searchValue={query}
      onSearchChange={setQuery}
      value={[...value]}
      onChange={onChange}
    />
  );
};
