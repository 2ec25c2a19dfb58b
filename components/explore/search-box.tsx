import { CloseButton, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import { IconSearch } from '@tabler/icons-react';
import { i18n } from '#i18n';
import styles from './explorer.module.css';

interface Props {
  text: string;
  onSearch: (text: string) => void;
}

/** A field whose text is searched for at Enter: reading every event is too much work for every letter. */
export const SearchBox = ({ text, onSearch }: Props) => (
  <search className={styles.search}>
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get('search') ?? '').trim());
      }}
    >
      <TextInput
        key={text}
        name="search"
        size="xs"
        dir="auto"
        maxLength={200}
        defaultValue={text}
        aria-label={i18n.t('explore.search.label')}
        placeholder={i18n.t('explore.search.hint')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          text !== '' && (
            <CloseButton size="xs" aria-label={i18n.t('explore.search.clear')} onClick={() => onSearch('')} />
          )
        }
      />
    </form>
  </search>
);
