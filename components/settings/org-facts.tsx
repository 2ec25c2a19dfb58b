import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { counted, formatAgo, formatBytes, formatCount, formatDay, formatTime } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import type { Holding } from '../../lib/store/event-store';
import type { SyncRecord } from '../../lib/store/sync-record';
import { keyLife } from '../ui/key-life';
import { useNow } from '../ui/use-now';
import { usePreferences } from '../ui/use-stored';
import { nextSync } from './next-sync';
import styles from './org-facts.module.css';

interface Props {
  connection: Connection;
  record: SyncRecord | undefined;
  holding: Holding | undefined;
  onQuarantine: () => void;
}

/** What is known of an organization: what is held, how the sync goes, and until when the key lives. */
export const OrgFacts = ({ connection, record, holding, onQuarantine }: Props) => {
  const now = useNow(10_000);
  const { value: preferences } = usePreferences();
  const rows = holding?.rows ?? 0;
  const next = nextSync(record, preferences?.pollMinutes, now);
  const life = keyLife(connection.keyExpiresAt, now);
  const quarantined = record?.quarantined ?? 0;
  return (
    <dl className={styles.facts}>
      <Fact name={i18n.t('org.events')}>{formatCount(rows)}</Fact>
      <Fact name={i18n.t('org.fromTo')}>
        {holding && holding.from !== null && holding.to !== null
          ? `${formatDay(holding.from)} – ${formatDay(holding.to)}`
          : '–'}
      </Fact>
      <Fact name={i18n.t('org.stored')}>{holding ? formatBytes(holding.bytes) : '–'}</Fact>
      <Fact name={i18n.t('org.history')}>
        {record?.backfill?.completedAt != null
          ? i18n.t('org.historyComplete', { days: counted(connection.depthDays, 'day') })
          : i18n.t('org.historyChosen', { days: counted(connection.depthDays, 'day') })}
      </Fact>
      <Fact name={i18n.t('org.lastSync')}>
        {record?.lastSuccessAt ? (
          <time dateTime={new Date(record.lastSuccessAt).toISOString()} title={formatTime(record.lastSuccessAt)}>
            {formatAgo(Math.min(record.lastSuccessAt, now), now)}
          </time>
        ) : (
          i18n.t('org.notYet')
        )}
      </Fact>
      <Fact name={i18n.t('org.nextSync')}>{next}</Fact>
      {connection.kind === 'atlassian' && (
        <Fact name={i18n.t('key.label')}>
          <span className={styles.life} data-tone={life.tone}>
            {life.text}
          </span>
        </Fact>
      )}
      <Fact name={i18n.t('org.setAside')}>
        {quarantined === 0 ? (
          i18n.t('org.none')
        ) : (
          <Button size="compact-xs" variant="light" onClick={onQuarantine}>
            {counted(quarantined, 'event')}
          </Button>
        )}
      </Fact>
      {connection.kind === 'atlassian' && (
        <Fact name={i18n.t('connect.org')} wide>
          <code>{connection.org}</code>
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) => (
  <div className={styles.fact} data-wide={wide}>
    <dt>{name}</dt>
    <dd data-numbers>{children}</dd>
  </div>
);
