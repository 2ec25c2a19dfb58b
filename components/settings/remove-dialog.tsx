import { Text } from '@mantine/core';
import type { Connection } from '../../lib/settings/connection';
import type { Holding } from '../../lib/store/event-store';
import { counted } from '../ui/formats';
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
      title={<bdi>{`Remove ${name}?`}</bdi>}
      submit="Remove"
      danger
      busy={busy}
      problem={problem}
      onSubmit={remove}
      onClose={onClose}
    >
      <Text size="sm">
        Its API key and {counted(holding?.rows ?? 0, 'stored event')} are deleted from this browser. Atlassian keeps the
        last 180 days; what is older cannot be read again. The key itself stays valid at Atlassian until you revoke it
        there.
      </Text>
    </CommandDialog>
  );
}
