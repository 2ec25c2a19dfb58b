import { Button, Loader, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { EmptyPlace } from '../ui/empty-place';
import { textOf } from '../ui/texts';
import type { WhyNobody } from './why-nobody';

interface Props {
  why: WhyNobody;
  onClear?: () => void;
}

/** What stands in the ranking's place. */
export const NoPeople = ({ why, onClear }: Props) => (
  <EmptyPlace
    icon={why === 'unscored' ? <Loader size="sm" /> : <IconUserSearch size={36} stroke={1.25} />}
    role="status"
  >
    <Text fw={600}>{textOf('people', 'none', why, 'title')}</Text>
    <Text size="sm" c="dimmed" maw={520}>
      {textOf('people', 'none', why, 'text')}
    </Text>
    {onClear && (
      <Button size="xs" variant="default" onClick={onClear}>
        {i18n.t('people.filters.clear')}
      </Button>
    )}
  </EmptyPlace>
);
