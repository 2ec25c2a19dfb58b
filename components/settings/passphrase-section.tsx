import { Button, Group, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { readVaultState, type VaultState } from '../../lib/settings/vault';
import { lazily } from '../ui/lazily';
import { ProblemCard } from '../ui/problem-card';
import { useCommand } from '../ui/use-command';
import { SettingsSection } from './settings-section';
import UnlockForm from './unlock-form';

const PassphraseDialog = lazily(() => import('./passphrase-dialog').then((module) => module.default));

/** Whether the API keys lie under a passphrase, and the ways to change that. */
export const PassphraseSection = () => {
  const [state, setState] = useState<VaultState>();
  const [setting, setSetting] = useState(false);
  const { run, busy, problem } = useCommand('setPassphrase');
  const renew = useCallback(() => {
    readVaultState().then(setState, () => setState(undefined));
  }, []);
  useEffect(renew, [renew]);
  const remove = async () => {
    await run({ passphrase: null });
    renew();
  };
  return (
    <SettingsSection
      title="Passphrase for the API keys"
      about="Keys are always stored encrypted. With a passphrase nobody can use them who only has this browser profile: it is asked for once after each start of the browser."
    >
      {problem && <ProblemCard problem={problem} />}
      {state && !state.passphrase && (
        <Button variant="default" onClick={() => setSetting(true)}>
          Set a passphrase
        </Button>
      )}
      {state?.passphrase && (
        <>
          <Group gap={8}>
            {state.locked ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
            <Text size="sm">{state.locked ? 'Locked: no new events come in.' : 'Open until the browser closes.'}</Text>
          </Group>
          {state.locked ? (
            <UnlockForm onDone={renew} />
          ) : (
            <Group gap="xs">
              <Button variant="default" onClick={() => setSetting(true)}>
                Change passphrase
              </Button>
              <Button variant="default" loading={busy} onClick={() => void remove()}>
                Remove passphrase
              </Button>
            </Group>
          )}
        </>
      )}
      {setting && (
        <PassphraseDialog
          onClose={() => {
            setSetting(false);
            renew();
          }}
        />
      )}
    </SettingsSection>
  );
};
