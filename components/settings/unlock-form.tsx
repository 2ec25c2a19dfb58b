import { Button, Group, PasswordInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/PasswordInput.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { textOf } from '../ui/texts';
import { useCommand } from '../ui/use-command';

interface Props {
  onDone: () => void;
  /** Where a click has opened the form: the next thing to do is to type. */
  takeFocus?: boolean;
}

/** Opens the vault with the passphrase. */
export default function UnlockForm({ onDone, takeFocus = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);
  const [passphrase, setPassphrase] = useState('');
  const { run, busy, problem } = useCommand('unlock');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run({ passphrase });
    if (answer.ok) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group mt="xs" align="flex-start" gap="xs">
        <PasswordInput
          ref={field}
          aria-label={i18n.t('passphrase.label')}
          placeholder={i18n.t('passphrase.label')}
          size="xs"
          w={260}
          autoComplete="current-password"
          value={passphrase}
          error={problem && textOf('problems', problem.id, 'title')}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={busy} disabled={!passphrase}>
          {i18n.t('problem.actions.unlock')}
        </Button>
      </Group>
    </form>
  );
}
