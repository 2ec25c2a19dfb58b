import { Title } from '@mantine/core';
import { useId } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { ListId } from '../../lib/monitors/monitor';
import type { Preferences } from '../../lib/settings/preferences';
import { ListField } from '../settings/lists-section-field';
import styles from './section.module.css';

interface Props {
  lists: readonly ListId[];
  preferences: Preferences;
  onChange: (change: Partial<Record<ListId, string[]>>) => void;
}

/** The lists that a monitor looks at, edited right here; they are the same for all monitors and dashboards. */
export const ListsCard = ({ lists, preferences, onChange }: Props) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <Title order={2} id={id}>
          {i18n.t('lists.ofMonitor')}
        </Title>
        <p className={styles.text}>{i18n.t('lists.shared')}</p>
      </div>
      {lists.map((list) => (
        <ListField
          key={list}
          list={list}
          value={preferences[list]}
          onChange={(values) => onChange({ [list]: values })}
        />
      ))}
    </section>
  );
};
