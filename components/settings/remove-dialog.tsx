import { Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { counted } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import type { Holding } from '../../lib/store/event-store';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';

interface Props {
  connection: Connection;
  holding: Holding | undefined;
  onClose: () => void;
}

/** Removes an organization, its key and its events: asked once, told exactly what goes. */
export default function RemoveDialog({ connection, holding, onClose }: Props) {
  const { run, busy, problem } = useCommand('disconnect');
  const name = connection.name || connection.org;
  const remove = async () => {
    const answer = await run({ org: connection.org });
    if (answer.ok) onClose();
  };
  return (
    <CommandDialog
      title={<bdi>{i18n.t('org.removeAsk', { name })}</bdi>}
      submit={i18n.t('org.remove')}
      danger
      busy={busy}
      problem={problem}
      onSubmit={remove}
      onClose={onClose}
    >
      <Text size="sm">{i18n.t('org.removeText', { events: counted(holding?.rows ?? 0, 'storedEvent') })}</Text>
    </CommandDialog>
  );
}
