import { PasswordInput, Text } from '@mantine/core';
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
      title="Set a passphrase"
      submit="Set passphrase"
      busy={busy}
      problem={problem}
      onSubmit={set}
      onClose={onClose}
    >
      <Text size="sm">
        Nobody can bring it back. If it is lost, the keys must be entered anew; the events stay readable in this
        browser.
      </Text>
      <PasswordInput
        label="Passphrase"
        description={`At least ${least} characters`}
        autoComplete="new-password"
        value={passphrase}
        error={tried && tooShort && `It needs at least ${least} characters.`}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        label="Once more"
        autoComplete="new-password"
        value={again}
        error={tried && !tooShort && differ && 'The two are not the same.'}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
