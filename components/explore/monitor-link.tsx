import { Button } from '@mantine/core';
import { IconRadar2 } from '@tabler/icons-react';
import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import { useFilter } from '../filter/use-filter';

/** From what is filtered by to a monitor that watches for it; nothing where all events are in view. */
export const MonitorLink = () => {
  const { filter } = useFilter();
  const jql = formatJql(filter);
  if (jql === '') return null;
  return (
    <Button
      component="a"
      size="xs"
      variant="default"
      leftSection={<IconRadar2 size={14} aria-hidden />}
      href={`#/monitors/new?filter=${encodeURIComponent(jql)}`}
    >
      {i18n.t('explore.monitorThis')}
    </Button>
  );
};
