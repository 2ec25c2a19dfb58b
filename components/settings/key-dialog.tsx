import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { RichText } from '../ui/rich-text';
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
      title={i18n.t('key.replaceTitle')}
      submit={i18n.t('key.checkAndReplace')}
      busy={busy}
      problem={problem}
      onSubmit={replace}
      onClose={onClose}
    >
      <Text size="sm">
        <RichText
          text={i18n.t('key.replaceText')}
          parts={{ name: () => <bdi>{connection.name || connection.org}</bdi> }}
        />{' '}
        <Anchor
          href={`https://admin.atlassian.com/o/${encodeURIComponent(connection.org)}/admin-api`}
          target="_blank"
          rel="noreferrer"
          inherit
        >
          {i18n.t('key.make')}
        </Anchor>
      </Text>
      <KeyFields apiKey={key} expires={expires} errors={errors} onKey={setKey} onExpires={setExpires} />
    </CommandDialog>
  );
}
