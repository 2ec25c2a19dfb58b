import { Button, Group } from '@mantine/core';

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
      Cancel
    </Button>
    <Button type="submit" color={danger ? 'red.8' : undefined} loading={busy} disabled={disabled}>
      {submit}
    </Button>
  </Group>
);
