import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import type { Connection } from '../../lib/settings/connection';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';
import { endOfDay, expiryError, keyError } from './connect-fields';
import { KeyFields } from './key-fields';

/** Another key for a connected organization; the sync goes on where it stopped. */
export default function KeyDialog({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const [key, setKey] = useState('');
  const [expires, setExpires] = useState('');
  const [errors, setErrors] = useState<{ key?: string; expires?: string }>({});
  const { run, busy, problem } = useCommand('replaceKey');
  const replace = async () => {
    const found = { key: keyError(key), expires: expiryError(expires, Date.now()) };
    setErrors(found);
    if (found.key || found.expires) return;
    const answer = await run({ org: connection.org, key: key.trim(), keyExpiresAt: endOfDay(expires) });
    if (answer.ok) onClose();
  };
  return (
    <CommandDialog
      title="Replace the API key"
      submit="Check and replace"
      busy={busy}
      problem={problem}
      onSubmit={replace}
      onClose={onClose}
    >
      <Text size="sm">
        The new key of <bdi>{connection.name || connection.org}</bdi> is checked with Atlassian before it takes the old
        one’s place. Everything read so far stays.{' '}
        <Anchor
          href={`https://admin.atlassian.com/o/${encodeURIComponent(connection.org)}/admin-api`}
          target="_blank"
          rel="noreferrer"
          inherit
        >
          Make an API key
        </Anchor>
      </Text>
      <KeyFields apiKey={key} expires={expires} errors={errors} onKey={setKey} onExpires={setExpires} />
    </CommandDialog>
  );
}
