import { CloseButton, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import styles from './explorer.module.css';

interface Props {
  text: string;
  onSearch: (text: string) => void;
}

/** A field whose text is searched for at Enter: reading every event is too much work for every letter. */
export const SearchBox = ({ text, onSearch }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(text);
  // The address has another search: by Back, or by what was entered here.
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setDraft(text);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(draft.trim());
  };
  const clear = () => {
    onSearch('');
    // The button goes, and the focus with it.
    field.current?.focus();
  };
  return (
    <search className={styles.search}>
      <form onSubmit={submit}>
        <TextInput
          ref={field}
          name="search"
          size="xs"
          dir="auto"
          maxLength={200}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          aria-label={i18n.t('explore.search.label')}
          placeholder={i18n.t('explore.search.hint')}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            text !== '' && <CloseButton size="xs" aria-label={i18n.t('explore.search.clear')} onClick={clear} />
          }
        />
      </form>
    </search>
  );
};
