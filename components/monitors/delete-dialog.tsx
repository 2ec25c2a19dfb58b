import { Button, Group, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { Dialog } from '../ui/dialog';

interface Props {
  title: string;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Asks before a monitor of the admin's own is deleted. */
export const DeleteDialog = ({ title, busy, onYes, onClose }: Props) => (
  <Dialog title={<bdi>{i18n.t('monitorsPage.delete.ask', { title })}</bdi>} onClose={onClose}>
    <Text size="sm">{i18n.t('monitorsPage.delete.text')}</Text>
    <Group justify="flex-end" gap="xs" mt="md">
      <Button variant="default" onClick={onClose}>
        {i18n.t('dialog.cancel')}
      </Button>
      <Button color="red.8" loading={busy} onClick={onYes}>
        {i18n.t('monitorsPage.delete.yes')}
      </Button>
    </Group>
  </Dialog>
);
