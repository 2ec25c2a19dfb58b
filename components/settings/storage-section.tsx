import { Button, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { Holding } from '../../lib/store/event-store';
import { counted, formatBytes } from '../ui/formats';
import { SettingsSection } from './settings-section';

interface Usage {
  /** Bytes that the browser counts for Orgwatch, and how many it would allow. */
  used: number;
  allowed: number;
  persisted: boolean;
}

const readUsage = async (): Promise<Usage> => {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, allowed: quota, persisted };
};

/** How much room the events take, and whether the browser may clear them away. */
export const StorageSection = ({ holdings }: { holdings: readonly Holding[] }) => {
  const [usage, setUsage] = useState<Usage>();
  const [refused, setRefused] = useState(false);
  const renew = useCallback(() => {
    readUsage().then(setUsage, () => setUsage(undefined));
  }, []);
  useEffect(renew, [renew]);
  const persist = async () => {
    setRefused(!(await navigator.storage.persist()));
    renew();
  };
  const rows = holdings.reduce((sum, holding) => sum + holding.rows, 0);
  const bytes = holdings.reduce((sum, holding) => sum + holding.bytes, 0);
  return (
    <SettingsSection title="Storage" about="Events are stored in this browser profile, compressed, and nowhere else.">
      <Text size="sm" data-numbers>
        {counted(rows, 'event')} in {formatBytes(bytes)}
        {usage && ` · ${formatBytes(usage.used)} of ${formatBytes(usage.allowed)} used in all`}
      </Text>
      {usage && (
        <Text size="sm">
          {usage.persisted
            ? 'The browser keeps them even when room gets scarce.'
            : 'The browser has not promised to keep them when room gets scarce.'}
        </Text>
      )}
      {usage && !usage.persisted && (
        <Button variant="default" onClick={() => void persist()}>
          Ask it to keep them
        </Button>
      )}
      {refused && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          The browser did not agree. It decides by itself, often by how much a page is used; try again later.
        </Text>
      )}
    </SettingsSection>
  );
};
