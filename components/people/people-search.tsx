import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { SearchField } from '../ui/search-field';
import styles from './people-filters.module.css';

interface Props {
  text: string;
  onSearch: (text: string) => void;
}

/** A field that narrows the ranking down at every letter. */
export const PeopleSearch = ({ text, onSearch }: Props) => {
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
      <SearchField
        value={draft}
        label={i18n.t('people.search.label')}
        hint={i18n.t('people.search.hint')}
        clear={i18n.t('people.search.clear')}
        clearable={draft !== ''}
        onChange={write}
        onClear={() => write('')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === '') return;
          event.preventDefault();
          write('');
        }}
      />
    </search>
  );
};
