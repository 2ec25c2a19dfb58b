import { Button, Loader, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { textOf } from '../ui/texts';
import { useHoldings } from '../ui/use-stored';
import styles from './no-people.module.css';

interface Props {
  /** Why there is nobody: nobody was scored yet, or could be, there is nobody, or the filters let nobody through. */
  of: 'unscored' | 'trouble' | 'nobody' | 'filter';
  orgs: readonly Connection[];
  onClear?: () => void;
}

/** What stands in the ranking's place. */
export const NoPeople = ({ of, orgs, onClear }: Props) => {
  const { value: holdings } = useHoldings();
  const rows = (holdings ?? [])
    .filter(({ org }) => orgs.some((connection) => connection.org === org))
    .reduce((sum, holding) => sum + holding.rows, 0);
  // Before there are events there is nothing to wait for but them.
  const why = of === 'unscored' && holdings && rows === 0 ? 'noEvents' : of;
  return (
    <div className={styles.none} role="status">
      {why === 'unscored' ? (
        <Loader size="sm" aria-hidden />
      ) : (
        <IconUserSearch className={styles.icon} size={36} stroke={1.25} aria-hidden />
      )}
      <Text fw={600}>{textOf('people', 'none', why, 'title')}</Text>
      <Text size="sm" c="dimmed" maw={520}>
        {textOf('people', 'none', why, 'text')}
      </Text>
      {of === 'filter' && onClear && (
        <Button size="xs" variant="default" onClick={onClear}>
          {i18n.t('people.filters.clear')}
        </Button>
      )}
    </div>
  );
};
