import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';

/** Opens the browser's own dialog for printing, which also saves as PDF. */
export const PrintButton = () => (
  <ActionIcon
    variant="default"
    size={30}
    aria-label={i18n.t('print.button')}
    title={i18n.t('print.hint')}
    onClick={() => print()}
  >
    <IconPrinter size={16} aria-hidden />
  </ActionIcon>
);
