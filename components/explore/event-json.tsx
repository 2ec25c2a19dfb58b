import { Button, CopyButton, SegmentedControl } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { indentJson } from '../ui/indent-json';
import styles from './event-panel.module.css';
import type { Payload } from './use-payload';

/** Characters in one element; many more would freeze the page. Copying takes all of it. */
const drawnAtMost = 200_000;

/** An event's JSON: indented to be read, or letter by letter as Atlassian sent it. What is copied is the latter. */
export const EventJson = ({ payload }: { payload: Payload }) => {
  const [untouched, setUntouched] = useState(false);
  return (
    <section className={styles.source} aria-label={i18n.t('explore.panel.json')}>
      <header>
        <h3>{i18n.t('explore.panel.json')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('explore.panel.json')}
          value={untouched ? 'untouched' : 'pretty'}
          onChange={(value) => setUntouched(value === 'untouched')}
          data={[
            { value: 'pretty', label: i18n.t('explore.panel.pretty') },
            { value: 'untouched', label: i18n.t('explore.panel.asReceived') },
          ]}
        />
        <CopyButton value={payload.state === 'read' ? payload.raw : ''}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              disabled={payload.state !== 'read'}
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              {copied ? i18n.t('explore.panel.copied') : i18n.t('explore.panel.copy')}
            </Button>
          )}
        </CopyButton>
      </header>
      {payload.state === 'failed' ? (
        <p role="alert" className={styles.failed}>
          {i18n.t('explore.panel.gone')}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre className={styles.json} tabIndex={0} aria-busy={payload.state === 'reading'} dir="ltr">
          {payload.state === 'read' &&
            (untouched ? payload.raw.slice(0, drawnAtMost) : indentJson(payload.raw, drawnAtMost))}
        </pre>
      )}
    </section>
  );
};
