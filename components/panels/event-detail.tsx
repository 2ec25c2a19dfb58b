import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import { type Problem, toProblem } from '../../lib/problems';
import type { EventRow } from '../../lib/query/query';
import type { StoreReader } from '../../lib/store/event-store';
import { Dialog } from '../ui/dialog';
import { indentJson } from '../ui/indent-json';
import { textOf } from '../ui/texts';
import styles from './event-detail.module.css';
import { eventFacts } from './event-facts';
import { FactItem } from './fact-item';

interface Props {
  event: EventRow;
  /** What was done, in the catalogue's words. */
  title: string;
  reader: Pick<StoreReader, 'payload'>;
  format: Format;
  orgName?: (org: string) => string;
  onClose: () => void;
}

type Payload = { state: 'reading' } | { state: 'read'; json: string } | { state: 'failed'; problem: Problem };

/** Everything about one event: what Orgwatch understood, each fact to be filtered by, and the untouched JSON. */
export const EventDetail = ({ event, title, reader, format, orgName, onClose }: Props) => {
  const [payload, setPayload] = useState<Payload>({ state: 'reading' });
  useEffect(() => {
    let closed = false;
    const show = (next: Payload) => {
      if (!closed) setPayload(next);
    };
    reader.payload(event.ref).then(
      (raw) => show({ state: 'read', json: indentJson(raw) }),
      (thrown: unknown) => show({ state: 'failed', problem: toProblem(thrown) }),
    );
    return () => {
      closed = true;
    };
  }, [event, reader]);

  return (
    <Dialog title={title} width={720} onClose={onClose}>
      <dl className={styles.facts}>
        {eventFacts(event, format, orgName).map((fact) => (
          <FactItem key={fact.id} fact={fact} onPicked={onClose} />
        ))}
      </dl>
      <div className={styles.head}>
        <h3>{i18n.t('panel.event.json')}</h3>
        {payload.state === 'read' && (
          <CopyButton value={payload.json}>
            {({ copied, copy }) => (
              <Button
                size="xs"
                variant="default"
                leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
                onClick={copy}
              >
                {i18n.t(copied ? 'panel.event.copied' : 'panel.event.copyJson')}
              </Button>
            )}
          </CopyButton>
        )}
      </div>
      {payload.state === 'reading' && <div className={styles.json} aria-busy="true" />}
      {payload.state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {textOf('problems', payload.problem.id, 'title')}. {payload.problem.said}
        </p>
      )}
      {payload.state === 'read' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles.json} tabIndex={0} aria-label={i18n.t('panel.event.jsonRegion')}>
          <pre>{payload.json}</pre>
        </section>
      )}
    </Dialog>
  );
};
