import { Button, Group, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { Dialog } from '../ui/dialog';

interface Props {
  onLeave: () => void;
  onStay: () => void;
}

/** Asks before what was written is given up. */
export const LeaveDialog = ({ onLeave, onStay }: Props) => (
  <Dialog title={i18n.t('editor.leave.title')} onClose={onStay}>
    <Text size="sm">{i18n.t('editor.leave.text')}</Text>
    <Group justify="flex-end" gap="xs" mt="md">
      <Button variant="default" onClick={onStay}>
        {i18n.t('editor.leave.stay')}
      </Button>
      <Button color="red.8" onClick={onLeave}>
        {i18n.t('editor.leave.leave')}
      </Button>
    </Group>
  </Dialog>
);
