import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Connection } from '../../lib/settings/connection';
import type { Holding } from '../../lib/store/event-store';
import type { SyncRecord } from '../../lib/store/sync-record';
import { counted, formatAgo, formatBytes, formatCount, formatDay, formatTime } from '../ui/formats';
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
      <Fact name="Events">{formatCount(rows)}</Fact>
      <Fact name="From – to">
        {holding && holding.from !== null && holding.to !== null
          ? `${formatDay(holding.from)} – ${formatDay(holding.to)}`
          : '–'}
      </Fact>
      <Fact name="Stored">{holding ? formatBytes(holding.bytes) : '–'}</Fact>
      <Fact name="History">
        {record?.backfill?.completedAt != null
          ? `${counted(connection.depthDays, 'day')}, complete`
          : `${counted(connection.depthDays, 'day')} chosen`}
      </Fact>
      <Fact name="Last sync">
        {record?.lastSuccessAt ? (
          <time dateTime={new Date(record.lastSuccessAt).toISOString()} title={formatTime(record.lastSuccessAt)}>
            {formatAgo(Math.min(record.lastSuccessAt, now), now)}
          </time>
        ) : (
          'not yet'
        )}
      </Fact>
      <Fact name="Next sync">{next}</Fact>
      {connection.kind === 'atlassian' && (
        <Fact name="API key">
          <span className={styles.life} data-tone={life.tone}>
            {life.text}
          </span>
        </Fact>
      )}
      <Fact name="Set aside">
        {quarantined === 0 ? (
          'none'
        ) : (
          <Button size="compact-xs" variant="light" onClick={onQuarantine}>
            {counted(quarantined, 'event')}
          </Button>
        )}
      </Fact>
      {connection.kind === 'atlassian' && (
        <Fact name="Organization ID" wide>
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
