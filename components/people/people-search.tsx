import { CloseButton, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import styles from './people-filters.module.css';

interface Props {
  text: string;
  onSearch: (text: string) => void;
}

/** A field that narrows the ranking down at every letter. */
export const PeopleSearch = ({ text, onSearch }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(text);
  // The address has another search: by Back, or since the filters were cleared.
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    if (draft.trim() !== text) setDraft(text);
  }
  const write = (to: string) => {
    setDraft(to);
    onSearch(to.trim());
  };
  return (
    <search className={styles.search}>
      <TextInput
        ref={field}
        name="search"
        size="xs"
        dir="auto"
        maxLength={200}
        value={draft}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === '') return;
          event.preventDefault();
          write('');
        }}
        aria-label={i18n.t('people.search.label')}
        placeholder={i18n.t('people.search.hint')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          draft !== '' && (
            <CloseButton
              size="xs"
              aria-label={i18n.t('people.search.clear')}
              onClick={() => {
                write('');
                // The button goes, and the focus with it.
                field.current?.focus();
              }}
            />
          )
        }
      />
    </search>
  );
};
