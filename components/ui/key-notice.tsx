import type { Connection } from '../../lib/settings/connection';
import { keyLife } from './key-life';
import { NoticeCard } from './notice-card';
import { usePorts } from './ports';
import { useNow } from './use-now';

/** Says so before a key ends: by then it is too late to do it at leisure. */
export const KeyNotice = ({ connections }: { connections: readonly Connection[] }) => {
  const { open } = usePorts();
  const now = useNow();
  const [ending] = connections
    .filter(({ keyExpiresAt }) => keyLife(keyExpiresAt, now).tone === 'soon')
    .sort((a, b) => (a.keyExpiresAt ?? 0) - (b.keyExpiresAt ?? 0));
  if (!ending) return null;
  return (
    <NoticeCard
      severity="warning"
      title={`An API key ${keyLife(ending.keyExpiresAt, now).text}`}
      orgNames={[ending.name || ending.org]}
      text="Make a new organization API key in time, and no event is missed."
      action={{
        label: 'Replace key',
        run: () => open(`/organizations?show=key&of=${encodeURIComponent(ending.org)}`),
      }}
    />
  );
};
