import { Checkbox, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/Checkbox.css';
import { useState } from 'react';
import { counted } from '../../lib/sentences/formats';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';

interface Props {
  days: number;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks twice before history is thrown away: once in words, once by a box that must be ticked. */
export default function RetentionDialog({ days, onConfirm, onClose }: Props) {
  const [sure, setSure] = useState(false);
  const { run: prune, busy, problem } = useCommand('prune');
  const confirm = async () => {
    if (!sure) return;
    // The choice is kept only once it has come true: what could not be dropped must not look as if it were.
    const answer = await prune({ keepDays: days });
    if (!answer.ok) return;
    await onConfirm();
    onClose();
  };
  return (
    <CommandDialog
      title={i18n.t('retention.ask', { days: counted(days, 'day') })}
      submit={i18n.t('retention.delete')}
      danger
      busy={busy}
      problem={problem}
      disabled={!sure}
      onSubmit={confirm}
      onClose={onClose}
    >
      <Text size="sm">{i18n.t('retention.warning', { days: counted(days, 'day') })}</Text>
      <Checkbox
        label={i18n.t('retention.yes', { days: counted(days, 'day') })}
        checked={sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
    </CommandDialog>
  );
}
