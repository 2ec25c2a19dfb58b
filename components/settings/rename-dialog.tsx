import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';

/** Another name for an organization, in Orgwatch alone. */
export default function RenameDialog({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const [name, setName] = useState(connection.name);
  const { run, busy, problem } = useCommand('rename');
  const rename = async () => {
    const answer = await run({ org: connection.org, name: name.trim() });
    if (answer.ok) onClose();
  };
  return (
    <CommandDialog
      title={i18n.t('org.renameTitle')}
      submit={i18n.t('org.rename')}
      busy={busy}
      problem={problem}
      disabled={!name.trim()}
      onSubmit={rename}
      onClose={onClose}
    >
      <TextInput
        label={i18n.t('org.name')}
        description={i18n.t('org.nameAbout')}
        dir="auto"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
