import { Button } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { usePorts } from '../ui/ports';
import { useNow } from '../ui/use-now';
import { usePreferences } from '../ui/use-stored';
import styles from './filter-bar.module.css';
import { FilterChips } from './filter-chips';
import { FilterNotices } from './filter-notices';
import { JqlLine } from './jql-line';
import { SavedFilters } from './saved-filters';
import { useFilter } from './use-filter';
import { useStoredNames } from './use-stored-names';
import { createNames } from './value-names';

interface Props {
  connections: readonly Connection[];
  /** For the 800 px of the popup. */
  compact?: boolean;
}

/** What the events in view are filtered by: as chips or as text, one value shown both ways. */
export const FilterBar = ({ connections, compact = false }: Props) => {
  const { preferences } = usePorts();
  const { value: stored, problem } = usePreferences();
  const choice = useFilter();
  const minute = useNow();
  const [writing, setWriting] = useState(false);
  /** What was chosen here: it holds at once, and also where it cannot be remembered. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Names that come to be known while events come in are looked up each minute.
  const names = useStoredNames(choice.text === '' ? null : `${choice.text} ${minute}`);
  const nameOf = useMemo(() => createNames(names, connections), [names, connections]);
  const remembered = stored?.filterAsText ?? (problem ? false : undefined);
  const asText = chosen ?? remembered;
  const show = (filterAsText: boolean) => {
    setWriting(filterAsText);
    setChosen(filterAsText);
    preferences.update({ filterAsText }).catch(() => undefined);
  };
  return (
    <section className={styles.area} aria-label={i18n.t('filter.bar')} data-compact={compact || undefined}>
      <div className={styles.bar}>
        {asText === undefined ? (
          // Not the one and then the other.
          <div className={styles.chips} />
        ) : asText ? (
          <JqlLine choice={choice} focus={writing} nameOf={nameOf} />
        ) : (
          <FilterChips
            choice={choice}
            connections={connections}
            compact={compact}
            nameOf={nameOf}
            onText={() => show(true)}
          />
        )}
        <div className={styles.tools}>
          <Button
            size="xs"
            variant={asText ? 'light' : 'default'}
            leftSection={<IconCode size={14} aria-hidden />}
            aria-pressed={asText}
            title={asText ? i18n.t('filter.asChipsTitle') : i18n.t('filter.asTextTitle')}
            onClick={() => show(!asText)}
          >
            {i18n.t('filter.asText')}
          </Button>
          <SavedFilters choice={choice} connections={connections} />
        </div>
      </div>
      <FilterNotices
        choice={choice}
        connections={connections}
        stored={names}
        nameOf={nameOf}
        onText={asText ? null : () => show(true)}
      />
    </section>
  );
};
