import { useState } from 'react';
import { atlassianKeepsDays } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { type Connection, depths } from '../../lib/settings/connection';
import { useCommand } from '../ui/use-command';
import { CommandDialog } from './command-dialog';
import { DepthField } from './depth-field';

/** More history than was chosen at first. */
export default function DepthDialog({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const least = depths.find((days) => days > connection.depthDays) ?? atlassianKeepsDays;
  const [depthDays, setDepthDays] = useState(least);
  const { run, busy, problem } = useCommand('extendBackfill');
  const extend = async () => {
    const answer = await run({ org: connection.org, depthDays });
    if (answer.ok) onClose();
  };
  return (
    <CommandDialog
      title={i18n.t('org.readFurther')}
      submit={i18n.t('org.readHistory')}
      busy={busy}
      problem={problem}
      onSubmit={extend}
      onClose={onClose}
    >
      <DepthField value={depthDays} onChange={setDepthDays} least={least} />
    </CommandDialog>
  );
}
