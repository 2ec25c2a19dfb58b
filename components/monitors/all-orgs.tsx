import { Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';

/** A monitor watches every organization: what is listed of it is of all, whichever one the other pages show. */
export const AllOrgs = () => (
  <Text span size="xs" c="dimmed">
    {i18n.t('monitorsPage.ofAllOrgs')}
  </Text>
);
