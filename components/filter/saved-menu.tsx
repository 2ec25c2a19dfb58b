import { Button, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { parseJql } from '../../lib/filter/parse-jql';
import { sameFilter } from '../../lib/filter/same-filter';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { longestName, mostFilters, type SavedFilter } from '../../lib/settings/saved-filter';
import type { Saved } from '../../lib/settings/stored-filters';
import { usePorts } from '../ui/ports';
import { textOf } from '../ui/texts';
import { useWatched } from '../ui/use-watched';
import { orgInView, useView } from '../ui/view-choice';
import { ArrowList } from './arrow-list';
import { SavedEntry } from './saved-entry';
import styles from './saved-menu.module.css';
import type { FilterChoice } from './use-filter';

interface Props {
  choice: FilterChoice;
  connections: readonly Connection[];
  onDone: () => void;
}

/** Filters that were saved under a name: to pick, to rename, to delete; and a name for the present one. */
const SavedMenu = ({ choice: { text, filter, problem: unreadable }, connections, onDone }: Props) => {
  const { savedFilters } = usePorts();
  const { value, problem } = useWatched(savedFilters.read, savedFilters.watch);
  const [view, changeView] = useView();
  const filters = value?.filters ?? [];

  const isCurrent = (saved: SavedFilter) => {
    const parsed = parseJql(saved.filter);
    return (
      text !== '' && parsed.ok && sameFilter(parsed.filter, filter) && (saved.org === null || saved.org === view.org)
    );
  };
  const pick = (saved: SavedFilter) => {
    changeView({ filter: saved.filter, ...(saved.org !== null && { org: saved.org }) });
    onDone();
  };

  return (
    <div className={styles.menu}>
      <SaveForm filter={unreadable ? '' : text} org={orgInView(view, connections)} />
      {problem && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert" className={styles.hint}>
          {textOf('problems', problem.id, 'title')}
        </Text>
      )}
      {value && filters.length === 0 && (
        <Text size="xs" c="dimmed" className={styles.hint}>
          {i18n.t('savedFilters.none')}
        </Text>
      )}
      {filters.length > 0 && (
        <ArrowList label={i18n.t('savedFilters.title')} focus={text === ''}>
          {filters.map((saved) => (
            <SavedEntry
              key={saved.id}
              saved={saved}
              connections={connections}
              current={isCurrent(saved)}
              onPick={() => pick(saved)}
            />
          ))}
        </ArrowList>
      )}
      {value && value.broken.length > 0 && (
        <Text size="xs" c="dimmed" className={styles.hint}>
          {i18n.t('savedFilters.broken', value.broken.length, [formatCount(value.broken.length)])}
        </Text>
      )}
    </div>
  );
};

/** Saves the present filter, with the one organization that is in view. */
const SaveForm = ({ filter, org }: { filter: string; org: string | null }) => {
  const { savedFilters } = usePorts();
  const ref = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  useEffect(() => ref.current?.focus(), []);
  const [answer, setAnswer] = useState<Saved | 'failed' | null>(null);
  const save = (replace: boolean) =>
    savedFilters.save({ name, filter, org, savedAt: Date.now() }, { replace }).then(
      (saved) => {
        setAnswer(saved);
        if (saved === 'saved') setName('');
      },
      () => setAnswer('failed'),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void save(false);
  };
  if (filter === '')
    return (
      <Text size="xs" c="dimmed" className={styles.hint}>
        {i18n.t('savedFilters.nothingToSave')}
      </Text>
    );
  return (
    <form className={styles.save} onSubmit={submit}>
      <div className={styles.name}>
        <TextInput
          size="xs"
          ref={ref}
          aria-label={i18n.t('savedFilters.saveAs')}
          placeholder={i18n.t('savedFilters.saveAs')}
          dir="auto"
          maxLength={longestName}
          autoComplete="off"
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setAnswer(null);
          }}
        />
        <Button size="xs" type="submit" disabled={!name.trim()}>
          {i18n.t('savedFilters.save')}
        </Button>
      </div>
      {answer === 'name-taken' && (
        <div className={styles.ask} role="alert">
          <span>{i18n.t('savedFilters.nameTaken', { name: name.trim() })}</span>
          <Button size="compact-xs" onClick={() => void save(true)}>
            {i18n.t('savedFilters.replace')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setAnswer(null)}>
            {i18n.t('savedFilters.cancel')}
          </Button>
        </div>
      )}
      {(answer === 'too-many' || answer === 'failed') && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {answer === 'failed'
            ? i18n.t('savedFilters.failed')
            : i18n.t('savedFilters.tooMany', { count: formatCount(mostFilters) })}
        </Text>
      )}
    </form>
  );
};

export default SavedMenu;
