import { Button, Group, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import { type Problem, toProblem } from '../../lib/problems';
import { counted, formatBytes, formatTime } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import type { StoredQuarantine } from '../../lib/store/event-store';
import { Dialog } from '../ui/dialog';
import { indentJson } from '../ui/indent-json';
import { Loading } from '../ui/loading';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { markQuarantineSeen } from '../ui/quarantine-seen';
import { useWatched } from '../ui/use-watched';
import styles from './quarantine-dialog.module.css';
import { saveFile } from './save-file';

/** How many are shown; the file has as many as are stored up to the second number. */
const shownAtMost = 100;
const exportedAtMost = 100_000;
/** Characters of one event; a megabyte in one element would freeze the page. */
const drawnAtMost = 50_000;

interface Props {
  connection: Connection;
  /** How many were set aside since the organization was connected. */
  count: number;
  onClose: () => void;
}

/** The events of an organization that could not be understood: why, when, and the whole of them. */
export default function QuarantineDialog({ connection, count, onClose }: Props) {
  const { reader } = usePorts();
  const { org } = connection;
  const read = useCallback(() => reader.quarantine(org, shownAtMost), [reader, org]);
  const { value, problem } = useWatched(read, reader.watch);
  const [unsaved, setUnsaved] = useState<Problem | null>(null);
  const shown = unsaved ?? problem;
  useEffect(() => markQuarantineSeen(org, count), [org, count]);
  const save = async () => {
    const all = await reader.quarantine(org, exportedAtMost);
    const lines = all.map(({ receivedAt, reason, detail, raw }) =>
      JSON.stringify({ receivedAt: new Date(receivedAt).toISOString(), reason, detail, raw }),
    );
    saveFile(`orgwatch-set-aside-${org}.jsonl`, 'application/x-ndjson', `${lines.join('\n')}\n`);
  };
  return (
    <Dialog title={i18n.t('quarantine.title')} onClose={onClose} width={760}>
      <Text size="sm" mb="sm">
        {i18n.t('quarantine.about')}
      </Text>
      {shown && <ProblemCard problem={shown} />}
      {!value && !problem && <Loading />}
      {value?.length === 0 && <Text size="sm">{i18n.t('quarantine.none')}</Text>}
      <ul className={styles.list}>
        {value?.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ul>
      {value && value.length > 0 && (
        <Group justify="space-between" mt="md">
          <Text size="xs" c="dimmed">
            {value.length < shownAtMost
              ? counted(value.length, 'event')
              : i18n.t('quarantine.newest', { count: shownAtMost })}
          </Text>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              void save().then(
                () => setUnsaved(null),
                (thrown: unknown) => setUnsaved(toProblem(thrown)),
              )
            }
          >
            {i18n.t('quarantine.export')}
          </Button>
        </Group>
      )}
    </Dialog>
  );
}

const Entry = ({ event }: { event: StoredQuarantine }) => (
  <li>
    <details>
      <summary>
        <b>{textOf('quarantine', 'reasons', event.reason)}</b>
        <span className={styles.meta}>
          {i18n.t('quarantine.received', {
            time: formatTime(event.receivedAt),
            size: formatBytes(event.raw.length),
          })}
        </span>
      </summary>
      <p className={styles.meta}>{event.detail}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.raw} tabIndex={0} aria-label={i18n.t('quarantine.raw')}>
        <pre>{indentJson(event.raw, drawnAtMost)}</pre>
      </section>
    </details>
  </li>
);
