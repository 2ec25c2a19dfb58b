import { Button, Group } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';

interface Props {
  onCancel: () => void;
  submit: string;
  busy?: boolean;
  disabled?: boolean;
  /** For what cannot be taken back. */
  danger?: boolean;
}

/** The two buttons at the end of a dialog's form. */
export const DialogFoot = ({ onCancel, submit, busy, disabled, danger }: Props) => (
  <Group justify="flex-end" gap="xs" mt="sm">
    <Button variant="default" onClick={onCancel}>
      {i18n.t('dialog.cancel')}
    </Button>
    <Button type="submit" color={danger ? 'red.8' : undefined} loading={busy} disabled={disabled}>
      {submit}
    </Button>
  </Group>
);
