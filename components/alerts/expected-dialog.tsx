import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { CommandDialog } from '../settings/command-dialog';

interface Props {
  /** How many alerts it is about. */
  count: number;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks why something was expected: whoever reads it in a year shall know. */
export default function ExpectedDialog({ count, onConfirm, onClose }: Props) {
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={i18n.t('alertsPage.expected.title', count, { count })}
      submit={i18n.t('alertsPage.expected.submit')}
      busy={false}
      problem={null}
      disabled={reason.trim() === ''}
      onSubmit={async () => {
        onConfirm(reason.trim());
        onClose();
      }}
      onClose={onClose}
    >
      <Textarea
        label={i18n.t('alertsPage.expected.reason')}
        description={i18n.t('alertsPage.expected.about')}
        dir="auto"
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
