import { Button, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { counted, formatBytes } from '../../lib/sentences/formats';
import type { Holding } from '../../lib/store/event-store';
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
    <SettingsSection title={i18n.t('storage.title')} about={i18n.t('storage.about')}>
      <Text size="sm" data-numbers>
        {i18n.t('storage.held', { events: counted(rows, 'event'), size: formatBytes(bytes) })}
        {usage &&
          ` · ${i18n.t('storage.used', { used: formatBytes(usage.used), allowed: formatBytes(usage.allowed) })}`}
      </Text>
      {usage && <Text size="sm">{usage.persisted ? i18n.t('storage.persisted') : i18n.t('storage.notPersisted')}</Text>}
      {usage && !usage.persisted && (
        <Button variant="default" onClick={() => void persist()}>
          {i18n.t('storage.persist')}
        </Button>
      )}
      {refused && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {i18n.t('storage.refused')}
        </Text>
      )}
    </SettingsSection>
  );
};
