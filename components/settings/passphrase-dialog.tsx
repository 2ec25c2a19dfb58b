import { PasswordInput, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/PasswordInput.css';
import { useState } from 'react';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';

const least = 8;

/** A new passphrase, typed twice: a typing error would lock the keys away. */
export default function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useCommand('setPassphrase');
  const tooShort = passphrase.length < least;
  const differ = passphrase !== again;
  const set = async () => {
    setTried(true);
    if (tooShort || differ) return;
    const answer = await run({ passphrase });
    if (answer.ok) onClose();
  };
  return (
    <CommandDialog
      title={i18n.t('passphrase.set')}
      submit={i18n.t('passphrase.setShort')}
      busy={busy}
      problem={problem}
      onSubmit={set}
      onClose={onClose}
    >
      <Text size="sm">{i18n.t('passphrase.warning')}</Text>
      <PasswordInput
        label={i18n.t('passphrase.label')}
        description={i18n.t('passphrase.least', { least })}
        autoComplete="new-password"
        value={passphrase}
        error={tried && tooShort && i18n.t('passphrase.tooShort', { least })}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        label={i18n.t('passphrase.again')}
        autoComplete="new-password"
        value={again}
        error={tried && !tooShort && differ && i18n.t('passphrase.differ')}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
