import { Button, Group, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
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
    <SettingsSection title={i18n.t('passphrase.title')} about={i18n.t('passphrase.about')}>
      {problem && <ProblemCard problem={problem} />}
      {state && !state.passphrase && (
        <Button variant="default" onClick={() => setSetting(true)}>
          {i18n.t('passphrase.set')}
        </Button>
      )}
      {state?.passphrase && (
        <>
          <Group gap={8}>
            {state.locked ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
            <Text size="sm">{state.locked ? i18n.t('passphrase.locked') : i18n.t('passphrase.open')}</Text>
          </Group>
          {state.locked ? (
            <UnlockForm onDone={renew} />
          ) : (
            <Group gap="xs">
              <Button variant="default" onClick={() => setSetting(true)}>
                {i18n.t('passphrase.change')}
              </Button>
              <Button variant="default" loading={busy} onClick={() => void remove()}>
                {i18n.t('passphrase.remove')}
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
