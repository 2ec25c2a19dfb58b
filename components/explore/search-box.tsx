import { type FormEvent, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { SearchField } from '../ui/search-field';
import styles from './explorer.module.css';

interface Props {
  text: string;
  onSearch: (text: string) => void;
}

/** A field whose text is searched for at Enter: reading every event is too much work for every letter. */
export const SearchBox = ({ text, onSearch }: Props) => {
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
  return (
    <search className={styles.search}>
      <form onSubmit={submit}>
        <SearchField
          value={draft}
          label={i18n.t('explore.search.label')}
          hint={i18n.t('explore.search.hint')}
          clear={i18n.t('explore.search.clear')}
          clearable={text !== ''}
          onChange={setDraft}
          onClear={() => onSearch('')}
        />
      </form>
    </search>
  );
};
