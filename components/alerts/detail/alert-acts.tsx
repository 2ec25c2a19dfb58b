import { Button } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { stepsFrom } from '../../../lib/alerts/life';
import { i18n } from '../../../lib/locales/i18n';
import { lazily } from '../../ui/lazily';
import { textOf } from '../../ui/texts';
import type { Triage } from '../use-triage';
import styles from './detail.module.css';

const ExpectedDialog = lazily(() => import('../expected-dialog').then((module) => module.default));

interface Props {
  alert: Alert;
  triage: Triage;
  /** Null until what goes into the pack is read. */
  onEvidence: (() => void) | null;
  children?: React.ReactNode;
}

/** What a person can do about an alert. */
export const AlertActs = ({ alert, triage, onEvidence, children }: Props) => {
  const [expecting, setExpecting] = useState(false);
  return (
    <div className={styles.acts}>
      {stepsFrom(alert.status).map((to, at) => (
        <Button
          key={to}
          size="xs"
          variant={at === 0 && to !== 'open' ? 'filled' : 'default'}
          disabled={triage.busy}
          onClick={() => (to === 'expected' ? setExpecting(true) : void triage.run([alert], to))}
        >
          {textOf('alertsPage', 'to', to)}
        </Button>
      ))}
      {children}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileZip size={14} aria-hidden />}
        disabled={!onEvidence}
        onClick={() => onEvidence?.()}
      >
        {i18n.t('evidence.open')}
      </Button>
      {expecting && (
        <ExpectedDialog
          count={1}
          onConfirm={(reason) => void triage.run([alert], 'expected', reason)}
          onClose={() => setExpecting(false)}
        />
      )}
    </div>
  );
};
